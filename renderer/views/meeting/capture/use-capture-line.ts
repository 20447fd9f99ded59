import { useEffect, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { useAppDispatch } from '../../../state/store.ts';
import { captureClosed, hinted } from '../meeting-slice.ts';
import type { PlaceNow } from './place-now.ts';
import { useRecord } from './use-record.ts';

/**
 * Has the line of what is captured typed in: the first field has the focus to begin with, Enter records or goes on to what
 * is missing, Escape leaves the line as it is; then the view hears the keys again.
 * @param item the item of the agenda at which it is captured
 */
export function useCaptureLine({ item }: Pick<PlaceNow, 'item'>) {
  const dispatch = useAppDispatch();
  const recordLine = useRecord();
  const line = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    line.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const leave = () => {
    viewOf(line.current)?.focus();
    dispatch(captureClosed());
  };
  const record = () => {
    // With the line its way to the view is gone.
    const view = viewOf(line.current);
    const missing = recordLine();
    if (missing === null) {
      view?.focus();
    } else if (missing === 'text' && document.activeElement !== text.current) {
      // Enter goes on from who says it to what is said.
      text.current?.focus();
    } else {
      dispatch(hinted({ missing, item }));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      leave();
    } else if (event.key === 'Enter' && isText(event.target)) {
      event.preventDefault();
      record();
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    record();
  };
  return { line, text, leave, hearing: { onKeyDown, onSubmit } };
}

function isText(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type !== 'button';
}

function viewOf(inside: HTMLElement | null): HTMLElement | null {
  return inside?.closest<HTMLElement>('[data-meeting]') ?? null;
}
