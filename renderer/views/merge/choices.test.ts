import { describe, expect, it } from 'vitest';
import type { ToSettle } from '../../../shared/bridge.ts';
import { newWorkspace, run } from '../../../shared/model/testing/history.ts';
import { add } from '../../../shared/model/testing/small-commands.ts';
import { testId, testIds } from '../../../shared/model/testing/test-ids.ts';
import { carriedOut, choicesBy, countChosen, keyOf, NO_CHOICES } from './choices.ts';

const wording = (number: number, value: unknown) => ({
  change: `${testId(number)}.0`,
  value,
  author: 'A member',
  clock: `00000000000${number}-0000`,
});

const collision = {
  kind: 'position' as const,
  entity: testId(2),
  field: 'text',
  standing: wording(9, 'That'),
  others: [wording(8, 'This')],
  over: [wording(8, '').change],
};
const lost = {
  kind: 'issue' as const,
  entity: testId(3),
  label: 'I3',
  text: 'Why?',
  deletion: wording(7, true),
  edits: [{ ...wording(6, 'Why not?'), field: 'text' }],
};
const toSettle: ToSettle = {
  collisions: [collision],
  lostEdits: [lost],
  names: {},
  theirs: [wording(9, '').change, wording(6, '').change],
};
const state = run(newWorkspace(), add('issue', 1), add('position', 2, [1, 'responds-to']));

function done(choices: typeof NO_CHOICES) {
  return carriedOut(state, toSettle, choices, testIds(0x50));
}

describe('what is chosen of what copies left', () => {
  it('is nothing at first, and then nothing is done', () => {
    expect(done(NO_CHOICES)).toEqual({ commands: [], bringBack: [] });
    expect(countChosen(toSettle, NO_CHOICES)).toEqual({ all: 2, chosen: 0 });
  });

  it('follows a rule', () => {
    const values = (rule: 'later' | 'mine' | 'theirs') =>
      done(choicesBy(rule, toSettle, NO_CHOICES));
    expect(values('later').commands).toMatchObject([{ type: 'settle' }, { type: 'leave-deleted' }]);
    expect(values('mine').commands).toMatchObject([
      { type: 'settle', value: 'This' },
      { type: 'leave-deleted' },
    ]);
    expect(values('theirs').bringBack).toEqual([lost.deletion.change]);
  });

  it('can be new words, once there are some', () => {
    const said = (text: string) => ({
      ...NO_CHOICES,
      collisions: { [keyOf(collision)]: { how: 'new' as const, text } },
    });
    expect(done(said(' ')).commands).toEqual([]);
    expect(countChosen(toSettle, said(' ')).chosen).toBe(0);
    expect(done(said('Other ')).commands).toMatchObject([{ type: 'settle', value: 'Other' }]);
  });

  it('can be both wordings, as two positions that the model allows', () => {
    const { commands } = done({
      ...NO_CHOICES,
      collisions: { [keyOf(collision)]: { how: 'both', change: collision.others[0]!.change } },
    });
    const after = run(state, { type: 'batch', commands });
    expect([...after.tables.position.values()].map(({ text }) => text)).toEqual([
      'Element 2',
      'This',
    ]);
  });
});
