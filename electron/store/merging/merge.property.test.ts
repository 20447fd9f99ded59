import fc from 'fast-check';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsFromState } from '../../../shared/model/state.ts';
import { settleAllBy } from '../../../shared/model/settling.ts';
import { commandFor } from '../../../shared/model/testing/arbitrary-commands.ts';
import { arbitraryIntents } from '../../../shared/model/testing/intents.ts';
import { contents } from '../../../shared/model/testing/history.ts';
import { testIds } from '../../../shared/model/testing/test-ids.ts';
import { allowWriting, connect } from '../file/connect.ts';
import type { WritableWorkspace } from '../contract.ts';
import { fromWholeLog, mergedState } from './merged-state.ts';
import { OpenFile } from '../file/open-file.ts';
import { isWorkspaceWritable, openWorkspace } from '../file/open.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, must, newWorkspace } from '../testing/workspaces.ts';

/** How many histories are tried; more by `MOOT_RUNS`. */
const RUNS = Number(process.env['MOOT_RUNS'] ?? 8);

type Intent = Parameters<typeof commandFor>[1];

/** Ten years, in milliseconds: so far clocks may be off. */
const TEN_YEARS = 315_360_000_000;

/** What happens to the common beginning, to three copies by themselves, and by how much their clocks are off. */
const histories = fc.record({
  before: arbitraryIntents(12),
  apart: fc.tuple(arbitraryIntents(12), arbitraryIntents(12), arbitraryIntents(12)),
  off: fc.tuple(
    fc.integer({ min: -TEN_YEARS, max: TEN_YEARS }),
    fc.integer({ min: -TEN_YEARS, max: TEN_YEARS }),
    fc.integer({ min: -TEN_YEARS, max: TEN_YEARS }),
  ),
});

type History = typeof histories extends fc.Arbitrary<infer Value> ? Value : never;

/** Does what is meant, with an undo or a redo now and then; what the model refuses changes nothing. */
function live(workspace: WritableWorkspace, intents: readonly Intent[], from: number): void {
  const nextId = testIds(from);
  for (const intent of intents) {
    const chance = intent.picks[3] % 7;
    if (chance === 0) workspace.undo(BY);
    else if (chance === 1) workspace.redo(BY);
    else {
      const command = commandFor(workspace.state(), intent, nextId);
      if (command) workspace.run(command, BY);
    }
  }
}

function open(path: string, off: number): WritableWorkspace {
  const now = () => Date.now() + off;
  const opened = must(openWorkspace(path, { mode: 'write', now }));
  if (!isWorkspaceWritable(opened)) throw new Error('only to be read');
  return opened;
}

/** Three copies that grew apart, open. */
function grownApart({ before, apart, off }: History): readonly WritableWorkspace[] {
  const first = newWorkspace(join(testFolder(), 'first.moot'));
  live(first, before, 0x1000);
  first.close();
  return apart.map((intents, index) => {
    const path = join(testFolder(), `${index}.moot`);
    copyFileSync(first.path, path);
    const copy = open(path, off[index] ?? 0);
    live(copy, intents, 0x10_000 * (index + 1));
    return copy;
  });
}

function take(into: WritableWorkspace, other: WritableWorkspace): void {
  must(into.merge([other.copyLog(into.hashes())], { ...BY, isTrial: false }));
}

function check(property: (copies: readonly WritableWorkspace[]) => void): void {
  fc.assert(
    fc.property(histories, (history) => {
      const copies = grownApart(history);
      property(copies);
      for (const copy of copies) copy.close();
    }),
    { numRuns: RUNS },
  );
}

/** Has each copy take in what the others have, round and round, until nothing comes any more. */
function exchange([a, b, c]: readonly WritableWorkspace[]): void {
  const [one, two, three] = [a, b, c] as [WritableWorkspace, WritableWorkspace, WritableWorkspace];
  take(one, two);
  take(one, three);
  take(two, three);
  take(two, one);
  take(three, one);
  take(one, two);
}

describe('whatever three copies did by themselves', () => {
  it('G9: they come to the same, and their tables are what their logs come to', () => {
    check((copies) => {
      exchange(copies);
      for (const copy of copies) {
        expect(copy.check()).toMatchObject({ ok: true });
        expect(rowsFromState(copy.state())).toEqual(rowsFromState(copies[0]!.state()));
        expect(copy.state().counters).toEqual(copies[0]!.state().counters);
        expect(copy.unsettled()).toEqual(copies[0]!.unsettled());
      }
    });
  });

  it('G9: what a merge works out from what it touches is what the whole log comes to', () => {
    check(([a, b, c]) => {
      take(a!, c!);
      const others = [b!.copyLog(a!.hashes()), c!.copyLog(a!.hashes())];
      const { path } = a!;
      a!.close();
      const db = must(connect(path, 'write'));
      allowWriting(db);
      const file = new OpenFile(db, path, Date.now);
      for (const { rest } of others) {
        const fresh = rest.filter(({ id }) => !file.log.transaction(id));
        const [part, whole] = [mergedState(file, fresh), fromWholeLog(file, fresh)];
        expect(part.changes).toEqual(whole.changes);
        expect(contents(part.state)).toEqual(contents(whole.state));
        expect(part.state.counters).toEqual(whole.state.counters);
        expect(part.waiting).toBe(whole.waiting);
      }
      db.close();
    });
  });

  it('G13: what one of them settles is settled for all, and an undo opens it again', () => {
    check((copies) => {
      exchange(copies);
      const [a, ...others] = copies as [WritableWorkspace, ...WritableWorkspace[]];
      const before = a.unsettled();
      const { commands, bringBack } = settleAllBy('later', before, () => false);
      for (const { deletion } of bringBack) a.bringBack(deletion.change, BY);
      if (commands.length === 0) return;
      const opened = a.unsettled();
      must(a.run({ type: 'batch', commands: [...commands] }, BY));
      const shown = rowsFromState(a.state());
      must(a.undo(BY));
      expect(placesOf(a.unsettled())).toEqual(placesOf(opened));
      must(a.redo(BY));
      expect(a.unsettled().collisions).toEqual([]);
      expect(rowsFromState(a.state())).toEqual(shown);
      for (const other of others) {
        take(other, a);
        expect(other.unsettled()).toEqual(a.unsettled());
        expect(rowsFromState(other.state())).toEqual(rowsFromState(a.state()));
      }
    });
  });
});

/** Where something is to be settled, and between which values. */
function placesOf({ collisions, lostEdits }: ReturnType<WritableWorkspace['unsettled']>): object {
  return {
    collisions: collisions.map(({ entity, field, standing, others }) => ({
      entity,
      field,
      values: [standing, ...others].map(({ value }) => value),
    })),
    lostEdits: lostEdits.map(({ entity, edits }) => ({
      entity,
      edits: edits.map(({ field, value }) => ({ field, value })),
    })),
  };
}
