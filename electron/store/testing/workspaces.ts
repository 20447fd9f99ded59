import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command } from '../../../shared/model/decide.ts';
import { testIds } from '../../../shared/model/testing/test-ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { Committed, ReadableWorkspace, WritableWorkspace } from '../contract.ts';
import { createWorkspace } from '../file/create.ts';
import { isWorkspaceWritable, openWorkspace } from '../file/open.ts';
import { testFolder } from './folder.ts';

/** Who does everything in a test. */
export const BY = { author: 'A member' };

/** What a result holds; a failure ends the test. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A new workspace in a folder of the test's own. */
export function newWorkspace(path = join(testFolder(), 'test.moot')): WritableWorkspace {
  return closing(must(createWorkspace(path, { title: 'A test', ...BY })));
}

/** A workspace opened for writing, which must be possible. */
export function reopen(path: string): WritableWorkspace {
  const workspace = must(openWorkspace(path, { mode: 'write' }));
  if (!isWorkspaceWritable(workspace)) throw new Error(`only to be read: ${workspace.readOnly}`);
  return closing(workspace);
}

/** Carries out commands, all of which have to be allowed. */
export function carryOut(
  workspace: WritableWorkspace,
  ...commands: readonly Command[]
): readonly Committed[] {
  return commands.map((command) => must(workspace.run(command, BY)));
}

/** The commands that make so many issues, `Issue 1` and so on. */
export function issues(count: number, from = 0): readonly Command[] {
  const nextId = testIds(0x1000 + from);
  return Array.from({ length: count }, (_, index) => ({
    type: 'add-element',
    id: nextId(),
    element: { kind: 'issue', fields: { text: `Issue ${from + index + 1}` } },
    place: { under: 'nothing' },
  }));
}

function closing<Open extends ReadableWorkspace>(workspace: Open): Open {
  onTestFinished(() => void workspace.close());
  return workspace;
}
