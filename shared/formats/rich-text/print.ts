import { linesOfBlock, type RichBlock } from './blocks.ts';

/** What has lines of its own in a cell. */
const BREAK = '<br>';

/** Blocks as Markdown that says the same: headings, nested lists, tables, and paragraphs between empty lines. */
export function asMarkdown(blocks: readonly RichBlock[]): string {
  const lines: string[] = [];
  let before: RichBlock | null = null;
  /** Where the text of the item on each level begins, in columns. */
  const indents: number[] = [];
  for (const block of blocks) {
    const isList = block.kind === 'item' || block.kind === 'more';
    const wasList = before?.kind === 'item' || before?.kind === 'more';
    if (before && !(isList && wasList && block.kind === 'item')) lines.push('');
    if (!isList) indents.length = 0;
    lines.push(...linesOf(block, indents));
    before = block;
  }
  return lines.join('\n');
}

function linesOf(block: RichBlock, indents: number[]): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return block.isBold && !block.text.includes('\n')
        ? [`**${block.text}**`]
        : block.text.split('\n');
    case 'item': {
      indents.length = Math.min(indents.length, block.depth - 1);
      const indent = indents.at(-1) ?? 0;
      const inner = indent + block.mark.length + 1;
      indents.push(inner);
      const [first = '', ...more] = block.text.split('\n');
      return [`${' '.repeat(indent)}${block.mark} ${first}`, ...indented(more, inner)];
    }
    case 'more':
      return indented(block.text.split('\n'), indents.at(block.depth - 1) ?? indents.at(-1) ?? 0);
    case 'table': {
      const [heads = [], ...rows] = block.rows;
      return [row(heads), row(heads.map(() => '---')), ...rows.map(row)];
    }
  }
}

function indented(lines: readonly string[], indent: number): readonly string[] {
  return lines.map((line) => ' '.repeat(indent) + line);
}

function row(cells: readonly string[]): string {
  const inner = cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', BREAK));
  return `| ${inner.join(' | ')} |`;
}

/** The items of lists and what stands between them, a line each, a tab for every level. */
export function asTabbedLines(blocks: readonly RichBlock[]): string {
  let text = '';
  for (const block of blocks) {
    switch (block.kind) {
      case 'item':
        text += `\n${'\t'.repeat(block.depth - 1)}${inOneLine(block.text)}`;
        break;
      case 'more':
        text += ` ${inOneLine(block.text)}`;
        break;
      default:
        text += `\n${linesOfBlock(block).join(' ')}`;
    }
  }
  return text.replace(/^\n/, '');
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
