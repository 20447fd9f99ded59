import { capitalized } from '../../../capitalized.ts';

/** A place in a document that a memo names: `Annex Y, Step 2`. */
export interface Locator {
  /** The part of the document that has a name: `Annex Y`. */
  readonly document: string;
  /** The place in it: `Step 2`; empty where the whole is meant. */
  readonly place: string;
  /** As it stands in the memo. */
  readonly words: string;
}

const PART =
  '(?:[Aa]nnex(?:es)?|[Aa]ppendix|[Aa]ppendices|[Aa]ttachment|[Ss]ections?|[Ss]ect?\\.|[Cc]hapter|[Aa]rticles?|[Aa]rt\\.|[Cc]lause|[Pp]art|[Tt]able|[Ff]igure|[Ff]ig\\.|[Rr]ules?|[Ee]xhibit|[Ss]chedule|[Aa]pps?\\.|Anlagen?|Anh[aä]nge?n?|Abschnitte?|Ziff\\.|Ziffern?|Kap\\.|[Aa]nnexes?|[Aa]nexos?|[Aa]partado|[Ss]ección|[Cc]apítulo|[Aa]llegat[oi]|[Cc]apitolo|[Ss]ezione|[Bb]ijlagen?|[Hh]oofdstuk|[Pp]aragraaf|§)';
const NAME =
  '(?:[IVX]+(?:\\.(?:[A-Z\\d]{1,2}|[ivx]{1,4}(?![\\p{L}])|[a-z](?![\\p{L}])))+|[A-Z]{1,2}(?:[-.]?\\d+)*|[IVX]+|\\d+(?:\\.\\d+)*(?:(?:\\s?\\(\\d{1,2}\\))+|\\s?\\([a-h]\\)(?=[\\s,;)])|[a-z]|\\s(?:bis|ter|quater)\\b)?)';
const STEP =
  '(?:(?<!§[^§]{0,12})§|[Ss]teps?|[Ss]entences?|[Ss]heet|[Ss]lide|[Dd]rawing|[Pp]hase|[Ss]tage|[Bb]ox|[Ff]ootnote|[Ff]n\\.|[Pp]aragraph|[Pp]ara\\.?|[Pp]ar\\.|[Pp]árr\\.|¶|Abs\\.|Ziff\\.|[Pp]oint|[Ii]tem|[Ll]ines?|[Pp]ages?|pp?\\.|[Ss]ection|[Cc]lause|[Aa]rticle|[Ll]\\.|Schritt|Absatz|Seite|Zeile|[Éé]tape|[Pp]aragraphe|[Pp]aso|[Pp]árrafo|[Pp]ágina|[Pp]aragrafo|[Pp]agina|[Ss]tap|[Bb]lz\\.|[Ll]id)';

const INSIDE = `${STEP}\\s*${NAME}(?:\\s?(?:[-–]|to|through|bis|à)\\s?\\d+)?(?:,\\s*${STEP}\\s*\\d+(?:\\s?[-–]\\s?\\d+)?)*`;

const WHOLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${PART})\\s*(${NAME})(?![\\p{L}\\p{N}])((?:\\s*(?:,|/|,?\\s(?:and|or|to|und|oder|et|ou|y)\\s|&|–)\\s*${NAME}\\b)*)(?:\\s*\\(\\s*(${INSIDE})\\)|\\s*,?\\s*(?:(?:at|under|in|on|and) )?(${INSIDE}))?`,
  'gu',
);

const PAPER =
  /\b(?:see|cf\.?|siehe|vgl\.|voir)\s+(?:the |der |die |das |le |la )?([\p{Lu}][^,;()]{2,60}?),\s*$/iu;

/** The parts that a law or a paper of a series has. */
const LAW = /^(?:[Ss]ec|[Aa]rt|§)/u;

/** A paper of a series, or a law by its letters, right before the place in it: “RFC 6220 §2.3”, “GDPR Art. 5”. */
const SERIES = /\b(RFC ?\d{3,5}|ISO(?:\/IEC)? ?\d[\d-]*|[A-Z]{3,6})\s*,?\s*$/u;

/** “Step 2 of Annex J”: the place comes first. */
const PLACE_OF = new RegExp(
  `(?<![\\p{L}\\p{N}])(${STEP}\\s*${NAME})\\s+(?:of|in|from|der|des|de|du|van|del|della|dell[’'])\\s*(?:(?:the|l[’']|la|het|de)\\s*)?(${PART})\\s*(${NAME})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A page, a line or a paragraph of a document that goes without saying: “p. 4”, “lines 120–134”, “p. 14, l. 3-9”. */
