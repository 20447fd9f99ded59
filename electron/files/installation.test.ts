import { describe, expect, it } from 'vitest';
import { installationSteps, isInstallation, runSteps } from './installation.ts';

const PROGRAM = 'C:\\Users\\Kim\\AppData\\Local\\Moot\\app-1.2.0\\Moot.exe';
const UPDATER = 'C:\\Users\\Kim\\AppData\\Local\\Moot\\Update.exe';

describe('installationSteps', () => {
  it.each(['--squirrel-install', '--squirrel-updated'])(
    'has files opened by whichever version is the latest, on %s',
    (event) => {
      expect(isInstallation([PROGRAM, event, '1.2.0'])).toBe(true);
      const steps = installationSteps([PROGRAM, event, '1.2.0']);
      expect(steps[0]).toEqual([UPDATER, '--createShortcut', 'Moot.exe']);
      expect(steps).toContainEqual([
        'reg',
        'add',
        'HKCU\\Software\\Classes\\Moot.Workspace\\shell\\open\\command',
        '/ve',
        '/d',
        '"C:\\Users\\Kim\\AppData\\Local\\Moot\\Moot.exe" "%1"',
        '/f',
      ]);
    },
  );

  it('takes away on uninstalling what it put there, and nothing else', () => {
    const steps = installationSteps([PROGRAM, '--squirrel-uninstall', '1.2.0']);
    expect(steps[0]).toEqual([UPDATER, '--removeShortcut', 'Moot.exe']);
    for (const [program, verb, key] of steps.slice(1)) {
      expect([program, verb]).toEqual(['reg', 'delete']);
      expect(key).toMatch(/\\(Moot\.Workspace|\.moot)$/);
    }
  });

  it('does nothing for a version that is replaced', () => {
    expect(installationSteps([PROGRAM, '--squirrel-obsolete', '1.2.0'])).toEqual([]);
  });

  it.each([[], ['--squirrel-firstrun'], ['C:\\x.moot'], ['--squirrel-install.moot']])(
    'knows when a person starts the program: %j',
    (...args: string[]) => {
      expect(isInstallation([PROGRAM, ...args])).toBe(false);
    },
  );
});

describe('runSteps', () => {
  it('goes on after a step that fails', async () => {
    await expect(
      runSteps([
        ['no-such-program-of-ours', 'x'],
        [process.execPath, '-e', ''],
      ]),
    ).resolves.toBeUndefined();
  });
});
