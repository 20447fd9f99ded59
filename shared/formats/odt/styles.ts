import type { Document } from '../../documents/tree.ts';
import { xmlElement } from '../xml.ts';
import { NAMESPACES, XML_HEAD } from './namespaces.ts';

/** On most machines with a word processor, or there under another name with the same widths. */
const FONT = 'Cambria';
const CODE_FONT = 'Consolas';
const INK = '#1b1b1b';
const MUTED = '#595959';
const RULE = '#c9c6bf';

/** The paragraph styles, by what they are for: OpenDocument's own where it has one. */
export const PARAGRAPHS = {
  body: 'Text body',
  facts: 'Facts',
  note: 'Note',
  item: 'List Item',
  quote: 'Quotations',
  code: 'Preformatted Text',
  term: 'Term',
  cell: 'Table Contents',
  head: 'Table Heading',
} as const;

/** The character styles. */
export const SPANS = {
  strong: 'Strong Emphasis',
  emphasis: 'Emphasis',
  code: 'Source Text',
  link: 'Internet link',
  label: 'Label',
  party: 'Party',
  citation: 'Cited Place',
} as const;

/** The character styles of signs. */
export const SIGNS = { pro: 'Pro', contra: 'Contra', assumption: 'Assumption' } as const;

/** The list styles. */
export const LISTS = { bullets: 'Bullets', numbers: 'Numbers' } as const;

/** OpenDocument's lists have ten levels. */
const LIST_LEVELS = 10;

/** How far each of them is indented, in millimetres. */
const INDENT = 6;

const LIST_QUOTE = 'List Quotation';

/** The line beside a quotation, and how far its words are from it. */
export const QUOTE_SIDE = `1.5pt solid ${RULE}`;
export const QUOTE_PADDING = '3mm';

/**
 * The style of a quotation, indented like the list that it belongs to.
 * @param depth in how many lists it stands
 */
export function quoteIn(depth: number): string {
  return depth === 0 ? PARAGRAPHS.quote : `${LIST_QUOTE} ${Math.min(depth, LIST_LEVELS)}`;
}

/** Whether a style is one of quotations. */
export function isQuote(name: string): boolean {
  return name === PARAGRAPHS.quote || name.startsWith(LIST_QUOTE);
}

/** A style's name as XML has it: blanks and the like by their code. */
export function styleName(name: string): string {
  return name.replace(/ /g, '_20_');
}

type Properties = Readonly<Record<string, string>>;

interface StyleParts {
  readonly family: 'paragraph' | 'text';
  readonly parent?: string;
  readonly next?: string;
  readonly level?: number;
  readonly text?: Properties;
  readonly paragraph?: Properties;
}

function style(name: string, { family, parent, next, level, text, paragraph }: StyleParts): string {
  return xmlElement(
    'style:style',
    {
      'style:name': styleName(name),
      'style:display-name': name,
      'style:family': family,
      ...(parent === undefined ? {} : { 'style:parent-style-name': styleName(parent) }),
      ...(next === undefined ? {} : { 'style:next-style-name': styleName(next) }),
      ...(level === undefined ? {} : { 'style:default-outline-level': String(level) }),
    },
    (paragraph ? xmlElement('style:paragraph-properties', paragraph) : '') +
      (text ? xmlElement('style:text-properties', text) : ''),
  );
}

/**
 * The styles of a document, its pages and their foot.
 * @param footer what stands at the foot of every page, as XML
 */
export function stylesXml(document: Document, footer: string): string {
  return `${XML_HEAD}<office:document-styles ${NAMESPACES}><office:font-face-decls>${fontFaces()}</office:font-face-decls>
<office:styles>
${defaults(document)}
${[...paragraphStyles(), ...spanStyles()].join('\n')}
${outlineStyle()}
${listStyle(LISTS.bullets, (level) => ['text:list-level-style-bullet', { 'text:level': level, 'text:bullet-char': '•' }])}
${listStyle(LISTS.numbers, (level) => ['text:list-level-style-number', { 'text:level': level, 'style:num-format': '1', 'style:num-suffix': '.' }])}
</office:styles>
<office:automatic-styles>${pageLayout(document)}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer>${footer}</style:footer></style:master-page></office:master-styles>
</office:document-styles>
`;
}

/** The fonts by name; nothing is embedded. */
export function fontFaces(): string {
  const face = (name: string, generic: string, pitch: string): string =>
    xmlElement('style:font-face', {
      'style:name': name,
      'svg:font-family': name,
      'style:font-family-generic': generic,
      'style:font-pitch': pitch,
    });
  return face(FONT, 'roman', 'variable') + face(CODE_FONT, 'modern', 'fixed');
}

/** A4, in hundredths of a millimetre. */
const PAPER = { width: 21_000, height: 29_700 };
const MARGIN = 2_200;

/** Between the margins, in hundredths of a millimetre. */
export function textWidthOf({ page }: Document): number {
  return (page === 'sideways' ? PAPER.height : PAPER.width) - 2 * MARGIN;
}

/** Hundredths of a millimetre as OpenDocument writes a length. */
export function millimetres(hundredths: number): string {
  return `${hundredths / 100}mm`;
}

