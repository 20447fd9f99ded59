import { sentenceFrom } from '../words/wording.ts';

/** Two ways that a sentence sets beside each other: “Either we rent a vault, or we build a room.” */
const EITHER = [
  /^(?:so )?either (?!way\b)(.{3,140}?),? or (?:else )?(.{3,140}?)[.]?$/iu,
  /^entweder (.{3,140}?),? oder (.{3,140}?)[.]?$/iu,
  /^soit (.{3,140}?),? soit (.{3,140}?)[.]?$/iu,
  /^ou bien (.{3,140}?),? ou bien (.{3,140}?)[.]?$/iu,
  /^o bien (.{3,140}?),? o bien (.{3,140}?)[.]?$/iu,
  /^(?:we|one|you) (?:could|can|might) (?:either )?([^,.;:]{3,80}?),? or (?:else )?(?:we (?:could|can) )?([^,.;:]{3,80}?)[.]?$/iu,
];

/** What counts or names ways that follow a colon. */
const NAMED =
  /\b(two|three|four|five|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro)?(?: \p{L}+)? ?\b(?:ways|options|possibilities|choices|alternatives|candidates|proposals|ideas|models|wege|möglichkeiten|optionen|vorschläge|solutions|possibilités|opciones|posibilidades|soluciones|opzioni|possibilità)\b(?: (?:here|forward|so far|on the table))?(?: (?:are|were|sind|sont|son|sono))?: ([^:?]{5,240}?)[.]?$/iu;

const COUNTS: readonly (readonly string[])[] = [
  ['two', 'zwei', 'deux', 'dos', 'due'],
  ['three', 'drei', 'trois', 'tres', 'tre'],
  ['four', 'vier', 'quatre', 'cuatro', 'quattro'],
  ['five'],
];

/** The ways that a sentence names without asking: “Either A, or B”, “three ways: A, B, or C”; none where it names none. */
export function waysIn(sentence: string): readonly string[] {
  if (sentence.endsWith('?')) return [];
  for (const pattern of EITHER) {
    const [, one = '', other = ''] = pattern.exec(sentence) ?? [];
    if (one !== '') return [one, ...other.split(/,? or (?=we |to |the )/u)].map(sentenceFrom);
  }
  const [, count = '', listed = ''] = NAMED.exec(sentence) ?? [];
  const ways = listed
    .split(/[,;]? (?:or|and|oder|und|ou|et|o|y|e) |[,;] (?:(?:or|and|oder|und|ou|et|o|y|e) )?/u)
    .map(sentenceFrom);
  const counted = COUNTS.findIndex((words) => words.includes(count.toLowerCase())) + 2;
  const isEven = count === '' ? /[,;]/u.test(listed) : ways.length === counted;
  return listed !== '' && isEven && ways.every((way) => way.split(' ').length <= 9) ? ways : [];
}

/** How something compares with what else is possible, by a word. */
const BETTER =
  /\b(?:nicer|cheaper|better|faster|quicker|easier|simpler|safer|quieter|closer|nearer|fairer|cleaner|warmer|healthier|less (?:expensive|work|risky|noisy))\b/iu;
const WORSE =
  /\b(?:dearer|slower|worse|harder|riskier|louder|farther|further away|colder|more (?:expensive|complicated|difficult|risky|work)|too \p{L}+)\b/iu;

/** What a sentence says of one thing that it names: “The lake is nicer”. */
export interface Remarked {
  readonly subject: string;
  readonly side: 'pro' | 'contra' | null;
  readonly words: string;
}

/** What a sentence says of things by their names, each by itself; none where its subject is something else. */
export function remarkedIn(sentence: string): readonly Remarked[] {
  const clauses = sentence
    .replace(/[.!]$/u, '')
    .split(/[,;] (?:but |and |while )?(?=(?:the|a|an) )/iu);
  const found = clauses.map((words) => {
    const [, subject = ''] =
      /^((?:the |an? )?(?:[\p{L}\p{N}-]+ ){0,2}?(?:[\p{L}\p{N}-]+|\d[\d.,]*\d)) (?:(?:also|only|still|just) )?(?:means?|is|are|was|were|has|have|had|costs?|needs?|takes?|would|will|can|cannot|may|might|gets?|floods?|closes?|opens?|offers?|lacks?)\b/iu.exec(
        words,
      ) ?? [];
    const isBetter = BETTER.test(words);
    const isWorse = WORSE.test(words);
    const side = isBetter === isWorse ? null : isBetter ? ('pro' as const) : ('contra' as const);
    return { subject, side, words };
  });
  return found.every(({ subject }) => subject !== '') ? found : [];
}
