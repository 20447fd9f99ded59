import {
  Bookmark,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableLayoutType,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Block, Inline } from '../../documents/tree.ts';
import type { Id } from '../../model/id.ts';
import { columnWidths } from '../column-widths.ts';
import { printable } from '../plain.ts';
import { runs, type DocxContext } from './runs.ts';
import { DEEPEST_LEVEL, INDENT, LISTS, STYLES } from './styles.ts';

const HEADINGS = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const;

/** Where a block stands: how deep in lists, and what gives the first paragraph of an item its bullet. */
interface Place {
  readonly depth: number;
  readonly mark: Pick<IParagraphOptions, 'numbering' | 'indent' | 'style'>;
  readonly anchor: Id | null;
}

const TOP: Place = { depth: 0, mark: {}, anchor: null };

/** Writes the blocks of one document; numbered lists are counted so that each begins at one. */
export class BlockWriter {
  readonly #context: DocxContext;
  #numbered = 0;

  constructor(context: DocxContext) {
    this.#context = context;
  }

  /** Blocks as Word's paragraphs and tables. */
  blocks(blocks: readonly Block[], place: Place = TOP): readonly (Paragraph | Table)[] {
    return blocks.flatMap((block, index) =>
      this.#block(block, index === 0 ? place : { ...place, ...following(place), anchor: null }),
    );
  }

  #block(block: Block, place: Place): readonly (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        return [
          this.#paragraph(block.content, {
            heading: HEADINGS[block.level],
            anchor: block.anchor,
          }),
        ];
      case 'paragraph': {
        const style = block.tone === 'body' ? {} : { style: STYLES[block.tone] };
        return [this.#paragraph(block.content, { ...style, ...place.mark, anchor: place.anchor })];
      }
      case 'list':
        return this.#list(block, place);
      case 'table':
        return this.#table(block);
      case 'definitions':
        return block.items.flatMap(({ term, content }) => [
          this.#paragraph(term, { style: STYLES.term, anchor: null }),
          ...this.blocks(content, { ...TOP, depth: place.depth }),
        ]);
      case 'quote':
        return this.blocks(block.content, {
          ...place,
          mark: { style: STYLES.quote, indent: { left: (place.depth + 1) * INDENT } },
        });
      case 'code':
        return [this.#code(block.text, place)];
    }
  }

  #list(block: Extract<Block, { kind: 'list' }>, place: Place): readonly (Paragraph | Table)[] {
    const level = Math.min(place.depth, DEEPEST_LEVEL);
    if (block.ordered) this.#numbered += 1;
    const numbering = block.ordered
      ? { reference: LISTS.numbers, level, instance: this.#numbered }
      : { reference: LISTS.bullets, level };
    return block.items.flatMap(({ anchor, content }) =>
      this.blocks(content, {
        depth: place.depth + 1,
        mark: { style: 'ListParagraph', numbering },
        anchor,
      }),
    );
  }

  #table(block: Extract<Block, { kind: 'table' }>): readonly (Paragraph | Table)[] {
    const { caption, head, rows } = block;
    const widths = columnWidths([head, ...rows], this.#context.textWidth);
    const row = (cells: readonly (readonly Inline[])[], isHead: boolean): TableRow =>
      new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: widths.map((size, index) => {
          const content = runs(this.#context, cells[index] ?? [], isHead ? { bold: true } : {});
          return new TableCell({
            width: { size, type: WidthType.DXA },
            children: [this.#bare(content, { style: STYLES.cell, keepNext: isHead })],
          });
        }),
      });
    return [
      ...(caption.length > 0
        ? [this.#paragraph(caption, { style: STYLES.note, anchor: null })]
        : []),
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: this.#context.textWidth, type: WidthType.DXA },
        columnWidths: widths,
        margins: { left: 0, right: 140, top: 20, bottom: 20 },
        borders: BORDERS,
        rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
        visuallyRightToLeft: this.#context.isRightToLeft,
      }),
      // Word joins two tables in a row, and a table at the end of a cell or page needs a paragraph after it.
      this.#bare([], { spacing: { after: 0 } }),
    ];
  }

  #code(value: string, place: Place): Paragraph {
    const lines = printable(value).replace(/\n$/, '').split('\n');
    const children = lines.map(
      (line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }),
    );
    return this.#bare(children, { style: STYLES.code, indent: { left: place.depth * INDENT } });
  }

  #paragraph(
    content: readonly Inline[],
    { anchor, ...options }: IParagraphOptions & { readonly anchor: Id | null },
  ): Paragraph {
    const children = runs(this.#context, content);
    const id = anchor === null ? undefined : this.#context.bookmarks.get(anchor);
    return this.#bare(id === undefined ? children : [new Bookmark({ id, children })], options);
  }

  #bare(children: readonly ParagraphChild[], options: IParagraphOptions): Paragraph {
    const direction = this.#context.isRightToLeft ? { bidirectional: true } : {};
    return new Paragraph({ ...options, ...direction, children });
  }
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'DEDBD4' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = {
  top: NONE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
  bottom: RULE,
  insideHorizontal: RULE,
};

// What follows the first paragraph of a list's item is indented as far, without another bullet.
function following({ depth, mark }: Place): Pick<Place, 'mark'> {
  if (!mark.numbering) return { mark };
  return { mark: { style: 'ListParagraph', indent: { left: depth * INDENT } } };
}