function pageLayout({ page, direction }: Document): string {
  const [width, height] =
    page === 'sideways' ? [PAPER.height, PAPER.width] : [PAPER.width, PAPER.height];
  const properties = xmlElement('style:page-layout-properties', {
    'fo:page-width': millimetres(width),
    'fo:page-height': millimetres(height),
    'style:print-orientation': page === 'sideways' ? 'landscape' : 'portrait',
    'fo:margin-top': '20mm',
    'fo:margin-bottom': '14mm',
    'fo:margin-left': millimetres(MARGIN),
    'fo:margin-right': millimetres(MARGIN),
    'style:writing-mode': direction === 'rtl' ? 'rl-tb' : 'lr-tb',
  });
  const footer = `<style:footer-style>${xmlElement('style:header-footer-properties', { 'fo:min-height': '8mm', 'fo:margin-top': '4mm' })}</style:footer-style>`;
  return `${xmlElement('style:page-layout', { 'style:name': 'Page' }, properties + footer)}${xmlElement(
    'style:style',
    {
      'style:name': 'Foot',
      'style:family': 'paragraph',
      'style:parent-style-name': 'Footer',
    },
    xmlElement(
      'style:paragraph-properties',
      {},
      `<style:tab-stops>${xmlElement('style:tab-stop', { 'style:position': millimetres(textWidthOf({ page } as Document)), 'style:type': 'right' })}</style:tab-stops>`,
    ),
  )}`;
}

/** The language, its script and its country, for texts in each kind of writing. */
function languageOf(tag: string): Properties {
  const { language, script, region } = new Intl.Locale(tag);
  const country = region ?? 'none';
  return {
    'fo:language': language,
    'fo:country': country,
    ...(script === undefined ? {} : { 'fo:script': script }),
    'style:language-complex': language,
    'style:country-complex': country,
    'style:language-asian': language,
    'style:country-asian': country,
  };
}

function defaults({ language, direction }: Document): string {
  return xmlElement(
    'style:default-style',
    { 'style:family': 'paragraph' },
    xmlElement('style:paragraph-properties', {
      'style:writing-mode': direction === 'rtl' ? 'rl-tb' : 'lr-tb',
      'fo:text-align': 'start',
      'fo:orphans': '2',
      'fo:widows': '2',
      'style:tab-stop-distance': '10mm',
    }) +
      xmlElement('style:text-properties', {
        'style:font-name': FONT,
        'style:font-name-complex': FONT,
        'style:font-name-asian': FONT,
        ...sized(10.5),
        'fo:color': INK,
        ...languageOf(language),
      }),
  );
}

/** A size in points, for every kind of writing. */
function sized(points: number): Properties {
  const size = `${points}pt`;
  return { 'fo:font-size': size, 'style:font-size-asian': size, 'style:font-size-complex': size };
}

const BOLD: Properties = {
  'fo:font-weight': 'bold',
  'style:font-weight-asian': 'bold',
  'style:font-weight-complex': 'bold',
};
const ITALIC: Properties = {
  'fo:font-style': 'italic',
  'style:font-style-asian': 'italic',
  'style:font-style-complex': 'italic',
};
const KEPT: Properties = { 'fo:keep-with-next': 'always' };

function spaced(before: number, after: number, line = 120): Properties {
  return {
    'fo:margin-top': `${before}pt`,
    'fo:margin-bottom': `${after}pt`,
    'fo:line-height': `${line}%`,
  };
}

function paragraphStyles(): readonly string[] {
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

function spanStyles(): readonly string[] {
  const span = (name: string, text: Properties): string => style(name, { family: 'text', text });
  return [
    span(SPANS.strong, BOLD),
    span(SPANS.emphasis, ITALIC),
    span(SPANS.code, { 'style:font-name': CODE_FONT }),
    span(SPANS.link, {
      'fo:color': '#174f86',
      'style:text-underline-style': 'solid',
      'style:text-underline-color': 'font-color',
      'style:text-underline-width': 'auto',
    }),
    span(SPANS.label, { 'style:text-underline-style': 'none' }),
    span(SPANS.party, BOLD),
    span(SPANS.citation, { 'fo:color': MUTED }),
    span(SIGNS.pro, { ...BOLD, 'fo:color': '#1b5a9c' }),
    span(SIGNS.contra, { ...BOLD, 'fo:color': '#9a4a08' }),
    span(SIGNS.assumption, { ...BOLD, 'fo:color': MUTED }),
  ];
}

function outlineStyle(): string {
  const levels = Array.from({ length: LIST_LEVELS }, (_, index) =>
    xmlElement('text:outline-level-style', { 'text:level': index + 1, 'style:num-format': '' }),
  );
  return xmlElement('text:outline-style', { 'style:name': 'Outline' }, levels.join(''));
}

function listStyle(
  name: string,
  mark: (level: number) => readonly [string, Readonly<Record<string, string | number>>],
): string {
  const levels = Array.from({ length: LIST_LEVELS }, (_, index) => {
    const [element, attributes] = mark(index + 1);
    const indent = `${(index + 1) * INDENT}mm`;
    const position = xmlElement('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': indent,
      'fo:text-indent': '-4.5mm',
      'fo:margin-left': indent,
    });
    return xmlElement(
      element,
      attributes,
      xmlElement(
        'style:list-level-properties',
        { 'text:list-level-position-and-space-mode': 'label-alignment' },
        position,
      ),
    );
  });
  return xmlElement(
    'text:list-style',
    { 'style:name': styleName(name), 'style:display-name': name },
    levels.join(''),
  );
}
