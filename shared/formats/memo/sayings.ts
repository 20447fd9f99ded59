import { sentenceFrom } from './claims.ts';
import { inMainOrder } from './german.ts';

/** An argument that says on which side it is: “Contra all: it could overburden the committee”. */
export interface LabelledArgument {
  readonly side: 'pro' | 'contra';
  /** What it speaks about, in a word or a few; empty where it doesn't say. */
  readonly target: string;
  readonly text: string;
}

const LABELLED =
  /^(?:[Aa]rguments? (?:in favou?r of|for|against)|[Ii]n favou?r(?: of)?|[Pp]ros?|[Cc]ontras?|[Cc]ons?|[Ff]or|[Aa]gainst|[Ff]ür|[Gg]egen|[Dd]afür|[Dd]agegen|[Pp]our|[Cc]ontre)\b\s*([^:–—.?!]{0,60}?)\s*(?::|–|—|\s-\s)\s*(.*)$/u;

/** Reads an argument by its label; `null` where a text has none. An empty text announces a list of them. */
export function labelledArgument(text: string): LabelledArgument | null {
  if (isBareSide(text)) return { side: sideOf(text), target: '', text: '' };
  const worry = WORRY.exec(text);
  if (worry) {
    const [, label = '', by = '', said = ''] = worry;
    return { side: sideOf(label), target: by === '' ? '' : `(${by})`, text: said };
  }
  const match = LABELLED.exec(text);
  if (!match) return saidArgument(text);
  const [, target = '', rest = ''] = match;
  const named = target.replace(/^(?:of|for|zu|de|du|d’)\s+/iu, '').replace(/^[“"‘]|[”"’]$/gu, '');
  return { side: sideOf(text), target: named.trim(), text: rest.trim() };
}

const SIDES =
  /^(?:pros?|contras?|cons?|for|against|(?:arguments? )?(?:for|against|in favou?r)|advantages?|disadvantages?|benefits|drawbacks|dafür|dagegen|vorteile?|nachteile?|pour|contre|avantages?|inconvénients?)$/iu;

/** Whether a line is nothing but a side, so that what is below it is on it: “Pro”, “Nachteile:”. */
export function isBareSide(text: string): boolean {
  return SIDES.test(text.trim().replace(/\s*:$/u, ''));
}

function sideOf(label: string): LabelledArgument['side'] {
  const isContra =
    /^(?:arguments? against|contras?|cons?|against|disadvantages?|drawbacks?|downsides?|concerns?|risks?|objections?|worry|worries|bedenken|risik|einwand|risques?|gegen|dagegen|nachteile?|contre|inconvénients?)(?!\p{L})/iu;
  return isContra.test(label) ? 'contra' : 'pro';
}

const SAID =
  /^(?:an?|the|one|another|the main|one more) (?:argument|point|reason|consideration) (in favou?r(?: of)?|for|against)(?: (.{1,60}?))? (?:is|was) (?:that )?(.+)$/iu;

const COUNTERED =
  /^(?:an? |the |one |another )?(?:counter-?(?:point|argument)|objection|drawback|downside)(?: (?:from|of|by) .{1,40}?)?(?:, [^,]{2,60},)? (?:is|was) that (.+)$/iu;

/** The same in German: “Dafür spricht, dass …”, “Gegen eine Gebühr spricht, dass …”. */
const SPOKEN =
  /^(?:(da)?(für|gegen)(?: (?:den? |die |das |eine?n? )?([^.,]{2,60}?))? spricht|ein (?:argument|grund) (?:(da)?(für|gegen))(?: ([^.,]{2,60}?))? ist)(?: auch)?, (?:dass|daß) ([^.?!]+)\.?$/iu;

/** What is a worry, or a good thing, by its label alone: “Concern: nobody can enforce it”. */
const WORRY =
  /^(concerns?|risks?|objections?|drawbacks?|downsides?|disadvantages?|worry|worries|bedenken|risiko|risiken|einwand|nachteile?|inconvénients?|risques?|benefits?|advantages?|upsides?|vorteile?|avantages?) ?(?:\(([^()]{1,40})\))? ?: (.+)$/iu;

/** “An argument against a fee is that it is small.” */
function saidArgument(text: string): LabelledArgument | null {
  const spoken = SPOKEN.exec(text);
  if (spoken) {
    const side = /gegen/iu.test(spoken[2] ?? spoken[5] ?? '') ? 'contra' : 'pro';
    return { side, target: spoken[3] ?? spoken[6] ?? '', text: inMainOrder(spoken[7] ?? '') };
  }
  const [, countered] = COUNTERED.exec(text) ?? [];
  if (countered !== undefined) return { side: 'contra', target: '', text: countered };
  const [, side = '', target = '', said = ''] = SAID.exec(text) ?? [];
  if (said === '') return null;
  return { side: side.toLowerCase() === 'against' ? 'contra' : 'pro', target, text: said };
}

