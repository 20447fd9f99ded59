import { sentenceFrom } from '../words/wording.ts';

/** What a text, or the team that wrote it, does with what it is about: “restricts the forum to advice”. */
export const POSITING =
  '(?:restricts?|limits?|confines?|lets?|allows?|permits?|requires?|obliges?|provides? for|foresees?|envisages?|defines?|treats?|reserves?|rules? out|excludes?|grants?|gives?|assigns?|leaves?|forbids?|bans?|caps?|(?:pre)?supposes?|assumes?|expects?|proposes?|suggests?|implies|imply|calls? for|calls? (?:it|this|that|them)|counts? on|rel(?:y|ies) on|builds? on|puts?|keeps?|makes?|has|have)';

/** What only a team's paper is said to do, since people do it themselves. */
export const DOING_BY_PAPER =
  '(?:starts?|begins?|ends?|stops?|opens?|closes?|splits?|charges?|pays?|counts?|sets?|puts?|uses?|adds?|removes?|drops?|cuts?|raises?|lowers?|shifts?|moves?|elects?|appoints?|names?|ties|tie|merges?|separates?|publishes|publish|hands?|sends?|divides?|shares?|doubles?|halves?|kills?)';

/** What is done to something, by the form that says so: “elected”, “kept”. */
const PARTICIPLE =
  '(?:\\p{Ll}{2,}ed|kept|made|held|done|chosen|paid|given|taken|drawn|written|sent|led|sold|bought|built|left|heard|(?:run|set|put|let|read)(?= (?:by|at|in|on|every|within|each|before|after|only|from)\\b))';
/** “has the auditor elected by the assembly” */
const DONE_TO = new RegExp(
  `^((?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]n?|[Aa]ll|[Ee]ach|[Ee]very) [^.,;:]{1,40}?|\\p{Ll}+s|it|them) (${PARTICIPLE}(?: .*)?)$`,
  'u',
);
/** “has separation follow from …”: a thing without an article, and what it does. */
const BARE_DOING =
  /^(\p{Ll}{3,}(?:tion|sion|ment|ance|ence|ity|ship|ism|al)) (\p{Ll}{3,}(?<!ing|ed|[^s]s)(?: .*)?)$/u;

/** Somebody who is to do something: “the board”, “it”, “an officer of the line”. */
const SUBJECT =
  '((?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]n?|[Ee]ach|[Ee]very|[Aa]ll|[Aa]ny) [^.,;:]{1,50}?|it|them|[\\p{L}-]+s|\\p{Lu}[\\p{L}-]*)';

const ASKED_TO = new RegExp(`^${SUBJECT} to (\\p{Ll}.*)$`, 'u');
/** “has the council arbitrate”, “lets it speak up”: one word or two, and what they do. */
const DOING =
  /^((?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]n?|[Aa]ny|[Ee]ach|[Ee]very|[Aa]ll) \p{L}+(?: \p{Lu}[\p{L}-]*)?|it|them|anybody|anyone|everybody|everyone) (\p{Ll}{3,}(?<!ing|ed|[^s]s)(?: .*)?)$/u;

/**
 * What is proposed by what a text does: “restricts the forum to advice” gives “Restrict the forum to advice”, “has the
 * council arbitrate” gives “The council is to arbitrate”.
 * @param verb as it stands in the text
 * @returns `null` where the words say nothing of the kind: “has a long history”
 */
export function posited(verb: string, said: string): string | null {
  const words = said.replace(/[.;,]+$/u, '');
  if (/^(?:has|have|makes?|lets?)$/u.test(verb)) {
    // “Makes the course compulsory”
    if (
      /^makes?$/u.test(verb) &&
      /^(?:the|its|their|our|an?) (?:\p{L}+ )?\p{L}+ \p{Ll}+(?:ory|ary|ble|al|ive|ful|less|ous|ent|ant|free|public|open|private)$/u.test(
        words,
      )
    )
      return sentenceFrom(`make ${words}`);
    const [, thing = '', undergone = ''] = DONE_TO.exec(words) ?? [];
    if (thing !== '') return isTo(thing, `be ${undergone}`);
    const [, subject = '', done = ''] = DOING.exec(words) ?? BARE_DOING.exec(words) ?? [];
    if (subject !== '') return verb.startsWith('let') ? mayDo(subject, done) : isTo(subject, done);
    const [, who = '', doing = ''] =
      /^((?:the|its|their|our|an?) [^.,;:]{1,40}?) (\p{Ll}+ing(?: .*)?)$/u.exec(words) ?? [];
    return who === '' || !verb.startsWith('ha') ? null : sentenceFrom(`${who} ${doing}`);
  }
  if (/^(?:allow|permit|require|oblige|expect)/u.test(verb)) {
    const [, subject = '', done = ''] = ASKED_TO.exec(words) ?? [];
    if (subject !== '')
      return /^(?:allow|permit)/u.test(verb) ? mayDo(subject, done) : isTo(subject, done);
  }
  if (/^(?:define|treat)/u.test(verb)) {
    const [, as = ''] = /^.{1,60}? as (.{2,})$/u.exec(words) ?? [];
    if (as !== '') return sentenceFrom(as);
  }
  if (/^calls? (?:it|this|that|them)$/u.test(verb)) return sentenceFrom(words);
  if (/^(?:grants?|gives?|assigns?)$/u.test(verb)) {
    const [, whom = '', given = ''] =
      /^(it|them|(?:the|its|their|an?|each|every) [^.,;:]{1,40}?|\p{Lu}[\p{L}-]*|\p{Ll}+s|every(?:one|body)) ((?:an?|no|only|the|this|more|less|full|some|any|one|two|three|four|five|six|seven|eight|ten|twelve|half)\b.+|\d.+)$/u.exec(
        words,
      ) ?? [];
    if (given === '') return null;
    if (/^(?:it|them)$/u.test(whom)) return sentenceFrom(given);
    // “Two weeks for members to object”
    const [, what = given, aim = ''] = /^(.+?)( to \p{Ll}.*)$/u.exec(given) ?? [];
    return sentenceFrom(`${what} for ${whom}${aim}`);
  }
  if (
    /^(?:provide|foresee|envisage|presuppose|suppose|assume|propose|suggest|impl|expect|call|require)/u.test(
      verb,
    )
  )
    return sentenceFrom(words.replace(/^(?:that|for) /u, ''));
  // “Puts 30 days in clause 12”
  if (
    /^(?:puts?|sets?|keeps?|caps?)$/u.test(verb) &&
    /^(?:\d|one |two |three |half |no |an? )/u.test(words)
  )
    return sentenceFrom(words);
  return sentenceFrom(`${bareOf(verb)} ${words}`);
}

/** “Any customer”, “complain” gives “Any customer may complain”. */
function mayDo(subject: string, done: string): string {
  return sentenceFrom(`${subject === 'them' ? 'they' : subject} may ${done}`);
}

/** “The council”, “arbitrate” gives “The council is to arbitrate”. */
function isTo(subject: string, done: string): string {
  const who = subject === 'them' ? 'they' : subject;
  const isMany = who === 'they' || /[^su]s$/u.test(who);
  return sentenceFrom(`${who} ${isMany ? 'are' : 'is'} to ${done}`);
}

/** “Restricts” gives “restrict”, “rules out” gives “rule out”. */
function bareOf(verb: string): string {
  return verb.replace(/^rel(?:y|ies)(?= )/u, 'rely').replace(/^(\p{Ll}+?)s(?= |$)/u, '$1');
}
