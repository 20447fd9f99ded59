import {
  Document as WordDocument,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { plainText, type Block } from '../../shared/documents/tree.ts';
import { docx } from '../../shared/formats/docx/writer.ts';
import { RUNS, timedAsync, type Figure, type Samples } from './figure.ts';
import { CONTEXT, longPaper } from './papers-fixture.ts';

/**
 * A position summary of some hundred pages as a Word document, styles, links, bookmarks, table of contents and the same bytes
 * each time included. Against the bare library, given the same paragraphs, lists and tables, each with one run of plain
 * text.
 */
export const wordDocument: Figure = {
  name: 'a long summary as DOCX, to the bare library',
  target: { kind: 'ratio', most: 1.3 },
  measure: async (): Promise<Samples> => {
    const paper = longPaper();
    const samples = { ours: [] as number[], reference: [] as number[] };
    for (let run = -1; run < RUNS; run += 1) {
      const ours = await timedAsync(() => docx.write(paper, CONTEXT));
      const reference = await timedAsync(() => Packer.toArrayBuffer(bare(paper.blocks)));
      if (run < 0) continue;
      samples.ours.push(ours);
      samples.reference.push(reference);
    }
    return samples;
  },
};

function bare(blocks: readonly Block[]): WordDocument {
  return new WordDocument({
    sections: [{ children: blocks.flatMap((block) => bareBlock(block, 0)) }],
  });
}

const HEADINGS = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
};

function bareBlock(block: Block, level: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          children: runsOf(plainText(block.content)),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          children: runsOf(plainText(block.content)),
          ...(level > 0 ? { bullet: { level: level - 1 } } : {}),
        }),
      ];
    case 'list':
      return block.items.flatMap(({ content }) =>
        content.flatMap((each) => bareBlock(each, level + 1)),
      );
    case 'definitions':
      return block.items.flatMap(({ content }) =>
        content.flatMap((each) => bareBlock(each, level)),
      );
    case 'quote':
      return block.content.flatMap((each) => bareBlock(each, level));
    case 'code':
      return [new Paragraph({ children: runsOf(block.text) })];
    case 'table':
      return [
        new Table({
          rows: [block.head, ...block.rows].map(
            (cells) =>
              new TableRow({
                children: cells.map(
                  (cell) =>
                    new TableCell({
                      children: [new Paragraph({ children: runsOf(plainText(cell)) })],
                    }),
                ),
              }),
          ),
        }),
      ];
  }
}

function runsOf(text: string): readonly TextRun[] {
  return [new TextRun(text)];
}
