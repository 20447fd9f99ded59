import { capitalized } from '../../../capitalized.ts';
import { literally } from '../../../pattern.ts';
import { isSomebody } from './anonymous.ts';
import { draftsIn } from './drafts.ts';
import { ungapped } from './gapping.ts';
import { headsIn, speakersIn } from './heads.ts';
import { COLLECTIVE, NAME, SMALL_TEAM, TEAM, THEIRS, isTeamName, keyOf } from './names.ts';
import { namesOnRoll } from '../layout/roll.ts';
import { calledShort, paperOwners, teamsOfKind } from './teams.ts';
import { sentencesOf } from '../words/sentences.ts';
import {
  ADVERBS,
  ASIDE,
  BETWEEN,
  DOUBTING_VERBS,
  HESITATING,
  HOLDING_VERBS,
  OPPOSING_VERBS,
  PERSONAL,
  WHEN,
} from './verbs.ts';

const TEAMS = new RegExp(`\\b(${TEAM})\\b`, 'gu');
const SUBJECTS = new RegExp(
  `(?:^|[.;:!?,]\\s+|\\b(?:while|whereas|but|and|that|what)\\s+)${WHEN}(?:[Tt]he )?(\\p{Lu}[\\p{L}-]+(?:[’']s|s[’']) (?!(?:${THEIRS}|idea|point|suggestion|reason|annex)s?\\b)\\p{Ll}[\\p{L}-]+|(?!The |A |Our |Your |This |That |Some |No |Every )\\p{Lu}\\p{Ll}+ ${COLLECTIVE}|\\p{Lu}\\p{Ll}+s (?:on|in|at|near|along) \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?|${NAME}|${TEAM})${ASIDE}${BETWEEN}(?:, (?:in|at|on|for|having|citing|speaking|who|which|like) [^.;:,]{2,60},)? ${ADVERBS}((?:${HOLDING_VERBS}|${OPPOSING_VERBS}|${DOUBTING_VERBS}|${HESITATING}|(?:has|have) changed (?:its|their|his|her) (?:mind|view|position)s?|(?:told|wrote|writes|tells)(?: to)? (?:me|us)|would (?:take|go|choose|pick|vote|drop|let|pay|build|buy|sell|close|open|move|put|make|do|use|ask|give|add|wait|start|stop|rebuild|admit|change|cut|raise|lower|extend|shorten|allow|restrict|limit|replace|remove|merge|split|rent|hire|charge|publish|leave|end|hold|join|delay|postpone|double|ban))(?![\\p{L}-]))`,
  'gmu',
);
const GROUPS = new RegExp(
  `(?:^|[.;:!?,]\\s+|\\b(?:while|whereas|but|and|that|so)\\s+)${WHEN}[Tt]he (\\p{Ll}[\\p{Ll}’'-]+(?: (?!still|also|now|only|always|however|then|again|is|are|was|were|has|have)\\p{Ll}[\\p{Ll}-]+)?(?: (?:in|from|of|at) \\p{Lu}[\\p{L}-]+)?)${BETWEEN} ${ADVERBS}(?:${PERSONAL}|considers?|claims?(?= that)|${HESITATING})(?![\\p{L}-])`,
  'gmu',
);
/** Several who hold one thing together: “Ann, Ben and I lean towards it”, “Miriam and the library would keep it”. */
const IN_A_ROW = new RegExp(
  `(?:^|[.;:!?]\\s+)((?:(?:[Tt]he \\p{Ll}[\\p{Ll}’'-]+|\\p{Lu}[\\p{L}’'-]+), )*(?:[Tt]he \\p{Ll}[\\p{Ll}’'-]+|\\p{Lu}[\\p{L}’'-]+),? and (?:the \\p{Ll}[\\p{Ll}’'-]+|\\p{Lu}[\\p{L}’'-]+|I)) ${ADVERBS}(?:want|think|believe|propose|prefer|support|suggest|favou?r|insist|recommend|agree|reject|oppose|object|disagree|fear|doubt|lean|feel|hold|would \\p{Ll}+|are (?:for|against|in favou?r|opposed)|do(?: not|n[’']t) (?:mind|care|want))(?![\\p{L}-])`,
  'gmu',
);

