import type { IssueColumn } from './axes/matrix-model.ts';
import type { CellAt } from './positions-slice.ts';
import type { PartyRow } from './axes/rows.ts';
import type { ColumnOf } from './axes/use-columns.ts';
import type { IssueEntry } from './axes/use-issues.ts';

/** What the matrix shows, and which cell of it keys act on. */
export interface Shown {
  readonly issues: readonly IssueEntry[];
  readonly columnOf: ColumnOf;
  /** The issue whose positions are the columns; `null` where the issues are. */
  readonly opened: IssueColumn | null;
  readonly rows: readonly PartyRow[];
  readonly at: CellAt;
}
