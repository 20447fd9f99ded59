import {
  type Tail,
  type Tongue,
  askingInOrder,
  claimPatterns,
  keepingThat,
  ownClaimPatterns,
  partyPattern,
  accordingTo,
} from './tongue.ts';

/** Why, at the end of a sentence. */
const PERCHE =
  '(?:,? (?:perché|poiché|dato che|visto che|in quanto) (?<reason>.+?)| ?: (?<told>.+?))?';

const NOBODY =
  'questione|domanda|punto|testo|bozza|proposta|problema|tema|riunione|assemblea|Si|Ci|Non|No|Sì|Se|È|Questo|Ciò|Resta|Ma|Chi|Come|Quando|Che|A favore|Contro|Per';
const PARTY = partyPattern(
  "[Ii]l |[Ll]o |[Ll]a |[Ii] |[Gg]li |[Ll]e |[Ll][’']|[Uu]n |[Uu]na ",
  NOBODY,
);

const WANTING =
  'propone|propongono|propose|proponeva|ha proposto|hanno proposto|vuole|vogliono|voleva|volevano|vorrebbe|vorrebbero|preferisce|preferiscono|preferiva|preferirebbe|preferirebbero|chiede|chiedono|chiese|ha chiesto|hanno chiesto|sostiene|sostengono|pensa|pensano|pensava|crede|credono|ritiene|ritengono|riteneva|suggerisce|suggeriscono|ha suggerito|descrive|descrivono|prevede|prevedono|vede|vedono|dice|dicono|ha detto|raccomanda|raccomandano|insiste per|insistono per|punta a|appoggia|appoggiano';

const TAILS: readonly Tail[] = [
  [
    'rejects',
    `(?:è|sono|era|erano|si è detto|si è detta|si sono detti) (?:contrari[oaie]?|contro)(?: (?:a (?:ciò|questo)|all[’']idea|alla proposta))?${PERCHE}`,
  ],
  [
    'holds',
    `(?:è|sono|era|erano|si è detto|si è detta|si sono detti) (?:a favore|favorevol[ei]|d[’']accordo)(?: (?:a ciò|all[’']idea|alla proposta))?${PERCHE}`,
  ],
  [
    'rejects',
    `(?:è|sono|era|erano) contrari[oaie]? (?:a |al |alla |all[’']|ai |alle |agli )(?<text>.{3,80}?)${PERCHE}`,
  ],
  [
    'holds',
    `(?:è|sono|era|erano) (?:favorevol[ei]|a favore) (?:a |al |alla |all[’']|ai |alle |agli |di |del |della |dell[’'])(?<text>.{3,80}?)${PERCHE}`,
  ],
  [
    'rejects',
    `(?:rifiuta|rifiutano|respinge|respingono|si oppone|si oppongono|si è opposto|si è opposta|non vuole|non vogliono|non voleva)(?: (?:a |al |alla |all[’'])?(?<text>.{3,100}?))?${PERCHE}`,
  ],
  [
    'remarks',
    '(?:ricorda|ricordano|ha ricordato|fa notare|fanno notare|ha fatto notare|osserva|ha osservato|segnala|ha segnalato|precisa|ha precisato|aggiunge|ha aggiunto|spiega|ha spiegato|sottolinea|ha sottolineato) che (?<text>.+)',
  ],
  ['holds', `(?:${WANTING})(?: che| di)? (?<text>.{2,160}?)${PERCHE}`],
  [
    'hesitates',
    'non (?:ha|hanno|aveva) (?:ancora )?(?:una )?(?:posizione|opinione)|(?:è|sono) (?:ancora )?indecis[oaie]',
  ],
  ['fears', '(?:teme|temono|temeva|dubita|dubitano) che (?<text>.+)'],
];

const OWN: readonly Tail[] = [
  [
    'rejects',
    `(?:siamo|sono) contrari[oaie]?(?: (?:a |al |alla |all[’']|ai |alle |agli )(?<text>.{3,80}?))?${PERCHE}`,
  ],
  [
    'holds',
    `(?:siamo|sono) (?:favorevol[ei]|a favore)(?: (?:a |al |alla |all[’']|di |del |della )(?<text>.{3,80}?))?${PERCHE}`,
  ],
  [
    'rejects',
    `(?:ci opponiamo|mi oppongo|rifiutiamo|respingiamo|non vogliamo)(?: (?:a |al |alla |all[’'])?(?<text>.{3,100}?))${PERCHE}`,
  ],
  [
    'holds',
    `(?:proponiamo|propongo|vogliamo|voglio|vorremmo|vorrei|chiediamo|chiedo|preferiamo|preferisco|preferiremmo|crediamo|credo|pensiamo|penso|riteniamo|ritengo|sosteniamo|sostengo|suggeriamo|suggerisco|raccomandiamo)(?: che| di)? (?<text>.{2,160}?)${PERCHE}`,
  ],
];

const ASKED =
  /^(?:(?:resta|restano|rimane|resterebbe|occorre|bisogna|manca)(?: ancora| anche)?(?: da)? (?:chiarire|decidere|sapere|stabilire|capire|definire|vedere)|non (?:è (?:ancora )?chiaro|si sa|sappiamo)(?: ancora)?|la (?:domanda|questione) è|[^,.:]{2,50} (?:si chiede|chiede|ha chiesto|si è chiest[oa]|vuole sapere)) (chi|come|quando|dove|quale|quali|quanto|perché|a chi|con chi|che cosa|cosa|se) (.+)$/iu;

/** What is wished for keeps its “che”. */
const WISHED =
  /(?<!\p{L})(?:propone|propongono|vuole|vogliono|vorrebbe|vorrebbero|chiede|chiedono|preferisce|preferiscono|proponiamo|vogliamo|chiediamo) che /u;

/** Italian. */
export const ITALIAN: Tongue = {
  smallWords: new Set(
    'la le il gli di che è e una un con del della dei delle nel alla non si ci sono anche perché dal per più'.split(
      ' ',
    ),
  ),
  claims: [
    accordingTo('[Ss]econdo', PARTY),
    ...claimPatterns(PARTY, TAILS),
    ...claimPatterns(
      "(?<party>Alcun[ie](?: \\p{Ll}+)?|Altr[ie](?: \\p{Ll}+)?|Qualcuno|C[’']è chi)",
      TAILS,
    ),
    ...ownClaimPatterns('(?:(?:noi|io) )?', OWN),
  ],
  yes: 'Sì',
  asksWhether:
    /^(?:(?:il |la |lo |i |le |gli |l[’'])[\p{L} ]{2,40}? )?(?:deve|devono|dobbiamo|può|possono|possiamo|bisogna|è|sono|vogliamo|dovrebbe|dovremmo|dovrebbero|conviene|serve|servono|vale la pena|c[’']è|ci sono|si (?:può|possono|deve|devono|dovrebbe|potrebbe|\p{L}+[aeo](?= ))|\p{L}+iamo)(?!\p{L})/iu,
  ifs: 'se|qualora|nel caso',
  questionWords:
    '(?:(?:a|con|di|da|per) )?(?:chi|come|quando|dove|quale|quali|quanto|quanti|perché|cosa|che cosa)',
  putOff:
    /^(.{3,80}?) (?:è|sono|è stat[oa]|viene|vengono) (?:rinviat|rimandat)[oaie](?: .{1,60})?\.?$/iu,
  decided: /^(?:si è|è stato) deciso (?:che |di )(.{3,})$/iu,
  stated: keepingThat('che', WISHED),
  asked: askingInOrder(ASKED, 'se'),
};
