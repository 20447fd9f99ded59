import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WritableWorkspace } from '../../electron/store/contract.ts';
import { isWorkspaceWritable, openWorkspace } from '../../electron/store/file/open.ts';
import type { Id } from '../../shared/model/id.ts';
import type { EntityRows } from '../../shared/model/state.ts';
import { RUNS, timed, type Figure } from './figure.ts';
import { mergesInAutomerge } from './merge-automerge.ts';
import { mergesInYjs, type Reword } from './merge-yjs.ts';
import { BY, filledWorkspace, inFolder, must, rowsOf } from './store-fixture.ts';

const ELEMENTS = 100_000;
const EDITS = 1_000;

/** Every so many edits the two copies change the same text. */
const COLLIDING = 10;

/** Does the same with the same rows in another library. */
type Beside = (
  folder: string,
  rows: EntityRows,
  edits: (reword: Reword) => void,
) => readonly number[];

/** Merging beside Yjs, which takes the later of two texts, and tells nobody. */
export const mergeBesideYjs = mergeBeside('Yjs', mergesInYjs);

/** Merging beside Automerge, which keeps both texts for who asks. */
export const mergeBesideAutomerge = mergeBeside('Automerge', mergesInAutomerge);

function mergeBeside(name: string, beside: Beside): Figure {
  return {
    name: `merge of two copies of 100 000 elements with 1 000 edits each, beside ${name}`,
    target: { kind: 'milliseconds', most: 2_000 },
    measure: () =>
      inFolder((folder) => {
        const rows = rowsOf(ELEMENTS);
        const ours = merges(folder, rows);
        let run = 0;
        const reference = beside(folder, rows, (reword) => {
          run += 1;
          edit(rows, 0, run, (id, text) => reword('mine', id, text));
          edit(rows, 1, run, (id, text) => reword('theirs', id, text));
        });
        return { ours, reference };
      }),
  };
}

/**
 * Two copies that grew apart come together: what one has and the other has not is read, worked out, examined for collisions
 * and written, synced.
 */
function merges(folder: string, rows: EntityRows): readonly number[] {
  const [first, mine, theirs] = ['first', 'mine', 'theirs'].map((name) =>
    join(folder, `${name}.moot`),
  ) as [string, string, string];
  filledWorkspace(first, rows).close();
  copyFileSync(first, theirs);
  const other = opened(theirs);
  edit(rows, 1, 0, rewordIn(other));
  copyFileSync(first, mine);
  const before = opened(mine);
  edit(rows, 0, 0, rewordIn(before));
  before.close();
  const ready = join(folder, 'ready.moot');
  copyFileSync(mine, ready);
  const took = Array.from({ length: RUNS }, () => {
    copyFileSync(ready, mine);
    const own = opened(mine);
    own.state();
    const time = timed(() => {
      const copy = other.copyLog(own.hashes());
      const { report } = must(own.merge([copy], { ...BY, isTrial: false }));
      if (report.collisions.length !== EDITS / COLLIDING) throw new Error('Not all was merged.');
    });
    own.close();
    return time;
  });
  other.close();
  return took;
}

function opened(path: string): WritableWorkspace {
  const workspace = must(openWorkspace(path, { mode: 'write' }));
  if (!isWorkspaceWritable(workspace)) throw new Error('It can only be read.');
  return workspace;
}

/** Rewords every other position, beginning with one or the next, and now and then one that both reword. */
function edit(
  rows: EntityRows,
  from: 0 | 1,
  run: number,
  reword: (id: Id, text: string) => void,
): void {
  for (let number = 0; number < EDITS; number += 1) {
    const at = number * 2 + (number % COLLIDING === 0 ? 0 : from);
    reword(rows.position?.[at]?.id ?? '', `Edit ${number} of ${from} in run ${run}`);
  }
}

function rewordIn(workspace: WritableWorkspace): (id: Id, text: string) => void {
  return (id, text) =>
    void must(workspace.run({ type: 'edit', kind: 'position', id, fields: { text } }, BY));
}
