import { literally } from '../../pattern.ts';
/** What people write that a party does when it holds something. */
export const HOLDING_VERBS =
  '(?:sees?|thinks?|believes?|wants?|holds?|proposes?|prefers?|supports?|favou?rs?|argues?(?: for)?|says?|suggests?|considers?|insists?(?: on)?|would (?:like|prefer|limit|restrict|keep|leave|allow|have|rather)|reads?|describes?|foresees?|envisages?|envisions?|supposes?|assumes?|understands?|regards?|expects?|recommends?|asks? for|calls? for|advocates?|maintains?|feels?|felt|finds?|(?:has|have) (?:described|proposed|suggested|argued|asked for|put forward|written)|(?:am|is|are) leaning towards|(?:am|is|are) (?:happy|fine|ok|okay|comfortable) with|insists? (?:on|that)|accepts?|endorses?|backs?|demands?|urges?|opts? for|tends? to|votes? for|sticks? to|hopes?|(?:can|could|would) live with|thought|argued(?: for)?|proposed|suggested|believed|wanted|preferred|supported|favou?red|considered|recommended|insisted(?: on)?|maintained|said|stressed|noted|pointed out|added|limits?|points? out|stresses|states?|adds?|claims?|notes(?!:)|note that|replies|replied|answers?|agrees?|repl(?:y|ies)|counters?|(?:is|are) (?:for|in favou?r(?: of)?))';

/** What people write that a party does when it is against something. */
export const OPPOSING_VERBS =
  "(?:rejects?|opposes?|objects?(?: to)?|disagrees?(?: with)?|(?:is|are) (?:(?:strongly|firmly|strictly|clearly|rather|also) )?(?:against|opposed to)|objected(?: to)?|opposed|rejected|do(?:es)? not (?:want|support|see|accept|agree(?: with)?)|(?:is|are) (?:opposed|not convinced|not in favou?r)(?: of)?|doesn’t (?:want|support|see|accept)|doesn't (?:want|support|see|accept))";

/** What people write that a party does when it has doubts. */
export const DOUBTING_VERBS =
  '(?:fears?|worr(?:y|ies)(?: about)?|warns?(?: (?:of|against))?|(?:is|are) (?:concerned|worried|afraid)(?: about)?|doubts?|has (?:concerns|doubts)(?: about)?)';

/** What may stand between a party and its verb. */
export const ADVERBS =
  '(?:(?:also|however|clearly|only|still|strongly|firmly|generally|largely|rather|now) )?';

const TEAM =
  '(?:DT|WG|SG|ST|TF|Team|Group|Design [Tt]eam|Working [Gg]roup|Subgroup|Sub-?team|Track|Panel)[ -]?(?:[A-Z]|\\d{1,2})';
const NAME =
  "[\\p{Lu}][\\p{L}\\p{N}&’'-]*(?: (?:of |for |and )?(?:[\\p{Lu}][\\p{L}\\p{N}&-]*|\\d{1,2}\\b)){0,4}";

/** What may stand in parentheses after a party: “DT C (Annex C, section 4) sees it …”. */
export const ASIDE = '(?: \\([^()]{1,60}\\))?';

/** What may be put in between a party and what it does. */
export const BETWEEN =
  '(?:, (?:by contrast|in contrast|however|on the other hand|on the one hand|meanwhile|instead|too|for (?:its|their) part),)?';

const TEAMS = new RegExp(`\\b(${TEAM})\\b`, 'gu');
const SUBJECTS = new RegExp(
  `(?:^|[.;:!?,]\\s+|\\b(?:while|whereas|but|and|that|what)\\s+)(?:[Tt]he )?(\\p{Lu}[\\p{L}-]+(?:[’']s|s[’']) \\p{Ll}[\\p{L}-]+|(?!The |A |Our |Your |This |That |Some |No |Every )\\p{Lu}\\p{Ll}+ (?:groups?|teams?|people|committee|council|board|staff|crew|camp|side|club|union|association|delegation|members|residents|users)|${NAME}|${TEAM})${ASIDE}${BETWEEN} ${ADVERBS}(?:${HOLDING_VERBS}|${OPPOSING_VERBS}|${DOUBTING_VERBS})(?![\\p{L}-])`,
  'gmu',
);
/** Verbs by which people, and no papers, are said to do something. */
const PERSONAL =
  '(?:wants?|wanted|thinks?|thought|believes?|believed|proposes?|proposed|prefers?|preferred|supports?|supported|favou?rs?|insists?|insisted|says?|said|argued|would (?:like|prefer|rather)|recommends?|asks? for|calls? for|advocates?|feels?|agrees?|rejects?|opposes?|objects?|disagrees?|fears?|worry|worries|doubts?|is against|are against|(?:is|are) (?:opposed|not convinced|in favou?r)|do not want|does not want|(?:is|are) (?:concerned|worried|afraid))';
