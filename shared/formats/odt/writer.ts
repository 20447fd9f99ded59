import { strToU8, zipSync } from 'fflate';
import { anchorsOf } from '../../documents/anchors.ts';
import type { Direction } from '../../documents/direction.ts';
import { undressed, type Document } from '../../documents/tree.ts';
import type { Wording } from '../../documents/wording.ts';
import { defineWriter } from '../writer.ts';
import { xmlElement } from '../xml.ts';
import { zipOptions } from '../zip.ts';
import { BlockWriter, columnStyle, paragraph, turnedStyle, type Chapter } from './blocks.ts';
import { NAMESPACES, XML_HEAD } from './namespaces.ts';
import { millimetres, textWidthOf } from './page.ts';
import { QUOTE_PADDING, QUOTE_SIDE } from './paragraph-styles.ts';
import { isolated, line, link, runs } from './runs.ts';
import { isQuote, SPANS, styleName } from './style-names.ts';
import { fontFaces, stylesXml } from './styles.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

/** From how many chapters on a table of contents helps. */
const CHAPTERS = 4;

/** OpenDocument's text, version 1.3, with its own styles, lists and table of contents. */
export const odt = defineWriter({
  name: 'odt',
  takes: 'tree',
  write: (document, { wording }) =>
    Promise.resolve({
      data: packed(document, wording),
      mediaType: MEDIA_TYPE,
      extension: 'odt',
    }),
});

