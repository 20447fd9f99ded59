import Papa from 'papaparse';
import { isKnownHead } from './known-heads.ts';
import { MOST_ROWS, tableOf, type Table, type TableRow } from './table.ts';

/** So many lines are mended in which a quotation mark is never closed: each is looked for to the end. */
const MOST_MENDED = 100;

/**
 * Reads a text as a table: RFC 4180, parted by commas, semicolons, tabs or bars, as its first lines tell. Where a quotation
 * mark is never closed, its line is taken as it stands, so that no row is lost in a cell.
 */
export function csvTable(text: string, name = ''): Table | null {
  // Excel says so where it is not a comma.
  const [said, delimiter = ''] = /^sep=(.)\n/.exec(text) ?? [''];
  const body = text.slice(said.length);
  const rows: TableRow[] = [];
  const unclosed: number[] = [];
  const lineAt = lineCounter(body, said === '' ? 1 : 2);
  const sign = delimiter || guessDelimiter(body);
  for (let start = 0; start < body.length && rows.length <= MOST_ROWS;) {
    const stopped = parseFrom(body, start, sign, ({ cells, at, isLong, isSure }) => {
      const usual = (): number => rows.find((row) => row.cells.length > 1)?.cells.length ?? 0;
      const isOdd = isLong && (isSure || cells.length !== usual());
      if (isOdd && unclosed.length < MOST_MENDED) return false;
      rows.push({ cells, line: lineAt(at) });
      return rows.length <= MOST_ROWS;
    });
    if (stopped === null || rows.length > MOST_ROWS) break;
    const end = body.indexOf('\n', stopped);
    const line = lineAt(stopped);
    rows.push({ cells: cellsAsTheyStand(body.slice(stopped, end), sign), line });
    unclosed.push(line);
    start = end + 1;
  }
  const table = tableOf(name, rows, isKnownHead);
  return table && { ...table, unclosed };
}

/** A row as it was found. */
interface FoundRow {
  readonly cells: string[];
  /** Where it begins. */
  readonly at: number;
  /** Whether it goes over several lines, and its quotation marks are not as they should be. */
  readonly isLong: boolean;
  /** Whether one of them swallowed what comes after it, whatever cells that gave. */
  readonly isSure: boolean;
}

/**
 * Goes through rows from a place on.
 * @param take says whether to go on
 * @returns where it stopped; `null` at the end
 */
function parseFrom(
  body: string,
  from: number,
  delimiter: string,
  take: (row: FoundRow) => boolean,
): number | null {
  let start = from;
  let stopped: number | null = null;
  Papa.parse<string[]>(body.slice(from), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const end = from + meta.cursor;
      const isBroken = errors.some(({ type }) => type === 'Quotes');
      const isLong = isBroken && body.slice(start, end).trimEnd().includes('\n');
      const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      // What begins a quoted cell does so in no cell.
      const hasCells = isLong && data.some((cell) => cell.includes(`${delimiter}"`));
      if (take({ cells: data, at: start, isLong, isSure: isOpen || hasCells })) start = end;
      else {
        stopped = start;
        parser.abort();
      }
    },
  });
  return stopped;
}

/** The cells of one line, without quotation marks around them. */
function cellsAsTheyStand(line: string, delimiter: string): string[] {
  const cells = line.split(delimiter).map((cell) => cell.replace(/^"(.*?)"?$/s, '$1'));
  return cells.map((cell) => cell.replaceAll('""', '"'));
}

/** The sign that parts the cells of the first lines: the one that comes most often outside of quotation marks. */
export function guessDelimiter(text: string): string {
  const start = text.slice(0, 10_000).replace(/"(?:[^"]|"")*"/g, '');
  const [first = ''] = start.split('\n').filter((line) => line.trim() !== '');
  const count = (sign: string): number => first.split(sign).length - 1;
  const [best = ','] = [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a));
  return best;
}

/** Tells the line of places in a text, asked for from the front to the back. */
function lineCounter(text: string, first: number): (position: number) => number {
  let line = first;
  let at = 0;
  return (position) => {
    for (
      let end = text.indexOf('\n', at);
      end !== -1 && end < position;
      end = text.indexOf('\n', at)
    ) {
      line += 1;
      at = end + 1;
    }
    return line;
  };
}
