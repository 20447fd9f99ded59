import { type Tongue, claimPatterns } from './tongue.ts';

/** Why, at the end of a sentence. */
const PERCHE = '(?:,? (?:perché|poiché|dato che|visto che) (?<reason>.+?)|: (?<told>.+?))?';

const PARTY =
  "(?:(?:[Ii]l|[Ll]o|[Ll]a|[Ii]|[Gg]li|[Ll]e) |[Ll][’'])?(?<party>[\\p{L}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{L}\\p{N}&’'.-]+){0,2})";

/** Italian. */
export const ITALIAN: Tongue = {
  claims: claimPatterns(PARTY, [
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
  ]),
  yes: 'Sì',
  asksWhether:
    /^(?:(?:il |la |lo |i |le |gli |l[’'])\p{L}+ )?(?:deve|devono|dobbiamo|può|possono|possiamo|bisogna|è|sono|vogliamo|dovrebbe|dovremmo|\p{L}+iamo)(?!\p{L})/iu,
  ifs: 'se',
  questionWords: 'chi|come|quando|dove|quale|quali|perché',
  putOff: /^(.{3,80}?) (?:è|sono) (?:rinviat|rimandat)[oaie](?: .{1,60})?\.?$/iu,
  decided: /^(?:si è|è stato) deciso (?:che |di )(.{3,})$/iu,
  stated: (text, sentence) =>
    WISHED.test(sentence) && !text.startsWith('che ') ? `che ${text}` : text,
};

/** What is wished for keeps its “che”. */
const WISHED =
  /(?<!\p{L})(?:propone|propongono|vuole|vogliono|vorrebbe|vorrebbero|chiede|chiedono|preferisce|preferiscono) che /u;
