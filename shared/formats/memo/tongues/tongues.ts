import { DUTCH } from './dutch.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import type { Tongue } from './tongue.ts';

/** The languages, besides English, in which memos are read. A new one is one file and one line here. */
export const TONGUES: readonly Tongue[] = [GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE];

/** Words with which questions begin in any of them, as a part of a pattern. */
export const QUESTION_WORDS = TONGUES.map(({ questionWords }) => questionWords).join('|');

/** Small words of English: what has more of them is in none of the others. */
const ENGLISH = new Set(
  'the of to and an are were it that for with be by they not should would could this from will have has had does but if our their who what when how us you he she them only'.split(
    ' ',
  ),
);

/** A sentence with no small word tells its language by nothing; a longer one is in none of them. */
const SHORT = 12;

/**
 * The languages that a sentence may be in, the likeliest first: of two that have a word in common it is told by the small
 * ones.
 */
export function tonguesFor(sentence: string): readonly Tongue[] {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scored = TONGUES.map((tongue) => ({
    tongue,
    score: words.filter((word) => tongue.smallWords.has(word)).length,
  })).toSorted((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (english > best || (english === best && english > 1)) return [];
  if (best === 0) return words.length > SHORT ? [] : TONGUES;
  return scored.filter(({ score }) => score * 2 >= best).map(({ tongue }) => tongue);
}
