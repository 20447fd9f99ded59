import { capitalized } from '../../../capitalized.ts';
import type { Claim } from '../holders/claim.ts';

/** Who holds what, by how a sentence of some language says it. */
export interface ClaimPattern {
  /** A remark only says how things are. */
  readonly attitude: Claim['attitude'] | 'remarks';
  /** With the groups `party`, `text`, and `reason` or `told` for why; without a party it is said by whoever speaks. */
  readonly pattern: RegExp;
}

/** What differs from language to language in how people hold, ask, decide and put off. */
export interface Tongue {
  /** Small words by which the language is told from others. */
  readonly smallWords: ReadonlySet<string>;
  readonly claims: readonly ClaimPattern[];
  /** How “yes” is said, and how a question begins that can be answered so. */
  readonly yes: string;
  readonly asksWhether: RegExp;
  /** Words with which a condition and a question begin, as parts of a pattern. */
  readonly ifs: string;
  readonly questionWords: string;
  /** What a sentence says is put off, as its first group. */
  readonly putOff: RegExp | null;
  /** What a sentence says was decided, as its first group. */
  readonly decided: RegExp | null;
  /** What is held as a statement by itself, in the order that this has. @param sentence the whole that says so */
  stated(text: string, sentence: string): string;
  /** Why something is held as a sentence by itself, where its order differs. */
  readonly because?: (reason: string, sentence: string) => string;
  /** The question that a sentence says is open, or that somebody asked: “reste à savoir qui paie”; `null` for none. */
  asked(sentence: string): string | null;
}

/** How a claim goes on after whoever makes it. */
export type Tail = readonly [ClaimPattern['attitude'], string];

/** What stands between a party and its verb is a pattern of its own: each with whoever it is said of before it. */
export function claimPatterns(party: string, tails: readonly Tail[]): readonly ClaimPattern[] {
  return tails.map(([attitude, tail]) => madeWhenAsked(attitude, `^${party} ${tail}[.!]?$`, 'u'));
}

/**
 * What is held according to somebody: “selon l’équipe A, …”.
 * @param words by which the language says so
 */
export function accordingTo(words: string, party: string): ClaimPattern {
  return madeWhenAsked('holds', `^(?:${words}) ${party} ?, (?<text>.{3,160}?)[.!]?$`, 'u');
}

/** The same of who speaks: the verb says so, with a word such as “nous” before it or without. */
export function ownClaimPatterns(pronoun: string, tails: readonly Tail[]): readonly ClaimPattern[] {
  return tails.map(([attitude, tail]) => madeWhenAsked(attitude, `^${pronoun}${tail}[.!]?$`, 'iu'));
}

/** All of them at once take longer than to read a short file of any other format, which needs none. */
function madeWhenAsked(
  attitude: ClaimPattern['attitude'],
  source: string,
  flags: string,
): ClaimPattern {
  let made: RegExp | null = null;
  return {
    attitude,
    get pattern() {
      return (made ??= new RegExp(source, flags));
    },
  };
}

/**
 * How a language keeps its “that” before what is wished for.
 * @param that the word: “que”
 * @param wished tells a sentence that wishes for something
 */
export function keepingThat(that: string, wished: RegExp): Tongue['stated'] {
  return (text, sentence) =>
    wished.test(sentence) && !text.startsWith(`${that} `) ? `${that} ${text}` : text;
}

/**
 * How a language asks in the order in which it tells what is asked.
 * @param asks with two groups: the word that asks, and what it asks
 * @param whether the word that asks for yes or no, which goes
 * @param mark what stands before a question
 */
export function askingInOrder(asks: RegExp, whether: string, mark = ''): Tongue['asked'] {
  return (sentence) => {
    const [, word = '', said = ''] = asks.exec(sentence) ?? [];
    const rest = said.replace(/[.?!\s]+$/u, '');
    if (word === '') return null;
    return word.toLowerCase() === whether
      ? `${mark}${capitalized(rest)}?`
      : `${mark}${capitalized(word)} ${rest}?`;
  };
}

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}&’'.-]*";

/**
 * Who holds something: any words after an article, or a name.
 * @param articles as they stand before a noun, with the blank after them
 * @param nobody words that stand there and are no one
 */
export function partyPattern(articles: string, nobody: string): string {
  const not = `(?!(?:${nobody})(?![\\p{L}]))`;
  return `(?<party>(?:${articles})${not}${WORD}(?: ${WORD}){0,5}?|${not}[\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*(?: ${WORD}){0,4}?)`;
}
