import { sentenceFrom } from '../words/wording.ts';

/** A doubt that nobody in particular has: it speaks against what was said before. */
export function isDoubt(sentence: string): boolean {
  return (
    /^(?:however|but|on the other hand|yet|the (?:concern|risk|danger|worry|objection|drawback|disadvantage))\b/iu.test(
      sentence,
    ) ||
    /^(?:that|this|it|which) (?:would|will) (?:also )?(?:need|require|cost|take)\b/iu.test(
      sentence,
    ) ||
    /\b(?:could|may|might|would|risks?|threatens to)\s+(?:\p{L}+\s+)?(?:overburden|overload|widen|weaken|undermine|delay|duplicate|exceed|complicate|confuse|harm|endanger|slow|block|deter|exclude|burden|frustrate|cost)/iu.test(
      sentence,
    )
  );
}

/** Whether a sentence tells that something is not so, or hard. */
export function isLimiting(sentence: string): boolean {
  return /\b(?:not|no|never|only|nobody|none|nothing|hardly|without|cannot|too|already|far|costs?|difficult|hard|expensive|risky?)\b|n[’']t\b/iu.test(
    sentence,
  );
}

/** A ground that nobody in particular gives: it speaks for what was said before. */
export function isGround(sentence: string): boolean {
  return (
    /^(?:because|otherwise|after all|this way|make sure|ensure|guarantee|see to it|the (?:advantage|benefit|reason))\b/iu.test(
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
