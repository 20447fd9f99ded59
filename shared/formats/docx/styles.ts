import type {
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
  IStylesOptions,
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
  head: 'TableHeading',
} as const;

/** The number of the list with bullets; those with numbers follow. */
export const BULLETS = 1;

/** Word's lists have nine levels. */
export const DEEPEST_LEVEL = 8;

/** How far each level of a list is indented, in twentieths of a point. */
export const INDENT = 360;

/** How high a line is, to the size of its letters: Cambria's own lines. */
export const LINE_RATIO = 1.172;

/** The size of letters and the room about them, in points; lines as many times their own height. */
export interface Metrics {
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly spacing: number;
  /** Whether it stands on the page of what follows. */
  readonly isKept: boolean;
}

function metrics(size: number, before: number, after: number, spacing = 1.2): Metrics {
  return { size, before, after, spacing, isKept: false };
}

function kept(size: number, before: number, after: number, spacing = 1.1): Metrics {
  return { size, before, after, spacing, isKept: true };
}

/** What each kind of paragraph measures. */
export const METRICS = {
  body: metrics(10.5, 0, 6),
  title: kept(20, 0, 3),
  subtitle: metrics(12, 0, 18),
  heading1: kept(14, 20, 6),
  heading2: kept(11.5, 14, 4),
  heading3: kept(10.5, 10, 3),
  item: metrics(10.5, 0, 4),
  facts: kept(9.5, 0, 6, 1.2),
  note: metrics(9.5, 0, 6),
  code: metrics(9, 0, 6),
  term: kept(10.5, 6, 2, 1.2),
  cell: metrics(9.5, 2, 3, 1.08),
  contentsHeading: kept(11.5, 0, 4),
  contents: metrics(10.5, 0, 2),
} as const satisfies Readonly<Record<string, Metrics>>;

/**
 * Word's own styles for title, headings, lists and links, and a few for what it has none for.
 * @param language a BCP 47 tag
 */
export function documentStyles(language: string, isRightToLeft: boolean): IStylesOptions {
  const run = ({ size }: Metrics, more: IRunStylePropertiesOptions = {}) => ({
    size: size * 2,
    ...more,
  });
  const paragraph = (
    { before, after, spacing, isKept }: Metrics,
    more: IParagraphStylePropertiesOptions = {},
  ) => ({
    spacing: {
      before: before * 20,
      after: after * 20,
      line: Math.round(spacing * 240),
      lineRule: 'auto' as const,
    },
    ...(isKept ? { keepNext: true } : {}),
    ...more,
  });
  const heading = (own: Metrics, more: IParagraphStylePropertiesOptions = {}) => ({
    run: run(own, { font: FONT, bold: true, color: '1B1B1B' }),
    paragraph: paragraph(own, more),
  });
  const style = (
    id: string,
    name: string,
    own: Metrics,
    dress: IRunStylePropertiesOptions = {},
    more: IParagraphStylePropertiesOptions = {},
  ) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: run(own, dress),
    paragraph: paragraph(own, more),
  });
  const side = { style: 'single', size: 12, space: 10, color: RULE } as const;
  return {
    default: {
      document: {
        run: run(METRICS.body, { font: FONT, color: '1B1B1B', language: { value: language } }),
        paragraph: paragraph(METRICS.body),
      },
      title: heading(METRICS.title),
      heading1: heading(METRICS.heading1, {
        border: { top: { style: 'single', size: 4, space: 6, color: RULE } },
      }),
      heading2: heading(METRICS.heading2),
      heading3: heading(METRICS.heading3),
      hyperlink: { run: { color: '174F86', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      style('Subtitle', 'Subtitle', METRICS.subtitle, { color: MUTED }),
      style('ListParagraph', 'List Paragraph', METRICS.item),
      style(STYLES.facts, 'Facts', METRICS.facts, { color: MUTED }),
      style(STYLES.note, 'Note', METRICS.note, { color: MUTED }),
      style(
        STYLES.quote,
        'Quote',
        METRICS.body,
        {},
        { indent: { left: INDENT }, border: { [isRightToLeft ? 'right' : 'left']: side } },
      ),
      style(STYLES.code, 'Code', METRICS.code, { font: 'Consolas' }),
      style(STYLES.term, 'Term', METRICS.term, { bold: true }),
      style(STYLES.cell, 'Table Text', METRICS.cell),
      style(STYLES.head, 'Table Heading', { ...METRICS.cell, isKept: true }, { bold: true }),
      style('TOCHeading', 'TOC Heading', METRICS.contentsHeading, { bold: true }),
      style('TOC1', 'toc 1', METRICS.contents),
    ],
  };
}
