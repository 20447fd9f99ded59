import { append } from '../append.ts';
import MarkdownIt from 'markdown-it';
import { safeHref } from './links.ts';
import {
  paragraph,
  strong,
  text,
  type Block,
  type Inline,
  type ListItem,
  type Origin,
} from './tree.ts';
import { originated } from './origins.ts';

/** A token of the parser. */
export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

// No HTML, no automatic links, no images: what people wrote is text with a little dress.
const parser = new MarkdownIt({ html: false, linkify: false, maxNesting: 40 }).disable('image');

/**
 * What people wrote as Markdown, as blocks of a document. Headings in it become emphasized
 * paragraphs, since the document's own headings are its structure; HTML stays text; links that a
 * document may not carry become their text.
 * @param of the field in which it stands, where it is to be found again
 */
export function prose(markdown: string, of?: Origin): readonly Block[] {
  if (markdown.trim() === '') return [];
  const blocks = new ProseReader(parser.parse(markdown, {})).blocks();
  return of === undefined ? blocks : originated(blocks, of);
}

/** Prose that is one paragraph, as a run; `null` where it is more than that. */
export function inlineProse(blocks: readonly Block[]): readonly Inline[] | null {
  const [only, ...more] = blocks;
  return only?.kind === 'paragraph' && more.length === 0 ? only.content : null;
}

/**
 * Prose in one run, for a table's cell: what were blocks are parted by line breaks.
 * @param of the field in which it stands
 */
export function flatProse(markdown: string, of?: Origin): readonly Inline[] {
  const lines: (readonly Inline[])[] = [];
  const waiting = prose(markdown, of).toReversed();
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        lines.push(block.content);
        break;
      case 'list':
        append(waiting, block.items.flatMap(({ content }) => content).toReversed());
        break;
      case 'quote':
        append(waiting, block.content.toReversed());
        break;
      case 'definitions':
        append(waiting, block.items.flatMap(({ content }) => content).toReversed());
        break;
      case 'table':
        append(
          lines,
          [block.head, ...block.rows].map((cells) => joined(cells, text(' · '))),
        );
        break;
      case 'code':
        lines.push([{ ...block, kind: 'code' }]);
    }
  }
  return joined(lines, { kind: 'break' });
}

function joined(parts: readonly (readonly Inline[])[], between: Inline): readonly Inline[] {
  return parts.flatMap((part, index) => (index > 0 ? [between, ...part] : part));
}

/** Words that are quoted as they stand: blank lines part paragraphs, and nothing is markup. */
export function plainProse(value: string, of?: Origin): readonly Block[] {
  const blocks = value
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const lines = part.split('\n').map(text);
      return paragraph(
        lines.flatMap((line, index) => (index > 0 ? [{ kind: 'break' } as const, line] : [line])),
      );
    });
  return of === undefined ? blocks : originated(blocks, of);
}

/** Walks the parser's tokens, which nest no deeper than the parser allows. */
class ProseReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Blocks up to the end, or to the token that closes what they stand in. */
  blocks(until?: string): readonly Block[] {
    const found: Block[] = [];
    for (let token = this.#next(); token && token.type !== until; token = this.#next()) {
      switch (token.type) {
        case 'paragraph_open':
          found.push(paragraph(this.#run()));
          break;
        case 'heading_open':
          found.push(paragraph([strong(...this.#run())]));
          break;
        case 'bullet_list_open':
        case 'ordered_list_open':
          found.push(this.#list(token.type.replace('open', 'close')));
          break;
        case 'blockquote_open':
          found.push({ kind: 'quote', content: this.blocks('blockquote_close') });
          break;
        case 'table_open':
          found.push(this.#table());
          break;
        case 'fence':
        case 'code_block':
          found.push({ kind: 'code', text: token.content });
          break;
        default:
      }
    }
    return found;
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  #run(): readonly Inline[] {
    const inline = this.#next();
    this.#next();
    return inlinesOf(inline?.children ?? []);
  }

  #list(end: string): Block {
    const items: ListItem[] = [];
    for (let token = this.#next(); token && token.type !== end; token = this.#next()) {
      if (token.type === 'list_item_open') {
        items.push({ anchor: null, content: this.blocks('list_item_close') });
      }
    }
    return { kind: 'list', ordered: end.startsWith('ordered'), items };
  }

  #table(): Block {
    const rows: (readonly Inline[])[][] = [];
    for (let token = this.#next(); token && token.type !== 'table_close'; token = this.#next()) {
      if (token.type === 'tr_open') rows.push([]);
      else if (token.type === 'inline') rows.at(-1)?.push(inlinesOf(token.children ?? []));
    }
    const [head = [], ...body] = rows;
    return { kind: 'table', caption: [], head, rows: body };
  }
}

type Dress = (content: readonly Inline[]) => readonly Inline[];

/** The parser's tokens of one line as runs. */
export function inlinesOf(tokens: readonly Token[]): readonly Inline[] {
  const open: { readonly dress: Dress; readonly content: Inline[] }[] = [];
  const top: Inline[] = [];
  const put = (...runs: readonly Inline[]): void => {
    append(open.at(-1)?.content ?? top, runs);
  };
  const close = (): void => {
    const closed = open.pop();
    if (closed) put(...closed.dress(closed.content));
  };
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ dress: dressOf(token), content: [] });
    else if (token.nesting === -1) close();
    else if (token.type === 'hardbreak') put({ kind: 'break' });
    else if (token.type === 'softbreak') put(text(' '));
    else if (token.type === 'code_inline') put({ kind: 'code', text: token.content });
    else if (token.content !== '') put(text(token.content));
  }
  while (open.length > 0) close();
  return top;
}

function dressOf(token: Token): Dress {
  switch (token.type) {
    case 'strong_open':
      return (content) => [{ kind: 'strong', content }];
    case 'em_open':
      return (content) => [{ kind: 'emphasis', content }];
    case 'link_open': {
      const href = safeHref(String(token.attrGet('href') ?? ''));
      return (content) => (href === null ? content : [{ kind: 'link', href, content }]);
    }
    default:
      return (content) => content;
  }
}
