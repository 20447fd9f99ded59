import { useLayoutEffect, useRef } from 'react';
import { useMirror } from '../../../app/use-mirror.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import type { QuestionsLook } from '../model.ts';
import { rowActivated } from '../questions-slice.ts';
import type { QuestionRows, Row } from './rows.ts';

/**
 * Keeps a row active: the first line to begin with; where the active one goes, because it was settled or is
 * left out, the one that takes its place; and the one that went, where an undo brings it back meanwhile.
 */
export function useActiveRow(look: QuestionsLook | null): void {
  const dispatch = useAppDispatch();
  const active = useAppSelector(({ questions }) => questions.active);
  const last = useRef<{ readonly row: Row; readonly index: number } | null>(null);
  const gone = useRef<{ readonly key: string; readonly instead: string } | null>(null);
  const rows = look?.rows;
  useLayoutEffect(() => {
    if (!rows) return;
    const { current } = gone;
    if (current && current.instead !== active) gone.current = null;
    else if (current && rows.indexOf(current.key) !== -1) {
      gone.current = null;
      dispatch(rowActivated(current.key));
      return;
    }
    const index = active === null ? -1 : rows.indexOf(active);
    const row = rows.rows[index];
    if (row) {
      last.current = { row, index };
      return;
    }
    const was = last.current;
    const next = was?.row.key === active ? rows.after(was.row.section.openness, was.index) : null;
    const other = next ?? firstLine(rows);
    if (!other || other.key === active) return;
    if (active !== null && next) gone.current = { key: active, instead: other.key };
    dispatch(rowActivated(other.key));
  }, [rows, active, dispatch]);
  // What the active line is about is what the rest of the window takes as selected.
  useMirror(rows?.row(active ?? '')?.line ?? null);
}

function firstLine({ rows }: QuestionRows): Row | undefined {
  return rows.find(({ line }) => line !== null) ?? rows[0];
}
