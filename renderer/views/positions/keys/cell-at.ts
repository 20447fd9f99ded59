import type { Id } from '../../../../shared/model/id.ts';
import { isHolding } from '../../../../shared/model/queries.ts';
import type { Selected } from '../../../state/ui.ts';
import type { Place } from './grid-keys.ts';
import type { IssueColumn } from '../axes/matrix-model.ts';
import type { CellAt } from '../positions-slice.ts';
import type { PartyRow } from '../axes/rows.ts';

/** The cell as it is to be found: where its row or its column has gone, another one takes its place. */
export function resolved(at: CellAt, rows: readonly PartyRow[], columns: readonly Id[]): CellAt {
  return { row: rowThere(at.row, rows), column: columnThere(at.column, columns) };
}

function rowThere(key: string | null, rows: readonly PartyRow[]): string | null {
  if (key === null || rows.some((row) => row.key === key)) return key;
  // A member of a group that was closed; a party that stands in another place now.
  const [group, member] = key.split(' ');
  const other =
    rows.find((row) => row.key === group) ??
    rows.find(({ party }) => party.id === (member ?? group));
  return other?.key ?? rows[0]?.key ?? null;
}

function columnThere(id: Id | null, columns: readonly Id[]): Id | null {
  return id === null || columns.includes(id) ? id : (columns[0] ?? null);
}

/** Where a cell is among the rows and columns, heads counted. */
export function placeOf(at: CellAt, rows: readonly PartyRow[], columns: readonly Id[]): Place {
  return {
    row: at.row === null ? 0 : rows.findIndex(({ key }) => key === at.row) + 1,
    column: at.column === null ? 0 : columns.indexOf(at.column) + 1,
  };
}

/** The cell in a place among the rows and columns, heads counted. */
export function cellAt(
  { row, column }: Place,
  rows: readonly PartyRow[],
  columns: readonly Id[],
): CellAt {
  return { row: rows[row - 1]?.key ?? null, column: columns[column - 1] ?? null };
}

/** What a cell is about, as the rest of the window takes it: its position or issue, else its party. */
export function aboutOf(at: CellAt, rows: readonly PartyRow[], isOpened: boolean): Selected | null {
  if (at.column !== null) return { kind: isOpened ? 'position' : 'issue', id: at.column };
  const party = rows.find(({ key }) => key === at.row)?.party;
  return party ? { kind: 'party', id: party.id } : null;
}

/** Where one comes to among the positions of an issue: the same row, and what its party holds, or else the first. */
export function placeWithin(
  { positions }: IssueColumn,
  { row }: CellAt,
  rows: readonly PartyRow[],
): CellAt {
  const party = rows.find(({ key }) => key === row)?.party;
  const held = positions.find(({ entries }) => {
    const entry = party && entries.get(party.id);
    return entry !== undefined && isHolding(entry.present);
  });
  return { row, column: (held ?? positions[0])?.position.id ?? null };
}

/** Where one comes back to among the issues. */
export function placeBackIn(from: IssueColumn | null, { row, column }: CellAt): CellAt {
  return { row, column: from?.issue.id ?? column };
}

/** The cell on an issue from which to begin: that of the first party that was heard on it, or else the first. */
export function firstCellOn({ issue, positions }: IssueColumn, rows: readonly PartyRow[]): CellAt {
  const heard = rows.find(({ party }) => positions.some(({ entries }) => entries.has(party.id)));
  return { row: (heard ?? rows[0])?.key ?? null, column: issue.id };
}
