import { folded } from '../documents/fold.ts';
import { commonWords, WORD } from '../words.ts';

/** A word, a sign or a blank of a text, and where it stands in it. */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words, signs and blanks of a text; what nobody sees is none. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [words] = match;
    const key = words.trim() === '' ? ' ' : folded(words);
    return key === '' ? [] : [{ key, start: match.index, end: match.index + words.length }];
  });
}

/** For each token of the first list the number of the same one in the second, or `null`. */
export function commonTokens(a: readonly Token[], b: readonly Token[]): readonly (number | null)[] {
  const keysOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ key }) => key);
  return commonWords(keysOf(a), keysOf(b));
}

/**
 * What a text became, with the signs of the old one where only an editor's habits differ: “it's” typed once stays, though a
 * word processor made curled marks of it.
 */
export function grafted(before: string, after: string): string {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const common = commonTokens(old, now);
  const kept = new Map<number, string>();
  common.forEach((to, at) => {
    const token = old[at];
    if (to !== null && token) kept.set(to, before.slice(token.start, token.end));
  });
  return now.map(({ start, end }, index) => kept.get(index) ?? after.slice(start, end)).join('');
}
