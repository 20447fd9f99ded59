import { capitalized } from '../../capitalized.ts';
import { literally } from '../../pattern.ts';
import { isSomebody } from './anonymous.ts';
import { ungapped } from './gapping.ts';
import { namesOnRoll } from './roll.ts';
import { sentencesOf } from './sentences.ts';
import { answersAgainst } from './telegraphic.ts';
import { foreignClaim } from './tongues.ts';
import {
  ADVERBS,
  ASIDE,
  BETWEEN,
  DOUBTING_VERBS,
  HESITATING,
  HOLDING_VERBS,
  OPPOSING_VERBS,
  PERSONAL,
} from './verbs.ts';

const TEAM =
  '(?:DT|WG|SG|ST|TF|Team|Group|Design [Tt]eam|Working [Gg]roup|Subgroup|Sub-?team|Track|Panel)[ -]?(?:[A-Z]|\\d{1,2})';
const TITLE = '(?:(?:Prof|Dr|Mr|Mrs|Ms|Cllr|Rev|Hr|Fr|Mme|M|Sr|Sra)\\. )?';
const NAME =
  TITLE +
  "[\\p{Lu}][\\p{L}\\p{N}&’'-]*(?: (?:of |for |and )?(?:[\\p{Lu}][\\p{L}\\p{N}&-]*|\\d{1,2}\\b)){0,4}";

/** What a group is called that has no name of its own: “the music group”, “parents' council”. */
const COLLECTIVE =
  '(?:groups?|teams?|people|committee|council|board|staff|crew|camp|side|club|union|association|delegation|members|residents|users|forum|office|department|ministry|parents|pupils|students|teachers|tenants|owners|wardens|neighbours|chamber|society|party|faction|conference|network|coalition|commission|agency|chapter|circle|majority|minority|client)';
const GROUP_NAME = new RegExp(
  `^(?:${TEAM}|[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,2} ${COLLECTIVE}|${COLLECTIVE})$`,
  'iu',
);

/** Whether a few words name a group by what it is: “DT M”, “parents' council”. */
export function isGroupName(words: string): boolean {
  const name = words.replace(/^the /iu, '');
  return GROUP_NAME.test(name) && !/\b(?:an?|is|are|like|as|no|in|for|to)\b/iu.test(name);
}

/** Whether a few words are nothing but the name of a team: “DT M”, “Team North”. */
export function isTeamName(words: string): boolean {
  return (
    new RegExp(`^${TEAM}$`, 'u').test(words) ||
    /^(?:Team|Group|Design Team|Working Group|Subgroup|Fraktion|Gruppe|Équipe|Groupe|Grupo|Equipo) \p{Lu}[\p{L}-]*$/u.test(
      words,
    )
  );
}

/** Whether a line is a team's name alone, with or without a colon. */
export function isTeamLine(line: string): boolean {
  return isTeamName(line.trim().replace(/ ?:$/, ''));
}

