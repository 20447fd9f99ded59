import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** “What is still unclear:”, “Still open:”, “To be decided:”. */
const STILL_OPEN =
  /^\s*(?:(?:what|which) )?(?:is |remains? |are )?(?:still |yet |also )*(?:open|unclear|undecided|to be (?:decided|clarified|discussed)|offen|ungeklärt)\s*:\s*$/iu;

/** The same of a heading, which says nothing else: “Options”, “Open questions for the group”. */
export function announcedOver(heading: string): 'issues' | 'positions' | 'agreed' | null {
  if (isOverAgreed(heading)) return 'agreed';
  if (isOverDisputed(heading)) return 'issues';
  const isOnlyThat =
    /^(?:(?:the|our|my|open|remaining|main|possible|next|two|three|four|five|six|\d{1,2}) )*(?:issues|questions|topics|divergences|points|options|positions|alternatives|possibilities|proposals)(?: (?:considered|available|examined|so far|on the table|under discussion|at issue))?(?: (?:for|to|on) .{1,40})?$/iu;
  return isOnlyThat.test(heading) ? announced(`${heading}:`) : null;
}

/** Whether a heading stands over what nobody disputes: “What we agree on”. */
export function isOverAgreed(heading: string): boolean {
  return /^(?:what (?:we|they|both|all|everybody|the (?:two )?(?:teams|groups|sides|drafts)|both (?:teams|groups|sides)) (?:all |both |can |already )*(?:agrees?|have agreed)(?: (?:on|about|upon))?|where (?:we|they|both|the (?:two )?(?:teams|groups|sides|drafts)) (?:all |both |already )*agree|(?:points?|areas?|matters?) (?:of agreement|agreed|(?:we|both|they) agree on)|(?:already )?agreed(?: (?:points?|already|so far|text))?|agreements?|(?:the )?common ground|(?:not|un)(?: |-)?(?:disputed|contested|controversial)|settled(?: already| points)?)$/iu.test(
    heading.replace(/[:.]$/u, ''),
  );
}

