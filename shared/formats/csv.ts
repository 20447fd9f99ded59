import { strToU8, zipSync, type Zippable } from 'fflate';
import Papa from 'papaparse';
import type { DataCell, DataTable } from '../documents/definition.ts';
import { defineWriter } from './writer.ts';
import { zipOptions } from './zip.ts';

/**
 * How a formula begins, in plain or full-width signs: Papa Parse's own pattern misses texts of several lines. Where a text
 * has apostrophes of its own before one, one more goes before these, so that reading takes none of them.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Tables as CSV (RFC 4180): one table as a file by itself, several as a zip of files. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export const csv = defineWriter({
  name: 'csv',
  takes: 'tables',
  write: (tables) => {
    const [only, ...more] = tables;
    return Promise.resolve(
      only && more.length === 0
        ? {
            // The mark by which spreadsheets know UTF-8; programs get theirs in the zip, without.
            data: `\uFEFF${toCsv(only)}`,
            mediaType: 'text/csv; charset=utf-8',
            extension: 'csv',
          }
        : { data: zip(tables), mediaType: 'application/zip', extension: 'zip' },
    );
  },
});

function zip(tables: readonly DataTable[]): Uint8Array {
  const files: Zippable = {};
  for (const table of tables) files[`${table.name}.csv`] = strToU8(toCsv(table));
  return zipSync(files, zipOptions());
}

function toCsv({ columns, rows }: DataTable): string {
  // Papa Parse would write a line for no rows, if they were given apart from the heads.
  const lines = [columns, ...rows].map((cells) => cells.map(asText));
  return `${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

// Whole text only: a lone surrogate has no UTF-8, and NUL ends the text for some readers.
function asText(cell: DataCell): string | number | boolean {
  const value = cell !== null && typeof cell === 'object' ? cell.day : cell;
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : (value ?? '');
}
