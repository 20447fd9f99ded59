import { QUESTION_WORDS, TONGUES } from '../tongues/tongues.ts';
import { isTitleSentence } from './announcing.ts';
import { sentenceFrom } from '../words/wording.ts';

/** A question without the word that only counts it: “First, should we …?”. */
export function withoutOrdinal(sentence: string): string {
  return sentence.replace(
    /^(?:p\.? ?s\.?|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|finally|lastly|so|next|erstens|zweitens|drittens|premièrement|deuxièmement|enfin|primero|segundo|in primo luogo|ten eerste|ten tweede|(?:(?:the|a|another|one more|der|le|el|il) )?(?:first|second|third|fourth|other|last|final|another|one more|erster?|zweiter?|dritter?|letzter?|weiterer?|premier|première|deuxième|second|troisième|dernier|autre|primer|segundo|tercer|último|otro|primo|secondo|terzo|ultimo|altro|eerste|tweede|derde|laatste|ander)(?: (?:point|issue|question|topic|thing|matter|item|punkt|frage|thema|sujet|punto|cuestión|tema|questione|punt|vraag))) ?[,:] +(?=\p{L}|¿)/iu,
    '',
  );
}

/** What only says that a question comes: “There is a point that neither team touches: who pays …”. */
const LED = new RegExp(
  `^(?!if\\b)[^:?]{0,100}\\b(?:question|point|issue|puzzle|thing|gap|this one|one more|frage|punkt|pregunta|cuestión|domanda|vraag)s?\\b[^:?]{0,60}: *(?=(?:if|in case|once|would|will|(?:within|by|under|to|for|from|at|on|in|with|after|until) (?:which|what|whom?|how)|who|whom|whose|how|what|which|when|where|why|whether|should|do|does|is|are|can|could|must|may|soll(?:en|ten)?|faut-il|¿|${QUESTION_WORDS})(?!\\p{L}))`,
  'iu',
);

/** Whether a question goes on with the one before it: “And who pays?”. */
export function isAskedOn(question: string): boolean {
  return ASKED_ON.test(question);
}

/** A question without the word by which it goes on. */
export function withoutAnd(question: string): string {
  return question.replace(ASKED_ON, '');
}

const ASKED_ON = new RegExp(
  `^(?:(?:ok )?so (?=\\p{L}[^:?]{1,30}: )|(?:and|but|so|ok so|und|aber|et|mais|y|pero|e|ma|en|maar),? (?=¿|(?:who|whom|whose|how|what|which|when|where|why|should|shall|do|does|did|is|are|can|could|must|may|will|would|(?:by|to|from|for|with|under|of|on) (?:whom|what|which)|${QUESTION_WORDS})(?!\\p{L})))`,
  'iu',
);

