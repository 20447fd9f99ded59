import type { Reader } from '../reader.ts';
import { csvTable } from './csv-table.ts';
import { isKnownTable, readTables } from './read-tables.ts';

/** Reads tables of comments and votes, of questions and answers, and the app's own, as CSV. */
export const csvReader: Reader = {
  name: 'csv',
  endings: ['csv', 'tsv'],
  recognizes: (text) => {
    const table = csvTable(text.slice(0, 20_000));
    return table !== null && table.heads.length > 1 && isKnownTable(table);
  },
  read: (text, source) => {
    const table = csvTable(text);
    return table ? readTables([table], 'csv', source) : { code: 'no-table', values: {} };
  },
};
