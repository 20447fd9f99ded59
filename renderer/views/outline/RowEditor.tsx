import { LINE_LIMIT } from '../../../shared/model/text.ts';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useOutline } from './context.ts';
import { PREFIX_REFUSED } from './desk.ts';
import { leaveLine } from './go.ts';
import { rowActivated, type Active } from './outline-slice.ts';
import styles from './Row.module.css';
import type { RowFacts } from './row-facts.ts';
import type { Row } from './rows.ts';
import { commitTyping } from './save.ts';
import { signOf } from './signs.ts';
import { noteTyped } from './turn.ts';

/** How long nobody types before what was typed is saved, in milliseconds. */
const PAUSE = 600;

interface RowEditorProps {
  readonly row: Row;
  readonly active: Active;
  readonly facts: RowFacts;
}

/**
 * The text field of the line that is typed in. What is typed stays in the field, out of the state of
 * the window, until it is saved on a pause or on leaving; nothing that arrives takes it away.
 */
export function RowEditor({ row, active, facts }: RowEditorProps) {
  const { t, desk, perform, memory } = useOutline();
  const { typing } = desk;
  const field = useRef<HTMLTextAreaElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isComposing = useRef(false);
  const id = row.place.child;
  const { label, text, failure } = facts;
  const saved = facts.element?.text ?? '';
  const sign = signOf(row.place);

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
      clearTimeout(pause.current);
      if (typing.isDirty) commitTyping(desk);
      typing.end(element);
      memory.keepTyped(null);
    };
  }, [desk, typing, memory]);

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
  }, [active]);

  useLayoutEffect(() => {
    if (!row.draft) typing.update(saved);
  }, [typing, row.draft, saved]);

  useEffect(() => {
    markUndo(field.current, typing.isDirty);
  });

  function noteInput(): void {
    const element = field.current;
    if (!element) return;
    clearTimeout(pause.current);
    if (isComposing.current) return;
    noteTyped(desk);
    memory.keepTyped({ id, draft: row.draft, text: typing.text });
    markUndo(element, typing.isDirty);
    pause.current = setTimeout(() => {
      if (isComposing.current) return;
      commitTyping(desk);
      if (!typing.isDirty) memory.keepTyped(null);
      markUndo(element, typing.isDirty);
    }, PAUSE);
  }

  function leave(): void {
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
  }

  return (
    <textarea
      ref={field}
      className={styles.editor}
      rows={1}
      dir="auto"
      defaultValue={text}
      placeholder={t(`outline:placeholder.${sign}`)}
      aria-label={
        label === ''
          ? t('outline:text-of-new', { sign: t(`vocabulary:kind.${sign}`) })
          : t('outline:text-of', { label })
      }
      aria-multiline={false}
      autoComplete="off"
      maxLength={LINE_LIMIT}
      onInput={noteInput}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
        noteInput();
      }}
      onBlur={leave}
    />
  );
}

/** Undo is the workspace's while the field holds nothing that is not saved, and the field's otherwise. */
function markUndo(field: HTMLTextAreaElement | null, isDirty: boolean): void {
  if (!field) return;
  if (isDirty) delete field.dataset.undo;
  else field.dataset.undo = 'app';
}
