import { sentenceFrom } from './wording.ts';

/** Whether somebody is said to hold nothing yet. */
export function isUndecided(text: string): boolean {
  return /^(?:(?:still )?undecided|not (?:yet )?decided|no (?:view|position|opinion|preference)s?(?: yet)?|has not decided(?: yet)?|neutral|abstains?|unentschieden|noch offen|sans avis|indécise?s?)$/iu.test(
    text.replace(/[.!]$/u, ''),
  );
}

/** Whether a sentence only informs, and says nothing about what is at issue. */
export function isAside(sentence: string): boolean {
  return /^(?:not at issue|for (?:the record|information|your information)|fyi|please note|n\.?b\b|by the way|zur information|pour information)/iu.test(
    sentence,
  );
}

/** What a paper says by itself: “Annex Y, Step 2 supposes that …”; `null` where none is said to say anything. */
export function saidByPaper(sentence: string): string | null {
  const [, said = ''] =
    /^(?:(?:further|also|moreover|besides|finally|lastly|in addition),? )?(?:the )?(?:annex|appendix|section|article|clause|chapter|draft|proposal|text|charter|paper)\b[^.;:]{0,40}? (?:supposes?|assumes?|says|states|foresees|provides|proposes|suggests|implies) (?:that )?(.+)$/iu.exec(
      sentence,
    ) ?? [];
  return said === '' ? null : sentenceFrom(said);
}

/** What somebody, nobody knows who, has suggested: “One suggestion was to leave it to the IETF”. */
export function suggested(sentence: string): string | null {
  const [, said = ''] =
    /^(?:one|another|a|the|some) (?:\p{Ll}+ )?(?:suggestion|idea|option|possibility|proposal|way) (?:is|was|would be|could be) (?:to |that )?(.{3,160}?)[.]?$/iu.exec(
      sentence,
    ) ?? [];
  return said === '' ? null : sentenceFrom(said);
}

/** The answers that a question names itself: “Should it be all, or only those who pay?”. */
export function alternativesIn(question: string): readonly string[] {
  const [, first = '', second = ''] =
    /^(?:should|shall|is|are|would|will|must|can) (?:it|this|that|they|these) (?:be )?(.{2,60}?),? or (.{2,80}?)\?$/iu.exec(
      question,
    ) ?? [];
  return first === '' ? [] : [sentenceFrom(first), sentenceFrom(second)];
}
