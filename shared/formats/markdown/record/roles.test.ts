import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';
import { roleOf } from './roles.ts';

describe('a heading of a record', () => {
  it.each([
    ['Considered Options', 'options'],
    ['Assessment - Considered Options', 'options'],
    ['2. Recommendation – Decision Outcome', 'decision'],
    ['Part B: Context and Problem Statement', 'context'],
    ['Night ferry - Pros', null],
    ['Decision: the board pays', null],
    ['A long way to say what nobody asked for - Options', null],
  ])('says what stands under it, also behind another word: %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it('in two words, as a record has them that follows two templates', () => {
    const reading = understood(
      `# Light the quay

## Situation - Context and Problem Statement

Boats do not see it.

## Assessment - Considered Options

- Lamps
- Paint

## Recommendation - Decision Outcome

Chosen option: Lamps, because paint wears off.
`,
      undefined,
      'quay.md',
    );
    expect(outlineOf(reading)).toEqual([
      '? Light the quay',
      '  = Lamps',
      '    + Paint wears off.',
      '  = Paint',
    ]);
    expect(reading.rows.decision).toHaveLength(1);
  });
});
