import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, paragraph, text, type Block, type Document } from '../../documents/tree.ts';
import { everywhere } from '../testing/hostile.ts';
import { textArea } from './page-size.ts';
import { chapterPages } from './pages.ts';

const line = paragraph([text('A line of text.')]);
const chapter = heading(2, [text('A chapter')]);

function pagesOf(blocks: readonly Block[]): readonly number[] {
  const document: Document = { ...everywhere('Title'), blocks };
  return chapterPages(document, textArea(document), 0);
}

const lines = (count: number): readonly Block[] => Array.from({ length: count }, () => line);

describe('the pages of chapters', () => {
  it('are full of lines, each as high as it is printed', () => {
    // 722 points; a line has 14.8, and 6 come after it.
    const pages = pagesOf([...lines(350), chapter]);
    expect(pages).toEqual([11]);
  });

  it('never have a heading at their end', () => {
    for (let count = 0; count < 80; count += 1) {
      const filled = [...lines(count), chapter, chapter, line];
      const [first, second] = pagesOf(filled);
      expect(second, `${count} lines`).toBe(first);
    }
  });

  it('count up, from one, whatever stands in between', () => {
    const block = fc.oneof(
      fc.constant(chapter),
      fc.string({ maxLength: 400 }).map((words) => paragraph([text(words)])),
      fc.nat(20).map((rows): Block => {
        const row = [[text('cell')], [text('another one that is longer')]];
        return {
          kind: 'table',
          caption: [],
          head: row,
          rows: Array.from({ length: rows }, () => row),
        };
      }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 120 }), (blocks) => {
        const pages = pagesOf(blocks);
        expect(pages).toHaveLength(blocks.filter((each) => each === chapter).length);
        expect(pages).toEqual(pages.toSorted((a, b) => a - b));
        for (const page of pages) expect(page).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
