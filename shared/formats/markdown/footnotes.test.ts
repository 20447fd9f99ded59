import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';
import { withFootnotesInPlace } from './reference-links.ts';

describe('footnotes in Markdown', () => {
  it('stand in parentheses where they are first marked, and lines keep their numbers', () => {
    const text = `# Should it run?

- Yes[^1]
  - Pro: guests pay.[^Fees]
- No [^1][^none]

[^1]: As in 2031, see
    the minutes.
[^fees]: By the [tariff](https://example.org/t)
- Later
`;
    const reading = understood(text, 'markdown');
    expect(outlineOf(reading)).toEqual([
      '? Should it run?',
      '  = Yes (As in 2031, see the minutes.)',
      '    + guests pay. (By the tariff)',
      '  = No[^none]',
      '  = Later',
    ]);
    expect(reading.rows.argument?.[0]?.detail).toContain('https://example.org/t');
    expect(reading.lines.get(reading.rows.position?.[2]?.id ?? '')).toBe(10);
  });

  it('are none where nothing is marked or nothing is said, and make no text grow by itself', () => {
    expect(withFootnotesInPlace('a[^1]')).toBe('a[^1]');
    expect(withFootnotesInPlace('a[^1]\n[^1]:\n')).toBe('a[^1]\n[^1]:\n');
    const long = `${'[^1] '.repeat(10_000)}\n[^1]: ${'x '.repeat(10_000)}`;
    expect(withFootnotesInPlace(long).length).toBeLessThan(long.length);
    const blanks = `[^1]: a\n${' '.repeat(100_000)}\n`.repeat(3);
    expect(withFootnotesInPlace(blanks)).toContain('\n');
  });
});
