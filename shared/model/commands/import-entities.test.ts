import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { idByLabel, rootPlaces } from '../queries.ts';
import { applyChanges, rowsFromState, type EntityRows, type WorkspaceState } from '../state.ts';
import { contents, newWorkspace, refusalOf, run, TEST_CONTEXT } from '../testing/history.ts';
import { add, linkId, party, remove } from '../testing/small-commands.ts';
import { testId } from '../testing/test-ids.ts';

const theirs = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  party(10, 'DT C'),
);
const rows = rowsFromState(theirs);

function read(some: unknown): { readonly type: 'import'; source: string; rows: EntityRows } {
  return { type: 'import', source: 'a file', rows: some as EntityRows };
}

function enter(state: WorkspaceState, some: unknown): WorkspaceState {
  const decided = decide(state, read(some), TEST_CONTEXT);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  const { after, changes } = decided.value;
  expect(contents(after)).toEqual(contents(applyChanges(state, changes)));
  return after;
}

/** So many of something are read, of which each takes its time if it is looked for among all others. */
const MANY = 30_000;
const numbered = <Made>(make: (index: number) => Made): readonly Made[] =>
  Array.from({ length: MANY }, (_, index) => make(index));

describe('import', () => {
  it('I1: entities enter as they are', () => {
    const state = enter(newWorkspace(), rows);
    expect(rowsFromState(state).position).toEqual(rows.position);
    expect(rowsFromState(state).link).toEqual(rows.link);
  });

  it('I1: one that is there gets the fields that differ, the others stay', () => {
    const edited = { issue: [{ ...rows.issue![0]!, text: 'Reworded' }] };
    const state = enter(theirs, edited);
    expect(state.tables.issue.get(testId(1))?.text).toBe('Reworded');
    expect(state.tables.position.size).toBe(1);
  });

  it('I2: keeps labels that are free, and numbers the others after all of them', () => {
    const own = run(newWorkspace(), add('issue', 20));
    const issue = rows.issue![0]!;
    const three = [
      issue,
      { ...issue, id: testId(3), label: 'I2' },
      { ...issue, id: testId(4), label: 'I7' },
    ];
    const state = enter(own, { issue: three });
    const label = (number: number) => state.tables.issue.get(testId(number))?.label;
    expect([20, 1, 3, 4].map(label)).toEqual(['I1', 'I8', 'I2', 'I7']);
    expect(idByLabel(run(state, add('issue', 30)), 'I9')).toBe(testId(30));
    const again = enter(state, { issue: three });
    expect(again.tables.issue.get(testId(1))?.label).toBe('I8');
  });

  it('I2: a number beyond reason leaves room for what comes later', () => {
    const far = { issue: [{ ...rows.issue![0]!, label: 'I999999999' }] };
    const state = run(enter(newWorkspace(), far), add('issue', 30));
    expect(state.tables.issue.get(testId(1))?.label).toBe('I1');
    expect(state.tables.issue.get(testId(30))?.label).toBe('I2');
  });

  it('I2: copies’ equal labels stay equal in a new workspace', () => {
    const issue = rows.issue![0]!;
    const twins = { issue: [issue, { ...issue, id: testId(3) }] };
    expect(idByLabel(enter(newWorkspace(), twins), 'I1b')).toBe(testId(3));
  });

  it('I3: a short name that is taken gets a number', () => {
    const own = run(newWorkspace(), party(20, 'DT C'));
    const twins = {
      party: [rows.party![0]!, { ...rows.party![0]!, id: testId(11), shortName: 'dt c' }],
    };
    const state = enter(own, twins);
    const names = [...state.tables.party.values()].map(({ shortName }) => shortName).toSorted();
    expect(names).toEqual(['DT C', 'DT C (2)', 'dt c (3)']);
    const again = decide(state, read(twins), TEST_CONTEXT);
    expect(again.ok && again.value.changes).toEqual([]);
  });

  it('I3: many of one name are told apart without each being held against all others', () => {
    const [one] = rows.party!;
    const state = enter(newWorkspace(), {
      party: numbered((index) => ({ ...one!, id: testId(index + 1) })),
    });
    const names = new Set([...state.tables.party.values()].map(({ shortName }) => shortName));
    expect(names.size).toBe(MANY);
    expect(names).toContain(`DT C (${MANY})`);
  });

  it('I4: a second workspace entry and a second equal link are left out', () => {
    const workspace = { ...rows.workspace![0]!, id: testId(0x77), title: 'Theirs' };
    const link = { ...rows.link![0]!, id: testId(0x78) };
    const state = enter(theirs, { workspace: [workspace], link: [link] });
    expect([...state.tables.workspace.values()].map(({ title }) => title)).toEqual(['A test']);
    expect(state.tables.link.size).toBe(1);
    const taken = enter(newWorkspace(), {
      ...rows,
      workspace: [workspace, { ...workspace, id: testId(0x79) }],
    });
    expect([...taken.tables.workspace.values()]).toEqual([workspace]);
    const own = { workspace: [{ ...rows.workspace![0]!, title: 'Renamed' }] };
    expect([...enter(theirs, own).tables.workspace.values()][0]?.title).toBe('Renamed');
  });

  it.each<[string, string, (some: EntityRows) => object]>([
    ['an id of another kind', 'id-taken', (r) => ({ party: [{ ...r.party![0]!, id: testId(1) }] })],
    ['an id twice', 'id-taken', (r) => ({ issue: [r.issue![0]!, r.issue![0]!] })],
    [
      'a link to nothing',
      'unknown-entity',
      (r) => ({ link: [{ ...r.link![0]!, to: testId(77) }] }),
    ],
    [
      'a link of wrong kinds',
      'link-not-allowed',
      (r) => ({ link: [{ ...r.link![0]!, type: 'supports' }] }),
    ],
    [
      'a link to itself',
      'link-to-itself',
      (r) => ({ link: [{ ...r.link![0]!, type: 'cites', to: testId(2) }] }),
    ],
    ['a rank without room', 'malformed', (r) => ({ link: [{ ...r.link![0]!, rank: 'z' }] })],
    ['a field too many', 'malformed', (r) => ({ issue: [{ ...r.issue![0]!, colour: 'red' }] })],
    ['a kind too many', 'malformed', () => ({ idea: [] })],
    [
      'a member that is a group',
      'not-a-person',
      () => ({
        membership: [
          {
            id: testId(80),
            createdAt: TEST_CONTEXT.at,
            createdBy: '',
            person: testId(10),
            group: testId(10),
          },
        ],
      }),
    ],
  ])('I5, O7: %s refuses the whole import (%s)', (_what, code, alter) => {
    expect(refusalOf(theirs, read(alter(rows))).code).toBe(code);
  });

  it('T7: __proto__ among the rows is a kind too many', () => {
    const hostile = JSON.parse('{"__proto__":[],"constructor":[]}') as object;
    expect(refusalOf(theirs, read(hostile)).code).toBe('malformed');
  });

  it('I6: lets a circle in that something leads to, and no other', () => {
    const state = run(
      theirs,
      add('argument', 3, [2, 'supports']),
      add('argument', 4, [3, 'supports']),
    );
    const back = {
      ...rows.link![0]!,
      id: testId(90),
      type: 'supports',
      from: testId(3),
      to: testId(4),
    };
    expect(enter(state, { link: [back] }).tables.link.has(testId(90))).toBe(true);
    const pair = rowsFromState(state).argument!;
    const adrift = {
      argument: pair,
      link: [back, rowsFromState(state).link!.find(({ id }) => id === linkId(4, 3))!],
    };
    expect(refusalOf(newWorkspace(), read(adrift)).code).toBe('link-circle');
  });

  it('I6: a circle as long as a file is refused as soon as it was gone round', () => {
    const state = run(newWorkspace(), add('argument', 1), add('argument', 2));
    const [argument] = rowsFromState(state).argument!;
    const next = (index: number) => testId(((index + 1) % MANY) + 1);
    const round = {
      argument: numbered((index) => ({
        ...argument!,
        id: testId(index + 1),
        label: `A${index + 1}`,
      })),
      link: numbered((index) => ({
        ...rows.link![0]!,
        ...({ type: 'supports', rank: 'a0' } as const),
        id: testId(MANY + index + 1),
        from: testId(index + 1),
        to: next(index),
      })),
    };
    expect(refusalOf(newWorkspace(), read(round)).code).toBe('link-circle');
  });

  it('I7: a second time changes nothing', () => {
    // Also where it had to be given other labels and another name.
    for (const state of [newWorkspace(), run(newWorkspace(), add('issue', 8), party(9, 'DT C'))]) {
      const again = decide(enter(state, rows), read(rows), TEST_CONTEXT);
      expect(again.ok && again.value.changes).toEqual([]);
    }
  });

  it('I1: brings back what was deleted', () => {
    const state = enter(run(theirs, remove(['issue', 1])), rows);
    expect(rootPlaces(state).map(({ child }) => child)).toEqual([testId(1)]);
  });

  it('C2: says how many entries came from where', () => {
    const decided = decide(newWorkspace(), read(rows), TEST_CONTEXT);
    expect(decided.ok && decided.value.label).toEqual({
      key: 'import',
      values: { source: 'a file', count: 5 },
    });
  });
});
