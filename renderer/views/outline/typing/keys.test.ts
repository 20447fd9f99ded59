import { describe, expect, it } from 'vitest';
import { treeIntent, typingIntent, type CaretPlace, type KeyContext } from './keys.ts';

const HERE: KeyContext = { mac: false, rtl: false };

function press(combination: string) {
  const parts = combination.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
}

const INSIDE: CaretPlace = { start: 2, end: 2, length: 5, onFirstLine: true, onLastLine: true };
const START: CaretPlace = { ...INSIDE, start: 0, end: 0 };
const END: CaretPlace = { ...INSIDE, start: 5, end: 5 };

const typing = (keys: string, caret = INSIDE, context = HERE) =>
  typingIntent(press(keys), caret, context);
const tree = (keys: string, context = HERE) => treeIntent(press(keys), context);

describe('keys in a line', () => {
  it('make lines, go in and out, and move', () => {
    expect(typing('Enter')).toBe('enter');
    expect(typing('Tab')).toBe('move-in');
    expect(typing('Shift+Tab')).toBe('move-out');
    expect(typing('Alt+ArrowUp')).toBe('move-up');
    expect(typing('Alt+ArrowDown')).toBe('move-down');
    expect(typing('Escape')).toBe('stop-typing');
  });

  it('never put a line break or a tab into the text', () => {
    for (const keys of ['Shift+Enter', 'Alt+Enter']) expect(typing(keys)).toBe('nothing');
    expect(typing('Ctrl+Tab')).toBeNull();
  });

  it('show the issue by the key of commands of the platform', () => {
    expect(typing('Ctrl+Enter')).toBe('show-issue');
    expect(typing('Meta+Enter', INSIDE, { ...HERE, mac: true })).toBe('show-issue');
  });

  it('leave the line only at the edges of its text', () => {
    expect(typing('ArrowUp', { ...INSIDE, onFirstLine: false })).toBeNull();
    expect(typing('ArrowUp')).toBe('line-above');
    expect(typing('ArrowDown', { ...INSIDE, onLastLine: false })).toBeNull();
    expect(typing('ArrowLeft')).toBeNull();
    expect(typing('ArrowLeft', START)).toBe('end-of-previous');
    expect(typing('ArrowRight', END)).toBe('start-of-next');
    expect(typing('Shift+ArrowLeft', START)).toBeNull();
    expect(typing('ArrowRight', { ...END, start: 0 })).toBeNull();
  });

  it('follow the direction of the text', () => {
    const rtl = { ...HERE, rtl: true };
    expect(typing('ArrowRight', START, rtl)).toBe('end-of-previous');
    expect(typing('ArrowLeft', END, rtl)).toBe('start-of-next');
  });

  it('erase beyond the line only at its ends', () => {
    expect(typing('Backspace')).toBeNull();
    expect(typing('Backspace', START)).toBe('erase-back');
    expect(typing('Delete', END)).toBe('erase-on');
    expect(typing('Delete', START)).toBeNull();
  });
});

describe('keys in the tree', () => {
  it('go about, and extend with Shift', () => {
    expect(tree('ArrowDown')).toEqual({ go: 'down', extend: false });
    expect(tree('Shift+End')).toEqual({ go: 'last', extend: true });
    expect(tree('PageUp')).toEqual({ go: 'page-up', extend: false });
  });

  it('open and close towards where text runs', () => {
    expect(tree('ArrowRight')).toEqual({ act: 'open-or-child' });
    expect(tree('ArrowLeft')).toEqual({ act: 'close-or-parent' });
    expect(tree('ArrowLeft', { ...HERE, rtl: true })).toEqual({ act: 'open-or-child' });
  });

  it('leave Tab to the way out of the tree, and move in and out by Alt', () => {
    expect(tree('Tab')).toBeNull();
    expect(tree('Alt+ArrowRight')).toEqual({ act: 'move-in' });
    expect(tree('Alt+ArrowRight', { ...HERE, rtl: true })).toEqual({ act: 'move-out' });
    expect(tree('Alt+ArrowUp')).toEqual({ act: 'move-up' });
  });

  it('find by letters of any script, not by signs', () => {
    expect(tree('w')).toEqual({ find: 'w' });
    expect(tree('日')).toEqual({ find: '日' });
    expect(tree('?')).toBeNull();
    expect(tree('Ctrl+w')).toBeNull();
  });

  it('select', () => {
    expect(tree(' ')).toEqual({ act: 'pick' });
    expect(tree('Ctrl+a')).toEqual({ act: 'pick-all' });
    expect(tree('Meta+a')).toBeNull();
    expect(tree('Meta+a', { ...HERE, mac: true })).toEqual({ act: 'pick-all' });
    expect(tree('Escape')).toEqual({ act: 'clear' });
  });
});
