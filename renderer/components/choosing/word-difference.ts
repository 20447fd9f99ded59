import { wordDiff } from '../../../shared/history/word-diff.ts';

/** A run of words, and whether the other text has it, too. */
export interface Run {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Longer texts are shown whole, in UTF-16 units: nobody reads their difference word by word. */
const LONGEST = 10_000;

/** Marks, in a text, the words that another one does not have in this place. */
export function wordDifference(text: string, other: string): readonly Run[] {
  if (text.length > LONGEST || other.length > LONGEST) return [{ text, isOwn: false }];
  return wordDiff(other, text).flatMap((run) =>
    run.mark === 'gone' ? [] : [{ text: run.text, isOwn: run.mark === 'new' }],
  );
}
