import Sqlite from 'better-sqlite3';
import { join } from 'node:path';
import { openWorkspace } from '../../electron/store/file/open.ts';
import { setPragmas } from '../../electron/store/file/pragmas.ts';
import { ENTITY_TABLES } from '../../electron/store/tables/rows.ts';
import { rootPlaces } from '../../shared/model/queries.ts';
import { interleaved, type Figure } from './figure.ts';
import { filledWorkspace, inFolder, must, rowsOf } from './store-fixture.ts';

const ELEMENTS = 100_000;

/**
 * From a file that this computer knows to a model, with what an outline begins with: its roots in order.
 * Indexes of the model are built when they are first looked into. Against reading all rows of the same tables.
 */
export const fileToModel: Figure = {
  name: '100 000 elements from file to model, to bare .all()',
  target: { kind: 'ratio', most: 2 },
  measure: () =>
    inFolder((folder) => {
      const path = join(folder, 'large.moot');
      let verified = filledWorkspace(path, rowsOf(ELEMENTS)).close();
      return interleaved(
        () => {
          const workspace = must(openWorkspace(path, { mode: 'write', verified }));
          rootPlaces(workspace.state());
          verified = workspace.close();
        },
        () => {
          const db = new Sqlite(path);
          setPragmas(db);
          const rows = ENTITY_TABLES.map(({ name }) => db.prepare(`SELECT * FROM ${name}`).all());
          db.close();
          if (rows.length === 0) throw new Error('nothing was read');
        },
      );
    }),
};
