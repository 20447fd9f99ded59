import { directionOf, wayOf, type Direction, type Way } from '../../documents/direction.ts';
import type { Block, Inline, ListItem } from '../../documents/tree.ts';
import type { Id } from '../../model/id.ts';
import { columnWidths } from '../column-widths.ts';
import { xmlElement } from '../xml.ts';
import { preformatted, runs, type Bookmarks } from './runs.ts';
import { LISTS, PARAGRAPHS, quoteIn, styleName } from './style-names.ts';

/**
 * A piece of the text. Some stand apart from the list that they belong to, which ends before them and goes on after:
 * a table, which cannot stand in one, and a quotation, of which the line at its side would stand where the bullets are.
 */
interface Piece {
  readonly xml: string;
  readonly isApart: boolean;
}

/** Where a block stands: which style its paragraphs have, in how many lists, and of what it is the place. */
interface Place {
  readonly style: string;
  readonly depth: number;
  readonly anchor: Id | null;
}

const TOP: Place = { style: PARAGRAPHS.body, depth: 0, anchor: null };

/** A heading of the first level, for the table of contents. */
export interface Chapter {
  readonly mark: string;
  readonly content: readonly Inline[];
}

/** Writes the blocks of one document, and notes what its table of contents and its tables need. */
export class BlockWriter {
  readonly chapters: Chapter[] = [];
  /** The widths of columns that are in use, in hundredths of a millimetre. */
  readonly widths = new Set<number>();
  /** The styles of paragraphs of which some run against the document. */
  readonly turned = new Set<string>();
  readonly #bookmarks: Bookmarks;
  readonly #textWidth: number;
  readonly #own: Direction;
  #tables = 0;

  /**
   * @param textWidth between the margins, in hundredths of a millimetre
   * @param own the way of the document's own words
   */
  constructor(bookmarks: Bookmarks, textWidth: number, own: Direction) {
    this.#bookmarks = bookmarks;
    this.#textWidth = textWidth;
    this.#own = own;
  }

  /** Blocks as OpenDocument's headings, paragraphs, lists and tables. */
  blocks(blocks: readonly Block[]): string {
    return this.#pieces(blocks, TOP)
      .map(({ xml }) => xml)
      .join('\n');
  }

  /** A line of the document's front. */
  title(style: string, words: string): string {
    return this.#paragraph([{ kind: 'text', text: words }], style);
  }

