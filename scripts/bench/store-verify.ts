import Sqlite from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '../../electron/store/file/open.ts';
import { integrityProblems } from '../../electron/store/file/verify.ts';
import { setPragmas } from '../../electron/store/file/pragmas.ts';
import { ENTITY_TABLES } from '../../electron/store/tables/rows.ts';
import { interleaved, type Figure } from './figure.ts';
import { inFolder, livedWorkspace, must, rowsOf } from './store-fixture.ts';

const TRANSACTIONS = 100_000;
const ELEMENTS = 10_000;

/**
 * A file that this computer does not know, with a long history, is opened: its pages, its chain of hashes and its tables against its
 * log are all examined. Against SQLite's own check of it, reading the same rows, and SHA-256 of the file's bytes.
 */
export const unknownFile: Figure = {
  name: 'a file of 100 000 transactions examined and opened, to bare check, .all() and SHA-256',
  target: { kind: 'ratio', most: 2 },
  measure: () =>
    inFolder((folder) => {
      const path = join(folder, 'lived.moot');
      livedWorkspace(path, rowsOf(ELEMENTS), TRANSACTIONS);
      return interleaved(
        () => must(openWorkspace(path, { mode: 'write' })).close(),
        () => {
          const db = new Sqlite(path);
          setPragmas(db);
          const tables = [
            'log_transaction',
            'log_change',
            ...ENTITY_TABLES.map(({ name }) => name),
          ];
          const sound = integrityProblems(db).length === 0;
          const rows = tables.map((name) => db.prepare(`SELECT * FROM ${name}`).all());
          db.close();
          const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
          if (!sound || rows.length === 0 || hash === '') throw new Error('nothing was read');
        },
      );
    }),
};