/** What a passage says that it is: “Issue 2: Access”, “Position A (Team Red): …”, “Follow-up: …”. */
export interface StructureLabel {
  readonly kind: 'issue' | 'question' | 'position' | 'follow-up';
  /** Who is named in parentheses after it. */
  readonly parties: readonly string[];
  readonly text: string;
  /** By which letter or number a position is called: `B` of “Option B”; else empty. */
  readonly mark: string;
  /** The place in a document that an issue is called by: `Section 3.2`; else empty. */
  readonly place: string;
}

const STRUCTURE: readonly (readonly [StructureLabel['kind'], RegExp])[] = [
  [
    'issue',
    /^(?:issue|topic|divergence|streitpunkt|punkt|thema|point|sujet)(?:[ #]*(?:no\.? ?)?[\dA-Z]{1,3})? ?[:–—] *()(.+)$/iu,
  ],
  // The place that a heading names is what its issue is about.
  [
    'issue',
    /^(?:(?:re|ad|zu|on)\s+)?(?:section|sec\.|abschnitt|article|artikel|chapter|kapitel|clause|ziffer|§)\s*\d+(?:\.\d+)*[a-z]?\s?[:–—-]\s*()(\S.*)$/iu,
  ],
  // A question with a number is one of several, and follows from none.
  ['issue', /^(?:question|frage)[ #]*\d{1,2} ?[:.–—] *()(.+)$/iu],
  [
    'follow-up',
    /^(?:follow[- ]?up(?: question)?|folgefrage|question de suivi)(?: [\dA-Z]{1,2})? ?: *()(.+)$/iu,
  ],
  ['follow-up', /^(?:follow[- ]?up(?: question)?s?|folgefragen?) ?\(()(.+?\?)\)/iu],
  ['question', /^[QF] ?\d{0,2} ?[:.] *()(.+\?)$/u],
  [
    'question',
    /^(?:(?:open )?question|(?:offene )?frage|question ouverte)(?: [\dA-Z]{1,2})? ?: *()(.+\?)$/iu,
  ],
  [
    'position',
    /^(?:position|option|proposal|answer|view|alternative|vorschlag|standpunkt|antwort|proposition)(?: [\dA-Z]{1,2})?(?: ?\(([^)]{1,80})\))? ?[:–—] *(.+)$/iu,
  ],
];

/** Who is said at the end to be for something: “(supported by: DT A, DT B)”. */
const SUPPORTED = /\s*\((?:supported|backed|favou?red|proposed|held) by:? ([^)]{1,80})\)\.?$/iu;

/** Reads the label of a passage; `null` where it has none. */
export function structureLabel(text: string): StructureLabel | null {
  for (const [kind, pattern] of STRUCTURE) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, before = '', said = ''] = match;
    const supported = kind === 'position' ? SUPPORTED.exec(said) : null;
    const named = before || (supported?.[1] ?? '');
    const rest = supported ? said.slice(0, supported.index) : said;
    const parties = named.split(/,| and | und | et |&/u).map((name) => name.trim());
    const [, mark = ''] = kind === 'position' ? (/^\p{L}+ ([\dA-Z]{1,2})\b/u.exec(text) ?? []) : [];
    const [place = ''] =
      kind === 'issue'
        ? (/(?:sec|abs|art|chap|kap|cla|zif|§)\D*\d+(?:\.\d+)*[a-z]?(?=\s?[:–—-])/iu.exec(text) ??
          [])
        : [];
    return { kind, parties: parties.filter((name) => name !== ''), text: rest.trim(), mark, place };
  }
  return null;
}

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

/** “What is still unclear:”, “Still open:”, “To be decided:”. */
const STILL_OPEN =
  /^\s*(?:(?:what|which) )?(?:is |remains? |are )?(?:still |yet |also )*(?:open|unclear|undecided|to be (?:decided|clarified|discussed)|offen|ungeklärt)\s*:\s*$/iu;

