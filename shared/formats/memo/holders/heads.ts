import { TEAM, NAME, isGroupName, isTeamName, keyOf } from './names.ts';
import { answersAgainst } from '../layout/telegraphic.ts';
import { foreignClaims } from '../tongues/foreign-claims.ts';
import { ADVERBS, DOUBTING_VERBS, HOLDING_VERBS, OPPOSING_VERBS } from './verbs.ts';

/** Names that stand before a colon, where several do so. */
const HEADS =
  /(?:^|(?<=\p{Ll}[.!?] )|(?<=^\p{Lu}[^:.?!\n–—]{1,30} [–—-] ))[ \t]*(?:(?:[-*•–→]|[-=]>|\d{1,2}[.)]|\(?[a-z][.)])[ \t]*)?([\p{Lu}][\p{L}\p{N}&’'-]*(?: [\p{Lu}\d][\p{L}\p{N}&’'-]*){0,3}(?: (?:committee|council|board|team|group|office|staff))?)(?: \([^()\n]{1,30}\))? ?(?:: +(?=\S)|[–—-] +(?=(?:for|against|pro|contra|yes|no|ja|nein|oui|non|in favou?r|dafür|dagegen|not sure|undecided|no opinion)(?!\p{L})))/gmu;

/** Words before a colon that say what something is; “Ann” is a name, though “An” heads a German mail. */
const NO_HEADS =
  /^(?!(?:ann|ren|den|ton)(?!\p{L}))(?:(?:memo|memorandum|parked|later|placeholder|deferred|also|ps|ours|todo|suggestion|counter|thread|draft|working|title|paper|issue|question|topic|position|option|proposal|answer|view|follow|pro|con|contra|for|against|note|background|summary|context|re|fwd|action|decision|resolution|scribe|scribenick|blocked(?: by)?|undecided|neutral|proposed|resolved|decided|agreed|not(?: (?:yet )?agreed)?|disputed|contested|consensus|outcome|hum|poll|straw poll|vote|regrets|absent|present|note[- ]?takers?|minute[- ]?takers?|secretary|anwesend|entschuldigt|beschluss|objection|comment|next|agenda|problem|reason|example|status|date|time|place|dafür|dagegen|frage|pour|contre|conclusion|attendee|present|apologies|from|to|cc|sent|subject|http|https|audio|video|item|top|step|section|chapter|phase|good|bad|plus|minus|advantage|disadvantage|benefit|drawback|upside|downside|strength|weaknesses|risk|concern|claim|thesis|recommendation|alternative|scenario|variant|dissenting|minority|majority|compromise|open|offen|unclear|yes|no|faq|rfc|minutes|purpose|scope|vorteil|nachteil|vorschlag|variante|betreff|asunto|para|fecha|objet|de|von|an|datum|date|editor|ventajas|desventajas|inconvenientes|avantages|inconvénients|en contra|a favor|voor|tegen|onderwerp|opción|propuesta)(?:[ens]{1,2})?(?![\p{L}])|[qaf]$)/iu;

/** A claim of somebody with a name, or a question, right after a colon: what stands before it is a topic. */
const SAID_AFTER = new RegExp(
  `^(?!I |We )(?:[Tt]he )?(?:${NAME}|${TEAM}) ${ADVERBS}(?:${HOLDING_VERBS}|${OPPOSING_VERBS}|${DOUBTING_VERBS})(?![\\p{L}-])`,
  'u',
);

/** A name that stands before a colon. */
export interface Head {
  readonly name: string;
  /** Where in the text it stands. */
  readonly index: number;
}

/** Several names at the beginning of a line, before one colon: “Ann & Ben: all of it”. */
const HEADS_TOGETHER =
  /^[ \t]*(?:(?:[-*•–→]|[-=]>|\d{1,2}[.)]|\(?[a-z][.)])[ \t]*)?([\p{Lu}][\p{L}\p{N}’'-]*(?: [\p{Lu}\d][\p{L}\p{N}’'-]*)?(?:(?:, | ?[&+/] ?|,? (?:and|und|et|y|e|en) )[\p{Lu}][\p{L}\p{N}’'-]*(?: [\p{Lu}\d][\p{L}\p{N}’'-]*)?){1,4}) ?: +(?=\S)/gmu;
