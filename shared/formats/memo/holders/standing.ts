import { TONGUES } from '../tongues/tongues.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** Whether a sentence says that views part. */
export function tellsOfDivergence(text: string): boolean {
  const isDenied =
    /\b(?:no|not|nothing|hardly|without)\b[^.;:]{0,20}\b(?:differ|diverg|disagree)/iu.test(text);
  return (
    !isDenied &&
    /\b(?:differ(?:s|ed|ent(?:ly)?)?|diverg(?:e|es|ent|ing|ence)|disagree(?:s|ment)?|do not agree|don’t agree|part (?:ways|here)|two (?:views|readings))\b/iu.test(
      text,
    )
  );
}

/** Whether a sentence only says that nothing came of a discussion: “No agreement was reached.” */
export function endsApart(sentence: string): boolean {
  return /^(?:no (?:agreement|consensus|decision|conclusion|common view) (?:was|could be|has been|is)(?: yet)? (?:reached|found|made|taken)|(?:we|they|the \p{L}+) (?:could|did|do)(?: not|n[’']t) (?:come to an agreement|reach (?:an agreement|a decision|consensus)|agree)|(?:kept|left|still) open|es wurde keine einigung erzielt|aucun accord n[’']a été trouvé|no se llegó a un acuerdo)[.!]?$/iu.test(
    sentence,
  );
}

/** Whether a text says that room is kept for later work. */
export function tellsOfLater(text: string): boolean {
  return /\b(?:placeholder|parking lot|parked(?=$|[.,;:)]| (?:for|until|till|to)\b)|for later|later (?:work|stage)|not for now|left for (?:a )?later|leave (?:it|this|that|them) (?:out|open|aside)? ?for (?:now|later)|postponed|marked (?:as )?["“]?(?:to be|tb[dc]\b|open\b|placeholder)|to be (?:dealt with|discussed|taken up|developed) later|out of scope for now)\b/iu.test(
    text,
  );
}

/** Whether a few words say that nothing was said or written of what stands over them: “Not discussed, next time.” */
export function isLeftOpen(words: string): boolean {
  return /^(?:(?:not (?:yet )?(?:discussed|settled|addressed|covered|drafted|written|reached)|no (?:text|draft|proposal|time|discussion)s?|nothing|neither (?:side|team|group|of them) (?:has (?:committed itself|taken a (?:view|position)|a (?:view|position)|said anything)))(?: yet| so far)?(?:[,;(–—-].{0,30})?|tb[dc]|to be (?:drafted|written|completed|done|discussed|continued)|empty)\.?$/iu.test(
    words,
  );
}

/** Whether a few words say that nobody has said anything yet on what stands over them: it is open. */
export function isUnanswered(words: string): boolean {
  return /^(?:(?:still |so far )?(?:nobody|no one)(?: (?:so far|yet|(?:really )?(?:has|had) (?:an?|any) (?:(?:firm|strong|clear|real) )?(?:view|opinion|position|idea)s?))?(?: on (?:it|this|that))?|no (?:(?:firm|strong|clear|real) )?(?:views?|opinions?|positions?|ideas?|answers?|volunteers?|candidates?)|niemand|keine meinung(?:en)?|noch offen|personne|pas d[’']avis|nadie|sin opiniones)(?: yet| so far| bisher)?[.!]?$/iu.test(
    words,
  );
}

/** A heading without what puts it off: “Timeline – parked until the next meeting”. */
export function withoutLater(heading: string): string {
  const [, before = ''] = /^(.{3,}?)\s*(?:->|→|[-–—:(])\s*[^-–—:(→]+$/u.exec(heading) ?? [];
  return before !== '' && tellsOfLater(heading) && !tellsOfLater(before) ? before : heading;
}

/** What a sentence says is put off, where it names that itself: “the lamps are parked for later”. */
export function putOff(sentence: string): string | null {
  const [, kept = ''] =
    /^(?:(?:finally|lastly|also|further),? )?(?:there (?:is|are)|(?:we|they|I) (?:have |had |just |only )?(?:left|leave|put|kept|keep|inserted|included|have)) (?:also |still |in )?(?:an? |one )?placeholders? (?:in .{1,40}? )?for (.{3,100}?)[.]?$/iu.exec(
      sentence,
    ) ??
    /^(?:(?:and|also|finally|lastly),? )?(?:an? |one )?(?:(?:another |further )?parking[- ]lot(?: (?:item|issue|point|topic))?|parked|(?:for )?later|not (?:for )?now|placeholder|deferred|not (?:yet )?(?:discussed|addressed|covered|reached)(?: so far| yet| at all)?|to be (?:dealt with|discussed) later): (.{3,100}?)[.]?$/iu.exec(
      sentence,
    ) ??
    // “New services I would leave for Tuesday.”
    /^([^.?!:]{3,80}?),? (?:I|we)(?:[’']d| would| will|[’']ll| suggest to| propose to)? (?:leave|keep|park|postpone|defer|put off) (?:for|until|till|to) (?:later|another \p{L}+|the next \p{L}+|tomorrow|\p{Lu}\p{Ll}+day)\.?$/iu.exec(
      sentence,
    ) ??
    /^(?:I|we)(?:[’']d| would| will|[’']ll| suggest to| propose to)? (?:leave|keep|park|postpone|defer|put off) ((?!it\b|this\b|that\b|them\b)[^.?!:]{3,80}?) (?:for|until|till|to) (?:later|another \p{L}+|the next \p{L}+|tomorrow|\p{Lu}\p{Ll}+day)\.?$/iu.exec(
      sentence,
    ) ??
    /^([^.?!:]{3,80}?(?:etc\.)?)\s*(?:[-–—→]|->|: )\s*(?:parked|(?:for )?later|placeholder|deferred|out of scope for now)\b[^.]{0,40}[.]?$/iu.exec(
      sentence,
    ) ??
    [];
  if (kept !== '') return sentenceFrom(withoutLocators(kept));
  const foreign = TONGUES.map((tongue) => tongue.putOff?.exec(sentence)?.[1]).find(Boolean);
  if (foreign) return sentenceFrom(foreign);
  if (!tellsOfLater(sentence)) return null;
  const [, subject = ''] =
    /^(.{3,80}?) (?:is|are|was|were|has been|have been|should be|stays?|remains?|will be|can be)\b/iu.exec(
      sentence,
    ) ?? [];
  return subject === '' ||
    /^(?:this|that|it|these|those|which|all|there|parked|postponed|deferred)\b/iu.test(subject)
    ? null
    : sentenceFrom(subject);
}

/** Whether a text says that an issue goes to the general level. */
export function tellsOfRaising(text: string): boolean {
  return /\b(?:raise[ds]?|rais(?:e|ing) (?:it|this)|brought|bring (?:it|this)|go(?:es)?)\b[^.?!]{0,40}\bto the (?:general level|plenary|whole group|full group)\b/iu.test(
    text,
  );
}
