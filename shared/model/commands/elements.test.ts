import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { childrenOf, rootPlaces } from '../queries.ts';
import type { WorkspaceState } from '../state.ts';
import { newWorkspace, refusalOf, run, TEST_CONTEXT } from '../testing/history.ts';
import { add, link, linkId, party, remove, stance } from '../testing/small-commands.ts';
import { testId } from '../testing/test-ids.ts';

const base = run(
  newWorkspace(),
  add('issue', 1),
  add('issue', 2),
  add('position', 3, [1, 'responds-to']),
  add('position', 4, [1, 'responds-to']),
);

function roots(state: WorkspaceState): readonly string[] {
  return rootPlaces(state).map(({ child }) => child);
}

function below(state: WorkspaceState, parent: number): readonly string[] {
  return childrenOf(state, testId(parent)).map(({ child }) => child);
}

function move(id: number, from: number | null, to: number | null, after?: string | null): object {
  const follows = after === undefined ? {} : { after };
  return {
    type: 'move-element',
    id: testId(id),
    link: from === null ? null : linkId(id, from),
    place:
      to === null
        ? { under: 'nothing', ...follows }
        : {
            under: 'element',
            parent: testId(to),
            as: 'responds-to',
            link: testId(0x900),
            ...follows,
          },
  };
}

describe('add-element', () => {
  it('L1, O2: gives a label, a place and the defaults of its kind', () => {
    const state = run(base, add('issue', 9, undefined, null));
    expect(roots(state)).toEqual([9, 1, 2].map(testId));
    expect(state.tables.issue.get(testId(9))).toMatchObject({
      label: 'I3',
      type: 'question',
      status: 'open',
      priority: 'normal',
    });
  });

  it('E6: takes what is said over the defaults, and what is undefined as not said', () => {
    const fields = { text: 'x', status: undefined, priority: 'high' as const };
    const state = run(base, {
      ...add('issue', 9),
      element: { kind: 'issue', fields },
    });
    expect(state.tables.issue.get(testId(9))).toMatchObject({ status: 'open', priority: 'high' });
  });
});

describe('edit', () => {
  it('E7: changes nothing where nothing would differ', () => {
    const fields = { text: 'Element 1', tags: [] };
    const decided = decide(
      base,
      { type: 'edit', kind: 'issue', id: testId(1), fields },
      TEST_CONTEXT,
    );
    expect(decided.ok && decided.value.changes).toEqual([]);
  });

  it('E6: leaves what is undefined as it is', () => {
    const edit = { type: 'edit', kind: 'issue', id: testId(1) };
    const fields = { text: undefined, status: 'deferred' };
    const decided = decide(base, { ...edit, fields }, TEST_CONTEXT);
    expect(decided.ok && decided.value.label).toMatchObject({ key: 'edit-status' });
    expect(decided.ok && decided.value.changes).toEqual([
      {
        op: 'update',
        kind: 'issue',
        id: testId(1),
        before: { status: 'open' },
        after: { status: 'deferred' },
      },
    ]);
    expect(refusalOf(base, { ...edit, fields: { text: '' } }).code).toBe('malformed');
  });

  it.each(['id', 'label', 'createdAt', 'createdBy', 'rank', '__proto__', 'constructor'])(
    'E6: refuses to edit %s',
    (field) => {
      const fields = JSON.parse(`{"${field}":"a0"}`) as object;
      const command = { type: 'edit', kind: 'issue', id: testId(1), fields };
      expect(refusalOf(base, command).code).toBe('malformed');
    },
  );

  it('E3: refuses what is not there', () => {
    const command = { type: 'edit', kind: 'issue', id: testId(3), fields: { text: 'x' } };
    expect(refusalOf(base, command).code).toBe('unknown-entity');
  });
});