const TEAMS = new RegExp(`\\b(${TEAM})\\b`, 'gu');
const SUBJECTS = new RegExp(
  `(?:^|[.;:!?,]\\s+|\\b(?:while|whereas|but|and|that|what)\\s+)(?:[Tt]he )?(\\p{Lu}[\\p{L}-]+(?:[’']s|s[’']) \\p{Ll}[\\p{L}-]+|(?!The |A |Our |Your |This |That |Some |No |Every )\\p{Lu}\\p{Ll}+ ${COLLECTIVE}|${NAME}|${TEAM})${ASIDE}${BETWEEN} ${ADVERBS}((?:${HOLDING_VERBS}|${OPPOSING_VERBS}|${DOUBTING_VERBS}|${HESITATING})(?![\\p{L}-]))`,
  'gmu',
);
const GROUPS = new RegExp(
  `(?:^|[.;:!?,]\\s+|\\b(?:while|whereas|but|and|that|so)\\s+)[Tt]he (\\p{Ll}[\\p{Ll}’'-]+(?: (?!still|also|now|only|always|however|then|again)\\p{Ll}[\\p{Ll}-]+)?) ${ADVERBS}(?:${PERSONAL}|${HESITATING})(?![\\p{L}-])`,
  'gmu',
);
/** Groups that are told by what they are: “data team wants”, “the wardens are for”, “whereas the engineers would drop”. */
const KINDS = new RegExp(
  `(?:^|[.;:!?,]\\s+|\\b(?:while|whereas|but|and|that|so|now)\\s+)(?:[Tt]he |[Oo]ur )?((?:\\p{L}[\\p{L}’'-]+ ){0,2}${COLLECTIVE}) ${ADVERBS}(?:${PERSONAL}|would \\p{Ll}|(?:is|are) (?:for|against))(?![\\p{L}-])|\\b(?:while|whereas)\\s+the (\\p{Ll}[\\p{Ll}’'-]+s) would \\p{Ll}`,
  'gmu',
);
/** What can be the subject of such a verb, and is nobody. */
const NOBODY =
  /^(?:text|texts|proposal|report|draft|annex|document|question|issue|idea|concern|risk|charter|memo|mail|process|result|answer|point|paragraph|section|law|rules?|treaty|paper|latter|former|other|others|rest)\b/u;

/** Names that somebody in a hurry writes small: “maya says yes, tom isn't sure”. */
const SMALL =
  /(?:^|[,;.?!]\s+|\b(?:and|but|while|so)\s+)((?!(?:it|he|she|they|we|you|i|who|that|this|these|those|which|what|everyone|everybody|someone|somebody|nobody|anyone|one|some|others?|most|many|all|each|both|none|people|law|text|report|maybe|and|but|so|then|also)\b)\p{Ll}{2,15}) (?:says|said|thinks|thought|wants|wanted|prefers|(?:is|was)(?: not|n[’']t) sure|would rather|is (?:for|against)|votes|hates|likes|agrees|disagrees|does(?: not|n[’']t) (?:mind|care|want|like|agree))(?![\p{L}-])/gmu;

const ACCORDING = new RegExp(
  `\\b(?:[Aa]ccording to|[Ii]n the (?:view|opinion|eyes) of|[Ff]or) (?:the )?(${TEAM}|${NAME})\\s*,`,
  'gu',
);
const OWNED = new RegExp(
  `\\b(${TEAM}|${NAME})(?:’s|'s|’|') (?:proposal|text|view|position|draft|annex|appendix|reading|opinion|version|paper|argument)`,
  'gu',
);
/** Names that stand before a colon, where several do so. */
const HEADS =
  /(?:^|(?<=\p{Ll}[.!?] ))[ \t]*(?:[-*•–]|\d{1,2}[.)]|\(?[a-z][.)])?[ \t]*([\p{Lu}][\p{L}\p{N}&’'-]*(?: [\p{Lu}\d][\p{L}\p{N}&’'-]*){0,3}(?: (?:committee|council|board|team|group|office|staff))?)(?: \([^()\n]{1,30}\))? ?(?:: +(?=\S)|[–—-] +(?=(?:for|against|pro|contra|yes|no|ja|nein|oui|non|in favou?r|dafür|dagegen|not sure|undecided|no opinion)(?!\p{L})))/gmu;

/** Words before a colon that say what something is. */
const NO_HEADS =
  /^(?:(?:memo|memorandum|parked|later|placeholder|deferred|also|ps|todo|suggestion|counter|thread|draft|working|title|paper|issue|question|topic|position|option|proposal|answer|view|follow|pro|con|contra|for|against|note|background|summary|context|re|fwd|action|decision|resolution|scribe|scribenick|blocked(?: by)?|undecided|neutral|proposed|resolved|decided|agreed|consensus|outcome|hum|poll|straw poll|vote|regrets|absent|present|note[- ]?takers?|minute[- ]?takers?|secretary|anwesend|entschuldigt|beschluss|objection|comment|next|agenda|problem|reason|example|status|date|time|place|dafür|dagegen|frage|pour|contre|conclusion|attendee|present|apologies|from|to|cc|sent|subject|http|https|audio|video|item|top|step|section|chapter|phase|good|bad|plus|minus|advantage|disadvantage|benefit|drawback|upside|downside|strength|weaknesses|risk|concern|claim|thesis|recommendation|alternative|scenario|variant|dissenting|minority|majority|compromise|open|offen|unclear|yes|no|faq|rfc|minutes|purpose|scope|vorteil|nachteil|vorschlag|variante|betreff|asunto|para|fecha|objet|de|von|an|datum|date|editor|ventajas|desventajas|inconvenientes|avantages|inconvénients|en contra|a favor|opción|propuesta)(?:[ens]{1,2})?(?![\p{L}])|[qaf]$)/iu;