const BETWEEN_NAMES = /, | ?[&+/] ?|,? (?:and|und|et|y|e|en) /u;

/** Names that stand together before a colon, each by itself. */
function headsTogether(text: string): readonly Head[] {
  return [...text.matchAll(HEADS_TOGETHER)].flatMap(({ 0: whole, 1: names = '', index }) => {
    const [line = ''] = text.slice(index + whole.length, index + whole.length + 400).split('\n');
    const each = names.split(BETWEEN_NAMES);
    const isTopic = SAID_AFTER.test(line) || each.some((name) => NO_HEADS.test(name));
    return isTopic ? [] : each.map((name) => ({ name, index: index + whole.indexOf(name) }));
  });
}

/** The names that stand before a colon, with where they do. */
export function headsIn(text: string): readonly Head[] {
  const found = [...text.matchAll(HEADS)];
  const often = repeated(found.map(({ 1: name = '' }) => name));
  const people = found.filter(({ 1: name = '' }) => isFullName(name)).length;
  const options = optionsIn(text);
  const heads = found.filter((match) => {
    const [, name = ''] = match;
    const from = match.index + match[0].length;
    const [line = ''] = text.slice(from, from + 400).split('\n');
    const [sentence = ''] = line.split(/(?<=[.!?])\s/u);
    const isTopic =
      answersAgainst(line.trim()) !== null ||
      options.has(name.toLowerCase()) ||
      SAID_AFTER.test(line) ||
      /^(?:to be \p{Ll}+|tb[cd]|see|as (?:is|before)|no change|unchanged|leave as)(?!\p{L})/iu.test(
        line,
      ) ||
      foreignClaims(sentence).length > 0 ||
      // “Parking: who pays?” has a topic; who asks says more, or is called as the others are.
      (/^[^.?!]*\?/u.test(line) &&
        !often.has(name) &&
        !(people > 2 && isFullName(name)) &&
        !isPresent(name, text));
    return !NO_HEADS.test(name) && !isTopic;
  });
  const beside = [...text.matchAll(BESIDE)].flatMap(({ 0: line, index }) =>
    [...line.matchAll(/(?:^|[,;] )(\p{Lu}[\p{L}’'-]+): /gu)].map(({ 1: name = '' }) => ({
      name,
      index,
    })),
  );
  const alone = heads.map(({ 1: name = '', index }) => ({ name, index }));
  // “Salt and Pepper: …” is one line by itself; who speaks does so on several.
  const together = headsTogether(text);
  const isSeveral = alone.length > 0 || [...text.matchAll(HEADS_TOGETHER)].length > 1;
  return [
    ...alone,
    ...(isSeveral ? together : []),
    ...beside.filter(({ name }) => !NO_HEADS.test(name)),
    ...headsWithin(text),
  ];
}

/** A line that begins with who holds something. */
const HOLDING_FIRST =
  /^[ \t]*(?:(?:[-*•–]|\d{1,2}[.)])[ \t]+)?\p{Lu}\S*(?: \p{Lu}\S*)? (?:proposes?|wants?|suggests?|prefers?|thinks?|says?|asks?|would|objects?|agrees?|favou?rs?)\b.*/gmu;
const WITHIN = /(?<=[.!?] )(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*)?): (?=\S)/gu;

/** Who goes on after somebody in the same line: “Staff proposes 95. Registries: should be 98. Paul K: as today.” */
function headsWithin(text: string): readonly Head[] {
  return [...text.matchAll(HOLDING_FIRST)].flatMap(({ 0: line, index }) =>
    [...line.matchAll(WITHIN)]
      .map(({ 1: name = '', index: at }) => ({ name, index: index + at }))
      .filter(({ name }) => !NO_HEADS.test(name)),
  );
}