/** The same of a heading, which says nothing else: “Options”, “Open questions for the group”. */
export function announcedOver(heading: string): 'issues' | 'positions' | null {
  const isOnlyThat =
    /^(?:(?:the|our|my|open|remaining|main|possible|next|two|three|four|five|six|\d{1,2}) )*(?:issues|questions|topics|divergences|points|options|positions|alternatives|possibilities|proposals)(?: (?:for|to|on) .{1,40})?$/iu;
  return isOnlyThat.test(heading) ? announced(`${heading}:`) : null;
}

/** A heading over what every memo has, which is none of its issues. */
export function isFrame(heading: string): boolean {
  return /^(?:background|context|introduction|summary|overview|recommendations?|conclusions?|next steps|proposal|update|status|hintergrund|zusammenfassung|empfehlung|nächste schritte|contexte|résumé|recommandations?)$/iu.test(
    heading,
  );
}

/** The mark of what is meant by “option B”; `null` where nothing is named so. */
export function optionNamed(text: string): string | null {
  const [, mark] =
    /^(?:option|alternative|proposal|variant|variante|version|site|answer) ?\(?([A-Z]|\d{1,2})\)?$/iu.exec(
      text,
    ) ?? [];
  return mark?.toUpperCase() ?? null;
}

/** What announces several things to come: “Two issues:”, “The options are:”. */
export function announced(text: string): 'issues' | 'positions' | null {
  if (!/:\s*$/u.test(text)) return null;
  const last = text.split(/[.?!]/u).at(-1) ?? '';
  const isOfIssues =
    /\b(?:issues|questions|topics|divergences|points|punkte|fragen|themen|streitpunkte|sujets)\b/iu;
  if (isOfIssues.test(last) || STILL_OPEN.test(last)) {
    return 'issues';
  }
  if (
    /\b(?:options|positions|answers|alternatives|possibilities|proposals|möglichkeiten|optionen|vorschläge|propositions)\b/iu.test(
      last,
    )
  ) {
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
    /^(?:and |but )?((?:if|assuming|supposing|provided)\b[^,?]*(?=,)|(?:if|assuming|supposing|provided)\b[^,?]*?(?= (?:then|who|whom|how|what|which|when|where|why)\b)|should\b[^,?]*(?=,)|in (?:that|this|such a|which) case|if so|if yes|then)\s*,?\s+(?:then )?((?:who|whom|how|what|which|when|where|why|by|under|to|with|from|at|for|on|until|since|would|should|could|can|may|must|is|are|does|do|will)\b.*\?)$/iu.exec(
      question,
    ) ??
    /^(?:und |aber |et )?((?:falls|wenn|sofern|si) [^:,?]*)[:,]\s*((?:wer|wie|was|wann|wo|welche[rsnm]?|warum|qui|comment|quand|où|que|quel(?:le)?s?)\b.*\?)$/iu.exec(
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
    /\b(?:could|may|might|would|risks?|threatens to)\s+(?:\p{L}+\s+)?(?:overburden|overload|widen|weaken|undermine|delay|duplicate|exceed|complicate|confuse|harm|endanger|slow|block|deter|exclude|burden|frustrate|cost)/iu.test(
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
  return /^(?:(?:a|an|one|another|the last|the next|a further|a second|a third) (?:[\p{L}-]+ )?(?:question|issue|point|topic|matter)\b|finally|lastly|besides|further,|furthermore|moreover|then there is|apart from that|separately)/iu.test(
    sentence,
  );
}

/** What a sentence begins to speak of: “The second concerns the fridge.”; `null` where it begins nothing. */
export function topicBegun(sentence: string): string | null {
  const [, topic = ''] =
    /^(?:the )?(?:first|second|third|fourth|last|other|next)(?: (?:one|question|issue|point|topic))? (?:is about|concerns?|regards|relates to|has to do with|is) (?!that\b|whether\b|who\b|how\b|what\b|when\b|where\b|why\b|which\b)(.{3,80}?)[.:]$/iu.exec(
      sentence,
    ) ?? [];
  return topic === '' ? null : sentenceFrom(topic);
}

/** What views part on, and what is said of it in the same sentence: “They differ on coffee: …”. */
export function differedOn(
  sentence: string,
): { readonly topic: string; readonly rest: string } | null {
  const [, topic = '', rest = ''] =
    /^(?:they|(?:the|both|our|these) (?:two )?(?:teams|groups|sides|parties|views|opinions)|views|opinions) (?:differ|diverge|part|disagree|are divided|are split) (?:on|over|about|as to) ([^:.]{3,60}?)(?:: (.+)|\.)$/iu.exec(
      sentence,
    ) ?? [];
  return topic === '' ? null : { topic: sentenceFrom(topic), rest };
}

/** Whether a short sentence is a title rather than a statement: “Prices.”, “Access to the archive.” */
export function isTitleSentence(sentence: string): boolean {
  const words = sentence.split(/\s+/u);
  return (
    /^\p{Lu}[^.?!:;,]*\.$/u.test(sentence) &&
    words.length <= 6 &&
    !/^(?:it|they|we|this|that|there|he|she|you|i|these|those|no|nobody|yes)\b/iu.test(sentence) &&
    !/\b(?:is|are|was|were|be|must|should|can|could|will|would|may|might|has|have|had|do|does|did|needs?|wants?|says?|pays?|stays?|goes|go|comes?|makes?|takes?|costs?|works?|agrees?|cannot|differ|\p{L}{3,}ed)\b/iu.test(
      sentence,
    )
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

/** What a sentence says that it is about, where it only opens it: “On fees there are two views”. */
export function topicAnnounced(sentence: string): string | null {
  const [, german = ''] =
    /^(?:zu|über) (?:den? |die |das |der |dem )?(.{3,80}?) (?:gibt es|haben wir|gehen die)\b/iu.exec(
      sentence,
    ) ?? [];
  if (german !== '') return sentenceFrom(german);
  const [, topic = ''] =
    /^(?:on|about|regarding|as to|concerning|with regard to|when it comes to) (.{3,80}?),? (?:there (?:are|is|were)|we (?:have|see|differ)|(?:the |our )?(?:views|teams|opinions|groups))\b/iu.exec(
      sentence,
    ) ?? [];
  return topic === '' ? null : sentenceFrom(topic);
}

/** Things that one sentence lists: “Two options: (a) a flat fee, or (b) a fee by salary”. */
export function listedInline(
  sentence: string,
): { readonly kind: 'issues' | 'positions'; readonly items: readonly string[] } | null {
  const [whole, before = ''] = /^([^:]{3,120}:)\s*\(?[a1i]\)\s+/iu.exec(sentence) ?? [''];
  const kind = whole === '' ? null : announced(before);
  if (kind === null) return null;
  const items = sentence
    .slice(before.length)
    .split(/[,;.]?\s*(?:\b(?:and|or)\s+)?\(?(?:[a-h]|[1-8]|i{1,3}|iv)\)\s+/iu)
    .map(sentenceFrom)
    .filter((item) => item !== '');
  return items.length > 1 ? { kind, items } : null;
}

/** A heading without what puts it off: “Timeline – parked until the next meeting”. */
export function withoutLater(heading: string): string {
  const [, before = ''] = /^(.{3,}?)\s*(?:->|→|[-–—:(])\s*[^-–—:(→]+$/u.exec(heading) ?? [];
  return before !== '' && tellsOfLater(heading) && !tellsOfLater(before) ? before : heading;
}

/** What a sentence says is put off, where it names that itself: “the lamps are parked for later”. */
export function putOff(sentence: string): string | null {
  const [, kept = ''] =
    /^(?:(?:finally|lastly|also|further),? )?there (?:is|are) (?:also |still )?(?:an? |one )?placeholders? (?:in .{1,40}? )?for (.{3,100}?)[.]?$/iu.exec(
      sentence,
    ) ??
    /^(?:parked|(?:for )?later|placeholder|deferred|to be (?:dealt with|discussed) later): (.{3,100}?)[.]?$/iu.exec(
      sentence,
    ) ??
    /^([^.?!:]{3,80}?(?:etc\.)?)\s*(?:[-–—→]|->)\s*(?:parked|(?:for )?later|placeholder|deferred|out of scope for now)\b[^.]{0,40}[.]?$/iu.exec(
      sentence,
    ) ??
    [];
  if (kept !== '') return sentenceFrom(kept);
  if (!tellsOfLater(sentence)) return null;
  const [, subject = ''] =
    /^(.{3,80}?) (?:is|are|was|were|has been|have been|should be|stays?|remains?|will be|can be)\b/iu.exec(
      sentence,
    ) ?? [];
  return subject === '' || /^(?:this|that|it|these|those|which|all|there)\b/iu.test(subject)
    ? null
    : sentenceFrom(subject);
}

/** Whether a text says that an issue goes to the general level. */
export function tellsOfRaising(text: string): boolean {
  return /\b(?:raise[ds]?|rais(?:e|ing) (?:it|this)|brought|bring (?:it|this)|go(?:es)?)\b[^.?!]{0,40}\bto the (?:general level|plenary|whole group|full group)\b/iu.test(
    text,
  );
}
