import { describe, expect, it } from 'vitest';
import { newWorkspace, run } from '../../../../shared/model/testing/history.ts';
import { add, link } from '../../../../shared/model/testing/small-commands.ts';
import { testId } from '../../../../shared/model/testing/test-ids.ts';
import { neighbourhood } from './neighbourhood.ts';

const map = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  add('argument', 3, [2, 'supports']),
  add('argument', 4, [3, 'objects-to']),
  add('issue', 5),
  link(5, 'depends-on', 1),
);

const around = (centre: number, steps: number) =>
  [1, 2, 3, 4, 5].filter((id) => neighbourhood(map, testId(centre), steps).has(testId(id)));

describe('the neighbourhood of an element', () => {
  it('grows tie by tie, whatever the ties mean and whichever way they go', () => {
    expect(around(2, 0)).toEqual([2]);
    expect(around(2, 1)).toEqual([1, 2, 3]);
    expect(around(2, 2)).toEqual([1, 2, 3, 4, 5]);
    expect(around(5, 1)).toEqual([1, 5]);
  });

  it('of something that is not there has nothing in it', () => {
    expect(around(9, 3)).toEqual([]);
  });
});
