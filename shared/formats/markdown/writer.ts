import { append } from '../../append.ts';
import type { Block, Document, Inline, ListItem } from '../../documents/tree.ts';
import { printable, printableLine } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import {
  codeFence,
  codeSpan,
  escapeHeading,
  escapeHref,
  escapeLineStart,
  escapeText,
} from './escape.ts';

/** Markdown as CommonMark and GitHub read it. */
export const md = defineWriter({
  name: 'md',
  takes: 'tree',
  write: (document, { mark }) =>
    Promise.resolve({
      // A comment is nowhere seen.
      data: printDocument(document) + (mark === undefined ? '' : `\n<!-- ${mark} -->\n`),
      mediaType: 'text/markdown; charset=utf-8',
      extension: 'md',
    }),
});

function printDocument(document: Document): string {
  const lines = [`# ${escapeHeading(escapeText(document.title))}`];
  if (document.subtitle !== '') lines.push('', `*${escapeText(document.subtitle).trim()}*`);
  if (document.blocks.length > 0) append(lines, ['', ...blockLines(document.blocks, 'apart')]);
  return `${lines.join('\n')}\n`;
}

/** Blocks as Markdown, as a person could have typed them. */
export function printBlocks(blocks: readonly Block[]): string {
  return blockLines(blocks, 'apart').join('\n');
}

/** @param bullet the mark of a list without numbers: a change of mark parts two lists in a row */
function printBlock(block: Block, bullet: '-' | '*' = '-'): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escapeHeading(inlines(block.content, 'line'))}`];
    case 'paragraph':
      return paragraphLines(block.content);
    case 'list':
      return listLines(block.items, block.ordered ? null : bullet);
    case 'table':
      return tableLines(block);
    case 'definitions':
      return block.items.flatMap(({ term, content }, index) => [
        ...(index > 0 ? [''] : []),
        ...definitionLines(term, content),
      ]);
    case 'quote':
      return blockLines(block.content, 'apart').map((line) => (line === '' ? '>' : `> ${line}`));
    case 'code': {
      const fence = codeFence(block.text);
      return [fence, ...printable(block.text).replace(/\n$/, '').split('\n'), fence];
    }
  }
}

/** @param lists whether a list under a paragraph stands apart from it, or close as in another list */
function blockLines(blocks: readonly Block[], lists: 'apart' | 'close'): readonly string[] {
  let bullet: '-' | '*' = '-';
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    bullet = block.kind === 'list' && before?.kind === 'list' && bullet === '-' ? '*' : '-';
    const isTight = lists === 'close' && before?.kind === 'paragraph' && block.kind === 'list';
    return [...(before && !isTight ? [''] : []), ...printBlock(block, bullet)];
  });
}

function paragraphLines(content: readonly Inline[]): readonly string[] {
  return inlines(content, 'paragraph')
    .split('\n')
    .map((line) => escapeLineStart(line.trimEnd()));
}

function listLines(items: readonly ListItem[], bullet: '-' | '*' | null): readonly string[] {
  return items.flatMap(({ content }, index) => {
    const mark = bullet === null ? `${index + 1}. ` : `${bullet} `;
    const indent = ' '.repeat(mark.length);
    const [first = '', ...rest] = blockLines(content, 'close');
    const before = items[index - 1];
    return [
      ...(before && isLong(before) ? [''] : []),
      mark + first,
      ...rest.map((line) => (line === '' ? '' : indent + line)),
    ];
  });
}

// An item of several paragraphs stands apart from the next one.
function isLong({ content }: ListItem): boolean {
  return content.filter(({ kind }) => kind === 'paragraph').length > 1;
}

function tableLines({ caption, head, rows }: Extract<Block, { kind: 'table' }>): readonly string[] {
  const row = (cells: readonly (readonly Inline[])[]): string =>
    `| ${cells.map((content) => inlines(content, 'cell').trim()).join(' | ')} |`;
  return [
    ...(caption.length > 0 ? [...paragraphLines(caption), ''] : []),
    row(head),
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map(row),
  ];
}

function definitionLines(term: readonly Inline[], content: readonly Block[]): readonly string[] {
  const title = `**${inlines(term, 'line').trim()}:**`;
  const [first, ...rest] = content;
  if (first?.kind !== 'paragraph') return [title, '', ...blockLines(content, 'apart')];
  const lines = paragraphLines(first.content);
  return [
    `${title} ${lines[0] ?? ''}`,
    ...lines.slice(1),
    ...(rest.length > 0 ? ['', ...blockLines(rest, 'apart')] : []),
  ];
}

/** What a line break within a run becomes, by where the run stands. */
type Where = 'paragraph' | 'line' | 'cell';

const BREAKS: { readonly [W in Where]: string } = { paragraph: '\\\n', line: ' ', cell: ' ' };

/** Runs as Markdown. */
function inlines(content: readonly Inline[], where: Where): string {
  return content.map((inline) => printInline(inline, where)).join('');
}

function printInline(inline: Inline, where: Where): string {
  const inner = where === 'cell' ? 'cell' : 'line';
  switch (inline.kind) {
    case 'text':
    case 'stance':
      return escapeText(inline.text);
    case 'party':
      return wrap('**', escapeText(inline.name));
    case 'label':
      return escapeText(inline.label);
    case 'sign':
      return wrap('**', escapeText(inline.text));
    case 'strong':
      return wrap('**', inlines(inline.content, inner));
    case 'emphasis':
      return wrap('*', inlines(inline.content, inner));
    case 'citation':
      return inlines(inline.content, where);
    case 'code':
      // A cell ends at any bar that has no backslash before it, in code as elsewhere.
      return where === 'cell'
        ? codeSpan(inline.text).replaceAll('|', '\\|')
        : codeSpan(inline.text);
    case 'break':
      return BREAKS[where];
    case 'link': {
      const shown = inlines(inline.content, inner).trim();
      const only = inline.content.length === 1 ? inline.content[0] : undefined;
      const isItsAddress = only?.kind === 'text' && printableLine(only.text) === inline.href;
      return isItsAddress && inline.href.startsWith('http')
        ? `<${inline.href}>`
        : `[${shown}](${escapeHref(inline.href)})`;
    }
  }
}

// Signs of emphasis mean nothing with a blank on their inner side: blanks go outside.
function wrap(sign: string, value: string): string {
  const inner = value.trim();
  if (inner === '') return value;
  const start = value.slice(0, value.length - value.trimStart().length);
  const end = value.slice(value.trimEnd().length);
  return `${start}${sign}${inner}${sign}${end}`;
}
