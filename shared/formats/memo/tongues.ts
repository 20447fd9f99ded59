import { capitalized } from '../../capitalized.ts';
import type { Claim } from './claims.ts';
import { inMainOrder } from './german.ts';

/** Words of names, with a capital each. */
const NAME = "[\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*){0,3}";

interface Pattern {
  readonly attitude: Claim['attitude'];
  readonly pattern: RegExp;
}

/** Why, at the end of a sentence in German: “…, weil es billig ist”, “…: Es ist billig”. */
const WHY = '(?:,? (?:weil|da|denn) (?<reason>.+?)|: (?<told>.+?))?';
/** The same in French. */
const POURQUOI = '(?:,? (?:car|parce que|parce qu’|puisque) (?<reason>.+?)| ?: (?<told>.+?))?';

/** Who holds what in German, where verbs part: “schlägt vor, dass …”, “lehnt das ab”. */
const GERMAN: readonly Pattern[] = [
  ['rejects', `(?:ist|sind) (?:strikt |klar |eher |auch )?dagegen(?:, dass (?<text>.+?))?${WHY}`],
  ['holds', `(?:ist|sind) (?:auch |klar |eher )?dafür(?:, dass (?<text>.+?))?${WHY}`],
  ['rejects', `(?:lehnt|lehnen) (?<text>das|dies|es|.{3,80}?) ab${WHY}`],
  ['holds', `(?:schlägt|schlagen) vor, (?:dass )?(?<text>.+?)${WHY}`],
  ['holds', `(?:schlägt|schlagen) (?<text>.{3,80}?) vor${WHY}`],
  [
    'holds',
    `(?:meint|meinen|findet|finden|glaubt|glauben|denkt|denken|sagt|sagen|will|wollen|möchte|möchten|fordert|fordern|verlangt|verlangen|hält es für richtig|halten es für richtig|besteht darauf|bestehen darauf), dass (?<text>.+?)${WHY}`,
  ],
  [
    'holds',
    `(?:meint|meinen|findet|finden|glaubt|glauben|sagt|sagen|denkt|denken), (?<text>(?:der|die|das|den|man|wir|es|sie|ein|eine) .{3,160}?)${WHY}`,
  ],
  [
    'holds',
    `(?:will|wollen|möchte|möchten|fordert|fordern|verlangt|verlangen|bevorzugt|bevorzugen|unterstützt|unterstützen|befürwortet|befürworten|sieht|sehen|beschreibt|beschreiben|bevorzugt|plädiert für|plädieren für|besteht auf|ist für|sind für) (?<text>.{3,160}?)${WHY}`,
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
  ['rejects', `(?:(?:est|sont) (?:contre|opposée?s?)(?: à cela)?|s[’']y oppose(?:nt)?)${POURQUOI}`],
  ['holds', `(?:est|sont) (?:pour|favorables?)(?: à cela)?${POURQUOI}`],
  [
    'rejects',
    `(?:refuse|refusent|rejette|rejettent)(?: (?<text>cela|cette idée|que .+?))?${POURQUOI}`,
  ],
  [
    'holds',
    `(?:propose|proposent|estime|estiment|pense|pensent|veut|veulent|souhaite|souhaitent|demande|demandent|considère|considèrent|dit|disent) qu(?:e |’|')(?<text>.+?)${POURQUOI}`,
  ],
  [
    'holds',
    `(?:préfère|préfèrent|propose|proposent|demande|demandent|défend|défendent|soutient|soutiennent|veut|veulent|souhaite|souhaitent|décrit|décrivent|prévoit|prévoient|voit|voient) (?:de |d’|d')?(?<text>.{3,160}?)${POURQUOI}`,
  ],
  ['fears', "(?:craint|craignent|redoute|redoutent|doute|doutent) qu(?:e |’|')(?<text>.+)"],
].map(([attitude = '', tail = '']) => ({
  attitude: attitude as Claim['attitude'],
  pattern: new RegExp(
    `^(?:(?:[Ll]e|[Ll]a|[Ll]es) |[Ll][’'])?(?<party>[\\p{L}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{L}\\p{N}&’'.-]+){0,2}) ${tail}[.!]?$`,
    'u',
  ),
}));

/** Why, at the end of a sentence in Spanish. */
const PORQUE = '(?:,? (?:porque|ya que|pues|puesto que) (?<reason>.+?)|: (?<told>.+?))?';

/** The same in Spanish. */
const SPANISH: readonly Pattern[] = [
  ['rejects', `(?:está|están) (?:en contra|opuest[oa]s?)(?: de (?:ello|eso|esto))?${PORQUE}`],
  ['holds', `(?:está|están) (?:a favor|de acuerdo)(?: de (?:ello|eso|esto))?${PORQUE}`],
  ['rejects', `(?:rechaza|rechazan|se opone|se oponen)(?: (?<text>eso|esto|que .+?))?${PORQUE}`],
  [
    'holds',
    `(?:propone|proponen|quiere|quieren|prefiere|prefieren|pide|piden|defiende|defienden|apoya|apoyan|describe|describen|prevé|ve|ven|sugiere|sugieren|opina|opinan|cree|creen|piensa|piensan|considera|consideran|dice|dicen)(?: que)? (?<text>.{2,160}?)${PORQUE}`,
  ],
  ['fears', '(?:teme|temen|duda|dudan) que (?<text>.+)'],
].map(([attitude = '', tail = '']) => ({
  attitude: attitude as Claim['attitude'],
  pattern: new RegExp(
    `^(?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) )?(?<party>[\\p{L}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{L}\\p{N}&’'.-]+){0,2}) ${tail}[.!]?$`,
    'u',
  ),
}));

/** Why, at the end of a sentence in Italian. */
const PERCHE = '(?:,? (?:perché|poiché|dato che|visto che) (?<reason>.+?)|: (?<told>.+?))?';

/** The same in Italian. */
const ITALIAN: readonly Pattern[] = [
  ['rejects', `(?:è|sono) (?:contrari[oaie]|contro)(?: a (?:ciò|questo))?${PERCHE}`],
  ['holds', `(?:è|sono) (?:a favore|favorevol[ei]|d’accordo|d'accordo)${PERCHE}`],
  [
    'rejects',
    `(?:rifiuta|rifiutano|respinge|respingono|si oppone|si oppongono)(?: (?<text>ciò|questo|che .+?))?${PERCHE}`,
  ],
  [
    'holds',
    `(?:propone|propongono|vuole|vogliono|vorrebbe|vorrebbero|preferisce|preferiscono|chiede|chiedono|sostiene|sostengono|pensa|pensano|crede|credono|ritiene|ritengono|suggerisce|suggeriscono|descrive|descrivono|prevede|prevedono|vede|vedono|dice|dicono)(?: che| di)? (?<text>.{2,160}?)${PERCHE}`,
  ],
  ['fears', '(?:teme|temono|dubita|dubitano) che (?<text>.+)'],
].map(([attitude = '', tail = '']) => ({
  attitude: attitude as Claim['attitude'],
  pattern: new RegExp(
    `^(?:(?:[Ii]l|[Ll]o|[Ll]a|[Ii]|[Gg]li|[Ll]e) |[Ll][’'])?(?<party>[\\p{L}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{L}\\p{N}&’'.-]+){0,2}) ${tail}[.!]?$`,
    'u',
  ),
}));

/** The claim in a sentence in German, French, Spanish or Italian; `null` where there is none. */
export function foreignClaim(sentence: string): Claim | null {
  // “The bars propose midnight” is English, as “the group will meet” is.
  if (/\b(?:the|of|to|and|that|with|by|be|it|they|we|is)\b/iu.test(sentence)) return null;
  for (const { attitude, pattern } of [...GERMAN, ...FRENCH, ...SPANISH, ...ITALIAN]) {
    const groups = pattern.exec(sentence)?.groups;
    if (!groups) continue;
    const { party = '', text: said = '', told = '', reason = told } = groups;
    const wish = WISHED.exec(sentence)?.[1] ?? '';
    const text = GERMAN_CLAUSE.test(sentence) ? inMainOrder(said) : seenAs(optative(said, wish));
    const why = /(?:,? (?:weil|da)) /u.test(sentence) ? inMainOrder(reason) : reason;
    const isBack = /^(?:das|dies|es|cela|cette idée|eso|esto|ciò|questo)?$/u.test(text);
    return {
      party: capitalized(
        party.replace(
          /^(?:[Ii]l|[Ll]o|[Gg]li|[Ee]l|[Ll]os|[Ll]as|[Ll]e|[Ll]a|[Ll]es|[Dd]er|[Dd]ie|[Dd]as) (?=.)/u,
          '',
        ),
      ),
      attitude,
      text: isBack ? '' : capitalized(text),
      reason: capitalized(why.replace(/[.!]$/u, '')),
      isGround: false,
    };
  }
  return null;
}

/** What is seen as something, as that alone, and without the word that sets it against what others see. */
function seenAs(text: string): string {
  return text
    .replace(/^((?:\S+ ){0,3}?\S*)(?<= |^)(?:dagegen|hingegen|jedoch|allerdings|aber) /u, '$1')
    .replace(
      /^(?:ihn|sie|es|den \p{Lu}\p{L}+|die \p{Lu}\p{L}+|das \p{Lu}\p{L}+) als (?=\p{L})/u,
      '',
    );
}

const GERMAN_CLAUSE = /, dass /u;

/** What is wished for in Spanish and Italian keeps its “que”, its “che”. */
const WISHED =
  /(?<!\p{L})(?:propone|proponen|quiere|quieren|prefiere|prefieren|pide|piden|sugiere|sugieren|propongono|vuole|vogliono|vorrebbe|chiede|chiedono|preferisce) (que|che) /u;

/** What is wished for in French keeps its “que”: “que tout soit traduit”. */
function optative(text: string, wish: string): string {
  if (wish !== '') return text.startsWith(`${wish} `) ? text : `${wish} ${text}`;
  return /^.{1,60}? n[’'](?:\p{L}+isse|ait|soit)\b|^.{1,60}? (?:soit|soient|ait|aient|fasse|fassent|puisse|puissent|prenne|prennent)(?!\p{L})/u.test(
    text,
  )
    ? `que ${text}`
    : text;
}
