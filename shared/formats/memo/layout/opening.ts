import { isTitleSentence } from '../speech/announcing.ts';
import { labelledArgument } from '../speech/arguments.ts';
import type { ClaimReader } from '../holders/claims.ts';
import { structureLabel } from './labels.ts';
import type { Passage } from './passages.ts';
import { conditionalQuestion, isInvitation } from '../speech/questions.ts';
import { sentencesOf } from '../words/sentences.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** Whether an item over others only names what they are about: a few words, or a question. */
export function isTopic({ text, indent }: Passage, claims: ClaimReader): boolean {
  const words = withoutLocators(text);
  const isShort = words.split(/\s+/u).length <= 12 && sentencesOf(words).length === 1;
  return (
    isShort &&
    indent === 0 &&
    (words.endsWith('?') || !/[.!;:]$/u.test(words)) &&
    labelledArgument(text) === null &&
    structureLabel(text) === null &&
    conditionalQuestion(words) === null &&
    claims.claimsIn(text).length === 0
  );
}

/** Whether a sentence asks something by itself, and neither under a condition nor only for comments. */
export function isPlainQuestion(sentence: string): boolean {
  return (
    sentence.endsWith('?') && conditionalQuestion(sentence) === null && !isInvitation(sentence)
  );
}

/** An option without the word that counts it: “Option 1: Kafka”. */
export function optionIn(heading: string): string {
  return structureLabel(heading)?.text ?? sentenceFrom(heading);
}

/** A title without the word that leads to it: “On the role of the board”. */
export function withoutOn(title: string): string {
  const bare = title.replace(
    /^(?:on|about|regarding|concerning) (?=(?:the|an?|our|who|whom|how|what|which|when|where|why|whether)\b)/iu,
    '',
  );
  return bare === title ? title : sentenceFrom(bare);
}

/** The title with which a text begins, where more follows; `null` where it has none. */
export function openingTitle(text: string): string | null {
  const [first = '', ...rest] = sentencesOf(text);
  return rest.length > 0 && isTitleSentence(`${withoutLocators(first).replace(/\.$/u, '')}.`)
    ? sentenceFrom(first)
    : null;
}

/** The lines of the items that have others below them. */
export function parentLines(passages: readonly Passage[]): ReadonlySet<number> {
  return new Set(
    passages.flatMap(({ kind, line, indent }, index) => {
      const next = passages[index + 1];
      return kind === 'item' && next?.kind === 'item' && next.indent > indent ? [line] : [];
    }),
  );
}
