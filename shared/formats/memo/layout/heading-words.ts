import { capitalized } from '../../../capitalized.ts';
import { askedIn } from '../speech/asking.ts';
import { locatorsIn } from './locators.ts';
import { conditionalQuestion } from '../speech/questions.ts';

/** A heading says what comes, in few words, and does not end as a sentence does. */
const LONGEST_HEADING = 90;

/** Whether a line is all in capitals, as some people write their headings. */
export function isCapitals(words: string): boolean {
  return (
    words.length <= LONGEST_HEADING &&
    !/\p{Ll}|[.;,]$/u.test(words) &&
    /\p{Lu}{3}/u.test(words) &&
    (words.match(/\p{Lu}/gu) ?? []).length > 4
  );
}

/** What stands after a label, as a title: “who decides” asks. */
export function titleOf(words: string): string {
  return /^(?:who|whom|how|what|when|where|why|which|whether)\b/u.test(words) &&
    !/[.:;]/u.test(words)
    ? askedIn(words)
    : capitalized(words);
}

/** A heading without the number that it has. */
export function unnumbered(heading: string): string {
  return heading.replace(/^\(?(?:\d{1,2}(?:\.\d{1,2})*|[A-Zivx]{1,3})[.)]\s+/u, '');
}

/** Few words that are no sentence, or one short question. */
export function isTitle(whole: string): boolean {
  // “Fees (North draft art. 7)” is called by its words.
  const text = whole.replace(/ \((?:[^()]|\([^()]*\))+\)$/u, (place) =>
    locatorsIn(place).length > 0 ? '' : place,
  );
  if (text.length > LONGEST_HEADING || /[.;,]$/.test(text)) return false;
  if (text.endsWith(':')) {
    return (
      !/[.!?]\s/u.test(text) &&
      !/^(?:my|here|below|as|this is|these are|sure|thanks|so)\b|\bthere (?:are|were)\b/iu.test(
        text,
      ) &&
      /^[^\p{Ll}]/u.test(text) &&
      !/\b(?:issues|points|questions|following|punkte|fragen|themen|sujets|cuestiones|temas|preguntas|punten|vragen|kwesties)\b/i.test(
        text,
      )
    );
  }
  // “If it closes, who pays?” arises under a title, and is none.
  if (text.endsWith('?')) return !/[.!?]\s/.test(text) && conditionalQuestion(text) === null;
  return !/[.!?:]\s/.test(text);
}
