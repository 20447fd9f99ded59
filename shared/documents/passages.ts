import type { Id } from '../model/id.ts';
import { plainText, text, type Block, type Document, type Inline, type Origin } from './tree.ts';

/** A paragraph of a paper, as whoever reads its file finds it. */
export interface Passage {
  readonly kind: 'title' | 'heading' | 'item' | 'text' | 'cell' | 'code';
  /** Of a heading its level; of what stands in lists how deep. */
  readonly level: number;
  /** Whether it stands in a list with numbers. */
  readonly ordered: boolean;
  readonly isQuote: boolean;
  readonly content: readonly Inline[];
  /** The entity of which it is the place. */
  readonly anchor: Id | null;
}

/** A stretch of a passage, and whose words it has; `null` where they are Moot's own. */
export interface Piece {
  readonly text: string;
  readonly of: Origin | null;
}

/**
 * A document paragraph by paragraph.
 * @param terms whether a term stands in the line of what it introduces, as in Markdown, or by itself
 */
export function passagesOf(document: Document, terms: 'in-line' | 'apart'): readonly Passage[] {
  const walker = new Walker(terms);
  walker.put({ kind: 'title', content: [text(document.title)] });
  walker.put({ kind: 'title', level: 1, content: [text(document.subtitle)] });
  walker.blocks(document.blocks, { depth: 0, isQuote: false });
  return walker.passages;
}

/** The stretches of a run, those of one origin together. */
export function piecesOf(content: readonly Inline[]): readonly Piece[] {
  const pieces: { text: string; of: Origin | null }[] = [];
  const put = (words: string, of: Origin | null): void => {
    const last = pieces.at(-1);
    if (last && isSameOrigin(last.of, of)) last.text += words;
    else if (words !== '') pieces.push({ text: words, of });
  };
  const walk = (runs: readonly Inline[]): void => {
    for (const inline of runs) {
      switch (inline.kind) {
        case 'text':
        case 'code':
        case 'stance':
          put(inline.text, inline.of ?? null);
          break;
        case 'break':
          put(' ', pieces.at(-1)?.of ?? null);
          break;
        case 'strong':
        case 'emphasis':
        case 'link':
        case 'citation':
          walk(inline.content);
          break;
        case 'label':
        case 'sign':
        case 'party':
          put(plainText([inline]), null);
      }
    }
  };
  walk(content);
  return pieces;
}

/** Whether two stretches have the words of one field, or both of none. */
export function isSameOrigin(a: Origin | null, b: Origin | null): boolean {
  return a === b || (a?.id === b?.id && a?.kind === b?.kind && a?.field === b?.field);
}

interface Place {
  readonly depth: number;
  readonly isQuote: boolean;
}

class Walker {
  readonly passages: Passage[] = [];
  readonly #terms: 'in-line' | 'apart';

  constructor(terms: 'in-line' | 'apart') {
    this.#terms = terms;
  }

  put(passage: Pick<Passage, 'kind' | 'content'> & Partial<Passage>): void {
    if (plainText(passage.content).trim() === '') return;
    this.passages.push({ level: 0, ordered: false, isQuote: false, anchor: null, ...passage });
  }

  blocks(blocks: readonly Block[], place: Place, first: Partial<Passage> = {}): void {
    blocks.forEach((block, index) => this.#block(block, place, index === 0 ? first : {}));
  }

  #block(block: Block, place: Place, first: Partial<Passage>): void {
    const at = { kind: 'text', level: place.depth, isQuote: place.isQuote, ...first } as const;
    switch (block.kind) {
      case 'heading':
        this.put({ ...block, kind: 'heading' });
        break;
      case 'paragraph':
        this.put({ ...at, content: block.content });
        break;
      case 'list':
        for (const { anchor, content } of block.items) {
          const depth = place.depth + 1;
          const item = { kind: 'item', level: depth, ordered: block.ordered, anchor } as const;
          this.blocks(content, { ...place, depth }, item);
        }
        break;
      case 'table':
        this.put({ ...at, content: block.caption });
        for (const cells of [block.head, ...block.rows])
          for (const content of cells) this.put({ kind: 'cell', content });
        break;
      case 'definitions':
        for (const { term, content } of block.items) this.#definition(term, content, place);
        break;
      case 'quote':
        this.blocks(block.content, { ...place, isQuote: true }, first);
        break;
      case 'code': {
        const { of } = block;
        const code: Inline = { kind: 'code', text: block.text, ...(of ? { of } : {}) };
        this.put({ ...at, kind: 'code', content: [code] });
      }
    }
  }

  #definition(term: readonly Inline[], content: readonly Block[], place: Place): void {
    const [first, ...rest] = content;
    if (this.#terms === 'apart' || first?.kind !== 'paragraph') {
      this.put({ kind: 'text', content: this.#terms === 'apart' ? term : [...term, text(':')] });
      this.blocks(content, place);
      return;
    }
    this.put({ kind: 'text', content: [...term, text(': '), ...first.content] });
    this.blocks(rest, place);
  }
}
