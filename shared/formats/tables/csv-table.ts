import Papa from 'papaparse';
import { isKnownHead } from './known-heads.ts';
import { MOST_ROWS, tableOf, type Table, type TableRow } from './table.ts';

/** Reads a text as a table: RFC 4180, parted by commas, semicolons, tabs or bars, as its first lines tell. */
export function csvTable(text: string, name = ''): Table | null {
  // Excel says so where it is not a comma.
  const [said, delimiter = ''] = /^sep=(.)\n/.exec(text) ?? [''];
  const body = text.slice(said.length);
  const rows: TableRow[] = [];
  const lineAt = lineCounter(body, said === '' ? 1 : 2);
  let start = 0;
  Papa.parse<string[]>(body, {
    delimiter: delimiter || guessDelimiter(body),
    newline: '\n',
    step: ({ data, meta }, parser) => {
      rows.push({ cells: data, line: lineAt(start) });
      start = meta.cursor;
      if (rows.length > MOST_ROWS) parser.abort();
    },
  });
  return tableOf(name, rows, isKnownHead);
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
