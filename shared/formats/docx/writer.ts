import { strToU8, zipSync, type Zippable } from 'fflate';
import { anchorsOf } from '../../documents/anchors.ts';
import { directionOf } from '../../documents/direction.ts';
import type { Document } from '../../documents/tree.ts';
import type { Wording } from '../../documents/wording.ts';
import { defineWriter } from '../writer.ts';
import { xmlElement } from '../xml.ts';
import { zipOptions } from '../zip.ts';
import { BlockWriter } from './blocks.ts';
import { contentsXml } from './contents.ts';
import { textArea } from './page-size.ts';
import { numberingXml } from './numbering.ts';
import { chapterPages } from './pages.ts';
import { textRun, type DocxContext } from './runs.ts';

/** From how many chapters on a table of contents helps. */
const CHAPTERS = 4;

const TEXT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * Word's format (Office Open XML), with its own styles, lists and table of contents. The library makes the parts about the
 * text; the text itself, of which there is much, is written here, several times faster.
 */
export const docx = defineWriter({
  name: 'docx',
  takes: 'tree',
  write: async (document, { wording, mark }) => {
    // Loaded when it is asked for: the library is as large as all the rest.
    const { frameOf } = await import('./frame.ts');
    return {
      data: packed(await frameOf(document, mark), document, wording),
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      extension: 'docx',
    };
  },
});

function packed(
  frame: Readonly<Record<string, string>>,
  document: Document,
  wording: Wording,
): Uint8Array {
  const context: DocxContext = {
    bookmarks: new Map([...anchorsOf(document)].map((id, index) => [id, `place_${index + 1}`])),
    links: new Map(),
    own: document.direction,
    textWidth: textArea(document).width,
  };
  const writer = new BlockWriter(context);
  const blocks = writer.blocks(document.blocks);
  const text = front(document, context) + contents(document, wording, context, writer) + blocks;
  const links = [...context.links].map(([href, id]) =>
    xmlElement('Relationship', { Id: id, Type: HYPERLINK, Target: href, TargetMode: 'External' }),
  );
  const parts: Readonly<Record<string, string>> = {
    ...frame,
    [TEXT]: (frame[TEXT] ?? '').replace(/<w:body>.*?(?=<w:sectPr>)/s, () => `<w:body>${text}`),
    [RELATIONS]: (frame[RELATIONS] ?? '').replace(
      '</Relationships>',
      () => `${links.join('')}</Relationships>`,
    ),
    'word/numbering.xml': numberingXml(writer.numbered),
  };
  const files: Zippable = {};
  for (const name of Object.keys(parts).toSorted(byImportance)) {
    files[name] = strToU8(parts[name] ?? '');
  }
  return zipSync(files, zipOptions());
}

function front({ title, subtitle }: Document, { own }: DocxContext): string {
  const paragraph = (style: string, text: string): string => {
    const base = directionOf(text) ?? own;
    const direction = base === 'rtl' ? '<w:bidi/>' : '';
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${direction}</w:pPr>${textRun(text, {}, base)}</w:p>`;
  };
  return paragraph('Title', title) + paragraph('Subtitle', subtitle);
}

function contents(
  document: Document,
  wording: Wording,
  context: DocxContext,
  { chapters }: BlockWriter,
): string {
  if (document.contents === 'none' || chapters.length < CHAPTERS) return '';
  const numbers = chapterPages(document, textArea(document), chapters.length);
  const pages = new Map(chapters.map(({ mark }, index) => [mark, numbers[index] ?? 1]));
  return contentsXml(context, wording.plain('heading.contents'), chapters, pages);
}

// Readers that don't unpack first look for the types at the beginning.
function byImportance(a: string, b: string): number {
  const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
