import type { Block, Inline, Origin } from './tree.ts';

/** Blocks whose words are all the content of one field. */
export function originated(blocks: readonly Block[], of: Origin): readonly Block[] {
  return blocks.map((block) => blockOf(block, of));
}

function blockOf(block: Block, of: Origin): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: runOf(block.content, of) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, content: originated(item.content, of) })),
      };
    case 'table':
      return {
        ...block,
        head: block.head.map((cell) => runOf(cell, of)),
        rows: block.rows.map((row) => row.map((cell) => runOf(cell, of))),
      };
    case 'definitions':
      return {
        ...block,
        items: block.items.map(({ term, content }) => ({
          term: runOf(term, of),
          content: originated(content, of),
        })),
      };
    case 'quote':
      return { ...block, content: originated(block.content, of) };
    case 'code':
      return { ...block, of };
  }
}

function runOf(content: readonly Inline[], of: Origin): readonly Inline[] {
  return content.map((inline): Inline => {
    switch (inline.kind) {
      case 'text':
      case 'code':
      case 'stance':
        return { ...inline, of };
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'citation':
        return { ...inline, content: runOf(inline.content, of) };
      case 'break':
      case 'label':
      case 'sign':
      case 'party':
        return inline;
    }
  });
}
