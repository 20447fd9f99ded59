import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { BridgeError } from '../../../../shared/bridge.ts';
import { useOutline } from '../context.ts';
import { PREFIX_REFUSED } from '../desk.ts';
import type { Active } from '../outline-state.ts';
import type { Row } from '../rows/row.ts';
import { commitTyping } from '../saving/save.ts';

/** A line that is typed in. */
interface TypedLine {
  readonly row: Row;
  readonly active: Active;
  /** The text that the workspace has. */
  readonly saved: string;
  /** Why it was refused before, if it was. */
  readonly failure: BridgeError | null;
}

/**
 * Has a line typed in as long as its field is there: the desk knows of the field, the field has the focus and the caret
 * where it was asked for, and what is typed is saved when the field goes.
 */
export function useLineTyping(
  field: RefObject<HTMLTextAreaElement | null>,
  { row, active, saved, failure }: TypedLine,
): void {
  const { desk, memory } = useOutline();
  const { typing } = desk;

  // What the field begins with; from then on it has a life of its own.
  const start = useRef({ row, saved, failure, stays: false });
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    const { row: first, saved: words, failure: kept } = start.current;
    const { key, place, draft } = first;
    start.current.stays = typing.begin({
      key,
      element: place.child,
      field: element,
      saved: draft ? '' : words,
      blocked: kept?.code === PREFIX_REFUSED ? kept : null,
    });
    return () => {
      if (typing.isDirty) commitTyping(desk);
      typing.end(element);
      memory.keepTyped(null);
    };
  }, [field, desk, typing, memory]);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    if (start.current.stays) {
      // The caret came along from the field that the line had under another name.
      start.current.stays = false;
      return;
    }
    const { length } = element.value;
    const { caret } = active;
    const at = caret === 'start' ? 0 : caret === 'end' ? length : Math.min(caret, length);
    element.setSelectionRange(at, at);
  }, [field, active]);

  useLayoutEffect(() => {
    if (row.draft) return;
    if (failure) typing.unsettle(saved);
    else typing.update(saved);
  }, [typing, row.draft, saved, failure]);
}
