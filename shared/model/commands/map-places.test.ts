import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { mapPlaceOf } from '../queries.ts';
import { rowsFromState, stateFromRows, type EntityRows } from '../state.ts';
import { newWorkspace, refusalOf, run, TEST_CONTEXT } from '../testing/history.ts';
import { add, remove } from '../testing/small-commands.ts';
import { testId } from '../testing/test-ids.ts';

const base = run(newWorkspace(), add('issue', 1), add('position', 2, [1, 'responds-to']));

const place = (id: number, element: number, x: number, y: number) =>
  ({ type: 'place-element', id: testId(id), element: testId(element), x, y }) as const;

describe('places on the map', () => {
  it('V1: an element has one at most, which moves when it is put elsewhere', () => {
    const state = run(base, place(10, 1, 20, -30), place(11, 1, 0, 5));
    expect(state.tables['map-place'].size).toBe(1);
    expect(mapPlaceOf(state, testId(1))).toMatchObject({ id: testId(10), x: 0, y: 5 });
    const again = decide(state, place(12, 1, 0, 5), TEST_CONTEXT);
    expect(again.ok && again.value.changes).toEqual([]);
  });

  it('V1: of two that copies gave it, the first counts', () => {
    const { 'map-place': places } = rowsFromState(run(base, place(10, 1, 1, 1)));
    const other = { ...places?.[0], id: testId(11), x: 9 };
    const read = { type: 'import', source: 'a copy', rows: { 'map-place': [other] } };
    expect(mapPlaceOf(run(base, place(10, 1, 1, 1), read), testId(1))?.x).toBe(1);
    expect(mapPlaceOf(run(base, read), testId(1))?.x).toBe(9);
    const both = { ...rowsFromState(base), 'map-place': [other, ...(places ?? [])] };
    expect(mapPlaceOf(stateFromRows(both as EntityRows), testId(1))?.x).toBe(1);
  });

  it('V2: it is given to elements, in whole units within the map’s bounds', () => {
    expect(refusalOf(base, place(10, 7, 0, 0)).code).toBe('unknown-entity');
    expect(refusalOf(base, place(10, 1, 0.5, 0)).code).toBe('malformed');
    const [least, most] = [-10_000_000, 10_000_000];
    expect(mapPlaceOf(run(base, place(10, 1, least, most)), testId(1))).toMatchObject({ y: most });
    expect(refusalOf(base, place(10, 1, least - 1, 0)).code).toBe('malformed');
    expect(refusalOf(base, place(10, 1, 0, most + 1)).code).toBe('malformed');
    expect(refusalOf(base, place(2, 1, 0, 0)).code).toBe('id-taken');
  });

  it('V3: it is given back one by one or all at once', () => {
    const state = run(base, place(10, 1, 1, 1), place(11, 2, 2, 2));
    const one = run(state, {
      type: 'delete',
      entities: [{ kind: 'map-place', id: testId(10) }],
    });
    expect(mapPlaceOf(one, testId(1))).toBeUndefined();
    expect(mapPlaceOf(one, testId(2))).toBeDefined();
    expect(run(state, { type: 'release-places' }).tables['map-place'].size).toBe(0);
  });

  it('V4: it goes with its element, and stays with one that becomes another kind', () => {
    const state = run(base, place(10, 1, 1, 1), place(11, 2, 2, 2));
    expect(run(state, remove(['issue', 1])).tables['map-place'].size).toBe(0);
    const turned = run(state, {
      type: 'change-kind',
      id: testId(2),
      to: 'issue',
      newId: testId(3),
    });
    expect(mapPlaceOf(turned, testId(3))).toMatchObject({ id: testId(11), x: 2 });
    expect(mapPlaceOf(turned, testId(2))).toBeUndefined();
  });
});
