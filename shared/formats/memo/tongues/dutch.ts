import { type Tongue, claimPatterns } from './tongue.ts';

/** Why, at the end of a sentence. */
const WANT = '(?:,? (?:omdat|want|aangezien) (?<reason>.+?)|: (?<told>.+?))?';

const PARTY =
  "(?:(?:[Dd]e|[Hh]et) )?(?<party>[\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*){0,3})";

/** Dutch, where verbs stand last in a clause: “vindt dat de raad toezicht houdt”. */
export const DUTCH: Tongue = {
  claims: claimPatterns(PARTY, [
    ['rejects', `(?:is|zijn) (?:er )?(?:ook |sterk )?tegen(?: (?:dat|dit|het voorstel))?${WANT}`],
    [
      'holds',
      `(?:is|zijn) (?:er )?(?:ook |sterk )?(?:voor|voorstander)(?: (?:dat|dit|het voorstel))?${WANT}`,
    ],
    ['rejects', `(?:verwerpt|verwerpen|wijst|wijzen) (?<text>dat|dit|het voorstel)(?: af)?${WANT}`],
    ['holds', `(?:stelt|stellen) voor(?:,? dat|,? om| om)? (?<text>.{3,160}?)${WANT}`],
    [
      'holds',
      `(?:vindt|vinden|meent|menen|denkt|denken|zegt|zeggen|wil|willen|gelooft|geloven|eist|eisen|stelt|stellen),? dat (?<text>.+?)${WANT}`,
    ],
    [
      'holds',
      `(?:wil|willen|steunt|steunen|verkiest|verkiezen|pleit voor|pleiten voor|ziet|zien|beschrijft|beschrijven|vraagt om|vragen om) (?<text>.{3,160}?)${WANT}`,
    ],
    ['fears', '(?:vreest|vrezen|betwijfelt|betwijfelen) dat (?<text>.+)'],
  ]),
  yes: 'Ja',
  asksWhether:
    /^(?:moet|moeten|mag|mogen|kan|kunnen|zal|zullen|willen|gaan|is|zijn|heeft|hebben|wordt|worden) (?:we|wij|het|de|er|dat|dit|ze|een|iedereen|men)\b/iu,
  ifs: 'als|indien',
  questionWords: 'wie|wat|hoe|wanneer|waar|waarom|welke?',
  putOff:
    /^(.{3,80}?) (?:schuiven we (?:door|op)|stellen we uit|(?:wordt|worden) (?:uitgesteld|doorgeschoven|aangehouden))\.?$/iu,
  decided: /^(?:er is|we hebben) (?:unaniem )?besloten (?:dat |om )(.{3,})$/iu,
  stated: (text, sentence) => (/,? dat /u.test(sentence) ? inMainOrder(text) : text),
};

const CLAUSE =
  /^((?:(?:de|het|een|onze|hun|elke|ieder|iedere|alle|die|dit|deze) )?[\p{L}-]+|we|wij|ze|zij|er|iedereen|niemand|men)(?: (.+))? (\p{Ll}+(?:t|n))$/u;

/** A clause as a sentence by itself: “de raad alleen toezicht houdt” gives “de raad houdt alleen toezicht”. */
function inMainOrder(clause: string): string {
  const [, who = '', middle = '', verb = ''] = CLAUSE.exec(clause.replace(/[.!]+$/u, '')) ?? [];
  return who === '' ? clause : [who, verb, middle].filter((part) => part !== '').join(' ');
}
