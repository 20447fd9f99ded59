import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type ILevelsOptions,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';

/** On most machines with a word processor, or there under another name with the same widths. */
const FONT = 'Cambria';
const MUTED = '595959';
const RULE = 'C9C6BF';

/** The names of the document's own paragraph styles. */
export const STYLES = {
  facts: 'Facts',
  note: 'Note',
  quote: 'Quote',
  code: 'Code',
  term: 'Term',
  cell: 'TableText',
} as const;

/** The numbering definitions of lists. */
export const LISTS = { bullets: 'bullets', numbers: 'numbers' } as const;

/** Word's lists have nine levels. */
export const DEEPEST_LEVEL = 8;

/** How far each level of a list is indented, in twentieths of a point. */
export const INDENT = 360;

/**
 * Word's own styles for title, headings, lists and links, and a few for what it has none for.
 * @param language a BCP 47 tag
 */
export function documentStyles(language: string, isRightToLeft: boolean): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: FONT, size, bold: true, color: '1B1B1B' },
    paragraph: {
      spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
      keepNext: true,
    },
  });
  const based = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: '1B1B1B', language: { value: language } },
        paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: heading(40, 0, 60),
      heading1: {
        ...heading(28, 400, 120),
        paragraph: {
          spacing: { before: 400, after: 120, line: 264, lineRule: LineRuleType.AUTO },
          keepNext: true,
          border: { top: { style: 'single', size: 4, space: 6, color: RULE } },
        },
      },
      heading2: heading(23, 280, 80),
      heading3: heading(21, 200, 60),
      hyperlink: { run: { color: '174F86', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        ...based,
        run: { size: 24, color: MUTED },
        paragraph: { spacing: { after: 360 } },
      },
      {
        id: 'ListParagraph',
        name: 'List Paragraph',
        ...based,
        paragraph: { spacing: { after: 80 } },
      },
      {
        id: STYLES.facts,
        name: 'Facts',
        ...based,
        run: { size: 19, color: MUTED },
        paragraph: { keepNext: true },
      },
      { id: STYLES.note, name: 'Note', ...based, run: { size: 19, color: MUTED } },
      {
        id: STYLES.quote,
        name: 'Quote',
        ...based,
        paragraph: {
          indent: { left: INDENT },
          border: {
            [isRightToLeft ? 'right' : 'left']: {
              style: 'single',
              size: 12,
              space: 10,
              color: RULE,
            },
          },
        },
      },
      { id: STYLES.code, name: 'Code', ...based, run: { font: 'Consolas', size: 18 } },
      {
        id: STYLES.term,
        name: 'Term',
        ...based,
        run: { bold: true },
        paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
      },
      {
        id: STYLES.cell,
        name: 'Table Text',
        ...based,
        run: { size: 19 },
        paragraph: { spacing: { before: 40, after: 60, line: 259, lineRule: LineRuleType.AUTO } },
      },
      { id: 'TOCHeading', name: 'TOC Heading', ...based, ...heading(23, 0, 80) },
      ...[1, 2].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        paragraph: { spacing: { after: 40 }, indent: { left: (level - 1) * 240 } },
      })),
    ],
  };
}

/** The lists with bullets and with numbers, nine levels each. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: LISTS.bullets, levels: levels(() => ({ format: LevelFormat.BULLET, text: '•' })) },
    {
      reference: LISTS.numbers,
      levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
    },
  ],
};

function levels(
  mark: (level: number) => Pick<ILevelsOptions, 'format' | 'text'>,
): readonly ILevelsOptions[] {
  return Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
    level,
    ...mark(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: (level + 1) * INDENT, hanging: 260 } } },
  }));
}
