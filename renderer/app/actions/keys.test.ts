import { describe, expect, it } from 'vitest';
import { ACTIONS, type ActionSpec } from '../../../shared/actions.ts';
import { ariaKeys, formatKeys, matches, mayAct, type KeyPress } from './keys.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { ...NONE, key, code: '', ...held };
}

describe('matching a key press with an accelerator', () => {
  it('takes Ctrl on Linux and Windows, Cmd on macOS', () => {
    expect(matches('CmdOrCtrl+K', press('k', { ctrlKey: true }), 'linux')).toBe(true);
    expect(matches('CmdOrCtrl+K', press('k', { metaKey: true }), 'darwin')).toBe(true);
    expect(matches('CmdOrCtrl+K', press('k', { ctrlKey: true }), 'darwin')).toBe(false);
    expect(matches('CmdOrCtrl+K', press('k', { metaKey: true }), 'win32')).toBe(false);
  });

  it('wants exactly the modifiers that are named', () => {
    const shifted = { ctrlKey: true, shiftKey: true };
    expect(matches('CmdOrCtrl+Z', press('Z', shifted), 'linux')).toBe(false);
    expect(matches('CmdOrCtrl+Shift+Z', press('Z', shifted), 'linux')).toBe(true);
    expect(matches('F2', press('F2', { altKey: true }), 'linux')).toBe(false);
  });

  it('knows arrows by the name that Electron gives them', () => {
    expect(matches('Alt+Up', press('ArrowUp', { altKey: true }), 'linux')).toBe(true);
  });

  it('takes the key that Macs have for Delete', () => {
    expect(matches('Delete', press('Backspace'), 'darwin')).toBe(true);
    expect(matches('Delete', press('Backspace'), 'linux')).toBe(false);
  });

  it('goes by the place of the key where Alt makes another character of it', () => {
    const option = { metaKey: true, altKey: true };
    expect(matches('CmdOrCtrl+Alt+P', press('π', { ...option, code: 'KeyP' }), 'darwin')).toBe(
      true,
    );
    expect(matches('CmdOrCtrl+Alt+=', press('≠', { ...option, code: 'Equal' }), 'darwin')).toBe(
      true,
    );
    expect(matches('CmdOrCtrl+Alt+P', press('å', { ...option, code: 'KeyA' }), 'darwin')).toBe(
      false,
    );
  });

  it('gives no key press to two actions', () => {
    const accelerators = (ACTIONS as readonly ActionSpec[]).flatMap(
      ({ accelerator }) => accelerator ?? [],
    );
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });
});

describe('keys as people read them', () => {
  const named: Readonly<Record<string, string>> = { ctrl: 'Strg', shift: 'Umschalt', alt: 'Alt' };
  const say = (key: string) => named[key] ?? key;

  it('writes them as each platform does', () => {
    expect(formatKeys('CmdOrCtrl+Shift+Z', 'linux', say)).toBe('Strg+Umschalt+Z');
    expect(formatKeys('CmdOrCtrl+Shift+Z', 'darwin', say)).toBe('⇧⌘Z');
    expect(formatKeys('Alt+Up', 'win32', say)).toBe('Alt+↑');
    expect(formatKeys('F1', 'darwin', say)).toBe('F1');
  });

  it('writes them for screen readers as ARIA does', () => {
    expect(ariaKeys('CmdOrCtrl+K', 'linux')).toBe('Control+K');
    expect(ariaKeys('CmdOrCtrl+Alt+=', 'darwin')).toBe('Meta+Alt+=');
    expect(ariaKeys('Alt+Up', 'linux')).toBe('Alt+ArrowUp');
  });
});

describe('keys in text fields', () => {
  const typing = { typing: true, inView: true, undoIsApps: false };

  it('leaves them what means something in text', () => {
    expect(mayAct('Delete', typing)).toBe(false);
    expect(mayAct('Alt+Up', typing)).toBe(false);
    expect(mayAct('CmdOrCtrl+Z', typing)).toBe(false);
  });

  it('lets through what means nothing in text', () => {
    expect(mayAct('F1', typing)).toBe(true);
    expect(mayAct('CmdOrCtrl+K', typing)).toBe(true);
  });

  it('lets undo through where nothing unsaved was typed', () => {
    expect(mayAct('CmdOrCtrl+Z', { typing: true, inView: true, undoIsApps: true })).toBe(true);
  });

  it('lets everything through outside them', () => {
    expect(mayAct('Delete', { typing: false, inView: true, undoIsApps: false })).toBe(true);
  });

  it('lets bare keys act on the view from nowhere else', () => {
    const beside = { typing: false, inView: false, undoIsApps: false };
    expect(mayAct('Delete', beside)).toBe(false);
    expect(mayAct('F2', beside)).toBe(true);
    expect(mayAct('CmdOrCtrl+K', beside)).toBe(true);
  });
});
