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
  '(?:[Aa]nnex(?:es)?|[Aa]ppendix|[Aa]ppendices|[Aa]ttachment|[Ss]ections?|[Ss]ec\\.|[Cc]hapter|[Aa]rticles?|[Aa]rt\\.|[Cc]lause|[Pp]art|[Tt]able|[Ff]igure|[Ee]xhibit|[Ss]chedule|Anlage|Anhang|Abschnitt|§)';
const NAME = '(?:[A-Z]{1,2}(?:[-.]?\\d+)*|[IVX]+|\\d+(?:\\.\\d+)*[a-z]?)';
const STEP =
  '(?:[Ss]teps?|[Pp]aragraph|[Pp]ara\\.?|[Pp]ar\\.|[Pp]oint|[Ii]tem|[Ll]ine|[Pp]age|p\\.|[Ss]ection|[Cc]lause|[Aa]rticle|Schritt|Absatz|Seite)';

const WHOLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${PART})\\s*(${NAME})\\b((?:\\s*(?:,|and|&|or|to|–)\\s*${NAME}\\b(?!\\s*[.)]\\s))*)(?:\\s*[,(]?\\s*(${STEP}\\s*${NAME})\\)?)?`,
  'gu',
);

const PAPER =
  /\b(?:see|cf\.?|siehe|vgl\.|voir)\s+(?:the |der |die |das |le |la )?([\p{Lu}][^,;()]{2,60}?),\s*$/iu;

/** The places in documents that a text names; of several in a row each by itself. */
export function locatorsIn(text: string): readonly Locator[] {
  const found: Locator[] = [];
  for (const match of text.matchAll(WHOLE)) {
    const [words, part = '', name = '', more = '', place = ''] = match;
    const [, paper = ''] = PAPER.exec(text.slice(Math.max(0, match.index - 80), match.index)) ?? [];
    const kind = singular(part);
    const names = [name, ...(more.match(new RegExp(`${NAME}(?![\\p{L}])`, 'gu')) ?? [])];
    names.forEach((one, index) => {
      const isLast = index === names.length - 1;
      const own = isLast ? tidy(place) : '';
      // “See Budget 2024, Section 3” names a paper and the place in it.
      const whole = [`${kind} ${one}`, own].filter((word) => word !== '').join(', ');
      found.push(
        paper === ''
          ? { document: `${kind} ${one}`, place: own, words }
          : { document: paper, place: whole, words },
      );
    });
  }
  return found;
}

function singular(part: string): string {
  const word = part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
  switch (word) {
    case 'Appendices':
      return 'Appendix';
    case 'Annexes':
      return 'Annex';
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