describe('move-element', () => {
  it('O6: keeps the link under another parent', () => {
    const state = run(base, move(3, 1, 2));
    expect(below(state, 1)).toEqual([testId(4)]);
    expect(childrenOf(state, testId(2))[0]?.link?.id).toBe(linkId(3, 1));
  });

  it('O3: reorders siblings by one rank', () => {
    const decided = decide(base, move(4, 1, 1, null), TEST_CONTEXT);
    expect(decided.ok && decided.value.changes).toMatchObject([
      { op: 'update', kind: 'link', id: linkId(4, 1), after: { rank: expect.any(String) } },
    ]);
    expect(below(run(base, move(4, 1, 1, null)), 1)).toEqual([4, 3].map(testId));
    expect(below(run(base, move(3, 1, 1, linkId(4, 1))), 1)).toEqual([4, 3].map(testId));
    expect(roots(run(base, move(2, null, null, null)))).toEqual([2, 1].map(testId));
  });

  it('O6: following itself, it stays', () => {
    for (const command of [move(3, 1, 1, linkId(3, 1)), move(1, null, null, testId(1))]) {
      const decided = decide(base, command, TEST_CONTEXT);
      expect(decided.ok && decided.value.changes).toEqual([]);
    }
  });

  it('O6: goes out to nothing, where it is said or last', () => {
    expect(roots(run(base, move(3, 1, null)))).toEqual([1, 2, 3].map(testId));
    const first = run(base, move(3, 1, null, testId(1)));
    expect(roots(first)).toEqual([1, 3, 2].map(testId));
    expect(first.tables.link.has(linkId(3, 1))).toBe(false);
  });

  it('O5: leaves one of its places only', () => {
    const both = run(base, link(3, 'responds-to', 2));
    expect(refusalOf(both, move(3, 1, 2)).code).toBe('link-exists');
    const out = run(both, move(3, 1, null));
    expect(below(out, 2)).toEqual([testId(3)]);
    expect(roots(out)).toEqual([1, 2].map(testId));
  });

  it('K1, E3: goes only where a link may join, by a link that is its own', () => {
    expect(refusalOf(base, move(3, 1, 4)).code).toBe('link-not-allowed');
    expect(refusalOf(base, { ...move(3, 1, 2), link: linkId(4, 1) }).code).toBe('unknown-entity');
    expect(refusalOf(base, move(3, 1, 77)).code).toBe('unknown-entity');
    const nested = run(base, add('issue', 5, [3, 'suggested-by']));
    const under = {
      under: 'element',
      parent: testId(5),
      as: 'specializes',
      link: testId(0x900),
    };
    const circle = { type: 'move-element', id: testId(1), link: null, place: under };
    expect(refusalOf(nested, circle).code).toBe('link-circle');
  });
});

describe('revise-position', () => {
  const revise = (links: readonly string[]) =>
    ({
      type: 'revise-position',
      position: testId(3),
      id: testId(5),
      text: 'In other words',
      replaces: testId(0x800),
      links: [...links],
    }) as const;

  it('N6: puts the new one right after the old one, which is superseded', () => {
    const state = run(
      base,
      { type: 'edit', kind: 'position', id: testId(3), fields: { tags: ['fees'] } },
      add('argument', 6, [3, 'supports']),
      party(10, 'DT C'),
      stance(11, 10, 3, 'for'),
      revise([testId(0x801)]),
    );
    expect(below(state, 1)).toEqual([3, 5, 4].map(testId));
    expect(state.tables.position.get(testId(3))?.status).toBe('superseded');
    expect(state.tables.position.get(testId(5))).toMatchObject({
      status: 'live',
      label: 'P3',
      tags: ['fees'],
    });
    expect(below(state, 3)).toEqual([testId(6)]);
    expect(state.indexes.stancesOn.get(testId(3))).toMatchObject([{ id: testId(11) }]);
    expect(state.tables.link.get(testId(0x800))).toMatchObject({
      type: 'replaces',
      from: testId(5),
      to: testId(3),
    });
  });

  it('N6: answers every issue that the old one answered, or stands after it under nothing', () => {
    const both = run(base, link(3, 'responds-to', 2));
    expect(refusalOf(both, revise([testId(0x801)])).code).toBe('malformed');
    const state = run(both, revise([testId(0x801), testId(0x802)]));
    expect(below(state, 2)).toEqual([3, 5].map(testId));
    const alone = run(base, remove(['issue', 1]), add('position', 3), add('issue', 9), revise([]));
    expect(roots(alone)).toEqual([2, 3, 5, 9].map(testId));
  });

  it('N6: is refused for what is superseded already', () => {
    const state = run(base, revise([testId(0x801)]));
    const again = {
      ...revise([testId(0x803)]),
      id: testId(7),
      replaces: testId(0x804),
    };
    expect(refusalOf(state, again)).toEqual({
      code: 'already-superseded',
      values: { label: 'P1' },
    });
  });
});
