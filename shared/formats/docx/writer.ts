import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { anchorsOf } from '../../documents/anchors.ts';
import type { Document } from '../../documents/tree.ts';
import type { Wording } from '../../documents/wording.ts';
import { printableLine } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { BlockWriter } from './blocks.ts';
import type { DocxContext } from './runs.ts';
import { stableDocx } from './stable.ts';
import { documentStyles, NUMBERING } from './styles.ts';

/** A4, in twentieths of a point. */
const PAPER = { width: 11_906, height: 16_838 };
const MARGIN = 1_247;

/** From how many chapters on a table of contents helps. */
const CHAPTERS = 4;

/** From how many blocks on a document is long: some hundred pages. */
const LONG = 1_000;

/** Word's format (Office Open XML), with its own styles, lists and table of contents. */
export const docx = defineWriter({
  name: 'docx',
  takes: 'tree',
  write: async (document, { wording }) => ({
    data: stableDocx(new Uint8Array(await Packer.toArrayBuffer(toWord(document, wording)))),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  }),
});

function toWord(document: Document, wording: Wording): WordDocument {
  const context: DocxContext = {
    bookmarks: new Map([...anchorsOf(document)].map((id, index) => [id, `place_${index + 1}`])),
    isRightToLeft: document.direction === 'rtl',
    textWidth: (document.page === 'sideways' ? PAPER.height : PAPER.width) - 2 * MARGIN,
  };
  const title = printableLine(document.title);
  return new WordDocument({
    title,
    subject: printableLine(document.subtitle),
    creator: 'Moot',
    lastModifiedBy: 'Moot',
    description: '',
    styles: documentStyles(document.language, context.isRightToLeft),
    numbering: NUMBERING,
    ...(isLong(document) ? {} : { pageNumbers: estimatePageNumbers }),
    sections: [
      {
        properties: pageOf(document),
        footers: { default: footer(document, context) },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(title)], ...along(context) }),
          new Paragraph({
            style: 'Subtitle',
            children: [new TextRun(printableLine(document.subtitle))],
            ...along(context),
          }),
          ...contents(document, wording, context),
          ...new BlockWriter(context).blocks(document.blocks),
        ],
      },
    ],
  });
}

// Laying the pages out to know their numbers takes many times as long as writing them: a long document
// has its contents without numbers, and Word puts them in when asked to.
function isLong({ blocks }: Document): boolean {
  return blocks.length > LONG;
}

function contents(
  document: Document,
  wording: Wording,
  context: DocxContext,
): readonly (Paragraph | TableOfContents)[] {
  const chapters = document.blocks.filter((block) => block.kind === 'heading' && block.level === 2);
  if (document.contents === 'none' || chapters.length < CHAPTERS) return [];
  const title = wording.plain('heading.contents');
  return [
    new Paragraph({ style: 'TOCHeading', children: [new TextRun(title)], ...along(context) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-1',
      ...(isLong(document) ? { beginDirty: false, pageNumbersEntryLevelsRange: '1-1' } : {}),
    }),
  ];
}

function footer({ title }: Document, context: DocxContext): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        tabStops: [{ type: TabStopType.RIGHT, position: context.textWidth }],
        children: [
          new TextRun({
            children: [
              `${printableLine(title)}\t`,
              PageNumber.CURRENT,
              ' / ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
        ...along(context),
      }),
    ],
  });
}

function pageOf({ page }: Document): NonNullable<ISectionOptions['properties']> {
  return {
    page: {
      size: {
        ...PAPER,
        orientation: page === 'sideways' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: 1_134, bottom: 1_247, left: MARGIN, right: MARGIN },
    },
  };
}

function along({ isRightToLeft }: DocxContext): object {
  return isRightToLeft ? { bidirectional: true, alignment: AlignmentType.START } : {};
}