/** Groups that are told by what they are: “data team wants”, “the wardens are for”, “whereas the engineers would drop”. */
const KINDS = new RegExp(
  `(?:^|[.;:!?,]\\s+|\\b(?:while|whereas|but|and|that|so|now)\\s+)${WHEN}(?:[Tt]he |[Oo]ur )?((?:\\p{L}[\\p{L}’'-]+ ){0,2}${COLLECTIVE}) ${ADVERBS}(?:${PERSONAL}|would (?!be(?!\\p{L}))\\p{Ll}+|(?:is|are) (?:for|against))(?![\\p{L}-])|\\b(?:while|whereas)\\s+the (\\p{Ll}[\\p{Ll}’'-]+s) would \\p{Ll}`,
  'gmu',
);
/** What can be the subject of such a verb, and is nobody. */
const NOBODY =
  /^(?:(?:two|both|three|four|all|these|those|several|most) |(?:text|proposal|report|draft|annex|appendix|chapter|document|version|note|question|issue|idea|concern|risk|charter|memo|mail|result|answer|point|paragraph|section|law|paper|plan|view|opinion)(?:s|es)?|appendices|process|rules?|by-?laws?|statutes?|constitution|contract|guidelines?|policy|treaty|paper|latter|former|other|others|rest)\b/u;

/** A paper, by whatever word comes before what it is: “the new report suggests”. */
const PAPER =
  /(?: |^)(?:texts?|proposals?|reports?|drafts?|documents?|versions?|papers?|memos?|letters?|stud(?:y|ies)|surveys?|surveys|figures|numbers|article|charter|annex|appendix|idea|plan)$/u;

/** Names that somebody in a hurry writes small: “maya says yes, tom isn't sure”. */
const SMALL =
  /(?:^|[,;.?!]\s+|\b(?:and|but|while|so)\s+)((?!(?:it|he|she|they|we|you|i|who|that|this|these|those|which|what|everyone|everybody|someone|somebody|nobody|anyone|one|some|others?|most|many|all|each|both|none|people|law|text|report|maybe|and|but|so|then|also)\b)\p{Ll}{2,15}) (?:says|said|thinks|thought|wants|wanted|prefers|(?:is|was)(?: not|n[’']t) sure|would rather|is (?:for|against)|votes|hates|likes|agrees|disagrees|does(?: not|n[’']t) (?:mind|care|want|like|agree))(?![\p{L}-])/gmu;

const ACCORDING = new RegExp(
  `\\b(?:[Aa]ccording to|[Ii]n the (?:view|opinion|eyes) of|[Ff]or) (?:the )?(${TEAM}|${NAME})\\s*,`,
  'gu',
);
const OWNED = new RegExp(
  `\\b(?:(?:[Ii]n|[Oo]n|[Ff]rom|[Ww]ith|[Bb]y|[Tt]o|[Oo]f|[Ff]or|[Aa]gainst) )?(?:[Tt]he )?(${TEAM}|${NAME})(?:’s|'s|’|')? ?(?:(?<=[’'s] )${THEIRS}|(?:position|view|proposal|stance)(?=:))`,
  'gu',
);
/** Who speaks of itself, or is named as being on a side: “We (DT M)”, “+1 from DT C”, “Contra (DT C):”. */
const SELVES = new RegExp(
  `(?:\\b(?:[Ww]e|(?:[Oo]ur|[Mm]y) (?:team|group|side)) \\(|[+-]1 (?:from|by) |\\b(?:Pro|Con|Contra|Option \\w|Position \\w) \\()(?:the )?(${TEAM}\\b|${NAME})`,
  'gu',
);

/** Who is named as giving an answer: “Room A, proposed by the Library Users’ Forum”. */
const GIVERS = new RegExp(
  `(?:proposed|suggested|supported|backed|favou?red|preferred|put forward|endorsed) by (?:the )?(${TEAM}\\b|${NAME})`,
  'gu',
);

