import { literally } from '../../../pattern.ts';
import { capitalized } from '../../../capitalized.ts';

/** What teams are, as what comes after their own names: “the Charter subteam”. */
const KIND =
  '(?:[Tt]eams?|[Ss]ub-?teams?|[Gg]roups?|[Ss]ub-?groups?|[Ss]quads?|[Tt]ask force|[Ww]orking party|[Cc]amps?|[Ss]ides?|[Ff]actions?|[Dd]elegations?|[Dd]ivisions?|[Dd]epartments?|[Ss]tations?|[Bb]ranch(?:es)?|[Ss]hifts?|[Uu]nits?)';

/** Words before such a word that are no team's own. */
const NOT_OWN =
  '(?:[Tt]he|[Aa]n?|[Ee]ach|[Bb]oth|[Ee]ither|[Nn]either|[Oo]ur|[Tt]heir|[Yy]our|[Mm]y|[Ii]ts|[Tt]his|[Tt]hat|[Tt]hese|[Tt]wo|[Tt]hree|[Oo]ther|[Ww]hole|[Ff]ull|[Ss]mall|[Ll]arge|[Ff]irst|[Ss]econd|[Oo]ne|[Aa]nother|[Nn]o|[Nn]ew|[Oo]ld|[Ss]ame|[Aa]nd|[Oo]r|[Oo]f|[Ii]n|[Oo]n|[Bb]y|[Ff]or|[Ww]ith|[Aa]t|[Tt]o|[Dd]esign|[Ww]orking|[Dd]rafting|[Aa]ny|[Ss]ome|[Ee]very|[Oo]pposing|[Pp]lus|[Mm]inus|[Ff]lip|[Uu]p|[Dd]own|back|front|[Ll]eft|[Rr]ight|[Ff]ar|[Bb]right|[Dd]ear|[Hh]i|[Hh]ello)';

/** The name is one word, or two with capitals. */
const TEAM_OF_KIND = new RegExp(
  `(?<![\\p{L}’'-])(?!${NOT_OWN} )([\\p{L}&][\\p{L}&-]*[’']?(?: (?!${NOT_OWN} )\\p{Lu}[\\p{L}&-]+)? (${KIND}))(?![\\p{L}-])`,
  'gu',
);

/** The papers of two sides, called by whose they are: “the North text”, “the South text”. */
const PAPER_OF =
  /(?<!\p{L})[Tt]he (\p{Lu}[\p{L}&-]+) (texts?|drafts?|papers?|proposals?|versions?)(?![\p{L}-])/gu;

/** Whose two papers or more are that a text sets beside each other, by the names that the papers have. */
export function paperOwners(text: string): readonly KnownTeam[] {
  const byKind = new Map<string, Map<string, KnownTeam>>();
  for (const { 1: name = '', 2: kind = '', index } of text.matchAll(PAPER_OF)) {
    const one = kind.replace(/s$/u, '');
    const known = byKind.get(one) ?? new Map<string, KnownTeam>();
    byKind.set(one, known);
    if (!known.has(name)) known.set(name, { name, index });
  }
  const paired = [...text.matchAll(PAIR_OF)].flatMap(({ 1: one = '', 2: other = '', index }) => [
    { name: one, index },
    { name: other, index: index + one.length },
  ]);
  const set = [...byKind.values()].filter(({ size }) => size > 1);
  return [...paired, ...set.flatMap((known) => [...known.values()])];
}

/** “The alpha and beta proposals”: both at once. */
const PAIR_OF = new RegExp(
  `(?<!\\p{L})[Tt]he (?!${NOT_OWN} )([\\p{L}&-]+) and (?:the )?(?!${NOT_OWN} )([\\p{L}&-]+) (?:texts|drafts|papers|proposals|teams|subteams|groups|subgroups|camps|sides)(?![\\p{L}-])`,
  'gu',
);

/** A team told by its kind, with where it is named first. */
interface KnownTeam {
  readonly name: string;
  readonly index: number;
}

/**
 * The teams that are told apart by what comes before what they are: “the Charter subteam” and “the Process subteam”. Only
 * where there are two of a kind, so that a group by itself is not one.
 */
export function teamsOfKind(text: string): readonly KnownTeam[] {
  const byKind = new Map<string, Map<string, KnownTeam>>();
  for (const { 1: name = '', 2: kind = '', index } of text.matchAll(TEAM_OF_KIND)) {
    const one = kind.toLowerCase().replace(/s$/u, '');
    const known = byKind.get(one) ?? new Map<string, KnownTeam>();
    byKind.set(one, known);
    const key = name.toLowerCase();
    if (!known.has(key)) known.set(key, { name: capitalized(name), index });
  }
  for (const { 0: name, 1: kind = '', index } of text.matchAll(NAMED_AFTER)) {
    const known = byKind.get(`${kind} …`) ?? new Map<string, KnownTeam>();
    byKind.set(`${kind} …`, known);
    if (!known.has(name)) known.set(name, { name, index });
  }
  return [...byKind.values()]
    .filter(({ size }) => size > 1)
    .flatMap((known) => [...known.values()]);
}

/** “Team West”, “Drafting team North”: what it is comes first. */
const KIND_FIRST =
  '(?:Team|Group|Gruppe|Fraktion|Groupe|Équipe|Grupo|Equipo|Gruppo|Camp|Ward|Floor|(?:Design|Drafting|Working|Review|Project) (?:[Tt]eam|[Gg]roup))';
const NAMED_AFTER = new RegExp(`(?<!\\p{L})(${KIND_FIRST}) (\\p{Lu}\\p{L}+)(?!\\p{L})`, 'gu');
const NAMED = new RegExp(`^${KIND_FIRST} (\\p{Lu}\\p{L}+)$`, 'u');

/** What a team of a kind is called for short, by its own name: “Charter” of “Charter subteam”; empty where it is no such team. */
export function shortOf(team: string): string {
  const before = new RegExp(`^(.+) ${KIND}$`, 'u').exec(team)?.[1]?.replace(/[’']$/u, '');
  return before ?? NAMED.exec(team)?.[1] ?? '';
}

/** The teams that a text also calls by their own names alone, with a capital or a hyphen: “Blue”, “open-house”; each with where. */
export function calledShort(teams: readonly KnownTeam[], text: string): readonly KnownTeam[] {
  return teams.flatMap(({ name }) => {
    const short = shortOf(name);
    if (short === '') return [];
    const small = short.charAt(0).toLowerCase() + short.slice(1);
    // A word that is written small is a name where it does what teams do.
    const doing = new RegExp(
      `(?<![\\p{L}-])${literally(small)}(?=(?: (?:wants?|says?|thinks?|prefers?|would|proposes?|(?:is|are) (?:for|against|fine))(?!\\p{L})|:))`,
      'u',
    ).exec(text);
    if (doing && !short.includes('-')) return [{ name: short, index: doing.index }];
    if (!/^\p{Lu}.*\p{L}{2}/u.test(short)) return [];
    const forms = short.includes('-') ? [short, short.toLowerCase()] : [short];
    const index = forms.map((form) => aloneIn(text, form)).find((at) => at >= 0);
    return index === undefined ? [] : [{ name: short, index }];
  });
}

/** Where a name stands with no word for what it is after it; -1 where it nowhere does. */
function aloneIn(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + name.length, at + name.length + 16);
    const isWhole = !/[\p{L}-]/u.test(before) && !/^[\p{L}-]/u.test(after);
    if (isWhole && !new RegExp(`^ (?:\\p{Lu}\\p{L}* )?${KIND}`, 'u').test(after)) return at;
  }
  return -1;
}
