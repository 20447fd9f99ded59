import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ mark, text }) =>
      mark === 'same' ? text : mark === 'gone' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('');

describe('the difference of two wordings', () => {
  it('marks the words that differ and no others', () => {
    expect(shown('The CSC has a narrow role', 'The CSC has a wider role')).toBe(
      'The CSC has a [-narrow-][+wider+] role',
    );
    expect(shown('A role', 'A narrow role')).toBe('A [+narrow +]role');
    expect(shown('All, always.', 'All.')).toBe('All[-, always-].');
  });

  it('takes what is joined by an apostrophe or a hyphen as one word', () => {
    expect(shown('a follow-up question', 'a follow-on question')).toBe(
      'a [-follow-up-][+follow-on+] question',
    );
  });

  it('takes several words in a row that differ as one stretch', () => {
    expect(shown('one two three four', 'one five six four')).toBe(
      'one [-two three-][+five six+] four',
    );
  });

  it('has nothing to mark where nothing differs, and everything where all does', () => {
    expect(wordDiff('the same', 'the same')).toEqual([{ mark: 'same', text: 'the same' }]);
    expect(wordDiff('', '')).toEqual([]);
    expect(shown('', 'new')).toBe('[+new+]');
    expect(shown('old', '')).toBe('[-old-]');
  });

  it('does not compare long texts that have nothing in common word by word', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, n) => `${word}${n}`).join(' ');
    expect(wordDiff(long('a'), long('b')).map(({ mark }) => mark)).toEqual(['gone', 'new']);
  });

  it('gives back both wordings, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', ', ', '\n', 'é', '🜁'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after);
        const without = (mark: string) =>
          runs.map((run) => (run.mark === mark ? '' : run.text)).join('');
        expect(without('new')).toBe(before);
        expect(without('gone')).toBe(after);
        expect(runs.every(({ text: part }) => part !== '')).toBe(true);
      }),
    );
  });
});
