import { sentenceFrom } from './wording.ts';

/** A question without the word that only counts it: “First, should we …?”. */
export function withoutOrdinal(sentence: string): string {
  return sentence.replace(
    /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|finally|lastly|so|next|erstens|zweitens|drittens|premièrement|deuxièmement|enfin)[,:] +(?=\p{L})/iu,
    '',
  );
}

/** A question without the words that only lead to it: “So the question for tomorrow: do we ship?”. */
export function withoutLead(question: string): string {
  return question.replace(
    /^(?:(?:so,? )?(?:the|my|our|one|another) (?:\p{L}+ )?question(?: [^:?]{1,40})?|thread|topic|subject|question|(?:decision|answer|input) needed|for (?:decision|discussion)|to decide|(?:what (?:is|remains) )?(?:still )?(?:open|unclear)(?: (?:is|remains))?): *(?=\p{L})/iu,
    '',
  );
}

/** Whether a sentence speaks of a question rather than asking it: “My question is whether …?”. */
export function tellsOfQuestion(sentence: string): boolean {
  return /^(?:so,? )?(?:the|my|our|one|another) (?:\p{L}+ )?question (?:is|remains|arises|was)\b/iu.test(
    sentence,
  );
}

/** A question that only asks for an answer to what was said: “What do others think?”. */
export function isInvitation(question: string): boolean {
  return /^(?:so )?(?:what (?:do|does|would) (?:the )?(?:others?|you|people|everyone|everybody|you all|group|rest)\b.{0,20}(?:think|say|prefer)|any (?:thoughts|comments|objections|views)|(?:thoughts|comments|objections)|does (?:this|that) (?:make sense|work for (?:you|everyone)))\b[^?]{0,30}\?$/iu.test(
    question,
  );
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
    /^(?:and |but )?((?:if|assuming|supposing|provided)\b[^,?]*(?=,)|(?:if|assuming|supposing|provided)\b[^,?]*?(?= (?:then|who|whom|how|what|which|when|where|why)\b)|should\b[^,?]*(?=,)|in (?:that|this|such a|which) case|if so|if yes|then)\s*,?\s+(?:then )?((?:who|whom|how|what|which|when|where|why|by|under|to|with|from|at|for|on|until|since|would|should|could|can|may|must|is|are|does|do|will)\b.*\?)$/iu.exec(
      question,
    ) ??
    /^(?:und |aber |et )?((?:falls|wenn|sofern|si) [^:,?]*)[:,]\s*((?:wer|wie|was|wann|wo|welche[rsnm]?|warum|qui|comment|quand|où|que|quel(?:le)?s?)\b.*\?)$/iu.exec(
      question,
    );
  return match ? { condition: match[1] ?? '', text: sentenceFrom(match[2] ?? '') } : null;
}
