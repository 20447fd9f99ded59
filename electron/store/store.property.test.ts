import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandFor } from '../../shared/model/testing/arbitrary-commands.ts';
import { arbitraryIntents } from '../../shared/model/testing/intents.ts';
import { contents } from '../../shared/model/testing/history.ts';
import { testIds } from '../../shared/model/testing/test-ids.ts';
import type { WritableWorkspace } from './contract.ts';
import { newWorkspace, must, BY, reopen } from './testing/workspaces.ts';

/** How many histories are tried; more by `MOOT_RUNS`. */
const RUNS = Number(process.env['MOOT_RUNS'] ?? 12);

type Intents = Parameters<Parameters<typeof fc.property<[readonly Intent[]]>>[1]>[0];
type Intent = Parameters<typeof commandFor>[1];

/**
 * Does what is meant, with an undo or a redo now and then; what the model refuses changes nothing. What is acknowledged
 * tells of the next undo and redo what the log tells.
 */
function live(workspace: WritableWorkspace, intents: Intents): void {
  const nextId = testIds();
  for (const intent of intents) {
    const done = step(workspace, intent, nextId);
    if (!done?.ok) continue;
    const told = workspace.snapshot();
    expect(done.value).toMatchObject({ undo: told.undo, redo: told.redo, seq: told.seq });
  }
}

function step(
  workspace: WritableWorkspace,
  intent: Intent,
  nextId: ReturnType<typeof testIds>,
): ReturnType<WritableWorkspace['run']> | null {
  const chance = intent.picks[3] % 7;
  if (chance === 0) return workspace.undo(BY);
  if (chance === 1) return workspace.redo(BY);
  const command = commandFor(workspace.state(), intent, nextId);
  return command && workspace.run(command, BY);
}

function whole(workspace: WritableWorkspace): object {
  return { ...contents(workspace.state()), counters: workspace.state().counters };
}

function check(property: (workspace: WritableWorkspace) => void): void {
  fc.assert(
    fc.property(arbitraryIntents(30), (intents) => {
      const workspace = newWorkspace();
      live(workspace, intents);
      property(workspace);
      workspace.close();
    }),
    { numRuns: RUNS },
  );
}

describe('after any sequence of commands, undos and redos', () => {
  it('tables, log, counters and search index agree', () => {
    check((workspace) => {
      expect(workspace.check()).toEqual({
        ok: true,
        checks: expect.arrayContaining([{ name: 'tables', problems: [] }]),
      });
    });
  });

  it('the file read anew holds what was in memory, and the same undo and redo', () => {
    check((workspace) => {
      const before = whole(workspace);
      const { undo, redo, seq } = workspace.snapshot();
      workspace.close();
      const again = reopen(workspace.path);
      expect(whole(again)).toEqual(before);
      expect(again.snapshot()).toMatchObject({ undo, redo, seq });
      again.close();
    });
  });

  it('undo leads back to the beginning and redo to the end, across a restart', () => {
    check((workspace) => {
      const after = contents(workspace.state());
      let steps = 0;
      for (; must(workspace.undo(BY)).label !== null; steps += 1);
      expect([...workspace.state().kinds.entries()]).toEqual([]);
      expect([...workspace.state().tables.party.values()]).toEqual([]);
      workspace.close();
      const again = reopen(workspace.path);
      let repeated = 0;
      for (; repeated < steps; repeated += 1) expect(must(again.redo(BY)).label).not.toBeNull();
      expect(contents(again.state())).toEqual(after);
      again.close();
    });
  });
});