/** A group without a name of its own to which something is ascribed: “according to the council, …”. */
const ACCORDING_TO_GROUP = new RegExp(
  `\\b(?:[Aa]ccording to|[Ii]n the (?:view|opinion|eyes) of) the ((?:\\p{Ll}+ )?${COLLECTIVE})\\s*,`,
  'gu',
);

/** Who was there, after what kind of a meeting it was: “notes call 12 Nov (ana, rob, li)”. */
const ATTENDED =
  /^[^\n(]{0,60}\b(?:notes|call|meeting|minutes|sync|session|protokoll|treffen|réunion|reunión|riunione)\b[^\n(]{0,40}\(((?:\p{L}{2,15}, ){1,11}\p{L}{2,15})\)[ \t]*$/imu;

/** With whom somebody is said to agree that something is so: “agree with Chuck that …”. */
const AGREED_WITH = new RegExp(`\\b[Aa]grees? with (?:the )?(${TEAM}\\b|${NAME}) that `, 'gu');

/** Whose position it is called: “Position of the old-timers' circle: …”. */
const HOLDING =
  /(?<!\p{L})(?:[Pp]osition|[Vv]iew|[Pp]roposal|[Ss]tance|[Pp]reference) (?:of|by|from) (?:the )?(\p{L}[\p{L}’'-]*(?: [\p{L}’'-]+){0,3}) ?:/gu;

/** Whose paper it is said to be, by what they are: “the islanders' draft”. */
const OWNERS =
  /(?<!\p{L})[Tt]he (?!(?:year|month|week|day|meeting|summer|winter|spring|autumn|other|first|second|third|last|next)\p{Ll}*[’'])(\p{Ll}[\p{L}-]{2,}?)(?:’s|'s|(?<=s)[’']) (?:own |new |old |present )?(?:draft|text|paper|proposal|version|charter|plan|position|view)(?!\p{L})/gu;

/** Who is on a side: “One camp (Norway Club, Baltic Club)”. */
const SIDED =
  /(?<!\p{L})(?:(?:[Oo]ne|[Oo]ther|[Ss]econd|[Tt]hird|[Aa]nother|[Ff]urther) (?:camp|side|group|faction|school|block|party)|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]ome|[Mm]ost|[Mm]any) of (?:us|them|the \p{L}+)) \((\p{Lu}[^()]{2,100})\)/gu;

/** Who is named as having brought something up, by what it is: “floated by the secretariat:”. */
const OFFICES =
  /(?:floated|proposed|suggested|put forward|offered|raised|made) by the (\p{Ll}+(?: \p{Ll}+)?)(?=[:,;.]| (?:is|was|would be)\b)/gu;

/** Teams as somebody in a hurry writes them, where there are two: “team a wants permits, team b a fee”. */
const SMALL_TEAMS = new RegExp(`(?<![\\p{L}\\p{N}])(${SMALL_TEAM})`, 'gu');

const PAIRS = new RegExp(
  `\\b(${TEAM}|${NAME}) and (?:the )?(${TEAM}|${NAME}) (?:differ|disagree|diverge|part|see (?:it|this)|read)`,
  'gu',
);

/** Words with a capital that stand where a name could, and are none. */
const NO_NAMES = new Set(
  'Not Agreed Disputed The I We They It He She You This That These Those There Here Some Others Other Many Most Nobody Everybody Everyone Somebody Someone One Both Neither Each All Any What Who How Why When Where Which Whether If As But And Or So Also However Then Thus Hence Still Yet Nothing Everything Pro Contra Con Question Issue Issues Point Note Annex Appendix Section Step Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December People Members Perhaps Finally Please My Our Your Their Its His Her Related Separately Similarly Incidentally Meanwhile Suppose Imagine Regarding Concerning In On At From With By To Of Thoughts Comments Feedback Something Ours Theirs Anything Nobody Let Thanks Just Maybe See Points Q F Table Chapter Article Appendices Annexes Having Being Alternatives Options Positions Suggestions Proposals Views Reading Looking Seeing Given After Before Since Once Following Because Unless Though Although While Until'.split(
    ' ',
  ),
);

/** A passage with the verbs that some of its sentences leave out. */
function wholly(passage: string): string {
  const sentences = sentencesOf(passage).map(ungapped);
  return sentences.some(({ length }) => length > 1)
    ? sentences.flatMap(([first = '', ...more]) => [first, ...more.map(capitalized)]).join(' ')
    : passage;
}

/**
 * The parties that a memo names, in the order in which they come; each as it is written first.
 * @param title of the memo, which may say which teams it is about
 */
export function partiesIn(said: string, title = ''): readonly string[] {
  const text = said.split('\n').map(wholly).join('\n');
  const found = new Map<string, string>();
  const at = new Map<string, number>();
  const take = (name: string | undefined, index: number): void => {
    const words = (name ?? '').trim().replace(/[’']s$/u, '');
    if (
      words === '' ||
      words.endsWith(' I') ||
      /^I(?:[’']|$)/u.test(words) ||
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
  for (const pattern of [TEAMS, ACCORDING, OWNED, SELVES, GIVERS, AGREED_WITH]) {
    for (const match of text.matchAll(pattern)) take(match[1], match.index);
  }
  for (const { 1: name = '', 2: verb = '', index } of text.matchAll(SUBJECTS)) {
    for (const one of verb.endsWith('s') ? [name] : name.split(' and ')) take(one, index);
  }
  for (const { 1: group = '', 2: plural = group, index } of [
    ...text.matchAll(GROUPS),
    ...text.matchAll(KINDS),
  ]) {
    const isOne =
      !NOBODY.test(plural) &&
      !PAPER.test(plural) &&
      !isSomebody(plural) &&
      !isSomebody(`The ${plural}`);
    if (isOne) take(capitalized(plural), index);
  }
  for (const { 1: names = '', index } of text.matchAll(IN_A_ROW)) {
    for (const one of names.split(/, (?:and )?| and /u)) {
      const plain = one.replace(/^the /iu, '');
      if (plain !== 'I' && !NOBODY.test(plain) && !PAPER.test(plain))
        take(capitalized(plain), index + names.indexOf(one));
    }
  }
  for (const { 1: names = '', index } of text.matchAll(SIDED)) {
    for (const one of names.split(/\s*(?:,|&| and )\s*/u)) take(one.replace(/^the /u, ''), index);
  }
  for (const { 1: name = '', index } of text.matchAll(ACCORDING_TO_GROUP))
    take(capitalized(name), index);
  for (const { 1: name = '', index } of text.matchAll(OFFICES)) take(capitalized(name), index);
  for (const { 1: name = '', index } of text.matchAll(HOLDING)) take(capitalized(name), index);
  // One paper has an author; two are set against each other.
  const owners = [...text.matchAll(OWNERS)];
  const isOurs = /\b[Oo]urs\b/u.test(text) && owners.length > 0;
  if (isOurs || new Set(owners.map(({ 1: name = '' }) => keyOf(name))).size > 1)
    for (const { 1: name = '', index } of owners) take(capitalized(name), index);
  for (const match of text.matchAll(SMALL)) take(match[1], match.index);
  const heads = headsIn(text);
  if (new Set(heads.map(({ name }) => keyOf(name))).size > 1) {
    for (const { name, index } of heads) take(name, index);
  }
  const [, attended = ''] = ATTENDED.exec(text) ?? [];
  for (const name of attended.split(', ')) take(name, text.indexOf(`(${attended})`));
  for (const name of text.split('\n').flatMap(namesOnRoll)) take(name, text.indexOf(name));
  const teams = teamsOfKind(`${title}\n${text}`);
  for (const { name, index } of [...teams, ...calledShort(teams, text), ...paperOwners(text)])
    take(name, index);
  const small = [...text.matchAll(SMALL_TEAMS)];
  if (new Set(small.map(({ 1: name }) => name)).size > 1) {
    for (const { 1: name, index } of small) take(capitalized(name ?? ''), index);
  }
  for (const line of text.split('\n')) if (isTeamName(line)) take(line, text.indexOf(line));
  for (const { name, index } of draftsIn(text)) take(name, index);
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
