import { tonguesFor } from '../tongues/tongues.ts';

/** How a question begins in English that can be answered by yes or no. */
const ASKS_WHETHER =
  /^(?:should|shall|do|does|did|is|are|was|were|can|could|may|might|must|will|would|has|have)\b/iu;

/** Whether a question can be answered by yes or no, and how that answer is said in its language; else `null`. */
export function yesTo(asked: string): string | null {
  // “The hall: should it be let?” asks what comes after what it is about.
  const question = asked.replace(/^[^:?]{2,60}: (?=\p{L})/u, '');
  // “Should we go, or stay?” asks which.
  const isWhich =
    /(?:, (?:or|oder|ou|o|of) [^,]+| (?:or|oder|ou|o|of (?:de|het|een|niet|alleen)) (?:[^\s,?]+ ?){1,4})\?$/iu;
  // “Should it be at the front or at the rear of the train?” does as well.
  const isBetween = / (at|in|under|inside|outside|with) [^?]{2,60} or \1 /iu;
  if (!question.trim().endsWith('?') || isWhich.test(question) || isBetween.test(question))
    return null;
  if (ASKS_WHETHER.test(question) && !/^is (?:het|er|de)\b/iu.test(question)) return 'Yes';
  return tonguesFor(question).find(({ asksWhether }) => asksWhether.test(question))?.yes ?? null;
}

const YES =
  /^(?:yes(?: from (?:my|our) (?:side|end)| from (?:me|us)| for (?:me|us)| of course| please| indeed| absolutely| definitely)|(?:absolutely|definitely|certainly|of course|by all means|for sure|very much so|clearly yes|yep|yeah|sure))(?=$|[.,;:!]| [–—-])/iu;
const NO =
  /^(?:no(?: from (?:my|our) (?:side|end)| from (?:me|us)| for (?:me|us)| please| thanks| way)|(?:please no|absolutely not|definitely not|certainly not|of course not|by no means|clearly not|not at all|nope|no way))(?=$|[.,;:!]| [–—-])/iu;

/** An answer that begins with yes or no in other words, with the word itself: “Absolutely, it helps” gives “yes, it helps”. */
export function plainlyAnswered(said: string): string {
  return said.replace(NO, 'no').replace(YES, 'yes');
}

/** Whether a text begins with a word. */
export function startsWith(text: string, word: string): boolean {
  return new RegExp(`^${word}(?!\\p{L})`, 'iu').test(text);
}
