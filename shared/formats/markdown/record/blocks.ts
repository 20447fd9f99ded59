import { escapeHref, escapeText } from '../escape.ts';
import { sideOver } from '../sides.ts';
import { plainWords, type PlainWords } from '../words.ts';
import type { Part } from './sections.ts';

/** An item of a list with what stands under it. */
export interface Item {
  readonly kind: 'item';
  readonly line: number;
  readonly words: PlainWords;
  /** Markdown below its own words. */
  readonly more: string[];
  readonly children: Item[];
}

/** Items that are nested deeper stand beside each other. */
const DEEPEST = 50;

/** What stands one after the other under a heading. */
export type Block = Item | Extract<Part, { kind: 'prose' | 'other' }>;

/** Nests the items of a section by how far they are from the margin. */
export function blocksOf(parts: readonly Part[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly indent: number; readonly item: Item }[] = [];
  for (const part of parts) {
    if (part.kind === 'item') {
      open = open.filter(({ indent }) => indent < part.indent).slice(0, DEEPEST);
      const words = plainWords(part.text);
      const item: Item = { kind: 'item', line: part.line, words, more: [], children: [] };
      const above = open.at(-1)?.item;
      if (above) above.children.push(item);
      else blocks.push(item);
      open.push({ indent: part.indent, item });
      continue;
    }
    const last = open.at(-1);
    if (part.kind === 'prose' && last && isWithin(part, last.indent)) {
      last.item.more.push(part.text);
      continue;
    }
    if (part.kind === 'prose') open = [];
    blocks.push(part);
  }
  return blocks;
}

/** Whether text belongs to the item before it; what stands over the next list does not. */
function isWithin(part: Extract<Part, { kind: 'prose' }>, indent: number): boolean {
  return (part.follows || part.indent > indent) && sideOver(plainWords(part.text).text) === null;
}

/** Some blocks as Markdown, a paragraph each; lists stay lists. */
export function asMarkdown(blocks: readonly Block[]): readonly string[] {
  const paragraphs: string[] = [];
  let list: string[] = [];
  const flush = (): void => {
    if (list.length > 0) paragraphs.push(list.join('\n'));
    list = [];
  };
  for (const block of blocks) {
    if (block.kind === 'item') list.push(...asBullets([block], 0));
    else {
      flush();
      if (block.kind === 'prose') paragraphs.push(block.text);
    }
  }
  flush();
  return paragraphs;
}

/** Items as bullets of Markdown. */
export function asBullets(items: readonly Item[], depth: number): readonly string[] {
  return items.flatMap(({ words, more, children }) => [
    `${'  '.repeat(depth)}- ${linked(words)}`,
    ...more.map((text) => `${'  '.repeat(depth + 1)}${text}`),
    ...asBullets(children, depth + 1),
  ]);
}

/** Words as Markdown that shows them, their links in place. */
function linked({ text, links }: PlainWords): string {
  let shown = '';
  let at = 0;
  for (const { text: name, href } of links) {
    const start = text.indexOf(name, at);
    if (name === '' || start < 0) continue;
    shown += `${escapeText(text.slice(at, start))}[${escapeText(name)}](${escapeHref(href)})`;
    at = start + name.length;
  }
  return shown + escapeText(text.slice(at));
}
