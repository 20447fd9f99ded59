import { cellsIn, isTableRule } from '../../markdown/pipe-table.ts';
import type { MemoLine } from '../mail/mail.ts';

/** A table in a memo, however its columns are drawn. */
export interface MemoTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** The index of its last line. */
  readonly last: number;
}

const ALIGNED = /\S(?:\t+| {3,})\S/;

/** The table that begins at a line: between bars, or in columns by tabs or blanks; `null` where none does. */
export function tableAt(lines: readonly MemoLine[], from: number): MemoTable | null {
  const first = lines[from]?.text ?? '';
  // A tab after a bullet is none between columns.
  if (/^\s*(?:\p{P}|[a-z0-9]{1,3}[.)]|o)[ \t]/u.test(first)) return null;
  if (first.includes('|') && (isBarred(first) || isTableRule(lines[from + 1]?.text ?? ''))) {
    return tableOf(lines, from, (text) => text.includes('|'), cellsIn);
  }
  return ALIGNED.test(first) ? tableOf(lines, from, (text) => ALIGNED.test(text), columnsIn) : null;
}

function tableOf(
  lines: readonly MemoLine[],
  from: number,
  isRow: (text: string) => boolean,
  parted: (text: string) => readonly string[],
): MemoTable | null {
  const end = lines.findIndex(({ text }, index) => index > from && !isRow(text) && !isRuled(text));
  const last = (end === -1 ? lines.length : end) - 1;
  const [head, ...rows] = lines
    .slice(from, last + 1)
    .filter(({ text }) => isRow(text) && !isRuled(text))
    .map(({ line, text }) => ({ line, cells: parted(text) }));
  const columns = head?.cells.length ?? 0;
  if (!head || columns < 2 || rows.length < 2) return null;
  // Columns that only happen to be there differ from line to line.
  const isEven = rows.every(({ cells }) => cells.length <= columns && cells.length > 1);
  return isEven ? { heads: head.cells, rows, last } : null;
}

function isBarred(text: string): boolean {
  return /^\s*\|.*\|/.test(text);
}

/** Whether a line only parts rows: `|---|---|`, `+-----+-----+`, `-----   -----`. */
function isRuled(text: string): boolean {
  return isTableRule(text) || /^\s*[-+=|: \t]*[-=]{3,}[-+=|: \t]*$/.test(text);
}

function columnsIn(text: string): readonly string[] {
  return text
    .trim()
    .split(/\t+| {3,}/)
    .map((cell) => cell.trim());
}
