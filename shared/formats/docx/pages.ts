import { plainText, type Block, type Document, type Inline } from '../../documents/tree.ts';
import { textWidth } from '../../map/text-width.ts';
import { columnWidths } from '../column-widths.ts';
import { INDENT, LINE_RATIO, METRICS, type Metrics } from './styles.ts';

/** How wide Cambria runs to the serif whose widths are known, ends of lines left empty included. */
const RUN = 0.97;

/** Twentieths of a point in a point. */
const TWENTIETHS = 20;

/** The right margin of a cell, and the room above and below its text, in points. */
const CELL_MARGIN = 7;
const CELL_ROOM = 2;

/** A paragraph or a row of a table, as high as it is on paper; all in points. */
interface Piece {
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lines: number;
  /** Whether it stands on the page of what follows. */
  readonly isKept: boolean;
  /** Whether it can go on on the next page. */
  readonly isWhole: boolean;
  /** Which chapter begins with it, counted from 0. */
  readonly chapter: number | null;
}

/**
 * On which page each chapter of a document begins: set out line by line as Word does, with the widths of letters but without
 * their shapes, so that it is right for most documents, and near for all. Word finds it out anew when it is asked to.
 * @param size of the page between its margins, in twentieths of a point
 * @param contents how many entries the table of contents has
 */
export function chapterPages(
  document: Document,
  size: { readonly width: number; readonly height: number },
  contents: number,
): readonly number[] {
  const setter = new Setter(size.width / TWENTIETHS);
  const front = [
    setter.piece(document.title, METRICS.title),
    setter.piece(document.subtitle, METRICS.subtitle),
    setter.piece('', METRICS.contentsHeading),
    ...Array.from({ length: contents }, () => setter.piece('', METRICS.contents)),
    setter.piece('', { ...METRICS.body, after: 0 }),
  ];
  return paged([...front, ...setter.pieces(document.blocks, 0)], size.height / TWENTIETHS);
}

/** Sets blocks in lines. */
class Setter {
  readonly #width: number;
  #chapters = 0;

  /** @param width of a line, in points */
  constructor(width: number) {
    this.#width = width;
  }

  /** A text as a piece, `indent` points narrower than the page. */
  piece(text: string, metrics: Metrics, indent = 0, chapter: number | null = null): Piece {
    return {
      before: metrics.before,
      after: metrics.after,
      line: lineOf(metrics),
      lines: linesOf(text, metrics, this.#width - indent),
      isKept: metrics.isKept,
      isWhole: false,
      chapter,
    };
  }

  pieces(blocks: readonly Block[], depth: number): readonly Piece[] {
    return blocks.flatMap((block) => this.#block(block, depth));
  }

  #block(block: Block, depth: number): readonly Piece[] {
    const indent = (depth * INDENT) / TWENTIETHS;
    switch (block.kind) {
      case 'heading': {
        const metrics = METRICS[`heading${(block.level - 1) as 1 | 2 | 3}`];
        const chapter = block.level === 2 ? this.#chapters++ : null;
        return [this.piece(plainText(block.content), metrics, 0, chapter)];
      }
      case 'paragraph': {
        const own = depth > 0 ? METRICS.item : METRICS[block.tone];
        return [this.piece(withBreaks(block.content), own, indent)];
      }
      case 'list':
        return block.items.flatMap(({ content }) => this.pieces(content, depth + 1));
      case 'table':
        return this.#table(block);
      case 'definitions':
        return block.items.flatMap(({ term, content }) => [
          this.piece(plainText(term), METRICS.term),
          ...this.pieces(content, depth),
        ]);
      case 'quote':
        return this.pieces(block.content, depth + 1);
      case 'code':
        return [this.piece(block.text, METRICS.code, indent)];
    }
  }

  #table({ caption, head, rows }: Extract<Block, { kind: 'table' }>): readonly Piece[] {
    const widths = columnWidths([head, ...rows], this.#width);
    const row = (cells: readonly (readonly Inline[])[], isHead: boolean): Piece => {
      const lines = widths.map((width, index) =>
        linesOf(withBreaks(cells[index] ?? []), METRICS.cell, width - CELL_MARGIN),
      );
      const { before, after } = METRICS.cell;
      return {
        before: 0,
        after: 0,
        line: Math.max(...lines) * lineOf(METRICS.cell) + before + after + CELL_ROOM,
        lines: 1,
        isKept: isHead,
        isWhole: true,
        chapter: null,
      };
    };
    return [
      ...(caption.length > 0 ? [this.piece(plainText(caption), METRICS.note)] : []),
      row(head, true),
      ...rows.map((cells) => row(cells, false)),
      this.piece('', { ...METRICS.body, after: 0 }),
    ];
  }
}

function paged(pieces: readonly Piece[], height: number): readonly number[] {
  const pages: number[] = [];
  let page = 1;
  let used = 0;
  let after = 0;
  pieces.forEach((piece, index) => {
    if (used > 0 && used + needed(pieces, index, after) > height) {
      page += 1;
      used = 0;
      after = 0;
    }
    if (piece.chapter !== null) pages[piece.chapter] = page;
    // Between two paragraphs stands the larger of their distances; at the head of a page none.
    used += used === 0 ? 0 : Math.max(0, piece.before - after);
    for (let line = 0; line < piece.lines; line += 1) {
      if (used + piece.line > height && used > 0) {
        page += 1;
        used = 0;
      }
      used += piece.line;
    }
    used += piece.after;
    after = piece.after;
  });
  return pages;
}

/** How much has to be on one page, from a piece on: all that is kept together, and two lines of what is not. */
function needed(pieces: readonly Piece[], from: number, after: number): number {
  let height = 0;
  let above = after;
  for (let at = from; at < pieces.length; at += 1) {
    const { before, line, lines, isKept, isWhole, after: below } = pieces[at] as Piece;
    height += Math.max(0, before - above);
    // Of three lines, two would leave one alone.
    const together = isWhole || isKept || lines <= 3 ? lines : 2;
    height += together * line;
    if (!isKept) break;
    height += below;
    above = below;
  }
  return height;
}

function lineOf({ size, spacing }: Metrics): number {
  return size * LINE_RATIO * spacing;
}

function linesOf(text: string, { size }: Metrics, width: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += Math.max(1, Math.ceil((textWidth(line, size) * RUN) / Math.max(1, width)));
  }
  return lines;
}

/** The words of a run, each line that it begins for itself on a line. */
function withBreaks(content: readonly Inline[]): string {
  return content.map((run) => (run.kind === 'break' ? '\n' : plainText([run]))).join('');
}
