import { capitalized } from '../../capitalized.ts';

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
  '(?:[Aa]nnex(?:es)?|[Aa]ppendix|[Aa]ppendices|[Aa]ttachment|[Ss]ections?|[Ss]ec\\.|[Cc]hapter|[Aa]rticles?|[Aa]rt\\.|[Cc]lause|[Pp]art|[Tt]able|[Ff]igure|[Ee]xhibit|[Ss]chedule|[Aa]pps?\\.|Anlagen?|Anh[aä]nge?n?|Abschnitte?|[Aa]nnexes?|[Aa]nexos?|[Aa]partado|[Ss]ección|[Cc]apítulo|[Aa]llegat[oi]|[Cc]apitolo|[Ss]ezione|§)';
const NAME = '(?:[A-Z]{1,2}(?:[-.]?\\d+)*|[IVX]+|\\d+(?:\\.\\d+)*[a-z]?)';
const STEP =
  '(?:[Ss]teps?|[Pp]aragraph|[Pp]ara\\.?|[Pp]ar\\.|[Pp]árr\\.|Abs\\.|Ziff\\.|[Pp]oint|[Ii]tem|[Ll]ine|[Pp]age|p\\.|[Ss]ection|[Cc]lause|[Aa]rticle|Schritt|Absatz|Seite|[Éé]tape|[Pp]aragraphe|[Pp]aso|[Pp]árrafo|[Pp]ágina|[Pp]aragrafo|[Pp]agina)';

const WHOLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${PART})\\s*(${NAME})\\b((?:\\s*(?:,|/|,?\\s(?:and|or|to|und|oder|et|ou|y)\\s|&|–)\\s*${NAME}\\b)*)(?:\\s*[,(]?\\s*(${STEP}\\s*${NAME})\\)?)?`,
  'gu',
);

const PAPER =
  /\b(?:see|cf\.?|siehe|vgl\.|voir)\s+(?:the |der |die |das |le |la )?([\p{Lu}][^,;()]{2,60}?),\s*$/iu;

/** The places in documents that a text names; of several in a row each by itself. */
export function locatorsIn(text: string): readonly Locator[] {
  const found: Locator[] = [];
  for (const match of text.matchAll(WHOLE)) {
    const [all, part = '', name = '', more = '', place = ''] = match;
    const isMark = isOfList(text.slice(0, match.index), text.slice(match.index + all.length));
    const [, paper = ''] = PAPER.exec(text.slice(Math.max(0, match.index - 80), match.index)) ?? [];
    const kind = singular(part);
    const several = more.match(new RegExp(`${NAME}(?![\\p{L}])`, 'gu')) ?? [];
    const names = [name, ...(isMark ? several.slice(0, -1) : several)];
    const words = isMark ? all.slice(0, all.lastIndexOf(several.at(-1) ?? '')).trim() : all;
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
    case 'Annexe':
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
