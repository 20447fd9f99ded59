import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from './word-difference.ts';

function marked(text: string, other: string): string {
  return wordDifference(text, other)
    .map((run) => (run.isOwn ? `[${run.text}]` : run.text))
    .join('');
}

describe('the difference of two texts', () => {
  it('is marked by word', () => {
    expect(marked('The customers pay', 'The operators pay')).toBe('The [customers] pay');
    expect(marked('May the CSC mediate?', 'May the CSC never mediate?')).toBe(
      'May the CSC mediate?',
    );
    expect(marked('May the CSC never mediate?', 'May the CSC mediate?')).toBe(
      'May the CSC [never ]mediate?',
    );
    expect(marked('So wird’s gemacht.', 'So wird es gemacht.')).toBe('So [wird’s] gemacht.');
  });

  it('keeps every letter, and marks nothing where the texts are the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const runs = wordDifference(text, other);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(wordDifference(text, text).some(({ isOwn }) => isOwn)).toBe(false);
      }),
    );
  });

  it('is not sought in very long texts', () => {
    const long = 'word '.repeat(5_000);
    expect(wordDifference(long, 'other')).toEqual([{ text: long, isOwn: false }]);
  });
});
