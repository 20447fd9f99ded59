import { directionOf, printRun, type Direction, type Way } from '../../documents/direction.ts';
import type { Inline } from '../../documents/tree.ts';
import type { Id } from '../../model/id.ts';
import { printableLine } from '../plain.ts';
import { escapeXml, xmlElement } from '../xml.ts';

const SIGN_COLOURS = { pro: '1B5A9C', contra: '9A4A08', assumption: '595959' } as const;

/** What a whole document has in common for those who write its parts. */
export interface DocxContext {
  /** The bookmark of each entity that has a place in the document. */
  readonly bookmarks: ReadonlyMap<Id, string>;
  /** The relation of each address that the document leads to; whoever writes a link adds it. */
  readonly links: Map<string, string>;
  /** The way of the document's own words. */
  readonly own: Direction;
  /** Between the margins, in twentieths of a point. */
  readonly textWidth: number;
}

/** How a run looks, beside what its paragraph says. */
interface Dress {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly font?: string;
  readonly style?: string;
}

/** Runs of text as Word has them, links to places in the document and into the web among them. */
export function runs(
  context: DocxContext,
  content: readonly Inline[],
  way: Way,
  dress: Dress = {},
): string {
  return printRun(content, way, {
    inline: (inline, inner) => run(context, inline, inner, dress),
    isolate: (direction, text) => setApart(text, direction),
  });
}

function run(context: DocxContext, inline: Inline, way: Way, dress: Dress): string {
  const plain = (text: string, more: Dress = {}): string =>
    textRun(text, { ...dress, ...more }, way.base);
  switch (inline.kind) {
    case 'text':
    case 'stance':
      return plain(inline.text);
    case 'party':
      return plain(inline.name, { bold: true });
    case 'sign':
      return plain(inline.text, { bold: true, color: SIGN_COLOURS[inline.sign] });
    case 'code':
      return plain(inline.text, { font: 'Consolas' });
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'strong':
      return runs(context, inline.content, way, { ...dress, bold: true });
    case 'emphasis':
      return runs(context, inline.content, way, { ...dress, italics: true });
    case 'citation':
      return runs(context, inline.content, way, dress);
    case 'label': {
      const anchor = context.bookmarks.get(inline.target);
      const label = plain(inline.label);
      return anchor === undefined ? label : linkTo(anchor, label);
    }
    case 'link': {
      const content = runs(context, inline.content, way, { ...dress, style: 'Hyperlink' });
      return xmlElement(
        'w:hyperlink',
        { 'w:history': 1, 'r:id': relationOf(context, inline.href) },
        content,
      );
    }
  }
}

/** A link to a bookmark. */
export function linkTo(anchor: string, content: string): string {
  return xmlElement('w:hyperlink', { 'w:history': 1, 'w:anchor': anchor }, content);
}

/**
 * Text on one line, as a run. Word lays out what has no direction in it, such as commas, by the direction of its run.
 * @param base the way of its paragraph
 */
export function textRun(text: string, dress: Dress = {}, base: Direction = 'ltr'): string {
  const isTurned = (directionOf(text) ?? base) === 'rtl';
  return `<w:r>${properties(dress, isTurned)}<w:t xml:space="preserve">${escapeXml(printableLine(text))}</w:t></w:r>`;
}

// Word goes by the direction of runs; other programs by Unicode's rules alone, for which these marks are. The newer isolates
// would do for the latter, but Word knows none of them.
const OPENING = { rtl: '\u200E\u202B', ltr: '\u200F\u202A' } as const;
const CLOSING = { rtl: '\u202C\u200E', ltr: '\u202C\u200F' } as const;

function setApart(content: string, direction: Direction): string {
  const mark = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  return mark(OPENING[direction]) + content + mark(CLOSING[direction]);
}

/** Text of a Word document without the marks that set apart what runs the other way. */
export function withoutMarks(text: string): string {
  return text.replace(/\u200E\u202B|\u200F\u202A|\u202C[\u200E\u200F]/g, '');
}

// In the order of the schema: style, font, weight, slope, colour, direction.
function properties({ bold, italics, color, font, style }: Dress, isRightToLeft: boolean): string {
  const all =
    (style ? `<w:rStyle w:val="${style}"/>` : '') +
    (font
      ? `<w:rFonts w:ascii="${font}" w:cs="${font}" w:eastAsia="${font}" w:hAnsi="${font}"/>`
      : '') +
    (bold ? '<w:b/><w:bCs/>' : '') +
    (italics ? '<w:i/><w:iCs/>' : '') +
    (color ? `<w:color w:val="${color}"/>` : '') +
    (isRightToLeft ? '<w:rtl/>' : '');
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`;
}

function relationOf({ links }: DocxContext, href: string): string {
  const known = links.get(href) ?? `rIdLink${links.size + 1}`;
  links.set(href, known);
  return known;
}
