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
const PORQUE = '(?:,? (?:porque|ya que|pues|puesto que|dado que) (?<reason>.+?)|: (?<told>.+?))?';

const NOBODY =
  'cuestión|pregunta|punto|texto|borrador|propuesta|problema|tema|reunión|asunto|que|Hay|Es|Se|No|Nos|Sí|Si|Esto|Eso|Ello|Falta|Queda|Quedan|Pero|Quién|Cómo|Qué|A favor|En contra';
const PARTY = partyPattern('[Ee]l |[Ll]a |[Ll]os |[Ll]as |[Uu]n |[Uu]na ', NOBODY);

const WANTING =
  'propone|proponen|propuso|propusieron|ha propuesto|quiere|quieren|quería|querían|querría|quisiera|prefiere|prefieren|prefería|preferiría|preferirían|pide|piden|pidió|pidieron|defiende|defienden|defendió|apoya|apoyan|apoyó|describe|describen|prevé|ve|ven|sugiere|sugieren|sugirió|opina|opinan|opinó|cree|creen|creía|piensa|piensan|considera|consideran|consideró|dice|dicen|dijo|exige|exigen|recomienda|recomiendan|recomendó|apuesta por|apuestan por|insiste en|insisten en|aboga por|abogan por|solicita|solicitan|solicitó';

const TAILS: readonly Tail[] = [
  [
    'rejects',
    `(?:está|están|estaba|estaban|se mostró|se mostraron) (?:en contra|opuest[oa]s?)(?: de (?:ello|eso|esto|la idea|la propuesta))?${PORQUE}`,
  ],
  [
    'holds',
    `(?:está|están|estaba|estaban|se mostró|se mostraron) (?:a favor|de acuerdo|conformes?)(?: (?:de|con) (?:ello|eso|esto|la idea|la propuesta))?${PORQUE}`,
  ],
  ['rejects', `(?:está|están|estaba|estaban) en contra de(?:l)? (?<text>.{3,100}?)${PORQUE}`],
  ['holds', `(?:está|están|estaba|estaban) a favor de(?:l)? (?<text>.{3,100}?)${PORQUE}`],
  [
    'rejects',
    `(?:rechaza|rechazan|rechazó|rechazaron|se opone|se oponen|se opuso|se opusieron)(?: (?:a |al )?(?<text>.{3,100}?))?${PORQUE}`,
  ],
  [
    'rejects',
    `no (?:quiere|quieren|quería|desea|desean|apoya|apoyan)(?: (?<text>.{3,100}?))?${PORQUE}`,
  ],
  [
    'remarks',
    '(?:señala|señalan|señaló|recuerda|recuerdan|recordó|advierte|advirtió|explica|explicó|apunta|apuntó|indica|indicó|añade|añadió|comenta|comentó|observa|observó|aclara|aclaró) que (?<text>.+)',
  ],
  ['holds', `(?:${WANTING})(?: que)? (?<text>.{2,160}?)${PORQUE}`],
  [
    'hesitates',
    '(?:todavía |aún )?no (?:tiene|tienen|tenía) (?:aún |todavía )?(?:posición|opinión|postura)|(?:está|están) indecis[oa]s?',
  ],
  ['fears', '(?:teme|temen|temía|duda|dudan|dudaba) que (?<text>.+)'],
];

const OWN: readonly Tail[] = [
  ['rejects', `(?:estamos|estoy) en contra(?: de(?:l)? (?<text>.{3,80}?))?${PORQUE}`],
  ['holds', `(?:estamos|estoy) a favor(?: de(?:l)? (?<text>.{3,80}?))?${PORQUE}`],
  [
    'rejects',
    `(?:rechazamos|rechazo|nos oponemos|me opongo|no queremos|no quiero)(?: (?:a |al )?(?<text>.{3,100}?))${PORQUE}`,
  ],
  [
    'holds',
    `(?:proponemos|propongo|queremos|quiero|pedimos|pido|preferimos|prefiero|preferiríamos|preferiría|creemos|creo|pensamos|pienso|consideramos|considero|opinamos|opino|apoyamos|apoyo|defendemos|defiendo|recomendamos|recomiendo|solicitamos|solicito|exigimos|sugerimos|sugiero)(?: que)? (?<text>.{2,160}?)${PORQUE}`,
  ],
];

const ASKED =
  /^(?:(?:también )?(?:falta|faltaría|queda|quedaría|resta|hay que|habría que|tenemos que)(?: también| aún| todavía)?(?: por)? (?:decidir|saber|aclarar|ver|definir|determinar|resolver|acordar)|(?:todavía |aún )?no (?:está claro|se sabe|sabemos|queda claro)|la (?:pregunta|cuestión|duda) es|[^,.:¿]{2,50} (?:pregunta|preguntó|preguntaron|se preguntó|quiere saber|ha preguntado)) (quién(?:es)?|cómo|cuándo|dónde|qué|cuál(?:es)?|cuánt[oa]s?|a quién|con quién|por qué|si) (.+)$/iu;

/** What is wished for keeps its “que”. */
const WISHED =
  /(?<!\p{L})(?:propone|proponen|propuso|quiere|quieren|quería|prefiere|prefieren|pide|piden|pidió|sugiere|sugieren|sugirió|exige|exigen|proponemos|queremos|pedimos) que /u;

/** Spanish. */
export const SPANISH: Tongue = {
  smallWords: new Set(
    'de la el los las y es está una un en que del al por con para se no lo hay más como su sus ya'.split(
      ' ',
    ),
  ),
  claims: [
    accordingTo('[Ss]egún', PARTY),
    ...claimPatterns(PARTY, TAILS),
    ...claimPatterns(
      '(?<party>Hay quien(?:es)?|Algun[oa]s(?: \\p{Ll}+)?|Otr[oa]s(?: \\p{Ll}+)?|Alguien)',
      TAILS,
    ),
    ...ownClaimPatterns('(?:(?:nosotr[oa]s|yo) )?', OWN),
  ],
  yes: 'Sí',
  asksWhether:
    /^(?:¿(?!(?:a|con|de|por|para|en|desde|hasta) (?:qu|cu|dón)|qui[ée]n|cómo|cuándo|cuánt|dónde|qué|cuál|y (?:qui|cóm|cuá|dón|qué))|(?:se (?:puede|pueden|debe|deben|deber[íi]an?)|puede|pueden|podemos|debe|deben|debemos|deber[íi]a(?:n|mos)?|es|son|hay|queremos|quiere|tiene|tenemos|\p{L}+amos|\p{L}+emos)(?!\p{L}))/iu,
  ifs: 'si|en caso de que',
  questionWords:
    '¿?(?:(?:a|con|de|por|para) )?(?:quién(?:es)?|cómo|cuándo|dónde|qué|cuál(?:es)?|cuánt[oa]s?)',
  putOff:
    /^(.{3,80}?) (?:(?:se deja|se dejan|queda|quedan) para (?:más (?:adelante|tarde)|otr[oa] .{3,30}|la próxima .{3,20})|(?:queda|quedan) aplazad[oa]s?.{0,40}|se aplazan?.{0,40})\.?$/iu,
  decided: /^se (?:decidió|acordó|aprobó)(?: por unanimidad)?(?: que)? (.{3,})$/iu,
  stated: keepingThat('que', WISHED),
  asked: askingInOrder(ASKED, 'si', '¿'),
};
