import { describe, expect, it } from 'vitest';
import { difference, invert, invertAll, sameValue, type Change } from './changes.ts';
import type { Issue } from './entities.ts';
import { ELEMENT_DEFAULTS } from './fields.ts';
import { testId } from './testing/test-ids.ts';

const issue: Issue = {
  ...ELEMENT_DEFAULTS.issue,
  id: testId(1),
  createdAt: '2015-04-13T09:00:00.000Z',
  createdBy: '',
  label: 'I1',
  text: 'Who may complain?',
  rank: 'a0',
};

const create: Change = { op: 'create', kind: 'issue', id: issue.id, after: issue };
const update: Change = {
  op: 'update',
  kind: 'issue',
  id: issue.id,
  before: { text: issue.text },
  after: { text: 'Who else?' },
};
const remove: Change = { op: 'delete', kind: 'issue', id: issue.id, before: issue };

describe('changes', () => {
  it.each([create, update, remove])('U4: the inverse of the inverse of $op is itself', (change) => {
    expect(invert(invert(change))).toEqual(change);
  });

  it('U1: are taken back last first', () => {
    expect(invertAll([create, update])).toEqual([
      { ...update, before: update.after, after: update.before },
      remove,
    ]);
  });

  it('U5: hold only what differs, lists by their items', () => {
    expect(difference('issue', issue, { text: issue.text, tags: [] })).toBeNull();
    expect(difference('issue', issue, { text: 'Who else?', tags: [], type: 'question' })).toEqual(
      update,
    );
    expect(difference('issue', { ...issue, tags: ['a', 'b'] }, { tags: ['b', 'a'] })).toMatchObject(
      { before: { tags: ['a', 'b'] }, after: { tags: ['b', 'a'] } },
    );
  });

  it.each([
    [[], [], true],
    [['a'], ['a'], true],
    [['a'], ['a', 'b'], false],
    [['a'], 'a', false],
    [null, null, true],
    [null, '', false],
    [0, false, false],
  ])('U5: %j and %j are the same: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
  });
});
