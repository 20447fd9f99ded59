import Papa from 'papaparse';
import { shapeOf } from '../markdown/tables/shape.ts';
import { memoReader } from '../memo/reader.ts';
import { csvReader } from '../tables/csv-reader.ts';
import type { ReadableFormat } from '../reader.ts';
import type { RichBlock } from './blocks.ts';
import { htmlBlocks } from './html-blocks.ts';
import { asMarkdown } from './print.ts';

/** A text that can be read, and as what where its looks say that. */
export interface ReadableText {
  readonly text: string;
  readonly format?: ReadableFormat;
}

/**
 * What is on the clipboard as a text for our readers. Where other programs put it there with lists, tables or headings,
 * it is read with these, since plain text loses how lists are nested and what stands in which cell.
 * @param html as it was copied; empty where it was copied without looks
 * @param plain the same as plain text
 */
export function readableText(html: string, plain: string): ReadableText {
  const blocks = htmlBlocks(html, true);
  if (!blocks.some(isStructure) && plain.trim() !== '') return { text: plain };
  const [only, ...others] = blocks;
  if (only?.kind === 'table' && others.length === 0) {
    const text = Papa.unparse(only.rows as string[][], { newline: '\n' });
    if (csvReader.recognizes(text)) return { text, format: 'csv' };
  }
  const isListed = blocks.some((block) => block.kind === 'table' && saysWhatItHolds(block.rows));
  if (isListed) return { text: asMarkdown(blocks), format: 'markdown' };
  // A memo is prose: addresses would stand in its sentences, and its tables have no breaks.
  const prose = asMarkdown(htmlBlocks(html, false).map(withoutBreaks));
  return memoReader.recognizes(prose)
    ? { text: prose, format: 'memo' }
    : { text: asMarkdown(blocks), format: 'markdown' };
}

/** Whether a block says by its looks what plain text would not. */
function isStructure({ kind }: RichBlock): boolean {
  return kind !== 'paragraph';
}

/** Whether a table is of questions, answers, arguments or stances, which a memo's tables are not. */
function saysWhatItHolds(rows: readonly (readonly string[])[]): boolean {
  return shapeOf(rows.map((cells) => ({ cells, line: 1 }))) !== null;
}

function withoutBreaks(block: RichBlock): RichBlock {
  if (block.kind !== 'table') return block;
  const rows = block.rows.map((cells) => cells.map((cell) => cell.replaceAll('\n', '; ')));
  return { ...block, rows };
}
