import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../shared/model/clock.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import type { Command } from '../../../shared/model/decide.ts';
import { BY, carryOut, issues, must, newWorkspace } from '../testing/workspaces.ts';
import { allowWriting, connect } from '../file/connect.ts';
import { OpenFile } from '../file/open-file.ts';
import { commit } from '../log/transactions.ts';
import { redoStep, undoStep } from '../undo/undo.ts';
import { checkStep } from '../undo/undo-check.ts';
import type { Change } from '../../../shared/model/changes.ts';

const ISSUE = testId(0x1000);

/** An open file in which commands were carried out, to which more can come as from another copy. */
function openFile(...commands: readonly Command[]): {
  readonly file: OpenFile;
  merge(...changes: readonly Change[]): void;
} {
  const workspace = newWorkspace();
  carryOut(workspace, ...commands);
  workspace.close();
  const db = must(connect(workspace.path, 'write'));
  allowWriting(db);
  const file = new OpenFile(db, workspace.path, Date.now);
  const merge = (...changes: readonly Change[]): void => {
    const label = { key: 'merge', values: {} };
    must(commit(file, { origin: { origin: 'command', target: null }, ...BY, label, changes }));
  };
  return { file, merge };
}

function edited(before: object, after: object): Change {
  return { op: 'update', kind: 'issue', id: ISSUE, before, after };
}

describe('an undo of what another copy changed meanwhile', () => {
  it('leaves the fields that hold something else now', () => {
    const { file, merge } = openFile(...issues(1), {
      type: 'edit',
      kind: 'issue',
      id: ISSUE,
      fields: { text: 'Mine', detail: 'Mine' },
    });
    merge(edited({ text: 'Mine' }, { text: 'Theirs' }));
    // The merge is the newest step; below it stands the edit.
    const merged = undoStep(file);
    expect(merged?.changes).toMatchObject([{ after: { text: 'Mine' } }]);
    const target = merged?.target ?? '';
    must(
      commit(file, {
        origin: { origin: 'undo', target },
        ...BY,
        label: { key: 'merge', values: {} },
        changes: [],
      }),
    );
    expect(undoStep(file)?.changes).toMatchObject([{ op: 'update', after: { detail: '' } }]);
    expect(undoStep(file)?.changes[0]).not.toHaveProperty('after.text');
    file.db.close();
  });

  it('is refused where something of theirs rests on what would go', () => {
    const { file, merge } = openFile(...issues(1));
    const position = testId(1);
    const made = { createdAt: '2015-04-13T09:00:00.000Z', createdBy: '' };
    merge({
      op: 'create',
      kind: 'decision',
      id: position,
      after: {
        ...made,
        id: position,
        label: 'D1',
        issue: ISSUE,
        session: null,
        text: 'So be it',
        positions: [],
        designation: null,
        decidedOn: '2015-04-13',
      },
    });
    const going = file.state.tables.issue.get(ISSUE);
    if (!going) throw new Error('is not there');
    const checked = checkStep(file.state, [
      { op: 'delete', kind: 'issue', id: ISSUE, before: going },
    ]);
    expect(checked).toMatchObject({
      error: { code: 'still-referenced', values: { label: 'I1', holder: 'D1' } },
    });
    file.db.close();
  });

  it('goes by the clocks, not by the order in which changes arrived', () => {
    const { file } = openFile(...issues(1));
    const early = clockOf(1000, 0);
    file.db
      .prepare(
        `INSERT INTO log_change (seq, place, clock, kind, entity_id, fields, replaced)
         VALUES (2, 1, ?, 'issue', ?, '{"text":"Long ago"}', '{}')`,
      )
      .run(early, ISSUE);
    expect(undoStep(file)?.changes).toMatchObject([{ op: 'delete', before: { text: 'Issue 1' } }]);
    expect(redoStep(file)).toBeNull();
    file.db.close();
  });
});
