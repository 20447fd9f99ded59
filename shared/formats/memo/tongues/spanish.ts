import { type Tongue, claimPatterns } from './tongue.ts';

/** Why, at the end of a sentence. */
const PORQUE = '(?:,? (?:porque|ya que|pues|puesto que) (?<reason>.+?)|: (?<told>.+?))?';

const PARTY =
  "(?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) )?(?<party>[\\p{L}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{L}\\p{N}&’'.-]+){0,2})";

/** Spanish. */
export const SPANISH: Tongue = {
  claims: claimPatterns(PARTY, [
    ['rejects', `(?:está|están) (?:en contra|opuest[oa]s?)(?: de (?:ello|eso|esto))?${PORQUE}`],
    ['holds', `(?:está|están) (?:a favor|de acuerdo)(?: de (?:ello|eso|esto))?${PORQUE}`],
    ['rejects', `(?:rechaza|rechazan|se opone|se oponen)(?: (?<text>eso|esto|que .+?))?${PORQUE}`],
    [
      'holds',
      `(?:propone|proponen|quiere|quieren|prefiere|prefieren|pide|piden|defiende|defienden|apoya|apoyan|describe|describen|prevé|ve|ven|sugiere|sugieren|opina|opinan|cree|creen|piensa|piensan|considera|consideran|dice|dicen)(?: que)? (?<text>.{2,160}?)${PORQUE}`,
    ],
    ['fears', '(?:teme|temen|duda|dudan) que (?<text>.+)'],
  ]),
  yes: 'Sí',
  asksWhether:
    /^¿?(?:se (?:puede|pueden|debe|deben|deber[íi]an?)|puede|pueden|podemos|debe|deben|debemos|deber[íi]a(?:n|mos)?|es|son|hay|queremos|quiere|tiene|tenemos|\p{L}+amos|\p{L}+emos)(?!\p{L})/iu,
  ifs: 'si',
  questionWords: '¿?(?:quién(?:es)?|cómo|cuándo|dónde|qué|cuál(?:es)?|cuánto)',
  putOff: /^(.{3,80}?) (?:se deja|se dejan|queda|quedan) para más (?:adelante|tarde)\.?$/iu,
  decided: /^se (?:decidió|acordó|aprobó)(?: por unanimidad)?(?: que)? (.{3,})$/iu,
  stated: (text, sentence) =>
    WISHED.test(sentence) && !text.startsWith('que ') ? `que ${text}` : text,
};

/** What is wished for keeps its “que”. */
const WISHED =
  /(?<!\p{L})(?:propone|proponen|quiere|quieren|prefiere|prefieren|pide|piden|sugiere|sugieren) que /u;
