import { describe, expect, it } from 'vitest';
import { unsettledIn } from './collisions.ts';
import type { Told } from './field-histories.ts';
import { testId } from './testing/test-ids.ts';

const WORKSPACE = testId(1);
const MADE = testId(2);

const told = (id: string, hour: number, fields: object, replaces: boolean): Told => ({
  id,
  clock: `00000000000${hour}-0000`,
  author: 'A member',
  origin: 'command',
  target: null,
  changes: [
    {
      id: `${id}.0`,
      kind: 'workspace',
      entity: WORKSPACE,
      fields: { ...fields },
      replaced: replaces
        ? Object.fromEntries(Object.keys(fields).map((field) => [field, `${MADE}.0`]))
        : {},
    },
  ],
});

/** What is to be settled where two copies each put a value of their own into a field. */
function afterBoth(field: string, one: unknown, other: unknown): readonly string[] {
  const before = { title: 'A group', givenLabels: [] as readonly string[] };
  const transactions = [
    told(MADE, 1, { ...before, deleted: false }, false),
    told(testId(3), 2, { [field]: one }, true),
    told(testId(4), 3, { [field]: other }, true),
  ];
  return unsettledIn(transactions).collisions.map((collision) => collision.field);
}

describe('G10: two values that copies put into a field', () => {
  it('collide where people chose them, and differ', () => {
    expect(afterBoth('title', 'Our group', 'The group')).toEqual(['title']);
    expect(afterBoth('title', 'Our group', 'Our group')).toEqual([]);
  });

  it('are nothing to settle where nobody chose them', () => {
    expect(afterBoth('givenLabels', ['I7'], ['I8'])).toEqual([]);
  });
});
