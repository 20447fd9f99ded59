import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { directionOf } from '../../documents/direction.ts';
import type { Document } from '../../documents/tree.ts';
import { printableLine } from '../plain.ts';
import { MARK_PROPERTY } from './mark-property.ts';
import { MARGIN, PAPER, textArea } from './page-size.ts';
import { documentStyles, STYLES } from './styles.ts';

const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const SAME_DAY = '$12000-01-01T00:00:00Z';

/**
 * The parts of a DOCX file about its text, by name, as the library makes them: styles, settings, fonts, the foot of the pages,
 * what the file is. Its text is empty. Without the time of its making: the same document gives the same parts.
 * @param mark by which the paper is known again, among the file's properties
 */
export async function frameOf(
  document: Document,
  mark?: string,
): Promise<Readonly<Record<string, string>>> {
  const isRightToLeft = document.direction === 'rtl';
  const file = new WordDocument({
    title: printableLine(document.title),
    subject: printableLine(document.subtitle),
    creator: 'Moot',
    lastModifiedBy: 'Moot',
    description: '',
    ...(mark === undefined ? {} : { customProperties: [{ name: MARK_PROPERTY, value: mark }] }),
    styles: documentStyles(document.language, isRightToLeft),
    sections: [
      {
        properties: pageOf(document),
        footers: { default: footer(document) },
        children: [],
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
  const frame = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const properties = frame['docProps/core.xml'] ?? '';
  return { ...frame, 'docProps/core.xml': properties.replace(DATES, SAME_DAY) };
}

/** Marks that have no width, and a direction: left to right and right to left. */
const MARKS = { ltr: '\u200E', rtl: '\u200F' } as const;

function footer(document: Document): Footer {
  const own = document.direction;
  const isRightToLeft = own === 'rtl';
  const title = printableLine(document.title);
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.note,
        tabStops: [{ type: TabStopType.RIGHT, position: textArea(document).width }],
        children: [
          new TextRun({ text: title, rightToLeft: (directionOf(title) ?? own) === 'rtl' }),
          // The number is no part of a title that runs the other way.
          new TextRun({
            children: ['\t', MARKS[own], PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
            rightToLeft: isRightToLeft,
          }),
        ],
        ...(isRightToLeft ? { bidirectional: true, alignment: AlignmentType.START } : {}),
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
      margin: MARGIN,
    },
  };
}
