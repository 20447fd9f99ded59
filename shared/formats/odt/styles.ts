import type { Document } from '../../documents/tree.ts';
import { xmlElement } from '../xml.ts';
import { NAMESPACES, XML_HEAD } from './namespaces.ts';
import { pageLayout } from './page.ts';
import { INDENT, paragraphStyles } from './paragraph-styles.ts';
import {
  BOLD,
  CODE_FONT,
  FONT,
  INK,
  ITALIC,
  MUTED,
  sized,
  style,
  type Properties,
} from './style-element.ts';
import { LIST_LEVELS, LISTS, SIGNS, SPANS, styleName } from './style-names.ts';

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