function packed(document: Document, wording: Wording): Uint8Array {
  const parts = {
    'content.xml': contentXml(document, wording),
    'styles.xml': stylesXml(document, footer(document)),
    'meta.xml': metaXml(document),
    'META-INF/manifest.xml': MANIFEST,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  // The type comes first and as it is, so that a reader knows the file by its first bytes.
  return zipSync(
    { mimetype: [strToU8(MEDIA_TYPE), { level: 0 }], ...Object.fromEntries(files) },
    zipOptions(),
  );
}

function contentXml(document: Document, wording: Wording): string {
  const bookmarks = new Map(
    [...anchorsOf(document)].map((id, index) => [id, `place_${index + 1}`]),
  );
  const textWidth = textWidthOf(document);
  const { title, subtitle, direction } = document;
  const writer = new BlockWriter(bookmarks, textWidth, direction);
  const front = [
    writer.title('Title', title),
    ...(subtitle === '' ? [] : [writer.title('Subtitle', subtitle)]),
  ];
  const body = writer.blocks(document.blocks);
  const hasContents = document.contents !== 'none' && writer.chapters.length >= CHAPTERS;
  return `${XML_HEAD}<office:document-content ${NAMESPACES}><office:font-face-decls>${fontFaces()}</office:font-face-decls>
<office:automatic-styles>${tableStyles(writer.widths, textWidth)}
${turnedStyles(writer.turned, direction)}</office:automatic-styles>
<office:body><office:text>
${front.join('\n')}
${hasContents ? contents(writer.chapters, wording, direction) : ''}
${body}
</office:text></office:body>
</office:document-content>
`;
}

/** The styles of tables: rules between rows, and columns as wide as they are. */
function tableStyles(widths: ReadonlySet<number>, textWidth: number): string {
  const style = (name: string, family: string, properties: string): string =>
    xmlElement('style:style', { 'style:name': name, 'style:family': family }, properties);
  const cell = (rule: string): string =>
    xmlElement('style:table-cell-properties', {
      'fo:padding-right': '2.5mm',
      'fo:padding-left': '0mm',
      'fo:padding-top': '0.3mm',
      'fo:padding-bottom': '0.3mm',
      'fo:border-top': 'none',
      'fo:border-left': 'none',
      'fo:border-right': 'none',
      'fo:border-bottom': rule,
    });
  return [
    style(
      'Grid',
      'table',
      xmlElement('style:table-properties', {
        'style:width': millimetres(textWidth),
        'table:align': 'margins',
        'fo:margin-bottom': '4mm',
        'table:border-model': 'separating',
      }),
    ),
    style(
      'Row',
      'table-row',
      xmlElement('style:table-row-properties', { 'fo:keep-together': 'always' }),
    ),
    style('HeadCell', 'table-cell', cell('1pt solid #55524c')),
    style('Cell', 'table-cell', cell('0.5pt solid #dedbd4')),
    ...[...widths].map((width) =>
      style(
        columnStyle(width),
        'table-column',
        xmlElement('style:table-column-properties', {
          'style:column-width': millimetres(width),
          'style:rel-column-width': `${width}*`,
        }),
      ),
    ),
    entryStyle('Entry', textWidth, {}),
    entryStyle('LastEntry', textWidth, { 'fo:margin-bottom': '12pt' }),
    style('Contents', 'section', xmlElement('style:section-properties', {})),
  ].join('\n');
}

/** The styles of paragraphs that run against the document. */
function turnedStyles(styles: ReadonlySet<string>, own: Direction): string {
  const isLeftward = own === 'ltr';
  const side = {
    [isLeftward ? 'fo:border-left' : 'fo:border-right']: 'none',
    [isLeftward ? 'fo:border-right' : 'fo:border-left']: QUOTE_SIDE,
    [isLeftward ? 'fo:padding-right' : 'fo:padding-left']: QUOTE_PADDING,
  };
  const turned = [...styles].map((style) =>
    xmlElement(
      'style:style',
      {
        'style:name': styleName(turnedStyle(style)),
        'style:family': 'paragraph',
        'style:parent-style-name': styleName(style),
      },
      xmlElement('style:paragraph-properties', {
        'style:writing-mode': isLeftward ? 'rl-tb' : 'lr-tb',
        // By “start” some programs mean the left in any case.
        'fo:text-align': isLeftward ? 'right' : 'left',
        ...(isQuote(style) ? side : {}),
      }),
    ),
  );
  return turned.join('\n');
}

/** A line of the table of contents, with dots up to the number of its page. */
function entryStyle(
  name: string,
  textWidth: number,
  more: Readonly<Record<string, string>>,
): string {
  const stop = xmlElement('style:tab-stop', {
    'style:position': millimetres(textWidth),
    'style:type': 'right',
    'style:leader-style': 'dotted',
    'style:leader-text': '.',
  });
  return xmlElement(
    'style:style',
    {
      'style:name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': 'Contents_20_1',
    },
    xmlElement('style:paragraph-properties', more, `<style:tab-stops>${stop}</style:tab-stops>`),
  );
}

/**
 * The table of contents. The numbers of its pages are references to them, which a word processor fills in when it has
 * set out the pages: nobody has to update it first.
 */
function contents(chapters: readonly Chapter[], wording: Wording, own: Direction): string {
  const title = line(wording.plain('heading.contents'));
  const template = xmlElement(
    'text:table-of-content-entry-template',
    { 'text:outline-level': 1, 'text:style-name': 'Contents_20_1' },
    `<text:index-entry-link-start text:style-name="Label"/><text:index-entry-text/>${xmlElement('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' })}<text:index-entry-page-number/><text:index-entry-link-end/>`,
  );
  const source = xmlElement(
    'text:table-of-content-source',
    { 'text:outline-level': 1 },
    `${xmlElement('text:index-title-template', { 'text:style-name': 'Contents_20_Heading' }, title)}${template}`,
  );
  const entries = chapters.map(({ mark, content }, index) => {
    const page = xmlElement('text:bookmark-ref', {
      'text:reference-format': 'page',
      'text:ref-name': mark,
    });
    // Words alone: a link stands in no other.
    const words = runs(new Map(), undressed(content), { base: own, own, isPart: false });
    const name = index === chapters.length - 1 ? 'LastEntry' : 'Entry';
    return paragraph(name, link(`#${mark}`, SPANS.label, `${words}<text:tab/>${page}`));
  });
  const body = `<text:index-title text:style-name="Contents" text:name="Contents title">${paragraph('Contents Heading', title)}</text:index-title>${entries.join('\n')}`;
  return xmlElement(
    'text:table-of-content',
    { 'text:style-name': 'Contents', 'text:protected': 'true', 'text:name': 'Contents' },
    `${source}${xmlElement('text:index-body', {}, body)}`,
  );
}

function footer({ title }: Document): string {
  return `<text:p text:style-name="Foot">${isolated(title)}<text:tab/><text:page-number text:select-page="current"/> / <text:page-count/></text:p>`;
}

function metaXml({ title, subtitle, language }: Document): string {
  const fields = [
    '<meta:generator>Moot</meta:generator>',
    `<dc:title>${line(title)}</dc:title>`,
    `<dc:subject>${line(subtitle)}</dc:subject>`,
    `<dc:language>${line(language)}</dc:language>`,
  ];
  return `${XML_HEAD}<office:document-meta ${NAMESPACES}><office:meta>${fields.join('')}</office:meta></office:document-meta>\n`;
}

const MANIFEST = `${XML_HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MEDIA_TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
`;
