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

describe('a proposal that weighs alternatives', () => {
  it('is read as one, whether it says what speaks against it or not', () => {
    const reading = understood(
      `# Lights of the quay

## What

Hang oil lamps along the quay. They are lit at dusk.

## Why

Boats do not see it.

## How

A keeper goes along it.

## Alternatives

### Paint the edge

It wears off.

### Ring a bell

Fog swallows it.

## Risks

- Oil runs out

## Open Questions

- Who keeps them?
`,
      undefined,
      'quay.md',
    );
    expect(outlineOf(reading)).toEqual([
      '? Lights of the quay',
      '  = Hang oil lamps along the quay.',
      '    - Oil runs out',
      '    ? Who keeps them?',
      '  = Paint the edge',
      '  = Ring a bell',
    ]);
    expect(reading.rows.decision).toBeUndefined();
    expect(reading.leftOut).toMatchObject([{ code: 'section-text', line: 11 }]);
  });
});
