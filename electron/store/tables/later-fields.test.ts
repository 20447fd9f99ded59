import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import type { WritableWorkspace } from '../contract.ts';
import { openWorkspace } from '../file/open.ts';
import { writeFirstVersion } from '../testing/first-version.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, carryOut, must, newWorkspace, reopen } from '../testing/workspaces.ts';

/** A file in which the first version made an agenda item, opened by this one. */
function withOldItem(): WritableWorkspace {
  const folder = testFolder();
  const made = newWorkspace(join(folder, 'now.moot'));
  carryOut(
    made,
    { type: 'add-session', id: testId(1), title: 'Wednesday', start: '2015-04-15T13:00' },
    { type: 'add-agenda-item', id: testId(2), session: testId(1), title: 'Any other business' },
  );
  made.close();
  const path = join(folder, 'old.moot');
  writeFirstVersion(made.path, path);
  must(openWorkspace(path, { mode: 'write', backups: join(folder, 'backups') })).close();
  return reopen(path);
}

const edit = (fields: object) =>
  ({ type: 'edit', kind: 'agenda-item', id: testId(2), fields }) as const;

describe('a field that came after its entity was made', () => {
  it('E9: is undone to what such a field begins with, and done again', () => {
    const workspace = withOldItem();
    const outcome = () => workspace.state().tables['agenda-item'].get(testId(2))?.outcome;
    carryOut(workspace, edit({ outcome: 'A date' }), edit({ outcome: 'A day' }));
    must(workspace.undo(BY));
    expect(outcome()).toBe('A date');
    must(workspace.undo(BY));
    expect(outcome()).toBe('');
    must(workspace.redo(BY));
    expect(outcome()).toBe('A date');
    must(workspace.undo(BY));
    expect(outcome()).toBe('');
    expect(workspace.check()).toMatchObject({ ok: true });
  });

  it('E9: comes back with an entity that was undone and is done again', () => {
    const workspace = withOldItem();
    const item = () => workspace.state().tables['agenda-item'].get(testId(2));
    must(workspace.undo(BY));
    expect(item()).toBeUndefined();
    must(workspace.redo(BY));
    expect(item()).toMatchObject({ type: 'item', outcome: '', documents: [], pausedSeconds: 0 });
    expect(workspace.check()).toMatchObject({ ok: true });
  });

  it('E9: is told in the history as what it was', () => {
    const workspace = withOldItem();
    carryOut(workspace, edit({ outcome: 'A date' }));
    const [last] = workspace.log({ entity: testId(2), limit: 1 });
    expect(last?.changes[0]).toMatchObject({
      fields: { outcome: 'A date' },
      before: { outcome: '' },
    });
  });
});
