import { capitalized } from '../../../capitalized.ts';
import { endsApart } from './gapped-ends.ts';

/** Who, as a group or by name: “the board”, “Ann”, “DT C”, “l’équipe”. */
const WHO =
  "(?:(?:Team|Group) \\p{Lu}\\p{L}+|[Tt]he \\p{Lu}[\\p{L}’'-]+ \\p{Ll}{3,}|(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Ll]e|[Ll]a|[Ee]l|[Ii]l|[Ll]o) \\p{L}[\\p{L}’'-]+|[Ll][’'][\\p{L}-]+|(?:(?:Mrs?|Ms|Dr|Mme|Frau|Herr)\\.? )?\\p{Lu}[\\p{L}\\p{N}’'-]*(?: [A-Z\\d])?|(?:team|group|wg|dt|track) [a-h]\\b)";

/** What is said once for all of them, in each language. */
const VERB = `(?:${[
  'recommends?|expects?|says?|asks? for|calls? for|wants?|wanted|prefers?|preferred|proposes?|proposed|suggests?|suggested|favou?rs?|favou?red|supports?|likes?|would (?:like|prefer)|votes?|voted|is|are|was|were|would \\p{Ll}+ (?:it|them|this|that)',
  'will|wollen|möchte|möchten|bevorzugt|fordert|wünscht|unterstützt|ist|sind',
  'veut|préfère|propose|demande|est',
  'quiere|prefiere|propone|pide|está',
  'vuole|preferisce|chiede|è',
].join('|')})`;

/** What is wanted, by how it begins: all that is named in one breath begins alike. */
const WANTED = [
  /^(?:for|against|für|gegen|pour|contre) .{2,50}$/u,
  /^(?:the|an?|den|die|das|eine?n?|le|la|les|une?|el|los|las|il|lo) .{2,50}$/u,
  /^[\p{Lu}\d]\S*(?: \([^()]{3,60}\))?$/u,
  /^\d\S*(?: \p{L}+)?$/u,
  /^every .{2,30}$/u,
  /^(?:after|before|within|until|by|at|from|in|on|with) .{2,30}$/u,
];

/** The same of small teams, in a word or two: “team a wants permits, team b a fee”. */
const WANTED_SMALL = /^(?!against|for|pro|contra)(?:an? |the )?\p{Ll}+(?: \p{Ll}+)?$/u;

const HEAD = new RegExp(
  `^((?:.{2,40}: )?(?:${WHO}(?:, ${WHO}){0,3} and )?${WHO}) (${VERB}) (.+)$`,
  'u',
);
const NEXT = new RegExp(`^(${WHO}) (.+)$`, 'u');
/** Between what one wants and what the next does. */
const BETWEEN = /, (?:(?:and|und|et|y|e) )?| (?:and|und|et|y|e) (?=\p{Lu})/u;
const WHY = /,? (?:because|since|as|weil|da|denn|car|parce que|porque|perché) .+$/u;

const OWN_VERB =
  /^(?:(?:the|our) )?\p{L}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)? (?:does|do|is|are|has|have|had|was|were|would|could|did|can|abstains?|[a-z]+n[’']t)(?![\p{L}])/u;

/** Who, in German, with a title too. */
const WER = "(?:(?:Frau|Herr|Hr\\.|Fr\\.|[Dd]er|[Dd]ie|[Dd]as) )?\\p{Lu}[\\p{L}’'-]*(?: [A-Z\\d])?";

/** A verb in two parts: “A schlägt sechs Monate vor, B zwölf.” */
const PARTED = new RegExp(
  `^(${WER}) ((?:schlägt|schlagen|schlug|schlugen|(?:spricht|sprechen|sprach|sprachen) sich|tritt|treten|lehnt|lehnte)) ((?!vor\\b)[^,;]{2,50}) (vor|aus|ein|ab)[,;] (?:(?:und|aber) )?(${WER}) (?!(?:will|ist|möchte|findet|meint|lehnt|hält|schlägt|spricht|war|schlug|sprach)\\b)((?:(?:nur|lieber|dagegen) )?[^,;:()]{2,50}(?: \\([^()]{2,60}\\))?)\\.?$`,
  'u',
);

/** No such sentence is longer, in characters. */
const LONGEST = 300;

/**
 * A sentence in which a verb is said once for several people, as one for each: “Ann wants June, Bob July” gives
 * “Ann wants June.” and “Bob wants July.” What is no such sentence stays as it is.
 */
export function ungapped(sentence: string): readonly string[] {
  if (sentence.length > LONGEST || /;.*;|\?/u.test(sentence)) return [sentence];
  const apartAtEnd = endsApart(sentence);
  if (apartAtEnd) return apartAtEnd;
  const [, proposer = '', does = '', idea = '', end = '', next = '', counter = ''] =
    PARTED.exec(sentence) ?? [];
  if (next !== '')
    return [
      `${proposer} ${does} ${idea} ${end}.`,
      `${capitalized(next)} ${does} ${counter} ${end}.`,
    ];
  const plain = sentence.replace(/[.!]$/u, '').replace('; ', ', ');
  const [why = ''] = WHY.exec(plain) ?? [];
  const [, who = '', verb = '', said = ''] =
    HEAD.exec(plain.slice(0, plain.length - why.length)) ?? [];
  const [first = '', ...more] = said.split(BETWEEN);
  const isSmall = /^(?:.{2,40}: )?\p{Ll}+ [a-h] /u.test(plain);
  const begin = WANTED.find((one) => one.test(first)) ?? (isSmall ? WANTED_SMALL : undefined);
  // “…, and Ravi does not care” is a sentence by itself.
  const apart = OWN_VERB.test(more.at(-1) ?? '') ? more.splice(-1) : [];
  const others = more.map((part) => NEXT.exec(part));
  const isGapped =
    others.length > 0 &&
    others.every((one) => (isSmall ? WANTED_SMALL : begin)?.test(one?.[2] ?? ''));
  if (!begin || !isGapped) return [sentence];
  const all = [[who, first], ...others.map((one) => [one?.[1] ?? '', one?.[2] ?? ''])];
  const each = all.map(([name = '', what = ''], index) =>
    index === all.length - 1 ? `${name} ${verb} ${what}${why}.` : `${name} ${verb} ${what}.`,
  );
  return [...each, ...apart.map((part) => `${part}.`)];
}
