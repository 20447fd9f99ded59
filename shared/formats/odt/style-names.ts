/** The paragraph styles, by what they are for: OpenDocument's own where it has one. */
export const PARAGRAPHS = {
  body: 'Text body',
  facts: 'Facts',
  note: 'Note',
  item: 'List Item',
  quote: 'Quotations',
  code: 'Preformatted Text',
  term: 'Term',
  cell: 'Table Contents',
  head: 'Table Heading',
} as const;

/** The character styles. */
export const SPANS = {
  strong: 'Strong Emphasis',
  emphasis: 'Emphasis',
  code: 'Source Text',
  link: 'Internet link',
  label: 'Label',
  party: 'Party',
  citation: 'Cited Place',
} as const;

/** The character styles of signs. */
export const SIGNS = { pro: 'Pro', contra: 'Contra', assumption: 'Assumption' } as const;

/** The list styles. */
export const LISTS = { bullets: 'Bullets', numbers: 'Numbers' } as const;

/** OpenDocument's lists have ten levels. */
export const LIST_LEVELS = 10;

const LIST_QUOTE = 'List Quotation';

/**
 * The style of a quotation, indented like the list that it belongs to.
 * @param depth in how many lists it stands
 */
export function quoteIn(depth: number): string {
  return depth === 0 ? PARAGRAPHS.quote : `${LIST_QUOTE} ${Math.min(depth, LIST_LEVELS)}`;
}

/** Whether a style is one of quotations. */
export function isQuote(name: string): boolean {
  return name === PARAGRAPHS.quote || name.startsWith(LIST_QUOTE);
}

/** A style's name as XML has it: blanks and the like by their code. */
export function styleName(name: string): string {
  return name.replace(/ /g, '_20_');
}