/** The words, in small letters, of the questions that set one thing against another: “by bus or by train?”. */
function optionsIn(text: string): ReadonlySet<string> {
  const asked = (text.match(/[^.?!\n]{3,200}\?/gu) ?? []).filter((question) =>
    / or /u.test(question),
  );
  return new Set(asked.flatMap((question) => question.match(/(?<!\p{L})\p{Ll}+/gu) ?? []));
}
/** What several say, on one line: “Ann: drop it, Ben: keep it”. */
const BESIDE =
  /(?<=^[ \t]*(?:(?:[-*•–→]|[-=]>)[ \t]*)?)\p{Lu}[\p{L}’'-]+: [^:.?!\n]{2,60}(?:[,;] \p{Lu}[\p{L}’'-]+: [^:.?!\n]{2,60})+\.?$/gmu;

/** Those of some words that come more than once. */
function repeated(words: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(words.filter((word) => seen.has(word) || !seen.add(word)));
}

/** Whether a name is a first and a last name, as programs write them: “Ana Ruiz”. */
function isFullName(name: string): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{L}+$/u.test(name) && !isGroupName(name) && !isTeamName(name);
}

/** Whether a name stands where minutes tell who speaks on what: “draft 3 (Ann Lee, 20 min)”. */
function isPresent(name: string, text: string): boolean {
  return text.includes(`(${name},`) || text.includes(`(${name})`);
}

/** Names before a colon as people write them in a chat. */
const SPEAKERS = /^[ \t]*(?:[-*•–] +)?([\p{L}][\p{L}\p{N}_.-]{1,20}): +(?=\S)/gmu;

/** How people answer in a line. */
const ANSWERS =
  /^(?:yes|no|yep|nope|ok|fine|[+±-]?[01]\b|\+|agree|same|not sure|(?:an?|the|i|we|my|our|it|that|both|either|neither|rather|maybe|ja|nein|oui|non|sí|sì)\b)/iu;

/**
 * Who speaks in a chat or a list of answers, however their names are written: where somebody speaks more than once, beside
 * others whose names have a capital, or where each line answers what is asked over it.
 */
export function speakersIn(text: string): readonly string[] {
  const names = [...text.matchAll(SPEAKERS)].map(({ 1: name = '' }) => name);
  const all = names.filter((name) => !NO_HEADS.test(name));
  const isChat = repeated(names).size > 0 && new Set(all).size > 1 && all.length > 3;
  return isChat ? all : blocksOf(text).flatMap(({ over, lines }) => answeringIn(over, lines));
}

/** The lines with a name before a colon that stand together, three or more, with what stands over them. */
function blocksOf(
  text: string,
): readonly { readonly over: string; readonly lines: readonly RegExpExecArray[] }[] {
  const blocks: { readonly over: string; readonly lines: RegExpExecArray[] }[] = [];
  let before = '';
  let isOpen = false;
  for (const line of text.split('\n')) {
    const [spoken] = line.matchAll(new RegExp(SPEAKERS.source, 'gu'));
    const open = isOpen ? blocks.at(-1) : undefined;
    if (spoken && open) open.lines.push(spoken);
    else if (spoken) blocks.push({ over: before, lines: [spoken] });
    isOpen = spoken !== undefined || (isOpen && line.trim() === '');
    if (!spoken && line.trim() !== '') before = line;
  }
  return blocks.filter(({ lines }) => lines.length > 2);
}

function answeringIn(over: string, lines: readonly RegExpExecArray[]): readonly string[] {
  const names = lines.map(({ 1: name = '' }) => name).filter((name) => !NO_HEADS.test(name));
  const saying = lines.map(({ 0: head, input }) => input.slice(head.length));
  const answering = saying.filter((said) => ANSWERS.test(said)).length;
  const capital = names.filter((name) => /^\p{Lu}/u.test(name)).length;
  const isBeside = capital > 1 && capital < names.length;
  const isAsked = over.includes('?') && answering * 2 >= lines.length;
  return new Set(names).size > 2 && (isBeside || isAsked || answering === lines.length)
    ? names
    : [];
}

/** The names that stand before a colon at the beginnings of lines, where several do so. */
export function headNames(text: string): readonly string[] {
  const heads = headsIn(text).map(({ name }) => name);
  const speakers = speakersIn(text);
  return new Set(heads.map(keyOf)).size > 1 ? [...heads, ...speakers] : speakers;
}
