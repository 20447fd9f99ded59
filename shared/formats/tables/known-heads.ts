import { KNOWN_HEADS } from './columns.ts';
import { reviewColumn } from './review/heads.ts';
import { headKey } from './table.ts';

/** Whether a cell is what a column of any table is called that is understood. */
export function isKnownHead(cell: string): boolean {
  return cell.length < 120 && (KNOWN_HEADS.has(headKey(cell)) || reviewColumn(cell) !== null);
}
