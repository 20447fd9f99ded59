import { plainText, type Block, type Inline, type ListItem } from '../documents/tree.ts';
import type { FieldPart } from './fields.ts';

/** Paragraphs of prose as blocks, with the lists and quotations that they stand in. */
export function nested(parts: readonly FieldPart[]): readonly Block[] {
  const least = Math.min(...parts.map(depthOf));
  return blocksAt(
    parts.map((part) => ({ part, depth: depthOf(part) - (Number.isFinite(least) ? least : 0) })),
  );
}

/** How deep a paragraph stands: an item stands in its list, one deeper than the text around that. */
function depthOf({ kind, level }: FieldPart): number {
  return kind === 'item' ? level - 1 : level;
}

interface Placed {
  readonly part: FieldPart;
  readonly depth: number;
}

function blocksAt(placed: readonly Placed[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < placed.length;) {
    const { part } = placed[at] as Placed;
    let end = at + 1;
    if (part.isQuote) {
      while (placed[end]?.part.isQuote) end += 1;
      const inner = placed
        .slice(at, end)
        .map((one) => ({ ...one, part: { ...one.part, isQuote: false } }));
      blocks.push({ kind: 'quote', content: blocksAt(inner) });
    } else if (part.kind === 'item') {
      const depth = placed[at]?.depth ?? 0;
      while ((placed[end]?.depth ?? -1) > depth) end += 1;
      put(blocks, part.ordered, itemOf(placed.slice(at, end), depth));
    } else blocks.push(blockOf(part));
    at = end;
  }
  return blocks;
}

function itemOf([first, ...rest]: readonly Placed[], depth: number): ListItem {
  const inner = rest.map((one) => ({ ...one, depth: one.depth - depth - 1 }));
  const own = first ? [blockOf({ ...first.part, kind: 'text' })] : [];
  return { anchor: null, content: [...own, ...blocksAt(inner)] };
}

function put(blocks: Block[], ordered: boolean, item: ListItem): void {
  const last = blocks.at(-1);
  if (last?.kind === 'list' && last.ordered === ordered) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
  } else blocks.push({ kind: 'list', ordered, items: [item] });
}

function blockOf({ kind, content }: FieldPart): Block {
  if (kind === 'code') return { kind: 'code', text: codeText(content) };
  return { kind: 'paragraph', tone: 'body', content };
}

function codeText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.kind === 'break' ? '\n' : plainText([inline]))).join('');
}
