import { COLUMNS, KNOWN_HEADS, levelIn } from './columns.ts';
import { ownKind } from './own-tables.ts';
import { headKey, type Table } from './table.ts';

/** What columns are called in which people say more, and why they hold what they do where a row is one party's. */
const REMARKS = new Set(
  'comment comments remark remarks explanation bemerkung kommentar begründung commentaire remarque comentario commento'.split(
    ' ',
  ),
);

/**
 * A table of who holds what, one party a row, with its columns called as those are that are understood: the stance is
 * where only stances stand, whatever that column is called (“For/against”, “Vote”); the answer stands right after the
 * question where no column is called one; and a remark beside a stance says why. Any other table as it is.
 */
export function withHeldColumns(table: Table): Table {
  const keys = table.heads.map(headKey);
  const isCalled = (at: number, names: readonly string[]): boolean =>
    names.includes(keys[at] ?? '');
  const has = (names: readonly string[]): boolean => keys.some((_, at) => isCalled(at, names));
  const isOfAnswers = has(COLUMNS.issue) || has(COLUMNS.position);
  if (!has(COLUMNS.party) || !isOfAnswers || ownKind(table) !== null) return table;
  const heads = [...table.heads];
  const cellsAt = (at: number): readonly string[] =>
    table.rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
  const areStances = (at: number): boolean => {
    const cells = cellsAt(at);
    return cells.length > 0 && cells.every((cell) => levelIn(cell) !== null);
  };
  if (!has(COLUMNS.stance)) {
    const [at, ...more] = keys.flatMap((key, index) =>
      (!KNOWN_HEADS.has(key) || isCalled(index, COLUMNS.position)) && areStances(index)
        ? [index]
        : [],
    );
    // Several are those of as many parties.
    if (at === undefined || more.length > 0) return table;
    heads[at] = 'stance';
  }
  const called = heads.map(headKey);
  const issue = called.findIndex((key) => COLUMNS.issue.includes(key));
  const isAnswered = called.some((key) => COLUMNS.position.includes(key));
  const after = called[issue + 1] ?? '';
  if (issue >= 0 && !isAnswered && after !== '' && !KNOWN_HEADS.has(after))
    heads[issue + 1] = 'position';
  if (!has(COLUMNS.reason)) {
    const remark = called.findIndex((key) => REMARKS.has(key));
    if (remark >= 0) heads[remark] = 'reason';
  }
  return { ...table, heads };
}
