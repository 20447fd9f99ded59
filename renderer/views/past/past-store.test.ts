import { describe, expect, it } from 'vitest';
import { decide } from '../../../shared/model/decide.ts';
import { rowsFromState, type WorkspaceState } from '../../../shared/model/state.ts';
import { newWorkspace, run, TEST_CONTEXT } from '../../../shared/model/testing/history.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { noticeCleared, noticeShown } from '../../state/notices.ts';
import { createStore } from '../../state/store.ts';
import { viewChosen } from '../../state/ui.ts';
import { changesApplied, snapshotLoaded, workspaceOpened } from '../../state/workspace.ts';
import { createPastStore, follow } from './past-store.ts';

const ISSUE = testId(1);
const add = (id: string, text: string) => ({
  type: 'add-element',
  id,
  element: { kind: 'issue', fields: { text } },
  place: { under: 'nothing' },
});
const reword = (text: string) => ({ type: 'edit', kind: 'issue', id: ISSUE, fields: { text } });
const jsonOf = (state: WorkspaceState) =>
  JSON.stringify({ rows: rowsFromState(state), counters: state.counters });

/** A window that shows a workspace, and beside it the store of how it stood before a question was reworded. */
function stores() {
  const then = run(newWorkspace(), add(ISSUE, 'Who?'));
  const now = run(then, reword('Who appoints?'));
  const present = createStore();
  present.dispatch(
    workspaceOpened({ name: 'w', path: '/w.moot', readOnly: null, backup: null, replaced: null }),
  );
  present.dispatch(snapshotLoaded({ seq: 2, json: jsonOf(now), undo: null, redo: null }));
  const past = createPastStore(present, {
    moment: { by: 'transaction', id: testId(9) },
    at: TEST_CONTEXT.at,
    json: jsonOf(then),
    selected: { kind: 'issue', id: ISSUE },
  });
  return { present, past, now };
}

const textIn = (store: ReturnType<typeof createStore>) =>
  store.getState().workspace.data?.tables.issue.get(ISSUE)?.text;

describe('the store of the past', () => {
  it('has the workspace as it stood, to be read only, and leaves the present as it is', () => {
    const { present, past } = stores();
    expect(textIn(past)).toBe('Who?');
    expect(textIn(present)).toBe('Who appoints?');
    const { open } = past.getState().workspace;
    expect(open?.readOnly).toBe('past');
    expect(open?.path).not.toBe('/w.moot');
    expect(past.getState().ui.selected).toEqual({ kind: 'issue', id: ISSUE });
  });

  it('knows what has changed since, and learns of what changes meanwhile, without taking it in', () => {
    const { present, past, now } = stores();
    const stop = follow(past, present);
    expect(past.getState().past.since).toMatchObject({ reworded: 1, added: 0 });
    const decided = decide(now, add(testId(2), 'When?'), TEST_CONTEXT);
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    const { changes } = decided.value;
    present.dispatch(changesApplied({ seq: 3, changes, undo: null, redo: null }));
    expect(past.getState().past.since).toMatchObject({ reworded: 1, added: 1 });
    expect(past.getState().workspace.data?.tables.issue.size).toBe(1);
    stop();
  });

  it('hears of what goes wrong meanwhile, which is dismissed in both', () => {
    const { present, past } = stores();
    const problemIn = (store: typeof past) => store.getState().notices.problem?.code;
    const goesWrong = (code: string) =>
      present.dispatch(noticeShown({ tone: 'problem', error: { code, message: '', hint: '' } }));
    goesWrong('before');
    const stop = follow(past, present);
    past.dispatch(viewChosen('map'));
    expect([past, present].map(problemIn)).toEqual([undefined, 'before']);
    goesWrong('meanwhile');
    expect([past, present].map(problemIn)).toEqual(['meanwhile', 'meanwhile']);
    past.dispatch(noticeCleared('problem'));
    expect([past, present].map(problemIn)).toEqual([undefined, undefined]);
    stop();
    goesWrong('afterwards');
    expect(problemIn(past)).toBeUndefined();
  });

  it('goes with the workspace', () => {
    const { present } = stores();
    present.dispatch(workspaceOpened(null));
    expect(present.getState().past.looking).toBeNull();
  });
});
