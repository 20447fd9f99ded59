import type { ArchiveReader } from '../archive.ts';
import { isKnownHead } from '../tables/known-heads.ts';
import { readTables } from '../tables/read-tables.ts';
import { tableOf } from '../tables/table.ts';
import { marginOf } from './margin.ts';
import { sheetRows } from './sheet-rows.ts';
import { openWorkbook, partText, workbookPart } from './workbook.ts';

/** Reads the sheets of an Excel workbook as tables, the first row of each its heads. */
export const xlsxReader: ArchiveReader = {
  name: 'xlsx',
  recognizes: (files) => workbookPart(files) !== null,
  read: (files, source) => {
    const workbook = openWorkbook(files);
    if (!workbook) return { code: 'no-table', values: {} };
    const tables = workbook.sheets.flatMap(({ name, path, isHidden }) => {
      const { rows, uncounted, hiddenRows, hiddenColumns } = sheetRows(
        partText(files, path),
        workbook,
      );
      const table = tableOf(name, rows, isKnownHead);
      const hidden = { isAll: isHidden, rows: hiddenRows, columns: hiddenColumns };
      return table ? [{ ...table, uncounted, hidden, asides: marginOf(files, path) }] : [];
    });
    return readTables(tables, 'xlsx', source);
  },
};
