import {
  BOLD,
  CODE_FONT,
  MUTED,
  RULE,
  sized,
  style,
  type Properties,
  type StyleParts,
} from './style-element.ts';
import { LIST_LEVELS, PARAGRAPHS, quoteIn } from './style-names.ts';

/** How far each level of a list is indented, in millimetres. */
export const INDENT = 6;

/** The line beside a quotation. */
export const QUOTE_SIDE = `1.5pt solid ${RULE}`;

/** How far the words of a quotation are from the line beside it. */
export const QUOTE_PADDING = '3mm';

const KEPT: Properties = { 'fo:keep-with-next': 'always' };

/** The space before and after, in points, and the height of a line in per cent. */
function spaced(before: number, after: number, line = 120): Properties {
  return {
    'fo:margin-top': `${before}pt`,
    'fo:margin-bottom': `${after}pt`,
    'fo:line-height': `${line}%`,
  };
}

/** The styles of paragraphs, as XML; what each is for is in `PARAGRAPHS`. */
export function paragraphStyles(): readonly string[] {
  const based = (name: string, own: Omit<StyleParts, 'family'>): string =>
    style(name, { family: 'paragraph', parent: 'Standard', ...own });
  const heading = (level: number, size: number, space: Properties): string =>
    based(`Heading ${level}`, {
      parent: 'Heading',
      next: PARAGRAPHS.body,
      level,
      text: sized(size),
      paragraph: space,
    });
  return [
    style('Standard', { family: 'paragraph', paragraph: spaced(0, 0) }),
    based(PARAGRAPHS.body, { paragraph: spaced(0, 6) }),
    based('Heading', {
      next: PARAGRAPHS.body,
      text: BOLD,
      paragraph: { ...spaced(12, 4, 110), ...KEPT },
    }),
    based('Title', { parent: 'Heading', text: sized(20), paragraph: spaced(0, 3, 110) }),
    based('Subtitle', { text: { ...sized(12), 'fo:color': MUTED }, paragraph: spaced(0, 18) }),
    heading(1, 14, {
      ...spaced(18, 6, 110),
      'fo:border-top': `0.5pt solid ${RULE}`,
      'fo:padding-top': '6pt',
    }),
    heading(2, 11.5, spaced(12, 4, 110)),
    heading(3, 10.5, spaced(10, 3, 110)),
    based(PARAGRAPHS.facts, {
      text: { ...sized(9.5), 'fo:color': MUTED },
      paragraph: { ...spaced(0, 6), ...KEPT },
    }),
    based(PARAGRAPHS.note, {
      text: { ...sized(9.5), 'fo:color': MUTED },
      paragraph: spaced(0, 6),
    }),
    based(PARAGRAPHS.item, { paragraph: spaced(0, 4) }),
    based(PARAGRAPHS.quote, {
      paragraph: {
        ...spaced(0, 6),
        'fo:margin-left': `${INDENT}mm`,
        'fo:border-left': QUOTE_SIDE,
        'fo:padding-left': QUOTE_PADDING,
      },
    }),
    ...Array.from({ length: LIST_LEVELS }, (_, index) =>
      based(quoteIn(index + 1), {
        parent: PARAGRAPHS.quote,
        paragraph: { 'fo:margin-left': `${(index + 1.5) * INDENT}mm`, 'fo:text-indent': '0mm' },
      }),
    ),
    based(PARAGRAPHS.code, {
      text: { 'style:font-name': CODE_FONT, ...sized(9) },
      paragraph: spaced(0, 6),
    }),
    based(PARAGRAPHS.term, { text: BOLD, paragraph: { ...spaced(6, 2), ...KEPT } }),
    based(PARAGRAPHS.cell, { text: sized(9.5), paragraph: spaced(2, 3, 108) }),
    based(PARAGRAPHS.head, { parent: PARAGRAPHS.cell, text: BOLD, paragraph: KEPT }),
    based('Footer', { text: { ...sized(8.5), 'fo:color': MUTED } }),
    based('Contents Heading', {
      parent: 'Heading',
      text: sized(11.5),
      paragraph: spaced(0, 4, 110),
    }),
    based('Contents 1', { paragraph: spaced(0, 2) }),
  ];
}
