import { isQuestion } from '../markdown/marks.ts';
import { isKnownHead } from './known-heads.ts';
import type { Table } from './table.ts';

/**
 * A table that begins with a question and has no heads: of several columns the first asks and the second answers, of one
 * column what asks nothing answers what was asked above. Any other table as it is.
 */
export function withMissingHeads(table: Table): Table {
  const { heads, rows, line } = table;
  const [first = '', ...others] = heads;
  const isHeadless =
    isQuestion(first) && !others.some((head) => isQuestion(head) || isKnownHead(head));
  if (!isHeadless) return table;
  const all = [{ cells: heads, line }, ...rows];
  if (others.every((head) => head === '')) {
    const parted = all.map(({ cells: [cell = ''], ...row }) => {
      return { ...row, cells: isQuestion(cell) ? [cell] : ['', cell] };
    });
    return { ...table, heads: ['issue', 'position'], rows: parted };
  }
  const asks = rows.every(({ cells: [cell = ''] }) => cell.trim() === '' || isQuestion(cell));
  const named = ['issue', 'position', ...others.slice(1).map((_, at) => `${at + 3}`)];
  return asks ? { ...table, heads: named, rows: all } : table;
}
