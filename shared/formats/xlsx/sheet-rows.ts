import { MOST_ROWS, type TableRow } from '../tables/table.ts';
import { readXml } from '../xml-reader.ts';
import { unescapeCell, type Workbook } from './workbook.ts';

/** So many columns of a sheet are read. */
const MOST_COLUMNS = 500;

/** The rows of a sheet, numbered as it numbers them, and in which rows cells have formulas without a result. */
export function sheetRows(
  xml: string,
  workbook: Workbook,
): { readonly rows: readonly TableRow[]; readonly uncounted: readonly number[] } {
  const rows: TableRow[] = [];
  const uncounted: number[] = [];
  let hasFormula = false;
  let cells: string[] = [];
  let line = 0;
  let column = 0;
  let type = '';
  let style = 0;
  let value = '';
  const inside: string[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      inside.push(name);
      if (name === 'row') {
        line = Number(attributes.get('r')) || line + 1;
        cells = [];
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attributes.get('r')) ?? column;
        type = attributes.get('t') ?? '';
        style = Number(attributes.get('s') ?? 0);
        value = '';
        hasFormula = false;
      } else if (name === 'f') hasFormula = true;
    },
    close: (name) => {
      inside.pop();
      if (name === 'c') {
        if (type === 'e' || (hasFormula && value === '')) uncounted.push(line);
        if (column < MOST_COLUMNS && value !== '') {
          while (cells.length < column) cells.push('');
          cells[column] = cellText(value, type, style, workbook);
        }
        column += 1;
      } else if (name === 'row' && rows.length < MOST_ROWS) rows.push({ cells, line });
    },
    text: (text) => {
      const tag = inside.at(-1);
      if (tag === 'v' || (tag === 't' && !inside.includes('rph'))) value += text;
    },
  });
  return { rows, uncounted };
}

/** The column of a cell's name, counted from zero: 27 for `AB12`. */
function columnOf(name: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(name ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellText(value: string, type: string, style: number, workbook: Workbook): string {
  switch (type) {
    case 's':
      return workbook.strings[Number(value)] ?? '';
    case 'b':
      return value.trim() === '1' ? 'true' : 'false';
    case 'e':
      return '';
    case 'str':
    case 'inlineStr':
      return unescapeCell(value);
    default: {
      const number = Number(value);
      const isDate =
        workbook.dateStyles[style] === true && value.trim() !== '' && !Number.isNaN(number);
      return isDate ? dayText(number, workbook.epoch) : value;
    }
  }
}

/** A day as a sheet counts it, with its time where it has one. */
function dayText(serial: number, epoch: number): string {
  const date = new Date(Math.round((serial + epoch) * 86_400) * 1000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const [day = '', time = ''] = date.toISOString().split('T');
  return serial % 1 === 0 ? day : `${day}T${time.slice(0, 5)}`;
}