const ALONE =
  /(?<![\p{L}\p{N}])((?:[Pp]p?\.|[Pp]ages?|[Ss]heet|[Ss]lide|[Ll]ines?|ss?\.|[Ff]ootnotes?|[Ff]n\.|[Pp]ara(?:graph)?s?\.?|¶¶?|(?<=\(\p{L}[^()]{2,60}, )no\.|Seiten?|Zeilen?|Absatz|[Pp]ágina|[Ll]ignes?|[Pp]agina)\s?(?:\d+(?:\.\d+)*(?:\(\d{1,2}\))?(?:\s?[-–]\s?\d+|\s?ff?\.)?)(?:,?\s?(?:ll?\.|lines?|fn\.|footnote|para\.?|paragraph|¶|sentence|item|Zeilen?|Z\.|lignes?|líneas?)\s?\d+(?:\s?[-–]\s?\d+|\s?ff?\.)?)?)(?![\p{L}\p{N}])/gu;

/** A place by its numbers alone, as outlines count: “III.A.2”, “II.B.i, para 4”. */
const COUNTED =
  /(?<![\p{L}\p{N}.])((?:[IVX]{1,5}|[A-Z](?=\.\d))(?:\.(?:[A-Z]|\d{1,2}|[ivx]{1,4}|[a-z])(?![\p{L}])){1,4}(?:,?\s?(?:pp?\.|para\.?|paragraph|ll?\.|lines?)\s?\d+(?:\s?[-–]\s?\d+)?)?)(?![\p{L}\p{N}])/gu;

/** A paper of a series as a whole. */
const WHOLE_PAPER = /(?<![\p{L}\p{N}])(RFC ?\d{3,5})(?![\p{L}\p{N}])/gu;

/** The places in documents that a text names; of several in a row each by itself. */
export function locatorsIn(text: string): readonly Locator[] {
  const parts = partsIn(text);
  const taken = (words: string): boolean => parts.some((part) => part.words.includes(words));
  const counted = [...text.matchAll(COUNTED)].map(({ 1: words = '' }) => words);
  const others = [
    ...counted,
    ...[...text.matchAll(ALONE), ...text.matchAll(WHOLE_PAPER)]
      .map(({ 1: words = '' }) => words)
      .filter((words) => !counted.some((one) => one.includes(words))),
  ].filter((words) => !taken(words));
  return [...parts, ...others.map((words) => placeAlone(text, words))];
}

/** A place alone, with the paper that is named right before it: “(Noise report, p. 12)”. */
function placeAlone(text: string, words: string): Locator {
  const [, paper = ''] =
    /[(](?:(?:see|cf\.?|siehe|vgl\.|voir|zie) )?(?:the )?(\p{L}[^,;()]{2,60}), $/u.exec(
      text.slice(0, text.indexOf(words)),
    ) ?? [];
  // “III.C, para 14” is a place in a part.
  const [, part = '', inside = ''] = /^([IVX]+\.[\p{L}\d.]+),? (\p{L}.*)$/u.exec(words) ?? [];
  if (part !== '') return { document: part, place: tidy(inside), words };
  return paper === ''
    ? { document: tidy(words), place: '', words }
    : { document: capitalized(paper), place: tidy(words), words };
}

function partsIn(said: string): readonly Locator[] {
  const found: Locator[] = [];
  const text = said.replace(PLACE_OF, (words, place: string, part: string, name: string) => {
    found.push({ document: `${singular(part)} ${name}`, place: tidy(place), words });
    return ' '.repeat(words.length);
  });
  for (const match of text.matchAll(WHOLE)) {
    const [all, part = '', name = '', more = '', inParentheses = '', beside = ''] = match;
    const place = inParentheses || beside;
    const isMark = isOfList(text.slice(0, match.index), text.slice(match.index + all.length));
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const [led = '', paper = ''] =
      PAPER.exec(before) ?? (LAW.test(part) ? SERIES.exec(before) : null) ?? [];
    const kind = singular(part);
    const listed = more.match(new RegExp(`${NAME}(?![\\p{L}])`, 'gu')) ?? [];
    // “Annex R, II.4” is a place in one annex, “Annexes R, S” are two.
    const [inside = ''] =
      listed.length === 1 && listed[0]?.includes('.') && !name.includes('.') ? listed : [];
    const several = inside === '' ? listed : [];
    const names = [name, ...(isMark ? several.slice(0, -1) : several)];
    const own = isMark ? all.slice(0, all.lastIndexOf(several.at(-1) ?? '')).trim() : all;
    const words = SERIES.test(led) && !PAPER.test(led) ? `${led}${own}` : own;
    names.forEach((one, index) => {
      const isLast = index === names.length - 1;
      const where = isLast ? tidy(inside === '' ? place : `${inside}${place && `, ${place}`}`) : '';
      // “See Budget 2024, Section 3” names a paper and the place in it.
      const whole = [`${kind} ${one}`, where].filter((word) => word !== '').join(', ');
      found.push(
        paper === ''
          ? { document: `${kind} ${one}`, place: where, words }
          : { document: paper, place: whole, words },
      );
    });
  }
  return found;
}

/** Whether the last name before some text only counts what follows: “see Annex A, b) the second”. */
function isOfList(before: string, after: string): boolean {
  return /^\s*\)\s/u.test(after) && before.lastIndexOf('(') <= before.lastIndexOf(')');
}

function singular(part: string): string {
  const word = capitalized(part.toLowerCase());
  switch (word) {
    case 'Appendices':
      return 'Appendix';
    case 'Annexes':
      return 'Annex';
    case 'App.':
    case 'Apps.':
      return 'Appendix';
    case 'Anlagen':
    case 'Abschnitte':
    case 'Anexos':
      return word.replace(/(?:en?|s)$/u, word === 'Anlagen' ? 'e' : '');
    case 'Anhänge':
    case 'Anhängen':
      return 'Anhang';
    case 'Sections':
    case 'Articles':
      return word.slice(0, -1);
    default:
      return word;
  }
}

function tidy(place: string): string {
  return place.replace(/\s+/g, ' ').replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
