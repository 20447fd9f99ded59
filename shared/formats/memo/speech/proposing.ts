import { sentenceFrom } from '../words/wording.ts';

/** Words by which somebody says what is to be. */
const WISHED =
  /\b(?:should|must|shall|ought|let[’']?s|lets|needs? to|have to|has to|better|best|rather|prefer|propose|suggest|recommend|want|vote|would like|in favou?r|against|oppose|think|believe|enough|instead)\b/iu;

/** How a sentence begins that says how things are. */
const TELLS =
  /^(?:(?:and|but|also|because|since|otherwise|sometimes|often|in practice|currently|today),? )?(?:(?:(?:the|an?|our|its|their|this|that|these|those|my|your|some|most|many|all|each|every|no) [^,.;:]{2,40}? |(?:it|they|we|I|he|she|you|there|this|that|nobody|everyone|everybody|somebody|someone|\p{L}+s|\p{Lu}[\p{L}-]+(?: \p{L}+s)?) )(?:(?:only|also|just|already|still|often|sometimes|never|always|really) )?(?:is|are|was|were|am|has|have|had|does|do|did|can|cannot|could|may|might|will|would|\p{L}+n[’']t|can[’']t|won[’']t|says?|holds? up|helps?|saves?|needs?(?! to)|keeps?|brings?|gives?|stops?|hurts?|uses?|costs?|gets?|loses?|breaks?|expects?|knows?|takes?|makes?|goes|comes?|means?|asks?|happens?|requires?|depends?|saw|found|spoke|heard|volunteer|\p{L}{3,}ed)|(?:it|that|there|we|they|I|he|she|you)[’'](?:s|re|ve|ll|m))(?![\p{L}])/iu;

/** Whether somebody says what is to be. */
export function isWished(sentence: string): boolean {
  return WISHED.test(sentence);
}

/** “Then ask them first”: what is to be done, by the verb alone. */
const BIDDING =
  /^(?:ok(?:ay)?,? )?(?:then|so|rather|instead),? (?!(?:the|an?|it|they|we|I|he|she|you|that|this|these|those|there|nobody|everybody|who|what|how|\p{L}+s|\p{Lu}\p{L}+)(?!\p{L}))\p{Ll}{2,} /u;

/** Whether somebody only says how things are, and not what is to be: a ground, and no answer. */
export function isTold(sentence: string): boolean {
  return TELLS.test(sentence) && !WISHED.test(sentence) && !BIDDING.test(sentence);
}

/** How a question begins that suggests something. */
const SUGGESTING =
  /^(?:and |but |or )?(?:(?:could|can|shall) we(?: (?:just|maybe|perhaps|simply|not|live with|agree on))?|what if(?: we)?|how about(?: we)?|what about|why (?:not|don[’']t we)|maybe|perhaps) (.{2,120}?)(?: then| instead)?\?$/iu;

const VERB =
  /\b(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should|shall|may|might|must|who|whom|whose|what|which|when|where|why|how|if|isn[’']t|aren[’']t|doesn[’']t|didn[’']t|can[’']t)\b/iu;

/** What a question suggests, “could we make them shorter?”, “9:45 then?”; `null` for one that asks. */
export function suggestionIn(question: string): string | null {
  const [, said = ''] = SUGGESTING.exec(question) ?? [];
  if (said !== '') return sentenceFrom(said);
  const bare = question.replace(/(?:,? then)?\?$/iu, '');
  const isBare =
    bare.length < 80 && !VERB.test(bare) && /[\p{L}\p{N}]{2}/u.test(bare) && !/ or /iu.test(bare);
  return isBare ? sentenceFrom(bare) : null;
}

/** How a question in running text begins that suggests something else than what was named. */
const INSTEAD =
  /^(?:how about(?: we)?|why (?:not|don[’']t we)|what if we) (.{2,120}?)\?$|^(?:could|can|might) (?:we|they|it|the \p{L}+|one) (?:not )?((?:just|simply|at least|perhaps|maybe|only|do both|live with|agree on|settle for)\b.{2,120}?|.{2,100}? (?:instead|for now|both))\?$/iu;

/** A middle way that a question names: “Is there a middle way, such as a threshold?” */
const MIDDLE =
  /^(?:is|would|could|might) (?:there (?:be )?|it be )?(?:an?|some|any) (?:middle (?:way|ground)|compromise|solution|alternative|third way|in-between)(?: (?:here|possible|conceivable|between [^,?]{2,40}))?,? (?:such as|like|for example|e\.g\.|say|perhaps|namely),? (.{2,120}?)\?$/iu;

/** What a question suggests beside what was named: “Could the classes use tablets instead?”; `null` for one that asks. */
export function suggestedInstead(question: string): string | null {
  const [, one, other] = INSTEAD.exec(question) ?? MIDDLE.exec(question) ?? [];
  const said = one ?? other ?? '';
  return said === ''
    ? null
    : sentenceFrom(
        said.replace(
          /^(?:just|simply|at least|perhaps|maybe|live with|agree on|settle for) /iu,
          '',
        ),
      );
}

const SUITING =
  /^(.{1,40}?) (?:works|would work|is fine|would be fine|are fine|would do|is ok(?:ay)?|would be ok(?:ay)?|suits (?:me|us)|is good)(?:,? (?:for|by|with) (?:me|us))?(?:[,;:] ?(.+))?$/iu;

/** What suits somebody, in a word or a few: “q3 works for me”; `null` where nothing is said to. */
export function suitedIn(sentence: string): { readonly text: string; readonly why: string } | null {
  const [, said = '', why = ''] = SUITING.exec(sentence.replace(/[.!]+$/u, '')) ?? [];
  return said === '' ? null : { text: said, why: sentenceFrom(why) };
}

/** “One week should do.”, “2 would be enough, …” */
const ENOUGH =
  /^(?!(?:it|this|that|they|which|nothing|neither)\b)([^,;:.?!]{1,50}?) (?:would|should|will|ought to|must) (?:do|suffice|be (?:enough|sufficient|plenty))(?:[,;:] (.+))?[.!]?$/iu;

/** Whether a sentence says what would be enough: “One week should do.” */
export function isEnough(sentence: string): boolean {
  return ENOUGH.test(sentence);
}

/** What a sentence says would be enough, and why; `null` where it says nothing of the kind. */
export function enoughIn(sentence: string): { readonly text: string; readonly why: string } | null {
  const [, said = '', why = ''] = ENOUGH.exec(sentence) ?? [];
  return said === '' ? null : { text: sentenceFrom(said), why: sentenceFrom(why) };
}

const OFFER =
  /^(?:I|we)(?: can| could| will|[’']ll| would|[’']d)(?:(?: (?:be )?(?:happy|glad) to| gladly| like to)? (?:do|take|handle) (?:that|it|this))?[.!]?$|^(?:I|we)(?: can| could),? (?:next|this|on|in|from|by|if|after) .{2,40}$|^(?:happy|glad) to(?: do (?:that|it|this))?[.!]?$|^I volunteer[.!]?$/iu;

/** Whether somebody offers to do what was asked for: “I can do that.” */
export function isOffer(sentence: string): boolean {
  return OFFER.test(sentence);
}

/** How an answer begins that is neither yes nor no. */
const QUALIFIED =
  /^(?:yes,? but only|not? (?:before|until|unless|without|if|as long as|more than|yet)|only (?:if|when|after|where|with|for|from|until|on)|never|nicht (?:vor|bevor|ohne|solange|mehr als)|nur (?:wenn|mit|für|falls|bis)|erst (?:wenn|nach|ab)|pas (?:avant|sans|plus de)|seulement (?:si|avec|pour)|no (?:antes|hasta|sin)|(?:solo|sólo) (?:si|con|para|se|per)|non (?:prima|senza)|niet (?:voor|zonder)|alleen (?:als|met|voor)) .{2,120}$/iu;

/** An answer that says yes or no to something under a condition alone: “Not before it is insured.”; `null` for anything else. */
export function qualifiedIn(sentence: string): string | null {
  return QUALIFIED.test(sentence) ? sentenceFrom(sentence) : null;
}
