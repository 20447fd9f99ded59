import { sentenceFrom } from './claims.ts';

/** An argument that says on which side it is: “Contra all: it could overburden the committee”. */
export interface LabelledArgument {
  readonly side: 'pro' | 'contra';
  /** What it speaks about, in a word or a few; empty where it doesn't say. */
  readonly target: string;
  readonly text: string;
}

const LABELLED =
  /^(?:[Aa]rguments? (?:in favou?r of|for|against)|[Ii]n favou?r(?: of)?|[Pp]ros?|[Cc]ontras?|[Cc]ons?|[Ff]or|[Aa]gainst|[Ff]ür|[Gg]egen|[Pp]our|[Cc]ontre)\b\s*([^:–—.?!]{0,60}?)\s*(?::|–|—|\s-\s)\s*(.*)$/u;

/** Reads an argument by its label; `null` where a text has none. An empty text announces a list of them. */
export function labelledArgument(text: string): LabelledArgument | null {
  const match = LABELLED.exec(text);
  if (!match) return null;
  const [, target = '', rest = ''] = match;
  const isContra = /^(?:arguments? against|contra|con|against|gegen|contre)/iu.test(text);
  return {
    side: isContra ? 'contra' : 'pro',
    target: target.replace(/^[“"‘]|[”"’]$/gu, '').trim(),
    text: rest.trim(),
  };
}

/** What announces several things to come: “Two issues:”, “The options are:”. */
export function announced(text: string): 'issues' | 'positions' | null {
  if (!/:\s*$/u.test(text)) return null;
  const last = text.split(/[.?!]/u).at(-1) ?? '';
  if (/\b(?:issues|questions|topics|divergences|points)\b/iu.test(last)) return 'issues';
  if (/\b(?:options|positions|answers|alternatives|possibilities|proposals)\b/iu.test(last)) {
    return 'positions';
  }
  return null;
}

/** A question that nobody is meant to answer: “If they do not do it, who would?”. */
export function isRhetorical(question: string): boolean {
  return /^(?:but |and )?if .*\b(?:not|n’t|n't|nobody)\b.*,\s*who (?:else )?(?:would|will|could|should)(?: do (?:it|so|that))?\?$/iu.test(
    question,
  );
}

/** A question that arises only because something was answered in a certain way, without its condition. */
export function conditionalQuestion(
  question: string,
): { readonly condition: string; readonly text: string } | null {
  const match =
    /^(?:and |but )?((?:if|should|assuming|supposing|provided)\b[^,?]*|in (?:that|this|such a|which) case|if so|if yes|then)\s*,?\s+(?:then )?((?:who|whom|how|what|which|when|where|why|by|under|to|with|would|should|could|can|may|must|is|are|does|do|will)\b.*\?)$/iu.exec(
      question,
    );
  return match ? { condition: match[1] ?? '', text: sentenceFrom(match[2] ?? '') } : null;
}

/** A doubt that nobody in particular has: it speaks against what was said before. */
export function isDoubt(sentence: string): boolean {
  return (
    /^(?:however|but|on the other hand|yet|the (?:concern|risk|danger|worry|objection|drawback|disadvantage))\b/iu.test(
      sentence,
    ) ||
    /\b(?:could|may|might|would|risks?|threatens to)\s+(?:\p{L}+\s+)?(?:overburden|overload|widen|weaken|undermine|delay|duplicate|exceed|complicate|confuse|harm|endanger)/iu.test(
      sentence,
    )
  );
}

/** A ground that nobody in particular gives: it speaks for what was said before. */
export function isGround(sentence: string): boolean {
  return (
    /^(?:because|otherwise|after all|this way|the (?:advantage|benefit|reason))\b/iu.test(
      sentence,
    ) ||
    /\b(?:needs? (?:somewhere|someone|somebody|a|an|to)|would (?:help|allow|ensure|make sure)|without (?:it|this|that)\b)/iu.test(
      sentence,
    )
  );
}

/** What a sentence says is taken for granted; `null` where it says nothing of the kind. */
export function takenForGranted(sentence: string): string | null {
  const match =
    /^(?:this|that|it|which|all (?:of )?this|both)\s+(?:\p{L}+\s+)?(?:assumes?|presupposes?|supposes?|takes? (?:it )?for granted|rests? on the assumption|is based on the assumption)\s+(?:that\s+)?(.+)$/iu.exec(
      sentence,
    );
  return match ? sentenceFrom(match[1] ?? '') : null;
}

/** Whether a sentence leads to something else than what was spoken of. */
export function isTurn(sentence: string): boolean {
  return /^(?:(?:a|an|one|another|the last|the next|a further|a second|a third) (?:[\p{L}-]+ )?(?:question|issue|point|topic|matter)\b|finally|lastly|besides|furthermore|moreover|then there is|apart from that|separately)/iu.test(
    sentence,
  );
}

/** Whether a sentence says that views part. */
export function tellsOfDivergence(text: string): boolean {
  return /\b(?:differ(?:s|ed|ent(?:ly)?)?|diverg(?:e|es|ent|ing|ence)|disagree(?:s|ment)?|do not agree|don’t agree|part (?:ways|here)|two (?:views|readings))\b/iu.test(
    text,
  );
}

/** Whether a text says that room is kept for later work. */
export function tellsOfLater(text: string): boolean {
  return /\b(?:placeholder|parking lot|parked|for later|later (?:work|stage)|to be (?:dealt with|discussed|taken up|developed) later|out of scope for now)\b/iu.test(
    text,
  );
}

/** What a sentence says is put off, where it names that itself: “the lamps are parked for later”. */
export function putOff(sentence: string): string | null {
  if (!tellsOfLater(sentence)) return null;
  const [, subject = ''] =
    /^(.{3,80}?) (?:is|are|was|were|has been|have been|should be|stays?|remains?|will be|can be)\b/iu.exec(
      sentence,
    ) ?? [];
  return subject === '' || /^(?:this|that|it|these|those|which|all)\b/iu.test(subject)
    ? null
    : sentenceFrom(subject);
}

/** Whether a text says that an issue goes to the general level. */
export function tellsOfRaising(text: string): boolean {
  return /\b(?:raise[ds]?|rais(?:e|ing) (?:it|this)|brought|bring (?:it|this)|go(?:es)?)\b[^.?!]{0,40}\bto the (?:general level|plenary|whole group|full group)\b/iu.test(
    text,
  );
}
