import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  parsePreferences,
  PreferencesFile,
  withRecent,
  type Preferences,
} from './preferences.ts';

const SOME: Preferences = {
  settings: { author: 'Kim', theme: 'dark', language: 'en' },
  recent: [{ path: '/a.moot', name: 'a', openedAt: '2015-04-13T09:00:00.000Z' }],
  window: { x: 1, y: 2, width: 1280, height: 800, isMaximized: false },
};

describe('parsePreferences', () => {
  it('reads back what was written', () => {
    expect(parsePreferences(JSON.stringify(SOME))).toEqual(SOME);
  });

  it.each(['', '{', 'null', '[]', '"x"', '7', '{"settings":[],"recent":{},"window":"x"}'])(
    'takes the defaults for %j',
    (text) => {
      expect(parsePreferences(text)).toEqual(DEFAULT_PREFERENCES);
    },
  );

  it('keeps what is sound beside what is damaged', () => {
    const damaged = {
      settings: { ...SOME.settings, theme: 'neon' },
      recent: [...SOME.recent, { path: 7 }, null],
      window: { ...SOME.window, width: 'wide' },
    };
    expect(parsePreferences(JSON.stringify(damaged))).toEqual({
      settings: { ...SOME.settings, theme: 'system' },
      recent: SOME.recent,
      window: null,
    });
  });
});

describe('withRecent', () => {
  const at = (path: string) => ({ path, name: path, openedAt: '2015-04-13T09:00:00.000Z' });

  it('puts the workspace first, once, and keeps the list short', () => {
    expect(withRecent([at('a'), at('b')], at('b')).map(({ path }) => path)).toEqual(['b', 'a']);
    const many = Array.from({ length: 30 }, (_, index) => at(String(index)));
    expect(withRecent(many, at('x'))).toHaveLength(12);
  });
});

describe('PreferencesFile', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'moot-preferences-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes each change whole, in a folder that it makes', async () => {
    const path = join(folder, 'new', 'preferences.json');
    const file = new PreferencesFile(path);
    file.update({ settings: SOME.settings });
    file.update({ recent: SOME.recent });
    await file.settled();
    expect(parsePreferences(await readFile(path, 'utf8'))).toEqual({ ...SOME, window: null });
    expect(new PreferencesFile(path).now).toEqual(file.now);
  });

  it('starts with the defaults when the file is damaged, and can be written again', async () => {
    const path = join(folder, 'preferences.json');
    await writeFile(path, '{"settings":');
    const file = new PreferencesFile(path);
    expect(file.now).toEqual(DEFAULT_PREFERENCES);
    file.update(SOME);
    await file.settled();
    expect(new PreferencesFile(path).now).toEqual(SOME);
  });

  it('goes on in memory when the file cannot be written', async () => {
    const path = join(folder, 'a-file', 'preferences.json');
    await writeFile(join(folder, 'a-file'), '');
    const file = new PreferencesFile(path);
    file.update({ settings: SOME.settings });
    await file.settled();
    expect(file.now.settings).toEqual(SOME.settings);
  });
});
