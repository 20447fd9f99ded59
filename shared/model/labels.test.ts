import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { countLabel, isLabelled, LABEL_PREFIXES, labelSuffix, nextLabel } from './labels.ts';
import { idByLabel, labelOf } from './queries.ts';
import { rowsFromState, stateFromRows, type WorkspaceState } from './state.ts';
import { newWorkspace, run, TEST_CONTEXT } from './testing/history.ts';
import { add, remove } from './testing/small-commands.ts';
import { testId } from './testing/test-ids.ts';

describe('labels', () => {
  it('L1: are the letters of the kind and the next number', () => {
    expect(nextLabel({}, 'issue')).toBe('I1');
    expect(nextLabel({ 'agenda-item': 11 }, 'agenda-item')).toBe('AG12');
    const prefixes = Object.values(LABEL_PREFIXES);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it('L1: are counted by kind, whatever comes in between', () => {
    const state = run(
      newWorkspace(),
      add('issue', 1),
      add('position', 2, [1, 'responds-to']),
      add('issue', 3),
    );
    expect(state.tables.issue.get(testId(3))?.label).toBe('I2');
    expect(state.tables.position.get(testId(2))?.label).toBe('P1');
  });

  it.each(['party', 'link', 'constructor', '__proto__', 'toString'])('L1: %s has none', (kind) => {
    expect(isLabelled(kind)).toBe(false);
  });

  it('L2: are not given again after a deletion, nor after the file was read again', () => {
    const emptied = run(newWorkspace(), add('issue', 1), add('issue', 2), remove(['issue', 2]));
    const reread = stateFromRows(rowsFromState(emptied), emptied.counters);
    const state = run(reread, add('issue', 3));
    expect(state.tables.issue.get(testId(3))?.label).toBe('I3');
  });

  it('L2: count up only', () => {
    expect(countLabel({ issue: 5 }, 'issue', 'I3')).toEqual({ issue: 5 });
    expect(countLabel({ issue: 5 }, 'issue', 'I9')).toEqual({ issue: 9 });
    expect(stateFromRows({}, { issue: 7 }).counters).toEqual({ issue: 7 });
  });

  it.each([
    [0, ''],
    [1, 'b'],
    [25, 'z'],
    [26, 'aa'],
    [27, 'ab'],
    [701, 'zz'],
    [702, 'aaa'],
  ])('L3: the entity at place %i among those of one label has the suffix “%s”', (place, suffix) => {
    expect(labelSuffix(place)).toBe(suffix);
  });

  it('L3, L4: show a suffix where copies gave the same one, the oldest without', () => {
    const state = twoCopies();
    const issues = [testId(1), testId(9)].map((id) => state.tables.issue.get(id)!);
    expect(issues.map((issue) => labelOf(state, issue))).toEqual(['I1', 'I1b']);
    expect(idByLabel(state, 'I1')).toBe(testId(1));
    expect(idByLabel(state, ' i1B ')).toBe(testId(9));
    expect(idByLabel(state, 'I1c')).toBeUndefined();
  });

  it.each(['', 'I', 'I0', 'I01', '1', 'I1 b', 'I-1', '__proto__', 'constructor', 'III1', 'I1.5'])(
    'L4: “%s” names nothing',
    (label) => {
      expect(idByLabel(twoCopies(), label)).toBeUndefined();
    },
  );

  it('L1: an entity of one kind can’t come in with a label of another', () => {
    const [issue] = rowsFromState(run(newWorkspace(), add('issue', 1))).issue ?? [];
    const rows = { issue: [{ ...issue, label: 'P1' }] };
    const decided = decide(newWorkspace(), { type: 'import', source: '', rows }, TEST_CONTEXT);
    expect(!decided.ok && decided.error).toMatchObject({
      code: 'malformed',
      values: { field: 'rows.issue.0.label' },
    });
  });
});

/** What a merge of two copies leaves: each gave `I1` to an issue of its own. */
function twoCopies(): WorkspaceState {
  const mine = rowsFromState(run(newWorkspace(), add('issue', 1)));
  const theirs = rowsFromState(run(newWorkspace(), add('issue', 9)));
  return stateFromRows({ ...mine, issue: [...(theirs.issue ?? []), ...(mine.issue ?? [])] });
}
