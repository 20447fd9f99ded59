import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WritableWorkspace } from '../../electron/store/contract.ts';
import { isWorkspaceWritable, openWorkspace } from '../../electron/store/open.ts';
import type { Id } from '../../shared/model/id.ts';
import { RUNS, timed, type Figure } from './figure.ts';
import { BY, filledWorkspace, inFolder, must, rowsOf } from './store-fixture.ts';

const ELEMENTS = 100_000;
const EDITS = 1_000;

/** Every so many edits the two copies change the same text. */
const COLLIDING = 10;

/**
 * Two copies that grew apart come together: what one has and the other has not is read, worked out, examined for collisions
 * and written.
 */
export const mergeOfCopies: Figure = {
  name: 'merge of two copies of 100 000 elements with 1 000 edits each',
  target: { kind: 'milliseconds', most: 2_000 },
  measure: () =>
    inFolder((folder) => {
      const [first, mine, theirs] = ['first', 'mine', 'theirs'].map((name) =>
        join(folder, `${name}.moot`),
      ) as [string, string, string];
      filledWorkspace(first, rowsOf(ELEMENTS)).close();
      copyFileSync(first, theirs);
      const other = opened(theirs);
      const ids = [...other.state().tables.position.entries()].map(([id]) => id);
      reword(other, ids, 1);
      copyFileSync(first, mine);
      let own = opened(mine);
      reword(own, ids, 0);
      own.close();
      const ready = join(folder, 'ready.moot');
      copyFileSync(mine, ready);
      const ours: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        copyFileSync(ready, mine);
        own = opened(mine);
        own.state();
        ours.push(
          timed(() => {
            const copy = other.copyLog(own.hashes());
            const { report } = must(own.merge([copy], { ...BY, isTrial: false }));
            if (report.collisions.length !== EDITS / COLLIDING)
              throw new Error('Not all was merged.');
          }),
        );
        own.close();
      }
      other.close();
      return { ours, reference: [] };
    }),
};

function opened(path: string): WritableWorkspace {
  const workspace = must(openWorkspace(path, { mode: 'write' }));
  if (!isWorkspaceWritable(workspace)) throw new Error('It can only be read.');
  return workspace;
}

/** Rewords every other position, beginning with one or the next, and now and then one that both reword. */
function reword(workspace: WritableWorkspace, ids: readonly Id[], from: 0 | 1): void {
  for (let edit = 0; edit < EDITS; edit += 1) {
    const id = ids[edit * 2 + (edit % COLLIDING === 0 ? 0 : from)] ?? '';
    const text = `Edit ${edit} of ${from}`;
    must(workspace.run({ type: 'edit', kind: 'position', id, fields: { text } }, BY));
  }
}
