import { capitalized } from '../../../capitalized.ts';
import {
  type Tail,
  type Tongue,
  claimPatterns,
  ownClaimPatterns,
  partyPattern,
  accordingTo,
} from './tongue.ts';

/** Why, at the end of a sentence. */
const WANT = '(?:,? (?:omdat|want|aangezien) (?<reason>.+?)|: (?<told>.+?))?';

const NOBODY =
  'vraag|kwestie|punt|tekst|ontwerp|voorstel|probleem|onderwerp|vergadering|Het|Dit|Dat|We|Wij|Ze|Zij|Er|Hij|Men|Ik|Als|Wie|Wat|Hoe|Wanneer|Nog|Ook|Maar|Voor|Tegen|Ja|Nee';
const PARTY = partyPattern('[Dd]e |[Hh]et ', NOBODY);

const TAILS: readonly Tail[] = [
  [
    'rejects',
    `(?:is|zijn|was|waren) (?:er )?(?:ook |sterk )?(?:op )?tegen(?: (?:dat|dit|het voorstel))?${WANT}`,
  ],
  [
    'holds',
    `(?:is|zijn|was|waren) (?:er )?(?:ook |sterk )?(?:voor|voorstander|het ermee eens)(?: (?:dat|dit|het voorstel))?${WANT}`,
  ],
  ['rejects', `(?:is|zijn|was|waren) tegen (?<text>.{3,100}?)${WANT}`],
  ['holds', `(?:is|zijn|was|waren) (?:voor|voorstander van) (?<text>.{3,100}?)${WANT}`],
  ['rejects', `(?:wil|willen|wilde|wilden) (?<text>geen .{3,100}?)${WANT}`],
  [
    'rejects',
    `(?:verwerpt|verwerpen|verwierp|wijst|wijzen|wees) (?<text>dat|dit|het voorstel|.{3,80}?)(?: af)${WANT}`,
  ],
  ['rejects', `(?:verwerpt|verwerpen|verwierp) (?<text>.{3,80}?)${WANT}`],
  ['holds', `(?:stelt|stellen|stelde|stelden) voor(?:,? dat|,? om| om)? (?<text>.{3,160}?)${WANT}`],
  ['holds', `(?:stelt|stellen|stelde|stelden) (?<text>.{3,80}?) voor${WANT}`],
  ['remarks', '(?:merkt|merkte|merkten) op dat (?<text>.+)'],
  ['remarks', '(?:wijst|wees|wijzen|wezen) (?:erop|er op) dat (?<text>.+)'],
  [
    'remarks',
    '(?:meldt|meldde|herinnert eraan|legde uit|legt uit|voegt toe|voegde toe) dat (?<text>.+)',
  ],
  [
    'holds',
    `(?:vindt|vinden|vond|vonden|meent|menen|meende|denkt|denken|dacht|zegt|zeggen|zei|zeiden|wil|willen|wilde|wilden|gelooft|geloven|eist|eisen|stelt|stellen),? dat (?<text>.+?)${WANT}`,
  ],
  ['holds', `(?:zou|zouden) (?:liever|graag) (?<text>.{3,160}?)${WANT}`],
  [
    'rejects',
    `(?:vindt|vinden|vond|vonden) (?<text>.{3,60}?) (?<reason>te \\p{Ll}+|niet nodig|onnodig|overdreven)`,
  ],
  ['holds', `(?:geeft|geven|gaf|gaven) de voorkeur aan (?<text>.{3,160}?)${WANT}`],
  [
    'holds',
    `(?:wil|willen|wilde|wilden|steunt|steunen|steunde|verkiest|verkiezen|pleit voor|pleiten voor|pleitte voor|ziet|zien|beschrijft|beschrijven|vraagt om|vragen om|vroeg om) (?:liever )?(?<text>.{3,160}?)${WANT}`,
  ],
  [
    'hesitates',
    '(?:heeft|hebben|had|hadden) (?:er )?(?:nog )?geen (?:standpunt|mening|voorkeur)|(?:twijfelt|twijfelen|twijfelde)(?: nog)?',
  ],
  ['fears', '(?:vreest|vrezen|vreesde|betwijfelt|betwijfelen|betwijfelde) dat (?<text>.+)'],
];

