import { describe, expect, it } from 'vitest';
import type { Collision, LostEdits } from './collisions.ts';
import type { Wording } from './field-histories.ts';
import { fateBy, keepBoth } from './settling.ts';
import { newWorkspace, run } from './testing/history.ts';
import { add, link } from './testing/small-commands.ts';
import { testId, testIds } from './testing/test-ids.ts';
import { childrenOf, entity } from './queries.ts';

const wording = (change: string, value: unknown, clock = '000000000001-0000'): Wording => ({
  change,
  value,
  author: 'A member',
  clock,
});
const isTheirs = ({ change }: Wording): boolean => change.startsWith('theirs');

describe('a rule for a deletion that met changes', () => {
  const lost = (deletion: string, ...edits: readonly string[]): LostEdits => ({
    kind: 'position',
    entity: testId(1),
    label: 'P1',
    text: 'Yes',
    deletion: wording(deletion, true, '000000000002-0000'),
    edits: edits.map((change) => ({ ...wording(change, 'No'), field: 'text' })),
  });

  it.each([
    ['mine', lost('mine', 'theirs'), 'leave'],
    ['mine', lost('theirs', 'mine'), 'bring-back'],
    ['theirs', lost('mine', 'theirs'), 'bring-back'],
    ['theirs', lost('theirs', 'mine'), 'leave'],
    ['later', lost('mine', 'theirs'), 'leave'],
  ] as const)('G15: is what that side did: %s', (rule, found, fate) => {
    expect(fateBy(rule, found, isTheirs)).toBe(fate);
  });

  it('G15: says nothing where that side did both, or neither', () => {
    const both = lost('theirs', 'theirs too');
    expect(fateBy('theirs', both, isTheirs)).toBeNull();
    expect(fateBy('mine', both, isTheirs)).toBeNull();
  });
});

it('G13: both wordings of a position stay wherever it answers an issue', () => {
  const map = run(
    newWorkspace(),
    add('issue', 1),
    add('issue', 2),
    add('position', 3, [1, 'responds-to']),
    link(3, 'responds-to', 2),
  );
  const other = wording('theirs', 'In their words');
  const collision: Collision = {
    kind: 'position',
    entity: testId(3),
    field: 'text',
    standing: wording('mine', entity(map, 'position', testId(3))?.text),
    others: [other],
    over: [],
  };
  const [, ...additions] = keepBoth(map, collision, other, testIds(0x100));
  const kept = run(map, ...additions);
  for (const issue of [1, 2]) {
    const positions = childrenOf(kept, testId(issue)).map(({ child }) => child);
    expect(positions).toHaveLength(2);
    expect(positions[0]).toBe(testId(3));
    expect(entity(kept, 'position', positions[1]!)?.text).toBe('In their words');
  }
});