/** A question without the words that only lead to it: “So the question for tomorrow: do we ship?”. */
export function withoutLead(question: string): string {
  return question
    .replace(
      /^(?:(?:quick|short|small) (?:note|question|one)[^:?]{0,40}|(?:so,? )?(?:the|my|our|one|another|last) (?:[\p{L}-]+ )?question(?: [^:?]{1,40})?|where (?:they|we|the (?:two )?(?:teams|groups|sides|drafts)|both) (?:really |still |mainly )?(?:part(?: ways)?|differ|disagree|diverge)|thread|topic(?: (?:for )?today| of the day)?|subject|(?:open |offene )?(?:question|frage)|(?:decision|answer|input) needed(?: by [^:?]{2,20})?|(?:i|we) (?:would|[’']d) (?:like|want) to (?:raise|ask|discuss|bring up)[^:?]{0,60}|follow[- ]?up|(?:not (?:yet )?)?(?:un)?(?:touched|addressed|covered|mentioned|answered)(?: by [^:?]{2,40})?|undecided|unresolved|not (?:yet )?(?:decided|settled)|for (?:decision|discussion)|to decide|(?:what (?:is|remains) )?(?:(?:still|also|yet) )*(?:open|unclear|offen|ungeklärt)(?: (?:is|remains))?|(?:not|nowhere|missing) (?:in|from|on|covered by|addressed in) (?:the|either|any|both) [\p{L} ]{2,30}(?:, but [^:?]{3,50})?|(?:still )?(?:to be|yet to be) (?:settled|decided|clarified|agreed|discussed)|(?:and )?(?:a|one|my) (?:\p{L}+ )?question(?: (?:for|to|on) [^:?]{1,40})?|then let[’']s ask|missing|let me ask|i (?:would|[’']d) (?:like to )?ask|what (?:we|they|nobody|I) (?:could|did|have|has|can)(?: not|n[’']t)? [^:?]{2,30}|also|separately|finally|next|lastly|(?:the |one |an)?other (?:thing|question|point|issue)|one more thing): *(?=\p{L})|^(?:the )?(?:first|second|third|fourth|last|other|next)(?: (?:one|issue|question|point|topic))? (?:is(?: about| on)?|asks|concerns|regards):? (?=(?:who|whom|whose|how|what|which|when|where|why)\b)/iu,
      '',
    )
    .replace(LED, '')
    .replace(
      /^(?:also|and|finally|lastly|besides|plus|außerdem|et|enfin|además), +(?=\p{L}|¿)/iu,
      '',
    );
}

/** What a sentence supposes, so that what is asked next depends on it: “Suppose that they are let in.”; `null` for any other. */
export function supposedIn(sentence: string): string | null {
  const [, said = ''] =
    /^(?:(?:and |now |but )?(?:suppose|assume|imagine|let us (?:suppose|assume|say)|let[’']s (?:suppose|assume|say)|say)(?: for a moment)?,? (?:that )?)([^?:]{3,160})[.:]$/iu.exec(
      sentence,
    ) ?? [];
  return said === '' ? null : `if ${said}`;
}

/** Whether a sentence speaks of a question rather than asking it: “My question is whether …?”. */
export function tellsOfQuestion(sentence: string): boolean {
  return /^(?:so,? )?(?:the|my|our|one|another) (?:\p{L}+ )?question (?:is|remains|arises|was)\b/iu.test(
    sentence,
  );
}

/** A question that only asks for an answer to what was said: “What do others think?”. */
export function isInvitation(question: string): boolean {
  return /^(?:so )?(?:who is right|what now|so what|where does (?:that|this) leave us|(?:can|could|may|shall|might) (?:we|I) (?:please |perhaps )?(?:(?:have|get|take|reserve|spend|set aside) (?:\w+[ -]){1,3}minutes|(?:put|add|place) (?:this|that|it|them|\(\w\)|both)\b[^?]* agenda)\b[^?]*(?=.{0}\?)|(?:is|was|were) (?:that|this|it|these|those) (?:so|right|true|the case|intended(?! to (?!do (?:this|that|so|it)\b)\p{L})|intentional|deliberate|meant(?! to (?!do (?:this|that|so|it)\b)\p{L})|wanted|desired|on purpose)|do you(?: know)?(?=[ ?])(?! (?:want|think|agree|mean|need|have)\b)|is (?:that|this|it) what we (?:want|need|mean)|do we (?:want|agree with|accept|support|like) (?:this|that|it)|(?:can|could|would|will) you (?:please |kindly )?(?:send|give|let|share|forward|provide|check|confirm|look|pass|put|add|circulate)\b|(?:can|could) (?:anybody|anyone|somebody|someone|you) (?:enlighten|tell|help|explain|clarify)|(?:does|do) (?:anybody|anyone) know|(?:or )?am I (?:wrong|mistaken)|what (?:do|does|would) (?:the )?(?:others?|you|people|everyone|everybody|you all|group|rest)\b.{0,20}(?:think|say|prefer)|what (?:did|have) (?:I|we) miss(?:ed)?|what am I missing|(?:did|have) (?:I|we) (?:miss|missed|forget|forgotten)(?: anything)?|any (?:other )?(?:thoughts|comments|business|objections|views)|(?:thoughts|comments|objections)|does (?:this|that) (?:make sense|work for (?:you|everyone)))\b[^?]{0,30}\?$/iu.test(
    question,
  );
}

/** Whether a question only asks who has read, seen or got something: “Did everyone read the letter?”. */
export function asksWhoHas(question: string): boolean {
  return /^(?:(?:did|has|have|is|are|can) (?:everyone|everybody|anyone|anybody|you(?: all| guys)?|we all|all of you) (?:already |all )?(?:read|seen?|get|got|receiv(?:e|ed)|looked?|heard?|watch(?:ed)?|find|found|here|there|free|online|ready|back|coming)|(?:hat|haben|habt|hast|seid|ist|kann) (?:jeder|jemand|alle|ihr|du|schon jemand)(?: alle)? [^?]{0,60}(?:gelesen|gesehen|bekommen|erhalten|gehört|da|hier)|(?:tout le monde a|vous avez|quelqu[’']un a|tu as)(?: tous| bien)? (?:lu|vu|reçu)|¿?(?:habéis|han|alguien ha|todos han|has) (?:leído|visto|recibido)|(?:avete|qualcuno ha|tutti hanno|hai) (?:letto|visto|ricevuto)|(?:heeft|hebben|hebben jullie|heb je) (?:iedereen|jullie|iemand)? ?[^?]{0,60}(?:gelezen|gezien|ontvangen))(?!\p{L})/iu.test(
    question,
  );
}

/** A question that nobody is meant to answer: “If they do not do it, who would?”. */
export function isRhetorical(question: string): boolean {
  return /^(?:but |and )?if .*(?:\b(?:can)?not\b|n[’']t\b|\bnobody\b).*,\s*who (?:else )?(?:would|will|could|should|can|is to|may|does)(?: do (?:it|so|that))?\?$|^(?:aber |und )?wenn .*\b(?:nicht|niemand)\b.*, wer (?:dann|sonst|denn)\b.{0,20}\?$|^(?:et |mais )?si .*\b(?:ne|n[’']).*, qui\b.{0,40}\?$|^(?:y |pero )?si no .*, ¿?quién.{0,30}\?$/iu.test(
    question,
  );
}

/** The same in other languages. */
const CONDITIONAL = new RegExp(
  `^(?:und |aber |et |e |en |y )?((?:${TONGUES.map(({ ifs }) => ifs).join('|')}) [^:,?]*)[:,]\\s*(¿?(?:${QUESTION_WORDS})(?!\\p{L}).*\\?)$`,
  'iu',
);

/** A question with its condition at the end: “Who tells the school if it closes?”, parted; `null` where it has none. */
export function trailingCondition(
  question: string,
): { readonly condition: string; readonly text: string } | null {
  const [, text = '', condition = ''] =
    /^((?!if\b)[^?,]{6,120}?),? ((?:if|in case|should) (?:it|we|they|the|this|that|there|all|nobody|anybody|everybody|\p{L}+s)\b[^?,]{3,80})\?$/iu.exec(
      question,
    ) ?? [];
  // “What happens if nobody does?” asks nothing without it.
  const isWhole = text.split(' ').length < 3;
  return condition === '' ? null : { condition, text: isWhole ? question : `${text}?` };
}

/** Whether a condition only says that what was spoken of comes: “if they were agreed”, “if that is adopted”. */
export function isAssent(condition: string): boolean {
  return /^(?:if|in case|should) (?:it|we|they|this|that|these|those)(?: (?:is|are|was|were|be|does|do|did|has|have|gets?|will be|would be|should be))?(?: (?:agreed|accepted|adopted|approved|allowed|decided|introduced|passed|done|so|happens?|wanted))?(?: on)?$/iu.test(
    condition,
  );
}

/** Whom a question suggests, right after it was asked who: “Is it the board itself?”, “The chair?”; `null` where it names nobody. */
export function whoGuessed(question: string): string | null {
  const [, who = ''] =
    /^(?:(?:or )?(?:is|would|will|should|could) it (?:be )?|or )?((?:the|an?|our|its|their|(?!(?:By|To|From|With|For|Under|On|In|At|Do|Does|Did|Can|Are|Was|Were|Has|Have|Had|May|Might|Must|Shall|If|So|But|Any|Not|Who|How|What|When|Where|Why)\b)\p{Lu}[\p{L}’'-]+)(?: [\p{L}’'-]+){0,4}?)(?: itself| themselves)?\?$/u.exec(
      question.replace(/^(?:Or|Is|Would|Will|Should|Could|The|An?|Our|Its|Their)\b/u, (first) =>
        first.toLowerCase(),
      ),
    ) ?? [];
  return who === '' ||
    /^(?:who|what|how|when|where|why|which|and)\b/iu.test(who) ||
    !isTitleSentence(`${sentenceFrom(who)}.`)
    ? null
    : sentenceFrom(who);
}

/** A question that arises only because something was answered in a certain way, without its condition. */
export function conditionalQuestion(
  question: string,
): { readonly condition: string; readonly text: string } | null {
  const match =
    /^(?:and |but |so )?((?:if|assuming|supposing|suppose|provided)\b[^,:?]*(?=[,:])|(?:if|assuming|supposing|provided)\b[^,?]*?(?= (?:then|who|whom|how|what|which|when|where|why)\b)|in case\b[^,:?]*(?=[,:])|should\b[^,?]*(?=,)|in (?:that|this|such a|which) case|if so|if yes|then)\s*[,:]?\s+(?:then )?((?:who|whom|how|what|which|when|where|why|by|under|to|with|within|after|before|from|in|of|at|for|on|until|since|would|should|could|can|may|must|is|are|does|do|will)\b.*\?)$/iu.exec(
      question,
    ) ?? CONDITIONAL.exec(question);
  return match ? { condition: match[1] ?? '', text: sentenceFrom(match[2] ?? '') } : null;
}