/** Who speaks of itself, or is named as being on a side: “We (DT M)”, “+1 from DT C”, “Contra (DT C):”. */
const SELVES = new RegExp(
  `(?:\\b(?:[Ww]e|[Oo]ur (?:team|group|side)) \\(|[+-]1 (?:from|by) |\\b(?:Pro|Con|Contra|Option \\w|Position \\w) \\()(?:the )?(${TEAM}\\b|${NAME})`,
  'gu',
);

const PAIRS = new RegExp(
  `\\b(${TEAM}|${NAME}) and (?:the )?(${TEAM}|${NAME}) (?:differ|disagree|diverge|part|see (?:it|this)|read)`,
  'gu',
);

/** Words with a capital that stand where a name could, and are none. */
const NO_NAMES = new Set(
  'The I We They It He She You This That These Those There Here Some Others Other Many Most Nobody Everybody Everyone Somebody Someone One Both Neither Each All Any What Who How Why When Where Which Whether If As But And Or So Also However Then Thus Hence Still Yet Nothing Everything Pro Contra Con Question Issue Issues Point Note Annex Appendix Section Step Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December People Members Perhaps Finally Please Let Thanks Just Maybe See Points Q F Table Chapter Article Appendices Annexes Having Being Alternatives Options Positions Suggestions Proposals Views Reading Looking Seeing Given After Before Since Once Following'.split(
    ' ',
  ),
);

/** A claim of somebody with a name, or a question, right after a colon: what stands before it is a topic. */
const SAID_AFTER = new RegExp(
  `^(?!I |We )(?:[Tt]he )?(?:${NAME}|${TEAM}) ${ADVERBS}(?:${HOLDING_VERBS}|${OPPOSING_VERBS}|${DOUBTING_VERBS})(?![\\p{L}-])`,
  'u',
);

function headsIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(HEADS)].filter((match) => {
    const from = match.index + match[0].length;
    const [line = ''] = text.slice(from, from + 400).split('\n');
    const [sentence = ''] = line.split(/(?<=[.!?])\s/u);
    const isTopic =
      answersAgainst(line.trim()) !== null ||
      SAID_AFTER.test(line) ||
      foreignClaim(sentence) !== null ||
      (/^[^.?!]*\?/u.test(line) && !isPresent(match[1] ?? '', text));
    return !NO_HEADS.test(match[1] ?? '') && !isTopic;
  });
}

/** Whether a name stands where minutes tell who speaks on what: “draft 3 (Ann Lee, 20 min)”. */
function isPresent(name: string, text: string): boolean {
  return text.includes(`(${name},`) || text.includes(`(${name})`);
}

/** Names before a colon as people write them in a chat, where each speaks more than once. */
const SPEAKERS = /^([\p{L}][\p{L}\p{N}_.-]{1,20}): +(?=\S)/gmu;

function speakersIn(text: string): readonly string[] {
  const names = [...text.matchAll(SPEAKERS)].map(({ 1: name = '' }) => name);
  const often = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const all = names.filter((name) => !NO_HEADS.test(name));
  return often.size > 0 && new Set(all).size > 1 && all.length > 3 ? all : [];
}

/** The names that stand before a colon at the beginnings of lines, where several do so. */
export function headNames(text: string): readonly string[] {
  const heads = headsIn(text).map(({ 1: name = '' }) => name);
  return new Set(heads.map(keyOf)).size > 1 ? heads : speakersIn(text);
}

