import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Command } from '../../../shared/model/decide.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { sampleCommand } from '../../../shared/sample/sample.ts';
import type { WritableWorkspace } from '../contract.ts';
import { createWorkspace } from '../file/create.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';

const ISSUE = testId(0x1000);

function reworded(text: string): Command {
  return { type: 'edit', kind: 'issue', id: ISSUE, fields: { text } };
}

function detailed(detail: string): Command {
  return { type: 'edit', kind: 'issue', id: ISSUE, fields: { detail } };
}

function textOf(workspace: WritableWorkspace): string | undefined {
  return workspace.state().tables.issue.get(ISSUE)?.text;
}

/** The keys of the labels of what can be undone and redone. */
function offered({ undo, redo }: ReturnType<WritableWorkspace['snapshot']>): readonly string[] {
  return [undo?.key ?? '–', redo?.key ?? '–'];
}

describe('undo and redo', () => {
  it('are not offered in a new workspace, whose title is no step', () => {
    const workspace = newWorkspace();
    expect(offered(workspace.snapshot())).toEqual(['–', '–']);
    expect(must(workspace.undo(BY))).toMatchObject({ label: null, changes: [], seq: 1 });
    expect(must(workspace.redo(BY))).toMatchObject({ label: null, changes: [], seq: 1 });
  });

  it('G8: begin after what the workspace was made with', () => {
    const path = join(testFolder(), 'sample.moot');
    const beginning = { title: 'The sample', ...BY, content: sampleCommand() };
    const workspace = must(createWorkspace(path, beginning));
    onTestFinished(() => void workspace.close());
    const { tables } = workspace.state();
    expect(tables.issue.size).toBeGreaterThan(0);
    expect(offered(workspace.snapshot())).toEqual(['–', '–']);
    expect(must(workspace.undo(BY))).toMatchObject({ label: null, changes: [], seq: 1 });
    carryOut(workspace, ...issues(1));
    must(workspace.undo(BY));
    expect(must(workspace.undo(BY))).toMatchObject({ label: null, changes: [] });
    expect(workspace.state().tables.issue).toEqual(tables.issue);
    expect(workspace.log({ limit: 10 }).map(({ label }) => label.key)).toEqual([
      'add',
      'add',
      'sample',
    ]);
    expect(workspace.check().ok).toBe(true);
  });

  it('say what they are about', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(1), reworded('Who pays?'));
    expect(offered(workspace.snapshot())).toEqual(['edit-text', '–']);
    must(workspace.undo(BY));
    expect(offered(workspace.snapshot())).toEqual(['add', 'edit-text']);
    must(workspace.undo(BY));
    expect(offered(workspace.snapshot())).toEqual(['–', 'add']);
    must(workspace.redo(BY));
    expect(offered(workspace.snapshot())).toEqual(['add', 'edit-text']);
  });

  it('are steps of the log like all others', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(1));
    must(workspace.undo({ author: 'Another one' }));
    const [entry] = workspace.log({ limit: 1 });
    expect(entry).toMatchObject({ origin: 'undo', author: 'Another one', label: { key: 'add' } });
    expect(workspace.log({ limit: 10 }).map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it('go to and fro as often as somebody likes', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(1), reworded('one'), reworded('two'));
    for (let round = 0; round < 5; round += 1) {
      must(workspace.undo(BY));
      must(workspace.undo(BY));
      expect(textOf(workspace)).toBe('Issue 1');
      must(workspace.redo(BY));
      expect(textOf(workspace)).toBe('one');
      must(workspace.redo(BY));
      expect(textOf(workspace)).toBe('two');
    }
  });

  it('a new command ends what could be redone, and what was undone stays so', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(1), reworded('one'), reworded('two'));
    must(workspace.undo(BY));
    carryOut(workspace, detailed('more'));
    expect(offered(workspace.snapshot())).toEqual(['edit-detail', '–']);
    must(workspace.undo(BY));
    must(workspace.undo(BY));
    expect(textOf(workspace)).toBe('Issue 1');
  });

  it('survive a restart in the middle', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(1), reworded('one'), reworded('two'));
    must(workspace.undo(BY));
    workspace.close();
    const again = reopen(workspace.path);
    expect(offered(again.snapshot())).toEqual(['edit-text', 'edit-text']);
    must(again.undo(BY));
    must(again.redo(BY));
    must(again.redo(BY));
    expect(textOf(again)).toBe('two');
  });

  it('bring back what was deleted, with its links, stances and label', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(1), {
      type: 'add-element',
      id: testId(1),
      element: { kind: 'position', fields: { text: 'The keeper' } },
      place: { under: 'element', parent: ISSUE, as: 'responds-to', link: testId(2) },
    });
    const before = workspace.state().tables;
    carryOut(workspace, { type: 'delete', entities: [{ kind: 'issue', id: ISSUE }] });
    expect(workspace.state().tables.position.size).toBe(0);
    must(workspace.undo(BY));
    const { tables } = workspace.state();
    expect(tables.issue.get(ISSUE)).toEqual(before.issue.get(ISSUE));
    expect(tables.position.get(testId(1))).toEqual(before.position.get(testId(1)));
    expect(tables.link.get(testId(2))).toEqual(before.link.get(testId(2)));
    expect(workspace.check().ok).toBe(true);
  });

  it('U1: take back last what came first, so that nothing rests on what is gone', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(1), {
      type: 'add-element',
      id: testId(1),
      element: { kind: 'position', fields: { text: 'Yes' } },
      place: { under: 'element', parent: ISSUE, as: 'responds-to', link: testId(2) },
    });
    const steps = (changes: readonly { readonly op: string; readonly kind: string }[]) =>
      changes.map(({ op, kind }) => `${op} ${kind}`);
    expect(steps(must(workspace.undo(BY)).changes)).toEqual(['delete link', 'delete position']);
    expect(steps(must(workspace.redo(BY)).changes)).toEqual(['create position', 'create link']);
  });

  it('never give a label a second time', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(2));
    must(workspace.undo(BY));
    workspace.close();
    const again = reopen(workspace.path);
    carryOut(again, ...issues(1, 50));
    expect([...again.state().tables.issue.values()].map(({ label }) => label).toSorted()).toEqual([
      'I1',
      'I3',
    ]);
  });

  it('take a batch back as the one step that it was', () => {
    const workspace = newWorkspace();
    const commands = [...issues(1), reworded('one'), reworded('two'), ...issues(2, 50)];
    carryOut(workspace, { type: 'batch', commands: commands as never });
    must(workspace.undo(BY));
    expect(workspace.state().tables.issue.size).toBe(0);
    must(workspace.redo(BY));
    expect(textOf(workspace)).toBe('two');
    expect(workspace.state().tables.issue.size).toBe(3);
  });
});
