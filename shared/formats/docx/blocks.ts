import { directionOf, wayOf, type Direction, type Way } from '../../documents/direction.ts';
import type { Block, Inline, ListItem } from '../../documents/tree.ts';
import type { Id } from '../../model/id.ts';
import { columnWidths } from '../column-widths.ts';
import { printable } from '../plain.ts';
import { escapeXml } from '../xml.ts';
import { runs, type DocxContext } from './runs.ts';
import { BULLETS, DEEPEST_LEVEL, INDENT, STYLES } from './styles.ts';

/** Where a block stands: how deep in lists, and what the paragraphs there have of their own, after their style. */
interface Place {
  readonly depth: number;
  readonly style: string | null;
  /** The number of the list, on the first paragraph of an item. */
  readonly list: number | null;
  /** How far it is indented, in twentieths of a point; `null` where its style or its list says so. */
  readonly indent: number | null;
  readonly anchor: Id | null;
}

const TOP: Place = { depth: 0, style: null, list: null, indent: null, anchor: null };

/** A heading of the first level, for the table of contents. */
export interface Chapter {
  readonly mark: string;
  readonly content: readonly Inline[];
}

/** Writes the blocks of one document; numbered lists are counted so that each begins at one. */
export class BlockWriter {
  readonly chapters: Chapter[] = [];
  /** How many numbered lists there are so far. */
  numbered = 0;
  readonly #context: DocxContext;
  #marks = 0;

  constructor(context: DocxContext) {
    this.#context = context;
  }

  /** Blocks as Word's paragraphs and tables. */
  blocks(blocks: readonly Block[], place: Place = TOP): string {
    return blocks
      .map((block, index) => this.#block(block, index === 0 ? place : following(place)))
      .join('');
  }

  #block(block: Block, place: Place): string {
    switch (block.kind) {
      case 'heading':
        return this.#heading(block);
      case 'paragraph':
        return this.#paragraph(block.content, {
          ...place,
          style: place.style ?? (block.tone === 'body' ? null : STYLES[block.tone]),
        });
      case 'list':
        return this.#list(block, place);
      case 'table':
        return this.#table(block);
      case 'definitions':
        return block.items
          .map(
            ({ term, content }) =>
              this.#paragraph(term, { ...TOP, style: STYLES.term }) +
              this.blocks(content, { ...TOP, depth: place.depth }),
          )
          .join('');
      case 'quote':
        return this.blocks(block.content, {
          ...place,
          style: STYLES.quote,
          list: null,
          indent: (place.depth + 1) * INDENT,
        });
      case 'code':
        return this.#code(block.text, place);
    }
  }

  #heading({ level, content, anchor }: Extract<Block, { kind: 'heading' }>): string {
    const way = wayOf(content, this.#context.own);
    let inner = this.#marked(content, way, anchor);
    if (level === 2) {
      const mark = `_Toc${this.chapters.length + 1}`;
      this.chapters.push({ mark, content });
      inner = this.#bookmark(mark, inner);
    }
    return this.#wrap(inner, way.base, { ...TOP, style: `Heading${level - 1}` });
  }

  #list({ ordered, items }: Extract<Block, { kind: 'list' }>, place: Place): string {
    if (ordered) this.numbered += 1;
    const list = ordered ? BULLETS + this.numbered : BULLETS;
    return items.map((item) => this.#item(item, place.depth, list)).join('');
  }

  #item({ anchor, content }: ListItem, depth: number, list: number): string {
    const first = { depth: depth + 1, style: 'ListParagraph', list, indent: null, anchor };
    return this.blocks(content, first);
  }

  #table({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
    const { textWidth, own } = this.#context;
    const widths = columnWidths([head, ...rows], textWidth);
    const row = (cells: readonly (readonly Inline[])[], isHead: boolean): string => {
      const inner = widths.map((width, index) => {
        const cell = cells[index] ?? [];
        const way = wayOf(cell, own);
        const content = runs(this.#context, cell, way, isHead ? { bold: true } : {});
        const style = isHead ? STYLES.head : STYLES.cell;
        const paragraph = this.#wrap(content, way.base, { ...TOP, style });
        return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>${paragraph}</w:tc>`;
      });
      const header = isHead ? '<w:tblHeader/>' : '';
      return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${inner.join('')}</w:tr>`;
    };
    const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    const direction = own === 'rtl' ? '<w:bidiVisual/>' : '';
    const title =
      caption.length > 0 ? this.#paragraph(caption, { ...TOP, style: STYLES.note }) : '';
    // Word joins two tables in a row, and a table at the end of a page needs a paragraph after it.
    return `${title}<w:tbl><w:tblPr>${direction}<w:tblW w:type="dxa" w:w="${textWidth}"/>${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}<w:tblLook w:val="0420" w:firstRow="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(head, true)}${rows.map((cells) => row(cells, false)).join('')}</w:tbl><w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>`;
  }

  #code(value: string, { depth }: Place): string {
    const lines = printable(value).replace(/\n$/, '').split('\n');
    const content = lines.map((line, index) => {
      const before = index > 0 ? '<w:br/>' : '';
      return `<w:r>${before}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;
    });
    const base = directionOf(value) ?? this.#context.own;
    return this.#wrap(content.join(''), base, {
      ...TOP,
      style: STYLES.code,
      indent: depth * INDENT,
    });
  }

  #paragraph(content: readonly Inline[], place: Place): string {
    const way = wayOf(content, this.#context.own);
    return this.#wrap(this.#marked(content, way, place.anchor), way.base, place);
  }

  #marked(content: readonly Inline[], way: Way, anchor: Id | null): string {
    const inner = runs(this.#context, content, way);
    const mark = anchor === null ? undefined : this.#context.bookmarks.get(anchor);
    return mark === undefined ? inner : this.#bookmark(mark, inner);
  }

  #bookmark(name: string, content: string): string {
    this.#marks += 1;
    const id = this.#marks;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  }

  // In the order of the schema: style, list, border, direction, indentation.
  #wrap(content: string, base: Direction, { depth, style, list, indent }: Place): string {
    const level = Math.min(depth - 1, DEEPEST_LEVEL);
    const properties =
      (style === null ? '' : `<w:pStyle w:val="${style}"/>`) +
      (list === null
        ? ''
        : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`) +
      (style === STYLES.quote && base !== this.#context.own ? quoteBorder(base) : '') +
      (base === 'rtl' ? '<w:bidi/>' : '') +
      (indent === null || indent === 0 ? '' : `<w:ind w:left="${indent}"/>`);
    return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
  }
}

const RULE = 'w:val="single" w:sz="4" w:space="0" w:color="DEDBD4"';
const NONE = 'w:val="none" w:sz="0" w:space="0" w:color="auto"';
const BORDERS = `<w:tblBorders><w:top ${NONE}/><w:left ${NONE}/><w:bottom ${RULE}/><w:right ${NONE}/><w:insideH ${RULE}/><w:insideV ${NONE}/></w:tblBorders>`;
const SIDE = 'w:val="single" w:sz="12" w:space="10" w:color="C9C6BF"';
const MARGINS =
  '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar>';

/** The line at the side of a quotation that runs against the document: on its other side. */
function quoteBorder(base: Direction): string {
  const [left, right] = base === 'rtl' ? [NONE, SIDE] : [SIDE, NONE];
  return `<w:pBdr><w:left ${left}/><w:right ${right}/></w:pBdr>`;
}

// What follows the first paragraph of a list's item is indented as far, without another bullet.
function following(place: Place): Place {
  return place.list === null
    ? { ...place, anchor: null }
    : { ...place, list: null, indent: place.depth * INDENT, anchor: null };
}
