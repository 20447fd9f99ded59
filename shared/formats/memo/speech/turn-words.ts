/** What somebody puts up with is no ground: “I can accept that”. */
const ACCEPTS =
  /^(?:I|we)(?:[’']d| can| could| would) (?:also )?(?:accept|live with|support|agree|go along)(?!\p{L})/iu;

/** Whether somebody only says what they put up with: “I can accept that”. */
export function isAcceptance(sentence: string): boolean {
  return ACCEPTS.test(sentence);
}

/** What a turn says without whom it is spoken to and the words by which one begins, its short forms whole: “@ann I’d wait” gives “I would wait”. */
export function plainlySaid(said: string): string {
  return said
    .replace(/^@[\p{L}\p{N}_.-]+[,:]? (?:(?:ok(?:ay)?|fine|well|hm+|yes|no),? )?/iu, '')
    .replace(/^(?:proposal|suggestion|idea): */iu, '')
    .replace(/^I (?:really |quite |still )?(?:like|love) (?=the |an? |\p{Ll}+$)/iu, '')
    .replace(/^(?:(?:then|so),? |(?:well|ok(?:ay)?|hm+), )(?=\p{L})/iu, '')
    .replace(/\b(I|we)[’']d /giu, '$1 would ')
    .replace(/\b(I)[’']m /giu, '$1 am ')
    .replace(/^(?:I |we )?(?:still |really )?(?:think|guess|feel|believe) (?:that )?/iu, '');
}

/** Whether a sentence is no more than a few words. */
export function isShort(sentence: string): boolean {
  return sentence.split(/\s+/u).length <= 4;
}

/** Whether somebody says what to do instead. */
export function suggests(text: string): boolean {
  return /^(?:let[’']?s|we should|we could|make it|how about|rather|instead|I (?:would|[’']d) (?:rather|prefer)|I prefer|I propose|I suggest)\b/iu.test(
    text,
  );
}
