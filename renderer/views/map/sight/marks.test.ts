import { describe, expect, it } from 'vitest';
import { newWorkspace, run } from '../../../../shared/model/testing/history.ts';
import { add } from '../../../../shared/model/testing/small-commands.ts';
import { testId } from '../../../../shared/model/testing/test-ids.ts';
import { applyFilter, NO_FILTER } from '../../filter/filter.ts';
import { hitsOf, marksFor } from './marks.ts';

const map = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  add('position', 3, [1, 'responds-to']),
  add('issue', 4),
);

const NOTHING = { filter: NO_FILTER, found: null, kept: [] };

describe('marks on the map', () => {
  it('are none while nothing is looked for', () => {
    expect(marksFor(null, NOTHING)).toEqual({ clear: null, lit: new Set(), count: null });
  });

  it('light what words find, and leave what that stands under and what was just made clear', () => {
    const filter = { ...NO_FILTER, text: 'element 3' };
    const marks = marksFor(applyFilter(map, filter), { filter, found: null, kept: [testId(4)] });
    expect(marks.clear).toEqual(new Set([testId(3), testId(1), testId(4)]));
    expect(marks.lit).toEqual(new Set([testId(3)]));
    expect(marks.count).toBe(1);
  });

  it('fade the rest without lighting anything where only a kind is asked for', () => {
    const filter = { ...NO_FILTER, signs: ['position'] as const };
    const marks = marksFor(applyFilter(map, filter), { filter, found: null, kept: [] });
    expect(marks.lit.size).toBe(0);
    expect(marks.count).toBe(2);
  });

  it('light what the search of the window found, as long as it is there', () => {
    const found = { text: 'x', ids: [testId(3), testId(99)] };
    expect(marksFor(null, { ...NOTHING, found }).lit.has(testId(3))).toBe(true);
    expect(hitsOf(map, { filter: NO_FILTER, found })).toEqual(new Set([testId(3)]));
  });
});
