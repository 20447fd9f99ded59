import type { Claim } from './claims.ts';

/** Words of names, with a capital each. */
const NAME = "[\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*){0,3}";

interface Pattern {
  readonly attitude: Claim['attitude'];
  readonly pattern: RegExp;
}

/** Who holds what in German, where verbs part: “schlägt vor, dass …”, “lehnt das ab”. */
const GERMAN: readonly Pattern[] = [
  [
    'rejects',
    '(?:ist|sind) (?:strikt |klar )?dagegen(?:, dass (?<text>.+?))?(?:,? (?:weil|da|denn) (?<reason>.+))?',
  ],
  [
    'holds',
    '(?:ist|sind) (?:auch |klar )?dafür(?:, dass (?<text>.+?))?(?:,? (?:weil|da|denn) (?<reason>.+))?',
  ],
  [
    'rejects',
    '(?:lehnt|lehnen) (?<text>das|dies|es|.{3,80}?) ab(?:,? (?:weil|da|denn) (?<reason>.+))?',
  ],
  [
    'holds',
    '(?:schlägt|schlagen) vor, (?:dass )?(?<text>.+?)(?:,? (?:weil|da|denn) (?<reason>.+))?',
  ],
  [
    'holds',
    '(?:meint|meinen|findet|finden|glaubt|glauben|denkt|denken|sagt|sagen|will|wollen|möchte|möchten|fordert|fordern|verlangt|verlangen|hält es für richtig), dass (?<text>.+?)(?:,? (?:weil|da|denn) (?<reason>.+))?',
  ],
  [
    'fears',
    '(?:fürchtet|fürchten|befürchtet|befürchten|sorgt sich|bezweifelt|bezweifeln), dass (?<text>.+)',
  ],
].map(([attitude = '', tail = '']) => ({
  attitude: attitude as Claim['attitude'],
  pattern: new RegExp(`^(?:(?:[Dd]er|[Dd]ie|[Dd]as) )?(?<party>${NAME}) ${tail}[.!]?$`, 'u'),
}));

/** The same in French. */
const FRENCH: readonly Pattern[] = [
  [
    'rejects',
    '(?:est|sont) (?:contre|opposée?s?)(?: à cela)?(?:,? (?:car|parce que|puisque) (?<reason>.+))?',
  ],
  ['holds', '(?:est|sont) (?:pour|favorables?)(?:,? (?:car|parce que|puisque) (?<reason>.+))?'],
  [
    'rejects',
    '(?:refuse|refusent|rejette|rejettent)(?: (?<text>cela|cette idée|que .+?))?(?:,? (?:car|parce que|puisque) (?<reason>.+))?',
  ],
  [
    'holds',
    "(?:propose|proposent|estime|estiment|pense|pensent|veut|veulent|souhaite|souhaitent|demande|demandent|considère|considèrent) qu(?:e |’|')(?<text>.+?)(?:,? (?:car|parce que|puisque) (?<reason>.+))?",
  ],
  ['fears', "(?:craint|craignent|redoute|redoutent|doute|doutent) qu(?:e |’|')(?<text>.+)"],
].map(([attitude = '', tail = '']) => ({
  attitude: attitude as Claim['attitude'],
  pattern: new RegExp(
    `^(?:(?:[Ll]e|[Ll]a|[Ll]es) |[Ll][’'])?(?<party>[\\p{L}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{L}\\p{N}&’'.-]+){0,2}) ${tail}[.!]?$`,
    'u',
  ),
}));

/** The claim in a sentence in German or French; `null` where there is none. */
export function foreignClaim(sentence: string): Claim | null {
  for (const { attitude, pattern } of [...GERMAN, ...FRENCH]) {
    const groups = pattern.exec(sentence)?.groups;
    if (!groups) continue;
    const { party = '', text = '', reason = '' } = groups;
    const isBack = /^(?:das|dies|es|cela|cette idée)?$/u.test(text);
    return {
      party: capital(party),
      attitude,
      text: isBack ? '' : capital(text),
      reason: capital(reason.replace(/[.!]$/u, '')),
      isGround: false,
    };
  }
  return null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a question can be answered by yes or no, and how that answer is said in its language; else `null`. */
export function yesTo(question: string): string | null {
  // “Should we go, or stay?” asks which.
  if (!question.trim().endsWith('?') || /, (?:or|oder|ou) [^,]+\?$/iu.test(question)) return null;
  if (
    /^(?:should|shall|do|does|did|is|are|was|were|can|could|may|might|must|will|would|has|have)\b/iu.test(
      question,
    )
  ) {
    return 'Yes';
  }
  if (
    /^(?:soll|sollen|sollte|ist|sind|darf|dürfen|kann|können|muss|müssen|wird|werden|hat|haben|braucht|wollen)\b/iu.test(
      question,
    )
  ) {
    return 'Ja';
  }
  return /^(?:faut-il|doit-on|peut-on|est-ce qu|est-il|sont-ils|y a-t-il|(?:le|la|les|l[’']).{2,40}(?:-t)?-(?:il|elle|ils|elles)\b)/iu.test(
    question,
  )
    ? 'Oui'
    : null;
}
