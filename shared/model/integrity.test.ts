import { describe, expect, it } from 'vitest';
import { problemsIn } from './integrity.ts';
import { stateFromRows, rowsFromState, type EntityRows } from './state.ts';
import { newWorkspace, run } from './testing/history.ts';
import { add, linkId, party, stance } from './testing/small-commands.ts';
import { testId } from './testing/test-ids.ts';

const sound = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  add('argument', 3, [2, 'supports']),
  add('argument', 4, [3, 'supports']),
  party(10, 'DT C'),
  stance(11, 10, 2, 'for'),
);

/** The codes of the problems in a workspace whose rows were altered behind the model’s back. */
function problems(alter: (rows: EntityRows) => EntityRows): readonly string[] {
  const state = stateFromRows(alter(rowsFromState(sound)));
  return problemsIn(state).map(({ title, rule }) => `${title}: ${rule.code}`);
}

function withLink(from: number, type: 'supports' | 'cites' | 'responds-to', to: number) {
  return (rows: EntityRows): EntityRows => {
    const [first] = rows.link ?? [];
    const added = { ...first!, id: testId(99), type, from: testId(from), to: testId(to) };
    return { ...rows, link: [...(rows.link ?? []), added] };
  };
}

describe('E8: what breaks a rule is found', () => {
  it('and nothing where only commands wrote', () => {
    expect(problems((rows) => rows)).toEqual([]);
  });

  it('a field with a value that its schema does not know', () => {
    const lost = problems((rows) => ({
      ...rows,
      issue: (rows.issue ?? []).map((row) => ({ ...row, status: 'lost' as 'open' })),
    }));
    expect(lost).toEqual(['I1: malformed']);
  });

  it('names of what is gone', () => {
    expect(problems((rows) => ({ ...rows, position: [] }))).toEqual([
      `${testId(2)} → I1: unknown-entity`,
      `A1 → ${testId(2)}: unknown-entity`,
      `DT C · ${testId(2)}: unknown-entity`,
    ]);
  });

  it('a link of kinds that don’t go together, to itself, or a second time', () => {
    expect(problems(withLink(1, 'supports', 2))).toContain('I1 → P1: link-not-allowed');
    expect(problems(withLink(3, 'supports', 3))).toEqual(['A1 → A1: link-to-itself']);
    expect(problems(withLink(2, 'responds-to', 1))).toEqual(['P1 → I1: link-exists']);
  });

  it('two parties of one name', () => {
    const twins = problems((rows) => ({
      ...rows,
      party: (rows.party ?? []).flatMap((row) => [
        row,
        { ...row, id: testId(98), shortName: row.shortName.toLowerCase() },
      ]),
    }));
    expect(twins).toEqual(['DT C: name-taken', 'dt c: name-taken']);
  });

  it('a circle that nothing leads to, but no other', () => {
    expect(problems(withLink(3, 'supports', 4))).toEqual([]);
    const adrift = problems((rows) => {
      const { link } = withLink(3, 'supports', 4)(rows);
      return { ...rows, link: (link ?? []).filter(({ id }) => id !== linkId(3, 2)) };
    });
    expect(adrift).toEqual(['A1 → A2: link-circle', 'A2 → A1: link-circle']);
  });
});
