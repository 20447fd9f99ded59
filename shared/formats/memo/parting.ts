import { indirectQuestion } from './asking.ts';
import type { ClaimReader } from './claims.ts';
import { suggestedThen } from './remarks.ts';
import { sentenceFrom } from './wording.ts';

/** A question after a dash: “members are elected for life – is that intended?”. */
const SAID_THEN_ASKED =
  /^([^?]{20,}?) [-–—] ((?:is|are|was|were|do|does|did|should|shall|can|could|may|will|would|who|how|what|when|where|why|which)\b[^?]+\?)$/iu;

/** A question at the end of what somebody holds: “DT M describes three ways, because if not, who would?”. */
const CLAIMED_THEN_ASKED =
  /^([^?]{10,}?)[,;]? (?:because|since|for|as|but|and) ((?:if|who|how|what|when|where|why|should|would|could)\b[^?]+\?)$/iu;

/** “I would add as a contra that it is far, and as a pro that it is cheap.” */
const WEIGHED_TWICE =
  /^(.{0,30}\bas an? (?:pro|contra|con|plus|minus) that .+?),? (?:and|but) (as an? (?:pro|contra|con|plus|minus) that .+)$/iu;

/**
 * The sentences in one that says a thing and then asks or suggests another, or leads to what somebody holds; none where it is
 * one by itself.
 */
export function partsOf(sentence: string, claims: ClaimReader): readonly string[] {
  const suggested = suggestedThen(sentence);
  if (suggested) return suggested;
  const [, before = '', after = ''] = SAID_THEN_ASKED.exec(sentence) ?? [];
  if (after !== '') return [`${before}.`, sentenceFrom(after)];
  const [, held = '', then = ''] = CLAIMED_THEN_ASKED.exec(sentence) ?? [];
  if (then !== '' && claims.claimsIn(`${held}.`).length > 0)
    return [`${held}.`, sentenceFrom(then)];
  const [, pro = '', contra = ''] = WEIGHED_TWICE.exec(sentence) ?? [];
  if (contra !== '') return [`${pro}.`, sentenceFrom(contra)];
  // “It is open whether members may vote: Ann thinks they may.”
  const [, lead = '', told = ''] = /^([^:?]{10,120}): (.+)$/u.exec(sentence) ?? [];
  const isLed = told !== '' && indirectQuestion(`${lead}.`) !== null;
  return isLed && claims.claimsIn(told).length > 0 ? [`${lead}.`, told] : [];
}
