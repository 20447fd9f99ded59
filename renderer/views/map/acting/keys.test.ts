import { describe, expect, it } from 'vitest';
import { mapIntent } from './keys.ts';

/** The intent of a combination, `Shift+X`. */
function intent(combination: string, mac = false) {
  const parts = combination.split('+').map((part) => (part === 'Plus' ? '+' : part));
  return mapIntent(
    {
      key: parts.at(-1) ?? '',
      ctrlKey: parts.includes('Ctrl'),
      metaKey: parts.includes('Cmd'),
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
    },
    mac,
  );
}

describe('keys on the map', () => {
  it('walk along branches, among siblings and to the ends', () => {
    expect(intent('ArrowLeft')).toEqual({ go: 'parent' });
    expect(intent('ArrowRight')).toEqual({ go: 'child' });
    expect(intent('ArrowDown')).toEqual({ go: 'next' });
    expect(intent('End')).toEqual({ go: 'last' });
  });

  it('follow ties and hits, with Shift the other way', () => {
    expect(intent('x')).toEqual({ follow: 1 });
    expect(intent('Shift+X')).toEqual({ follow: -1 });
    expect(intent('Shift+F3')).toEqual({ hit: -1 });
  });

  it('look around in one, two or three steps', () => {
    expect(intent('3')).toEqual({ focus: 3 });
    expect(intent('4')).toBeNull();
  });

  it('make cards under and beside', () => {
    expect(intent('a')).toEqual({ act: 'add-child' });
    expect(intent('Insert')).toEqual({ act: 'add-child' });
    expect(intent('Shift+Enter')).toEqual({ act: 'add-sibling' });
  });

  it('leave commands of the window and of the system alone', () => {
    for (const keys of [
      'Ctrl+x',
      'Ctrl+z',
      'Ctrl+1',
      'Ctrl+Plus',
      'Alt+x',
      'Tab',
      'Shift+Tab',
      'q',
      // Zooming is the window's: see `actions.ts`.
      'Plus',
      '-',
      '0',
      '.',
    ]) {
      expect(intent(keys)).toBeNull();
    }
    expect(intent('Ctrl+ArrowLeft', true)).toBeNull();
    expect(intent('Cmd+Enter', true)).toEqual({ act: 'show-issue' });
  });

  it('open the menu as the system does', () => {
    expect(intent('Shift+F10')).toEqual({ act: 'menu' });
    expect(intent('ContextMenu')).toEqual({ act: 'menu' });
  });
});