/** Whether a heading stands over what is disputed: “What we don't agree on”. */
export function isOverDisputed(heading: string): boolean {
  return /^(?:what (?:we|they|both|the (?:two )?(?:teams|groups|sides|drafts)) (?:do not|don[’']t|cannot|can[’']t|still |have not|haven[’']t) ?(?:yet )?(?:agreed?|share)(?: (?:on|about|upon))?|(?:points?|areas?|matters?) (?:of (?:disagreement|difference|divergence|contention)|in dispute|not agreed|where we (?:differ|disagree))|(?:disagreements?|differences|divergences|not (?:yet )?agreed|disputed(?: points)?|in dispute|contested))$/iu.test(
    heading.replace(/[:.]$/u, ''),
  );
}

/** A heading over what every memo has, which is none of its issues. */
export function isFrame(heading: string): boolean {
  return /^(?:background|context|introduction|summary|overview|(?:(?:staff|our|committee|officers?[’']?) )?recommendations?|issues?|problem|the (?:issue|problem|question)|conclusions?|next steps|proposal|update|status|discussion|analysis|considerations|decision|purpose|scope|notes|references|(?:stakeholder|party|members[’']?|team) (?:views|positions)|(?:different )?(?:views|opinions)|where (?:we|people|members|they|things|(?:the )?(?:teams|groups|views)) (?:stand|differ|disagree|agree|part)(?: (?:from|with) .{1,40})?|who thinks what|hintergrund|zusammenfassung|empfehlung|diskussion|meinungen|nächste schritte|any other business|a\.?o\.?b\.?|(?:minutes|notes) of the (?:last|previous) meeting|matters arising(?: from .{1,40})?|(?:approval|adoption) of (?:the )?(?:agenda|minutes).{0,30}|agenda(?: bash(?:ing)?)?|administrivia|(?:date of )?(?:the )?next meeting|action items|welcome(?: and .{1,30})?|(?:(?:[IVX]{1,4}|[A-Z])\. )?(?:question presented|short answer|discussion|facts|open (?:point|issue|question))|the (?:position|view|case|argument)s? of .{2,40}|(?:the )?\p{L}[^:?]{0,30}[’']s? (?:position|view|case|opinion|stance|side|perspective)s?|apologies|(?:opening|closing)(?: remarks)?|verschiedenes|divers|varios|contexte|résumé|discussion|avis|recommandations?|contexto|resumen|recomendación)$/iu.test(
    heading,
  );
}

/** “I would flag the following:”, “Some remarks:” */
const FLAGGED =
  /\bthere (?:are|were|seem to be) (?:two|three|four|five|six|\d{1,2}|several|a few):$|\b(?:agree|differ|disagree|part|diverge)[^:]{0,20} on (?:the following|these)(?: \p{L}+)?:$|\b(?:flag|raise|highlight|point out|bring up|put before you)\b.{0,40}:$|\b(?:the following|these|some|my|our|few) (?:\p{L}+ )?(?:differences|disagreements|divergences|open ends|discrepancies|conflicts):$/iu;

/** What announces several things to come: “Two issues:”, “The options are:”. */
export function announced(text: string): 'issues' | 'positions' | null {
  if (!/:\s*$/u.test(text)) return null;
  const last = text.split(/[.?!]/u).at(-1) ?? '';
  const isOfIssues =
    /\b(?:issues|questions|topics|divergences|points|punkte|fragen|themen|streitpunkte|sujets|cuestiones|temas|preguntas|questioni|domande|temi|punti|punten|vragen|kwesties|onderwerpen)\b/iu;
  const isOfThings = /\b(?:two|three|four|five|six|\d{1,2}|some|a few|few) (?:\p{L}+ )?things\b/iu;
  // “There are three places where we diverge:”
  const isOfPlaces =
    /\b(?:places|areas|respects|matters|ends|spots|aspects|items)\b.{0,30}\b(?:differ|diverge|disagree|do not (?:agree|fit)|don[’']t (?:agree|fit)|part|conflict|contradict|open|unresolved|unsettled|to (?:decide|discuss|settle|clarify))\b/iu;
  if (
    isOfPlaces.test(last) ||
    isOfIssues.test(last) ||
    isOfThings.test(last) ||
    FLAGGED.test(last) ||
    STILL_OPEN.test(last)
  ) {
    return 'issues';
  }
  if (
    /\b(?:options|positions|answers|alternatives|possibilities|proposals|möglichkeiten|optionen|vorschläge|propositions|opciones|propuestas|opties|voorstellen|mogelijkheden)\b/iu.test(
      last,
    )
  ) {
    return 'positions';
  }
  return null;
}

/** What the options are for that a text announces: “Proposals for the garden party:”; `null` where it doesn't say. */
export function announcedFor(text: string): string | null {
  const [, subject = ''] =
    /^(?:(?:the|our|some|two|three|four|all) )?(?:\p{L}+ )?(?:options|proposals|ideas|suggestions|alternatives|candidates|possibilities|vorschläge|optionen|ideen|propositions|idées|propuestas|opciones|proposte|opzioni|voorstellen)(?: so far)? (?:for|on|to|für|zu[rm]?|pour|para|per|voor) ([^:.?!]{3,60}):$/iu.exec(
      text,
    ) ?? [];
  return subject === '' ? null : sentenceFrom(subject);
}

/** Whether a sentence leads to something else than what was spoken of. */
export function isTurn(sentence: string): boolean {
  return /^(?:(?:a|an|one|another|the last|the next|a further|a second|a third) (?:[\p{L}-]+ )?(?:question|issue|point|topic|matter)\b|question(?: that)? (?:arising|arises|raised)\b|question (?:in passing|on the side|besides)|in passing[:,]|what (?:I|we) (?:(?:do|did|could)(?: not|n[’']t)|cannot|can[’']t|miss(?:ed)?|wonder|am missing|are missing)\b|what (?:neither|nobody|no one|none|(?:has|have|was) not)\b|nobody (?:has )?(?:yet )?(?:answered|touched|asked|raised)\b|finally|lastly|besides|further,|furthermore|moreover|then there is|apart from that|separately|(?:I|we) (?:would|want|wish|should)? ?(?:also )?(?:like )?(?:to )?(?:draw|call|direct) (?:your|the) [^.]{0,30}?attention|related(?: to (?:this|that|it))?[:,]|on a related note|something else\b|one (?:more|other) thing\b|another thing\b|offen ist (?:außerdem|ferner|zudem)|außerdem|reste? (?:aussi|encore))/iu.test(
    sentence,
  );
}

/** Whether a sentence says that it turns to something else: “Other thing: …”. */
export function isOtherThing(sentence: string): boolean {
  return /^(?:(?:the |one |an)?other (?:thing|question|point|issue)|one more thing|next (?:thing|point))[:,] /iu.test(
    sentence,
  );
}

/** Whether a short sentence is a title rather than a statement: “Prices.”, “Access to the archive.” */
export function isTitleSentence(sentence: string): boolean {
  const words = sentence.split(/\s+/u);
  // “On who can complain.”
  if (
    /^(?:on|about|regarding|concerning) (?:who|whom|how|what|which|when|where|why|whether)\b[^.?!:;,]{3,80}\.$/iu.test(
      sentence,
    )
  )
    return true;
  // “Who pays.”, “How to count.”
  if (
    /^(?:who|whom|how|which|when|where|why|whether)\b[^.?!:;,]{3,60}\.$/iu.test(sentence) &&
    words.length <= 6 &&
    !/\b(?:is|are|was|were|we|they|I)\b/u.test(sentence)
  )
    return true;
  // “§ 5.1 (definitions).” is nothing but a place.
  if (/^(?:\([^()]*\))?\.?$/u.test(withoutLocators(sentence))) return true;
  return (
    /^\p{Lu}[^.?!:;,]*\.$/u.test(sentence) &&
    words.length <= 6 &&
    !/^(?:it|they|we|this|that|there|he|she|you|i|these|those|no|nobody|yes)\b/iu.test(sentence) &&
    !/\b(?:is|are|was|were|be|must|should|can|could|will|would|may|might|has|have|had|do|does|did|needs?|wants?|says?|pays?|stays?|goes|go|comes?|makes?|takes?|costs?|(?<!\bthe )works?|agrees?|cannot|differ|\p{L}{3,}ed)\b/iu.test(
      sentence,
    )
  );
}

/** Things that one sentence lists: “Two options: (a) a flat fee, or (b) a fee by salary”. */
export function listedInline(sentence: string): {
  readonly kind: 'issues' | 'positions';
  /** Each with the letter or number by which it is listed. */
  readonly items: readonly { readonly mark: string; readonly text: string }[];
} | null {
  // “Options are A (keep both), B (the old one), C (a new one).”
  const [, lettered = ''] =
    /^(?:(?:the|our|possible) )?(?:options|alternatives|choices|possibilities)(?: (?:are|would be|include)| ?:) ((?:[A-H] \([^()]{2,80}\)(?:, (?:and |or )?| and | or |\.?$)){2,})$/u.exec(
      sentence.replace(/^\p{Lu}/u, (first) => first.toLowerCase()),
    ) ?? [];
  if (lettered !== '') {
    const items = [...lettered.matchAll(/([A-H]) \(([^()]+)\)/gu)];
    return {
      kind: 'positions',
      items: items.map(([, mark = '', text = '']) => ({ mark, text: sentenceFrom(text) })),
    };
  }
  const [whole, before = ''] = /^([^:]{3,120}:)\s*\(?[a1i]\)\s+/iu.exec(sentence) ?? [''];
  const kind = whole === '' ? null : announced(before);
  if (kind === null) return null;
  const parts = sentence
    .slice(before.length)
    .split(/[,;.]?\s*(?:\b(?:and|or)\s+)?\(?([a-h]|[1-8]|i{1,3}|iv)\)\s+/iu);
  const items = parts.flatMap((mark, index) =>
    index % 2 === 0
      ? []
      : [{ mark: mark.toUpperCase(), text: sentenceFrom(parts[index + 1] ?? '') }],
  );
  return items.length > 1 ? { kind, items } : null;
}