const GROUPS = new RegExp(
  `(?:^|[.;:!?,]\\s+|\\b(?:while|whereas|but|and|that)\\s+)[Tt]he (\\p{Ll}[\\p{Ll}’'-]+(?: \\p{Ll}[\\p{Ll}-]+)?) ${ADVERBS}${PERSONAL}\\b`,
  'gmu',
);
/** What can be the subject of such a verb, and is nobody. */
const NOBODY =
  /^(?:text|texts|proposal|report|draft|annex|document|question|issue|idea|concern|risk|charter|memo|mail|process|result|answer|point|paragraph|section|law|rules?|treaty|paper|latter|former|other|others|rest)\b/u;

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
  /^[ \t]*(?:[-*•–]|\d{1,2}[.)]|\(?[a-z][.)])?[ \t]*([\p{Lu}][\p{L}\p{N}&’'-]*(?: [\p{Lu}\d][\p{L}\p{N}&’'-]*){0,3}) ?: +(?=\S)/gmu;

/** Words before a colon that say what something is. */
const NO_HEADS =
  /^(?:memo|memorandum|parked|later|placeholder|deferred|also|ps|todo|suggestion|counter|thread|draft|working|title|paper|issue|question|topic|position|option|proposal|answer|view|follow|pro|con|contra|for|against|note|background|summary|context|re|fwd|action|decision|next|agenda|problem|reason|example|status|date|time|place|dafür|dagegen|frage|pour|contre|conclusion|attendees|present|apologies|from|to|cc|sent|subject|http|https|audio|video|[qaf]$)/iu;

/** Who speaks of itself, or is named as being on a side: “We (DT M)”, “+1 from DT C”, “Contra (DT C):”. */
const SELVES = new RegExp(
  `(?:\\b(?:[Ww]e|[Oo]ur (?:team|group|side)) \\(|\\+1 (?:from|by) |\\b(?:Pro|Con|Contra|Option \\w|Position \\w) \\()(?:the )?(${TEAM}\\b|${NAME})`,
  'gu',
);

const PAIRS = new RegExp(
  `\\b(${TEAM}|${NAME}) and (?:the )?(${TEAM}|${NAME}) (?:differ|disagree|diverge|part|see (?:it|this)|read)`,
  'gu',
);

/** Words with a capital that stand where a name could, and are none. */
const NO_NAMES = new Set(
  'The I We They It He She You This That These Those There Here Some Others Other Many Most Nobody Everybody Everyone Somebody Someone One Both Neither Each All Any What Who How Why When Where Which Whether If As But And Or So Also However Then Thus Hence Still Yet Nothing Everything Pro Contra Con Question Issue Issues Point Note Annex Appendix Section Step Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December People Members Perhaps Finally Please Let Thanks Just Maybe See Points Q F Table Chapter Article Appendices Annexes Having Being Reading Looking Seeing Given After Before Since Once Following'.split(
    ' ',
  ),
);

/** A claim of somebody with a name, or a question, right after a colon: what stands before it is a topic. */
const SAID_AFTER = new RegExp(
  `^(?:[Tt]he )?(?:${NAME}|${TEAM}) ${ADVERBS}(?:${HOLDING_VERBS}|${OPPOSING_VERBS}|${DOUBTING_VERBS})(?![\\p{L}-])`,
  'u',
);

function headsIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(HEADS)].filter((match) => {
    const from = match.index + match[0].length;
    const [line = ''] = text.slice(from, from + 400).split('\n');
    const isTopic = SAID_AFTER.test(line) || /^[^.?!]*\?/u.test(line);
    return !NO_HEADS.test(match[1] ?? '') && !isTopic;
  });
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

/** The parties that a memo names, in the order in which they come; each as it is written first. */
export function partiesIn(text: string): readonly string[] {
  const found = new Map<string, string>();
  const at = new Map<string, number>();
  const take = (name: string | undefined, index: number): void => {
    const words = (name ?? '').trim();
    if (words === '' || words.endsWith(' I') || NO_NAMES.has(words.split(' ')[0] ?? '')) return;
    const key = keyOf(words);
    if (!found.has(key) || (at.get(key) ?? 0) > index) {
      found.set(key, words);
      at.set(key, index);
    }
  };
  for (const pattern of [TEAMS, SUBJECTS, ACCORDING, OWNED, SELVES]) {
    for (const match of text.matchAll(pattern)) take(match[1], match.index);
  }
  for (const { 1: group = '', index } of text.matchAll(GROUPS)) {
    if (!NOBODY.test(group)) take(group.charAt(0).toUpperCase() + group.slice(1), index);
  }
  const heads = headsIn(text);
  if (new Set(heads.map(({ 1: name = '' }) => keyOf(name))).size > 1) {
    for (const match of heads) take(match[1], match.index);
  }
  for (const name of speakersIn(text)) take(name, text.indexOf(`${name}:`));
  for (const match of text.matchAll(PAIRS)) {
    take(match[1], match.index);
    take(match[2], match.index + 1);
  }
  return [...found.entries()]
    .toSorted(([a], [b]) => (at.get(a) ?? 0) - (at.get(b) ?? 0))
    .map(([, name]) => name);
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
