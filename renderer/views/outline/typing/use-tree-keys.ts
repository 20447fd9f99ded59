import { useRef, type KeyboardEvent } from 'react';
import { usePlatform } from '../../../app/actions/use-keys.ts';
import { actInText } from './act-in-text.ts';
import { useOutline } from '../context.ts';
import { type Desk } from '../desk.ts';
import { byOutline } from '../objection.ts';
import {
  activeRow,
  askStance,
  closeOrParent,
  goTo,
  goToLine,
  openOrChild,
  openSiblings,
  pick,
  pickAll,
  showIssue,
  typeAhead,
  walk,
} from '../go.ts';
import { STANCE_KEY, treeIntent, type TreeAct, type TypingIntent } from './keys.ts';
import { lineIntent } from './line-intent.ts';
import { moveAlong, moveIn, moveOut, object } from '../moving/moves.ts';
import { picksCleared, refused, rowsTaken } from '../outline-slice.ts';
import { removeSelected } from '../moving/remove.ts';
import type { Row } from '../rows/row.ts';

/** How long letters typed ahead belong together, in milliseconds. */
const TYPED_AHEAD = 800;

/**
 * Hears the keys of the outline: those of the line that is typed in, and those of the tree.
 * @param pageSize how many rows fit on the screen
 */
export function useTreeKeys(pageSize: () => number): (event: KeyboardEvent<HTMLElement>) => void {
  const { desk, perform } = useOutline();
  const isMac = usePlatform() === 'darwin';
  const ahead = useRef({ letters: '', until: 0 });

  function inLine(event: KeyboardEvent, field: HTMLTextAreaElement): void {
    const intent = lineIntent(event, field, isMac);
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    const { selectionEnd } = field;
    perform((now) => actInLine(now, intent, selectionEnd));
  }

  function inTree(event: KeyboardEvent<HTMLElement>): void {
    const isAhead = event.timeStamp < ahead.current.until;
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    // In the middle of words a blank is one of their letters.
    const isBlank = isAhead && event.key === ' ' && !event.ctrlKey && !event.metaKey;
    const intent = isBlank ? { find: ' ' } : treeIntent(event, { mac: isMac, rtl });
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    if ('go' in intent) perform((now) => walk(now, intent.go, intent.extend, pageSize()));
    else if ('act' in intent) perform((now) => actInTree(now, intent.act));
    else if (!isAhead && intent.find === STANCE_KEY && askStance(desk)) {
      ahead.current = { letters: '', until: 0 };
    } else {
      const text = (isAhead ? ahead.current.letters : '') + intent.find;
      ahead.current = { letters: text, until: event.timeStamp + TYPED_AHEAD };
      perform((now) => typeAhead(now, text));
    }
  }

  return (event) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.target instanceof HTMLTextAreaElement && desk.typing.key !== null) {
      inLine(event, event.target);
    } else if (event.target === event.currentTarget) {
      inTree(event);
    }
  };
}

function actInLine(desk: Desk, intent: TypingIntent, caret: number): void {
  switch (intent) {
    case 'move-in':
      moveIn(desk);
      return;
    case 'line-above':
      goToLine(desk, -1, caret);
      return;
    case 'line-below':
      goToLine(desk, 1, caret);
      return;
    case 'end-of-previous':
      goToLine(desk, -1, 'end');
      return;
    case 'start-of-next':
      goToLine(desk, 1, 'start');
      return;
    default:
      actInText(desk, intent, activeRow(desk));
  }
}

/** What would change something. */
const EDITS: ReadonlySet<TreeAct> = new Set([
  'type',
  'delete',
  'move-up',
  'move-down',
  'move-in',
  'move-out',
]);

function actInTree(desk: Desk, act: TreeAct): void {
  const row = activeRow(desk);
  if (row && EDITS.has(act) && !desk.canEdit()) {
    object(desk, row, byOutline('read-only'));
    return;
  }
  switch (act) {
    case 'pick-all':
      pickAll(desk);
      return;
    case 'clear':
      desk.dispatch(picksCleared());
      desk.dispatch(rowsTaken(null));
      desk.dispatch(refused(null));
      return;
    case 'delete':
      removeSelected(desk);
      return;
    case 'move-up':
      moveAlong(desk, 'up');
      return;
    case 'move-down':
      moveAlong(desk, 'down');
      return;
    case 'move-in':
      moveIn(desk);
      return;
    case 'move-out':
      moveOut(desk);
      return;
    default:
      if (row) actOnRow(desk, act, row);
  }
}

type RowAct = Extract<
  TreeAct,
  'close-or-parent' | 'open-or-child' | 'open-siblings' | 'type' | 'pick' | 'show-issue'
>;

function actOnRow(desk: Desk, act: RowAct, row: Row): void {
  switch (act) {
    case 'close-or-parent':
      closeOrParent(desk, row);
      return;
    case 'open-or-child':
      openOrChild(desk, row);
      return;
    case 'open-siblings':
      openSiblings(desk, row);
      return;
    case 'type':
      goTo(desk, row.key, { typing: true });
      return;
    case 'pick':
      pick(desk, row.key);
      return;
    case 'show-issue':
      showIssue(desk, row);
  }
}