/** A passage with the verbs that some of its sentences leave out. */
function wholly(passage: string): string {
  const sentences = sentencesOf(passage).map(ungapped);
  return sentences.some(({ length }) => length > 1)
    ? sentences.flatMap(([first = '', ...more]) => [first, ...more.map(capitalized)]).join(' ')
    : passage;
}

/** The parties that a memo names, in the order in which they come; each as it is written first. */
export function partiesIn(said: string): readonly string[] {
  const text = said.split('\n').map(wholly).join('\n');
  const found = new Map<string, string>();
  const at = new Map<string, number>();
  const take = (name: string | undefined, index: number): void => {
    const words = (name ?? '').trim();
    if (
      words === '' ||
      words.endsWith(' I') ||
      isSomebody(words) ||
      NO_NAMES.has(words.split(' ')[0] ?? '')
    )
      return;
    const key = keyOf(words);
    if (!found.has(key) || (at.get(key) ?? 0) > index) {
      found.set(key, words);
      at.set(key, index);
    }
  };
  for (const pattern of [TEAMS, ACCORDING, OWNED, SELVES]) {
    for (const match of text.matchAll(pattern)) take(match[1], match.index);
  }
  for (const { 1: name = '', 2: verb = '', index } of text.matchAll(SUBJECTS)) {
    for (const one of verb.endsWith('s') ? [name] : name.split(' and ')) take(one, index);
  }
  for (const { 1: group = '', 2: plural = group, index } of [
    ...text.matchAll(GROUPS),
    ...text.matchAll(KINDS),
  ]) {
    const isOne = !NOBODY.test(plural) && !isSomebody(plural) && !isSomebody(`The ${plural}`);
    if (isOne) take(capitalized(plural), index);
  }
  for (const match of text.matchAll(SMALL)) take(match[1], match.index);
  const heads = headsIn(text);
  if (new Set(heads.map(({ 1: name = '' }) => keyOf(name))).size > 1) {
    for (const match of heads) take(match[1], match.index);
  }
  for (const name of text.split('\n').flatMap(namesOnRoll)) take(name, text.indexOf(name));
  for (const line of text.split('\n')) if (isTeamName(line)) take(line, text.indexOf(line));
  for (const name of holdersIn(text)) take(name, text.indexOf(name));
  for (const name of speakersIn(text)) take(name, text.indexOf(`${name}:`));
  for (const match of text.matchAll(PAIRS)) {
    take(match[1], match.index);
    take(match[2], match.index + 1);
  }
  return [...found.entries()]
    .toSorted(([a], [b]) => (at.get(a) ?? 0) - (at.get(b) ?? 0))
    .map(([, name]) => name);
}

/** Names in parentheses at the ends of items, where several have some: “a rota (Tim, Ola)”. */
const HOLDERS =
  /^\S.{2,100} \(((?:M(?:r|rs|s|me)\.? )?\p{Lu}\p{Ll}+(?:(?:, | and )(?:M(?:r|rs|s|me)\.? )?\p{Lu}\p{Ll}+)*)(?:: [^()]+)?\)[ \t]*(?::.*)?$/gmu;

function holdersIn(text: string): readonly string[] {
  const found = [...text.matchAll(HOLDERS)].map(({ 1: names = '' }) => names.split(/, | and /u));
  return found.length > 1 ? found.flat() : [];
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, ' ');
}

/** What matches any of some names, longest first, as part of a pattern. */
export function anyOf(names: readonly string[]): string {
  const escaped = names.map((name) => literally(name).replace(/[\s-]+/g, '[\\s-]+'));
  // A group without a name of its own is written small in the middle of a sentence.
  const either = escaped.map((name) => {
    const first = name.charAt(0);
    return /\p{L}/u.test(first)
      ? `[${first.toUpperCase()}${first.toLowerCase()}]${name.slice(1)}`
      : name;
  });
  return `(?:${either.toSorted((a, b) => b.length - a.length).join('|')})`;
}
