import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';

const OLD = `Discussion Title: Should the bridge open at night?

1. The bridge should open at night.
1.1. Pro: Ships wait until dawn. [tide table](https://example.org/tides)
1.1.1. Con: Only \\(two\\) a week.
1.2. Con: The keepers would work double shifts.
1.2.1. Pro: -> See 1.1.1.
1.2.2. Con: A second keeper costs little.
`;

const NEW = `Discussion Name:
Opening hours

1. Question:
When should the bridge open?
  1.1. Thesis:
  At night. [1]
    1.1.1. Pro:
    Tides do not wait.
    They never did.
    1.1.2. Con:
    The keepers sleep.
  1.2. Thesis:
  On demand.

Sources:
[1] https://example.org/tides
High water at two,
low water at eight.
`;

describe('a discussion of Kialo', () => {
  it('in the older form is a thesis with what speaks for and against it', () => {
    expect(outlineOf(understood(OLD))).toEqual([
      '? Should the bridge open at night?',
      '  = The bridge should open at night.',
      '    + Ships wait until dawn. tide table',
      '      @ tide table',
      '      - Only (two) a week.',
      '    - The keepers would work double shifts.',
      '      - A second keeper costs little.',
      '      + Only (two) a week.',
    ]);
  });

  it('in the newer form can have several theses on one question, and sources', () => {
    const reading = understood(NEW);
    expect(reading.format).toBe('kialo');
    expect(reading.title).toBe('Opening hours');
    expect(outlineOf(reading)).toEqual([
      '? When should the bridge open?',
      '  = At night.',
      '    @ https://example.org/tides',
      '    + Tides do not wait.',
      '    - The keepers sleep.',
      '  = On demand.',
    ]);
    const [reference] = reading.rows.reference ?? [];
    expect(reference).toMatchObject({
      url: 'https://example.org/tides',
      quotation: 'High water at two,\nlow water at eight.',
    });
  });

  it('says what points nowhere', () => {
    const { leftOut } = understood('Discussion Title: T\n\n1. A.\n1.1. Pro: -> See 1.9.\n');
    expect(leftOut).toMatchObject([{ code: 'kialo-pointer', line: 4, values: { number: '1.9' } }]);
  });
});
