import { COLUMNS, KNOWN_HEADS } from './columns.ts';
import { headKey, type Table } from './table.ts';

/**
 * A table of pros and cons whose answers stand in a column that is called like none that is known, “Tool” or nothing at all:
 * the first one, if it says something else in each row. Any other table as it is.
 */
export function withOptions(table: Table): Table {
  const { heads, rows } = table;
  const keys = heads.map(headKey);
  const has = (names: readonly string[]): boolean => keys.some((key) => names.includes(key));
  const [first = ''] = keys;
  const isWeighed = has(COLUMNS.pro) && has(COLUMNS.contra);
  if (!isWeighed || has(COLUMNS.position) || has(COLUMNS.issue) || KNOWN_HEADS.has(first))
    return table;
  const names = rows.map(({ cells }) => (cells[0] ?? '').trim().toLowerCase());
  const areNames =
    names.every((name) => /\p{L}/u.test(name)) && new Set(names).size === names.length;
  return areNames && names.length > 0
    ? { ...table, heads: ['position', ...heads.slice(1)] }
    : table;
}
