import { indirectQuestion } from './asking.ts';
import type { ClaimReader } from '../holders/claims.ts';
import { isEnough } from './proposing.ts';
import { weighedIn } from '../holders/views.ts';
import { withoutLead } from './questions.ts';
import { choiceIn, suggestedThen } from './remarks.ts';
import { differedOn, topicAnnounced } from './topics.ts';
import { sentenceFrom } from '../words/wording.ts';

/** A question after a dash: “members are elected for life – is that intended?”. */
const SAID_THEN_ASKED =
  /^([^?]{20,}?)(?: [-–—]|; but|; and|;) ((?:is|are|was|were|do|does|did|should|shall|can|could|may|will|would|who|how|what|when|where|why|which)\b[^?]+\?)$/iu;

/** A question at the end of what somebody holds: “DT M describes three ways, because if not, who would?”. */
const CLAIMED_THEN_ASKED =
  /^([^?]{10,}?)[,;]? (?:because|since|for|as|but|and) ((?:if|who|how|what|when|where|why|should|would|could)\b[^?]+\?)$/iu;

/** “I would add as a contra that it is far, and as a pro that it is cheap.” */
const WEIGHED_TWICE =
  /^(.{0,30}\bas an? (?:pro|contra|con|plus|minus) that .+?),? (?:and|but) (as an? (?:pro|contra|con|plus|minus) that .+)$/iu;

/** “DT C proposed a small role, and its text has become a charter.” */
const OWN_THEN_ITS =
  /^([^;]{15,}?),? and ((?:its|their|this|the) (?:text|draft|proposal|paper|charter|annex|appendix|position) (?:has|have|was|were|is|are|had|became) [^;]{4,})$/iu;

/** “What speaks for it is that it is near; what speaks against it is the price.” */
const SPOKEN_BOTH_WAYS =
  /^((?:what|the (?:case|argument)) (?:speaks|supports|favours|for|against)\b[^;]{5,}?)[;,] (?:and |but |while )?((?:what|the (?:case|argument)) (?:speaks|for|against)\b[^;]{5,})$/iu;
/** What both agree on, after words that only say that they do: “On most of it they are at one: both agree that …”; else `null`. */
export function agreedAfter(sentence: string): string | null {
  const [, lead = '', said = ''] =
    /^([^:?]{10,120}): ((?:both|the two|all)(?: \p{Ll}+)? (?:agree|accept|want|think|hold|support)(?: that)? .+)$/iu.exec(
      sentence,
    ) ?? [];
  return /\b(?:at one|agree(?:d|ment)?|aligned|united|of one mind|common ground|undisputed)\b/iu.test(
    lead,
  )
    ? said
    : null;
}

/**
 * The sentences in one that says a thing and then asks or suggests another, or leads to what somebody holds; none where it is
 * one by itself.
 */
export function partsOf(sentence: string, claims: ClaimReader): readonly string[] {
  const agreedOn = agreedAfter(sentence);
  if (agreedOn !== null) return [sentenceFrom(agreedOn) + '.'];
  if (choiceIn(withoutLead(sentence)) !== null) return [];
  const suggested = suggestedThen(sentence);
  if (suggested) return suggested;
  const [, before = '', after = ''] = SAID_THEN_ASKED.exec(sentence) ?? [];
  if (after !== '') return [`${before}.`, sentenceFrom(after)];
  const [, held = '', then = ''] = CLAIMED_THEN_ASKED.exec(sentence) ?? [];
  if (then !== '' && claims.claimsIn(`${held}.`).length > 0)
    return [`${held}.`, sentenceFrom(then)];
  const [, pro = '', contra = ''] = WEIGHED_TWICE.exec(sentence) ?? [];
  if (contra !== '') return [`${pro}.`, sentenceFrom(contra)];
  const [, good = '', bad = ''] = SPOKEN_BOTH_WAYS.exec(sentence) ?? [];
  if (bad !== '') return [`${good}.`, sentenceFrom(bad)];
  const [, own = '', its = ''] = OWN_THEN_ITS.exec(sentence) ?? [];
  if (its !== '' && claims.claimsIn(`${own}.`).length > 0) return [`${own}.`, sentenceFrom(its)];
  // “The draft has 900 a month, while Ann and I had talked about 1,200.”
  const [, had = '', others = ''] =
    /^((?:the|their|its|your|this) (?:\p{L}+ )?(?:draft|text|paper|proposal|version|charter|plan) (?:has|have|puts?) [^,;]{2,60}?),? (?:while|whereas|but) (.{6,})$/iu.exec(
      sentence,
    ) ?? [];
  if (had !== '') return [`${had}.`, sentenceFrom(others) + '.'];
  // “Annex: 30 days; users' team: 90 days”
  const each = sentence.split(/; (?=[^:;]{2,30}: )/u);
  const isSilent = (part: string): boolean => /^[^:;,?]{2,30} silent$/iu.test(part);
  const isHeaded =
    each.length > 1 &&
    each.every((part) => isSilent(part) || /^[^:;,?]{2,30}: [^:;?]{2,}$/u.test(part));
  if (isHeaded && each.some((part) => claims.claimsIn(part).length > 0))
    return each.map((part) => `${sentenceFrom(part)}.`);
  // “"Two weeks" → we suggest one.”
  const [, quoted = '', instead = ''] =
    /^(["“][^"“”]{2,80}["”]) ?(?:→|->|=>|[–—]) ?(.{3,})$/u.exec(sentence) ?? [];
  if (instead !== '') return [`${quoted}.`, sentenceFrom(instead) + '.'];
  // “This is too short; we propose four.”
  const [, judged = '', wanted = ''] = /^([^;]{8,}); ([^;]{6,})$/u.exec(sentence) ?? [];
  const isJudged =
    wanted !== '' &&
    (weighedIn(judged.replace(/^.{1,40}? (?:finds?|regards?|considers?) /u, '')) !== null ||
      isEnough(wanted)) &&
    claims.claimsIn(sentenceFrom(wanted)).length + (isEnough(wanted) ? 1 : 0) > 0;
  if (isJudged) return [`${judged}.`, sentenceFrom(wanted) + '.'];
  // “It is open whether members may vote: Ann thinks they may.”
  const [, lead = '', told = ''] = /^([^:?]{10,120}): (.+)$/u.exec(sentence) ?? [];
  const isLed =
    told !== '' &&
    differedOn(sentence) === null &&
    (indirectQuestion(`${lead}.`) !== null || topicAnnounced(`${lead.trim()}.`) !== null);
  return isLed && claims.claimsIn(told).length > 0 ? [`${lead}.`, told] : [];
}
