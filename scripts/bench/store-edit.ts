import { join } from 'node:path';
import { quantile, RUNS, timed, type Figure, type Samples } from './figure.ts';
import {
  bareDatabase,
  BY,
  filledWorkspace,
  inFolder,
  insertBare,
  must,
  rowsOf,
} from './store-fixture.ts';

const ELEMENTS = 10_000;
/** Edits of each kind in a run; a run counts as its median. */
const EDITS = 60;

/** One edit of a text on disk, log and search index included; a bare update of the same row, as durable. */
export const durableEdit: Figure = {
  name: 'one durable edit, to a bare SQLite commit',
  target: { kind: 'ratio', most: 2 },
  measure: () =>
    inFolder((folder): Samples => {
      const rows = rowsOf(ELEMENTS);
      const ids = (rows.argument ?? []).map(({ id }) => id);
      const workspace = filledWorkspace(join(folder, 'ours.moot'), rows);
      const db = bareDatabase(join(folder, 'bare.db'));
      insertBare(db, rows);
      const update = db.prepare('UPDATE argument SET text = ? WHERE id = ?');
      const samples = { ours: [] as number[], reference: [] as number[] };
      for (let run = -1; run < RUNS; run += 1) {
        const ours: number[] = [];
        const reference: number[] = [];
        for (let edit = 0; edit < EDITS; edit += 1) {
          const id = ids[(edit * 7919 + run * 31 + 31) % ids.length] as string;
          const text = `The ${edit}th wording of the ${run}th run, by the people of the lower valley`;
          const fields = { text };
          ours.push(
            timed(
              () => void must(workspace.run({ type: 'edit', kind: 'argument', id, fields }, BY)),
            ),
          );
          reference.push(
            timed(() => {
              db.exec('BEGIN IMMEDIATE');
              update.run(text, id);
              db.exec('COMMIT');
            }),
          );
        }
        if (run < 0) continue;
        samples.ours.push(quantile(ours, 0.5));
        samples.reference.push(quantile(reference, 0.5));
      }
      workspace.close();
      db.close();
      return samples;
    }),
};
