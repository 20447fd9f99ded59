import type { ArchiveReader } from '../archive.ts';
import { decodeText } from '../encoding.ts';
import { csvTable } from './csv-table.ts';
import { readTables } from './read-tables.ts';

const TABLE = /(?:^|\/)([^/]+)\.csv$/i;

/** Reads a zip of tables in CSV, as the data format writes it. */
export const csvZipReader: ArchiveReader = {
  name: 'csv',
  recognizes: (files) => [...files.keys()].some((name) => TABLE.test(name)),
  read: (files, source) => {
    const tables = [...files].flatMap(([path, bytes]) => {
      const name = TABLE.exec(path)?.[1];
      const text = name === undefined ? null : decodeText(bytes);
      const table = text === null ? null : csvTable(text, name);
      return table ? [table] : [];
    });
    return readTables(tables, 'csv', source);
  },
};
