import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useOutline } from '../context.ts';
import { leaveLine } from '../go.ts';
import { rowActivated } from '../outline-slice.ts';
import type { Row } from '../rows/row.ts';
import { commitTyping } from './save.ts';
import { noteTyped } from '../typing/turn.ts';

/** How long nobody types before what was typed is saved, in milliseconds. */
const PAUSE = 600;

/**
 * Saves what is typed in a line on a pause and on leaving it, and keeps it for another run of the window meanwhile.
 * @returns what to spread on the field
 */
export function useLineSaving(field: RefObject<HTMLTextAreaElement | null>, row: Row) {
  const { desk, perform, memory } = useOutline();
  const { typing } = desk;
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isComposing = useRef(false);
  useLayoutEffect(() => () => clearTimeout(pause.current), []);
  useEffect(() => {
    markUndo(field.current, typing.isDirty);
  });

  const noteInput = () => {
    const element = field.current;
    if (!element) return;
    clearTimeout(pause.current);
    if (isComposing.current) return;
    noteTyped(desk);
    memory.keepTyped({ id: row.place.child, draft: row.draft, text: typing.text });
    markUndo(element, typing.isDirty);
    pause.current = setTimeout(() => {
      if (isComposing.current) return;
      commitTyping(desk);
      if (!typing.isDirty) memory.keepTyped(null);
      markUndo(element, typing.isDirty);
    }, PAUSE);
  };
  const leave = () => {
    if (!document.hasFocus()) {
      // Another window has the keys for a while; the line waits as it is.
      commitTyping(desk);
      return;
    }
    perform(() => {
      leaveLine(desk);
      const now = desk.outline().active;
      if (now?.key !== typing.key || !now.typing) return;
      desk.dispatch(rowActivated({ key: now.key, typing: false, caret: 'end', keepPicks: true }));
    });
  };
  return {
    onInput: noteInput,
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: () => {
      isComposing.current = false;
      noteInput();
    },
    onBlur: leave,
  };
}

/** Undo is the workspace's while the field holds nothing that is not saved, and the field's otherwise. */
function markUndo(field: HTMLTextAreaElement | null, isDirty: boolean): void {
  if (!field) return;
  if (isDirty) delete field.dataset.undo;
  else field.dataset.undo = 'app';
}
