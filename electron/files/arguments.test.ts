import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../cli/registry.ts';
import { readStart } from './arguments.ts';

describe('readStart', () => {
  it('takes every word but the program as a file, relative to the folder', () => {
    expect(readStart(['/opt/moot', 'a.moot', '/x/b.moot'], false, '/home/kim')).toEqual({
      as: 'window',
      paths: ['/home/kim/a.moot', '/x/b.moot'],
    });
  });

  it('skips switches, and the app’s folder where it stands first', () => {
    const argv = ['electron', '--no-sandbox', '--user-data-dir=/u', '.', '--flag', 'a.moot'];
    expect(readStart(argv, true, '/w')).toEqual({ as: 'window', paths: ['/w/a.moot'] });
  });

  it('takes what follows “--” as files whatever it looks like', () => {
    expect(readStart(['moot', '--', '-odd.moot'], false, '/w')).toEqual({
      as: 'window',
      paths: ['/w/-odd.moot'],
    });
  });

  it('takes every command of the command line for one, and what asks for help', () => {
    const words = [...Object.keys(COMMANDS), 'help', '--help', '-h', '--version'];
    for (const word of words) {
      expect(readStart(['moot', word, 'a.moot'], false, '/w')).toEqual({
        as: 'command',
        args: [word, 'a.moot'],
      });
    }
  });

  it('understands file addresses', () => {
    expect(readStart(['moot', 'file:///w/a%20b.moot'], false, '/')).toEqual({
      as: 'window',
      paths: ['/w/a b.moot'],
    });
  });

  it('hands a command over whole', () => {
    const args = ['export', 'x.moot', '--document', 'summary'];
    expect(readStart(['moot', ...args], false, '/')).toEqual({ as: 'command', args });
    expect(readStart(['electron', '.', ...args], true, '/')).toEqual({ as: 'command', args });
  });

  it('takes a command word for a command only where it comes first', () => {
    expect(readStart(['moot', './export'], false, '/w').as).toBe('window');
    expect(readStart(['moot', 'a.moot', 'export'], false, '/w').as).toBe('window');
  });

  it('opens the start screen when nothing is named', () => {
    expect(readStart(['electron', '.'], true, '/')).toEqual({ as: 'window', paths: [] });
    expect(readStart(['moot'], false, '/')).toEqual({ as: 'window', paths: [] });
  });
});
