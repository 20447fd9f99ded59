import { shortOf } from './teams.ts';

/** What a team is called by its kind and a letter or a number: “DT M”. */
export const TEAM =
  '(?:DT|WG|SG|ST|TF|Team|Group|Design [Tt]eam|Working [Gg]roup|Subgroup|Sub-?team|Track|Panel)[ -]?(?:[A-Z]|\\d{1,2})';
const TITLE = '(?:(?:Prof|Dr|Mr|Mrs|Ms|Cllr|Rev|Hr|Fr|Mme|M|Sr|Sra)\\. )?';
/** The same as somebody in a hurry writes it: “team a”. */
export const SMALL_TEAM = "(?:team|group|wg|dt|track) [a-h](?![\\p{L}\\p{N}’'])";

/** What somebody wrote or thinks, as what is theirs: “DT C's charter says”. */
export const THEIRS =
  '(?:(?:counter-?)?proposal|text|view|position|draft|annex(?:es)?|appendi(?:x|ces)|reading|opinion|version|papers?|argument|reasoning|rationale|charter|flow ?charts?|chapter|plan|model|note|report|letter|comments?|submission|document|wording|definition|preference|case|summary|terms of reference)';

/** Words of a name, with a capital each. */
export const NAME =
  TITLE +
  "[\\p{Lu}][\\p{L}\\p{N}&’'-]*(?: (?:of |for |and )?(?:[\\p{Lu}][\\p{L}\\p{N}&-]*(?:[’'](?= \\p{Lu}))?|\\d{1,2}(?:[-–]\\d{1,2})?\\b)){0,4}";

/** What a group is called that has no name of its own: “the music group”, “parents' council”. */
export const COLLECTIVE =
  '(?:groups?|teams?|people|committee|council|board|staff|crew|camp|side|club|union|association|delegation|members|residents|users|forum|office|department|ministry|parents|pupils|students|teachers|tenants|owners|wardens|neighbours|chamber|society|party|faction|conference|network|coalition|commission|agency|chapter|circle|majority|minority|client|federation|league|secretariat|authority|administration|institute|cooperative|alliance|guild|company|parish|congregation|clinic|museum|college|faculty|university|teams?|sub-?teams?|sub-?groups?|task force)';
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

/** A name as it is compared, however it is written. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, ' ');
}

/**
 * The whole name of somebody who is also called by a part of it: “Clara” where the memo names Clara Voigt; the name
 * itself where nobody, or more than one, could be meant.
 */
export function wholeName(name: string, names: readonly string[]): string {
  // “Blue” is the Blue team, where the memo calls it so.
  const teams = names.filter(
    (one) => name !== '' && shortOf(one).toLowerCase() === name.toLowerCase(),
  );
  if (teams.length === 1) return teams[0] ?? name;
  // “A” is Subteam A, where only one team is called so.
  const lettered = /^[A-H]$/u.test(name)
    ? names.filter((one) => one.endsWith(` ${name}`) && isTeamName(one))
    : [];
  if (lettered.length === 1) return lettered[0] ?? name;
  // “The Federation” is the Cyclists' Federation, where there is only one.
  const kind = name.replace(/^[Tt]he /u, '').toLowerCase();
  const ofKind = new RegExp(`^${COLLECTIVE}$`, 'u').test(kind)
    ? names.filter((one) => one !== name && one.toLowerCase().endsWith(` ${kind}`))
    : [];
  if (ofKind.length === 1) return ofKind[0] ?? name;
  const part = name.replace(/^\p{Lu}\p{L}{0,4}\.? (?=\p{Lu})/u, (title) =>
    /^(?:Prof|Dr|Mr|Mrs|Ms|Cllr|Rev|Hr|Fr|Mme|M|Sr|Sra)\.? $/.test(title) ? '' : title,
  );
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(part)) return name;
  const whole = names.filter(
    (one) =>
      one !== name &&
      /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}$/u.test(one) &&
      !isGroupName(one) &&
      !one.startsWith('The ') &&
      (one.startsWith(`${part} `) || one.endsWith(` ${part}`)),
  );
  return new Set(whole).size === 1 ? (whole[0] ?? name) : name;
}

/** A side that is told by who is on it: “One camp (Norway Club, Baltic Club) holds …”. */
export const CAMP =
  /^(?:(?:One|The one|The other|A second|A third|Another|A further) (?:camp|side|group|faction|school|block|party)|(?:One|Two|Three|Four|Five|Six|Some|Most|Many) of (?:us|them|the \p{L}+)) \(([^()]{3,100})\) /u;
