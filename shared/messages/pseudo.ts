/** Made-up languages, from the English catalogue: they show which text was left out of it. */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;

/** The tag of a made-up language. */
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];

/** Messages by key, nested. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** Whether a language is one of the made-up ones. */
export function isPseudoLanguage(language: string): language is PseudoLanguage {
  return (PSEUDO_LANGUAGES as readonly string[]).includes(language);
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];
const ACCENTS = new Map([...PLAIN].map((letter, index) => [letter, ACCENTED[index] ?? letter]));

/** Text about 40 % longer, as German or Finnish would be. */
const FILLER = 'öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļéṽéñ ţŵéļṽé'.split(' ');

const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const POP_DIRECTION = '\u202c';

/**
 * The catalogue in a made-up language. `en-XA` is accented, longer, and in brackets; `ar-XB` is set
 * from right to left, in brackets too. What stands in `{{…}}` or `$t(…)` stays.
 */
export function pseudoCatalogue(catalogue: Catalogue, language: PseudoLanguage): Catalogue {
  const made: Record<string, string | Catalogue> = {};
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') {
      const text = pseudoText(value, language);
      for (const plural of pluralKeys(key, language)) made[plural] = text;
    } else made[key] = pseudoCatalogue(value, language);
  }
  return made;
}

/** One message in a made-up language. */
export function pseudoText(text: string, language: PseudoLanguage): string {
  if (text === '') return '';
  const parts = text.split(/(\{\{[^}]*\}\}|\$t\([^)]*\))/);
  const changed = parts.map((part, index) =>
    index % 2 === 1 ? part : language === 'en-XA' ? accented(part) : turned(part),
  );
  const padding = language === 'en-XA' ? filler(Math.ceil(text.length * 0.4)) : '';
  return `⟦${changed.join('')}${padding}⟧`;
}

function accented(text: string): string {
  return [...text].map((letter) => ACCENTS.get(letter) ?? letter).join('');
}

function turned(text: string): string {
  return text.replace(/\S+/g, (word) => `${RIGHT_TO_LEFT_OVERRIDE}${word}${POP_DIRECTION}`);
}

function filler(length: number): string {
  let words = '';
  for (const word of FILLER) {
    if (words.length >= length) break;
    words += ` ${word}`;
  }
  return words;
}

/** Arabic has six plurals where English has two: the others are like the plural. */
function pluralKeys(key: string, language: PseudoLanguage): readonly string[] {
  if (language !== 'ar-XB' || !key.endsWith('_other')) return [key];
  const stem = key.slice(0, -'other'.length);
  return [key, ...['zero', 'two', 'few', 'many'].map((form) => stem + form)];
}
