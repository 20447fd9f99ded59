import { htmlBlocks } from './html-blocks.ts';
import { asTabbedLines } from './print.ts';

/**
 * The lines of nested lists on the clipboard, a tab for every level.
 * @returns the plain text where there are none
 */
export function nestedLines(html: string, plain: string): string {
  const blocks = htmlBlocks(html, false);
  return blocks.some((block) => block.kind === 'item' && block.depth > 1)
    ? asTabbedLines(blocks)
    : plain;
}
