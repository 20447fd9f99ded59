import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace } from '../../electron/store/file/create.ts';
import type { WritableWorkspace } from '../../electron/store/contract.ts';
import { RUNS, timed, type Figure, type Samples } from './figure.ts';
import { bareDatabase, BY, inFolder, insertSearchable, must, rowsOf } from './store-fixture.ts';

const ELEMENTS = 100_000;

/**
 * An import as a command: parsed, checked against the rules, logged, hashed, indexed for search. Against bare
 * inserts of the same rows into the same tables and the same search index.
 */
export const bulkImport: Figure = {
  name: 'import of 100 000 elements, to bare inserts, search index included',
  target: { kind: 'ratio', most: 3 },
  measure: () =>
    inFolder((folder): Samples => {
      const rows = rowsOf(ELEMENTS);
      const ours = (): number => {
        const path = join(folder, 'ours.moot');
        const workspace: WritableWorkspace = must(
          createWorkspace(path, { title: 'A bench', ...BY }),
        );
        const time = timed(
          () => void must(workspace.run({ type: 'import', source: 'bench', rows }, BY)),
        );
        workspace.close();
        rmSync(path);
        return time;
      };
      const reference = (): number => {
        const path = join(folder, 'bare.db');
        const db = bareDatabase(path);
        const time = timed(() => insertSearchable(db, rows));
        db.close();
        rmSync(path);
        return time;
      };
      const samples = { ours: [] as number[], reference: [] as number[] };
      for (let run = -1; run < RUNS; run += 1) {
        const times = { ours: ours(), reference: reference() };
        if (run < 0) continue;
        samples.ours.push(times.ours);
        samples.reference.push(times.reference);
      }
      return samples;
    }),
};
