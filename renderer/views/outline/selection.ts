import type { OutlineSlice, RowKey } from './outline-state.ts';
import type { OutlineView } from './rows/rows.ts';
import type { Row } from './rows/row.ts';

/** Which rows are selected: a range of indexes (to inclusive; none where `to < from`), and single ones. */
export interface Selection {
  readonly from: number;
  readonly to: number;
  readonly picked: Readonly<Record<RowKey, true>>;
}

type Marks = Pick<OutlineSlice, 'active' | 'anchor' | 'picked'>;

/** What is selected. Where nothing was selected on purpose it is the active row. */
export function selectionOf(view: OutlineView, { active, anchor, picked }: Marks): Selection {
  const at = active ? view.indexOf(active.key) : -1;
  const start = anchor === null ? -1 : view.indexOf(anchor);
  if (at !== -1 && start !== -1) {
    return { from: Math.min(at, start), to: Math.max(at, start), picked };
  }
  const isPicked = Object.keys(picked).length > 0;
  return at === -1 || isPicked ? { from: 0, to: -1, picked } : { from: at, to: at, picked };
}

/** Whether the row at an index is selected. */
export function isSelected({ from, to, picked }: Selection, index: number, key: RowKey): boolean {
  return (index >= from && index <= to) || picked[key] === true;
}

/** How many rows are selected. */
export function countSelected(view: OutlineView, marks: Marks): number {
  const { from, to, picked } = selectionOf(view, marks);
  const beside = Object.keys(picked).filter((key) => {
    const index = view.indexOf(key);
    return index !== -1 && (index < from || index > to);
  });
  return Math.max(to - from + 1, 0) + beside.length;
}

/** The selected rows that show, in their order. */
export function selectedRows(view: OutlineView, marks: Marks): readonly Row[] {
  const { from, to, picked } = selectionOf(view, marks);
  const indexes = new Set<number>();
  for (let index = from; index <= to; index += 1) indexes.add(index);
  for (const key of Object.keys(picked)) {
    const index = view.indexOf(key);
    if (index !== -1) indexes.add(index);
  }
  return [...indexes].toSorted((a, b) => a - b).flatMap((index) => view.rows[index] ?? []);
}

/** Those of the rows that stand below none of the others: what is below goes along anyhow. */
export function topRows(view: OutlineView, rows: readonly Row[]): readonly Row[] {
  const keys = new Set(rows.map(({ key }) => key));
  return rows.filter((row) => {
    for (let above = view.parentOf(row); above; above = view.parentOf(above)) {
      if (keys.has(above.key)) return false;
    }
    return true;
  });
}
