import type { KeyboardEvent } from 'react';
import { caretLines } from './caret-lines.ts';
import { typingIntent, type TypingIntent } from './keys.ts';

/**
 * What a key means in the text field of a line or a card; `null` where the field keeps it. On which of its lines the caret
 * is costs the browser a layout, so it is only looked at where it matters.
 */
export function lineIntent(
  event: KeyboardEvent,
  field: HTMLTextAreaElement,
  isMac: boolean,
): TypingIntent | null {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  const lines = isVertical ? caretLines(field) : { onFirstLine: false, onLastLine: false };
  const rtl = getComputedStyle(field).direction === 'rtl';
  return typingIntent(event, { start, end, length: value.length, ...lines }, { mac: isMac, rtl });
}
