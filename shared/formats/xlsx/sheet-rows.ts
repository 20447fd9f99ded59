import { MOST_ROWS, type TableRow } from '../tables/table.ts';
import { readXml } from '../xml-reader.ts';
import { columnOf } from './cell-name.ts';
import { unescapeCell, type Workbook } from './workbook.ts';

/** So many columns of a sheet are read. */
const MOST_COLUMNS = 500;

/** What stands in a sheet. */
export interface SheetRows {
  /** Numbered as the sheet numbers them. */
  readonly rows: readonly TableRow[];
  /** In which rows cells have formulas without a result. */
  readonly uncounted: readonly number[];
  /** The rows that do not show. */
  readonly hiddenRows: readonly number[];
  /** The columns that do not show, counted from zero. */
  readonly hiddenColumns: readonly number[];
}

/** Reads the rows of a sheet. */
export function sheetRows(xml: string, workbook: Workbook): SheetRows {
  const rows: TableRow[] = [];
  const uncounted: number[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
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
        if (isOn(attributes.get('hidden'))) hiddenRows.push(line);
        cells = [];
        column = 0;
      } else if (name === 'col' && isOn(attributes.get('hidden'))) {
        const last = Math.min(Number(attributes.get('max')) || 0, MOST_COLUMNS);
        for (let at = Number(attributes.get('min')) || 1; at <= last; at++)
          hiddenColumns.push(at - 1);
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
  return { rows, uncounted, hiddenRows, hiddenColumns };
}

/** Whether an attribute says yes. */
function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
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
