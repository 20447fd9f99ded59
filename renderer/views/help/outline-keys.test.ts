import { expect, it } from 'vitest';
import app from '../../../shared/messages/en/app.json' with { type: 'json' };
import { typingIntent } from '../outline/typing/keys.ts';
import { LINE_KEYS, TREE_KEYS } from './outline-keys.ts';

it('says in words what each key of the outline does', () => {
  for (const { does } of [...LINE_KEYS, ...TREE_KEYS]) expect(app.keys).toHaveProperty(does);
});

it('tells of every key that makes or unmakes lines while one is typed', () => {
  const caret = { start: 0, end: 0, length: 0, onFirstLine: true, onLastLine: true };
  const told = new Set(LINE_KEYS.flatMap(({ keys }) => keys));
  for (const key of ['Enter', 'Tab', 'Backspace', 'Escape']) {
    const press = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(typingIntent(press, caret, { mac: false, rtl: false }), key).not.toBeNull();
    expect(told, key).toContain(key);
  }
});