  #pieces(blocks: readonly Block[], place: Place): readonly Piece[] {
    return blocks.flatMap((block, index) =>
      this.#block(block, index === 0 ? place : { ...place, anchor: null }),
    );
  }

  #block(block: Block, place: Place): readonly Piece[] {
    switch (block.kind) {
      case 'heading':
        return [text(this.#heading(block))];
      case 'paragraph': {
        const style = block.tone === 'body' ? place.style : PARAGRAPHS[block.tone];
        return [text(this.#paragraph(block.content, style, place.anchor))];
      }
      case 'list':
        return this.#list(block, place.depth + 1);
      case 'table':
        return this.#table(block);
      case 'definitions':
        return block.items.flatMap(({ term, content }) => [
          text(this.#paragraph(term, PARAGRAPHS.term)),
          ...this.#pieces(content, { ...place, anchor: null }),
        ]);
      case 'quote':
        return this.#pieces(block.content, { ...place, style: quoteIn(place.depth) }).map(
          ({ xml, isApart }) => ({ xml, isApart: isApart || place.depth > 0 }),
        );
      case 'code':
        return [
          text(
            paragraph(
              this.#styleFor(PARAGRAPHS.code, directionOf(block.text) ?? this.#own),
              preformatted(block.text),
            ),
          ),
        ];
    }
  }

  #heading({ level, content, anchor }: Extract<Block, { kind: 'heading' }>): string {
    const outline = level - 1;
    const way = wayOf(content, this.#own);
    const attributes = {
      'text:style-name': styleName(this.#styleFor(`Heading ${outline}`, way.base)),
      'text:outline-level': outline,
    };
    let inner = this.#marked(content, way, anchor);
    if (outline === 1) {
      const mark = `chapter_${this.chapters.length + 1}`;
      this.chapters.push({ mark, content });
      inner = bookmarked(mark, inner);
    }
    return xmlElement('text:h', attributes, inner);
  }

  #paragraph(content: readonly Inline[], style: string, anchor: Id | null = null): string {
    const way = wayOf(content, this.#own);
    return paragraph(this.#styleFor(style, way.base), this.#marked(content, way, anchor));
  }

  #styleFor(style: string, base: Direction): string {
    if (base === this.#own) return style;
    this.turned.add(style);
    return turnedStyle(style);
  }

  #marked(content: readonly Inline[], way: Way, anchor: Id | null): string {
    const inner = runs(this.#bookmarks, content, way);
    const mark = anchor === null ? undefined : this.#bookmarks.get(anchor);
    return mark === undefined ? inner : bookmarked(mark, inner);
  }

  #list({ ordered, items }: Extract<Block, { kind: 'list' }>, depth: number): readonly Piece[] {
    const style = styleName(ordered ? LISTS.numbers : LISTS.bullets);
    const pieces: Piece[] = [];
    let open: string[] = [];
    let isContinued = false;
    const close = (): void => {
      if (open.length === 0) return;
      const attributes = {
        'text:style-name': style,
        ...(isContinued ? { 'text:continue-numbering': 'true' } : {}),
      };
      pieces.push(text(xmlElement('text:list', attributes, open.join(''))));
      isContinued = true;
      open = [];
    };
    for (const item of items) {
      // What comes after it goes on with its item, without another bullet or number.
      let name = 'text:list-item';
      let inner = '';
      for (const piece of this.#item(item, depth)) {
        if (!piece.isApart) {
          inner += piece.xml;
          continue;
        }
        if (inner !== '') open.push(xmlElement(name, {}, inner));
        close();
        pieces.push(piece);
        name = 'text:list-header';
        inner = '';
      }
      if (inner !== '') open.push(xmlElement(name, {}, inner));
    }
    close();
    return pieces;
  }

  #item({ anchor, content }: ListItem, depth: number): readonly Piece[] {
    return this.#pieces(content, { style: PARAGRAPHS.item, depth, anchor });
  }

  #table({ caption, head, rows }: Extract<Block, { kind: 'table' }>): readonly Piece[] {
    const widths = columnWidths([head, ...rows], this.#textWidth);
    for (const width of widths) this.widths.add(width);
    this.#tables += 1;
    const [first = '', ...others] = widths.map((width) =>
      xmlElement('table:table-column', { 'table:style-name': columnStyle(width) }),
    );
    const row = (cells: readonly (readonly Inline[])[], style: string): string =>
      xmlElement(
        'table:table-row',
        { 'table:style-name': 'Row' },
        widths
          .map((_, index) =>
            xmlElement(
              'table:table-cell',
              {
                'table:style-name': style === PARAGRAPHS.head ? 'HeadCell' : 'Cell',
                'office:value-type': 'string',
              },
              this.#paragraph(cells[index] ?? [], style),
            ),
          )
          .join(''),
      );
    const table = xmlElement(
      'table:table',
      { 'table:name': `Table ${this.#tables}`, 'table:style-name': 'Grid' },
      // The first cell of each row names it, as the first row names the columns.
      xmlElement('table:table-header-columns', {}, first) +
        others.join('') +
        xmlElement('table:table-header-rows', {}, row(head, PARAGRAPHS.head)) +
        rows.map((cells) => row(cells, PARAGRAPHS.cell)).join('\n'),
    );
    return [
      ...(caption.length > 0 ? [text(this.#paragraph(caption, PARAGRAPHS.note))] : []),
      { xml: table, isApart: true },
    ];
  }
}

/** The name of the style for a column of a width. */
export function columnStyle(width: number): string {
  return `Column${width}`;
}

/** The name of a style of paragraphs for those that run against the document. */
export function turnedStyle(style: string): string {
  return `${style} Turned`;
}

/** A paragraph. */
export function paragraph(style: string, content: string): string {
  return xmlElement('text:p', { 'text:style-name': styleName(style) }, content);
}

function text(xml: string): Piece {
  return { xml, isApart: false };
}

function bookmarked(mark: string, content: string): string {
  const name = { 'text:name': mark };
  return `${xmlElement('text:bookmark-start', name)}${content}${xmlElement('text:bookmark-end', name)}`;
}
