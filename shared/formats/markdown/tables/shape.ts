import { COLUMNS, KNOWN_HEADS, levelIn } from '../../tables/columns.ts';
import { withHeldColumns } from '../../tables/held-columns.ts';
import { withOptions } from '../../tables/options-column.ts';
import { isReview } from '../../tables/review/heads.ts';
import { headKey, type Table, type TableRow } from '../../tables/table.ts';
import type { PipeRow } from '../pipe-table.ts';
import { plainWords, type PlainWords } from '../words.ts';

/** A table of an outline that says what it holds, as a list of questions, answers or arguments, one a row. */
export interface OutlineTable {
  readonly table: Table;
  /** The links of each text in it. */
  readonly links: ReadonlyMap<string, PlainWords['links']>;
}

/** What the first column of a table is called whose other columns are options, each held against what stands in the rows. */
const CRITERIA =
  /^(?:criteri(?:on|a)|aspects?|dimension|factor|kriteri(?:um|en)|aspekte?|critères?|criterios?|aspectos?)$/iu;

/** How people number options. */
const OPTION =
  /^(?:option|alternative|variant|variante|proposal|plan|vorschlag|proposition|opción|propuesta)s?[ \u00A0]+\p{L}?\d*\b/iu;

/** Heads that are questions only in company: alone, they are of a table of anything. */
const WEAK = new Set(['topic', 'thema', 'sujet', 'tema']);

const NUMBERING = /^(?:#|№|n[or°º]?\.?|id)$/iu;

const BREAK = /<br\s*\/?>|<\/?(?:ul|ol|li|p)>/giu;

/**
 * Finds out by its heads and by what stands in it whether a table is of questions, answers, arguments or stances.
 * @param rows its heads first
 * @returns `null` for a table of anything else
 */
export function shapeOf(rows: readonly PipeRow[]): OutlineTable | null {
  const links = new Map<string, PlainWords['links']>();
  const [head, ...body] = rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => wordsIn(cell, links)),
  }));
  if (!head || head.cells.length < 2 || body.length === 0) return null;
  // Numbers of rows say nothing.
  const heads = head.cells.map((cell) => (NUMBERING.test(cell) ? '' : cell));
  const table = listed({ name: '', heads, rows: body, line: head.line });
  return table && { table, links };
}

/** The words of a cell, a line for each that it has. */
function wordsIn(cell: string, links: Map<string, PlainWords['links']>): string {
  const lines = cell.split(BREAK).map((line) => {
    const words = plainWords(line);
    if (words.links.length > 0) links.set(words.text, words.links);
    return words.text;
  });
  return lines.join('\n').trim();
}

/** A table as a list; `null` where it is none. */
function listed(table: Table): Table | null {
  const keys = table.heads.map(headKey);
  const has = (column: keyof typeof COLUMNS): boolean =>
    keys.some((key) => COLUMNS[column].includes(key));
  const [first = '', ...others] = table.heads;
  const isOfStances = others.length > 0 && everyOther(table, (cell) => levelIn(cell) !== null);
  const isOfParties = COLUMNS.party.includes(headKey(first));
  if (isOfStances && isOfParties && others.every((head) => !KNOWN_HEADS.has(headKey(head))))
    return turned(table);
  if (isReview(table)) return table;
  const isWeak = keys.every((key) => !KNOWN_HEADS.has(key) || WEAK.has(key));
  if (has('position') || (has('issue') && (!isWeak || isOfStances))) return withHeldColumns(table);
  if (has('pro') && has('contra')) return withOptions(table);
  if (CRITERIA.test(first)) return others.length > 1 ? turned(table) : null;
  if (first !== '') return null;
  if (isOfStances) return { ...table, heads: ['position', ...others] };
  return others.length > 1 && others.every((head) => OPTION.test(head)) ? turned(table) : null;
}

function everyOther({ rows }: Table, holds: (cell: string) => boolean): boolean {
  const cells = rows.flatMap(({ cells: [, ...others] }) => others).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every(holds);
}

/** A table whose columns are the answers, as one whose rows are. */
function turned({ heads: [, ...answers], rows, line, name }: Table): Table {
  const heads = ['position', ...rows.map(({ cells }) => cells[0] ?? '')];
  const body = answers.map((answer, index): TableRow => {
    return { cells: [answer, ...rows.map(({ cells }) => cells[index + 1] ?? '')], line };
  });
  return { name, heads, rows: body, line };
}