const ASKED =
  /^(?:(?:(?:het is )?nog )?(?:niet duidelijk|onduidelijk|open|onbeslist) (?:is|blijft)(?: nog| ook)?|het is (?:nog )?(?:niet duidelijk|onduidelijk|de vraag)|de vraag (?:is|blijft)|we (?:weten|moeten)(?: nog)?(?: niet| beslissen| bepalen| weten)?|[^,.:]{2,50} (?:vroeg|vraagt|vroegen|vroeg zich af|vraagt zich af)),? (wie|wat|hoe|wanneer|waar|waarom|welke?|of) (.+)$/iu;

/** Dutch, where verbs stand last in a clause: “vindt dat de raad toezicht houdt”. */
export const DUTCH: Tongue = {
  smallWords: new Set(
    'de het een en van is zijn dat niet voor wij we er om op te met aan ook geen moet wil dan nog wie tegen vindt vinden'.split(
      ' ',
    ),
  ),
  claims: [
    accordingTo('[Vv]olgens', PARTY),
    ...claimPatterns(PARTY, TAILS),
    ...claimPatterns('(?<party>Sommigen|Anderen|Velen|Iemand)', TAILS),
    ...ownClaimPatterns('(?:wij|we|ik) ', TAILS),
  ],
  yes: 'Ja',
  asksWhether:
    /^(?:moet|moeten|mag|mogen|kan|kunnen|zal|zullen|willen|wil|gaan|is|zijn|heeft|hebben|wordt|worden|komt|komen|blijft|blijven) (?:we|wij|het|de|er|dat|dit|ze|een|iedereen|men|onze|je)(?!\p{L})/iu,
  ifs: 'als|indien|mocht',
  questionWords: '(?:(?:met|van|voor|aan|door) )?(?:wie|wat|hoe|wanneer|waar|waarom|welke?)',
  putOff:
    /^(.{3,80}?) (?:schuiven we (?:door|op)|stellen we uit|(?:wordt|worden) (?:uitgesteld|doorgeschoven|aangehouden)(?: .{3,40})?)\.?$/iu,
  decided: /^(?:er is|we hebben) (?:unaniem )?besloten (?:dat |om )(.{3,})$/iu,
  stated: (text, sentence) => (/,? dat /u.test(sentence) ? inMainOrder(text) : withoutTe(text)),
  because: (reason, sentence) =>
    / (?:omdat|aangezien) /u.test(sentence) ? inMainOrder(reason) : reason,
  asked: (sentence) => {
    const [, word = '', said = ''] = ASKED.exec(sentence) ?? [];
    return word === '' ? null : questionOf(word, said.replace(/[.?!\s]+$/u, ''));
  },
};

const CLAUSE =
  /^((?:(?:de|het|een|onze|hun|elke|ieder|iedere|alle|die|dit|deze) )?[\p{L}-]+|we|wij|ze|zij|er|iedereen|niemand|men)(?: (.+))? ((?:(?:moet|moeten|kan|kunnen|mag|mogen|zal|zullen|wil|willen) )?\p{Ll}+(?:t|n)|is|was|mag|kan)$/u;

/** A clause as a sentence by itself: “de raad alleen toezicht houdt” gives “de raad houdt alleen toezicht”. */
function inMainOrder(clause: string): string {
  const [, who = '', middle = '', verbs = ''] = CLAUSE.exec(clause.replace(/[.!]+$/u, '')) ?? [];
  const [verb = '', ...more] = verbs.split(' ');
  return who === '' ? clause : [who, verb, middle, ...more].filter((part) => part !== '').join(' ');
}

/** “De speeltuin om acht uur te sluiten” gives “De speeltuin om acht uur sluiten”. */
function withoutTe(text: string): string {
  return text.replace(/ te (\p{Ll}+n)$/u, ' $1');
}

/** The question in “of …” or “wie …”: “wie de sleutel beheert” gives “Wie beheert de sleutel?”. */
function questionOf(word: string, clause: string): string {
  if (/^of$/iu.test(word)) {
    const [, who = '', middle = '', verbs = ''] = CLAUSE.exec(clause) ?? [];
    const [verb = '', ...more] = verbs.split(' ');
    return who === ''
      ? `${capitalized(clause)}?`
      : `${[capitalized(verb), who, middle, ...more].filter((part) => part !== '').join(' ')}?`;
  }
  const [, middle = '', verb = ''] =
    /^(?:(.+) )?(\p{Ll}+(?:t|n)|is|was|mag|kan)$/u.exec(clause) ?? [];
  return verb === ''
    ? `${capitalized(word)} ${clause}?`
    : `${[capitalized(word), verb, middle].filter((part) => part !== '').join(' ')}?`;
}
