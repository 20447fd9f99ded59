import type { Desk } from '../desk.ts';
import { eraseBack, eraseOn } from './erase.ts';
import { showIssue, stopTyping } from '../go.ts';
import type { TypingIntent } from './keys.ts';
import { enter } from './lines.ts';
import { moveAlong, moveOut } from '../moving/moves.ts';
import type { Row } from '../rows/row.ts';

/** What a key asks for in a text, wherever that text stands: in a line, or in a card. */
export type TextIntent = Extract<
  TypingIntent,
  | 'enter'
  | 'move-out'
  | 'move-up'
  | 'move-down'
  | 'erase-back'
  | 'erase-on'
  | 'stop-typing'
  | 'show-issue'
  | 'nothing'
>;

/** Does it. @param row the one that is typed in */
export function actInText(desk: Desk, intent: TextIntent, row: Row | undefined): void {
  switch (intent) {
    case 'enter':
      enter(desk);
      return;
    case 'move-out':
      moveOut(desk);
      return;
    case 'move-up':
      moveAlong(desk, 'up');
      return;
    case 'move-down':
      moveAlong(desk, 'down');
      return;
    case 'erase-back':
      eraseBack(desk);
      return;
    case 'erase-on':
      eraseOn(desk);
      return;
    case 'stop-typing':
      stopTyping(desk);
      return;
    case 'show-issue':
      if (row) showIssue(desk, row);
      return;
    case 'nothing':
  }
}
