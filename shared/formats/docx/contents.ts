import { undressed } from '../../documents/tree.ts';
import type { Chapter } from './blocks.ts';
import { linkTo, runs, textRun, type DocxContext } from './runs.ts';

/**
 * The table of contents: Word's own field, filled in, so that it is there before anybody updates it.
 * @param pages on which page each chapter begins, by its bookmark
 */
export function contentsXml(
  context: DocxContext,
  title: string,
  chapters: readonly Chapter[],
  pages: ReadonlyMap<string, number>,
): string {
  const { own } = context;
  const direction = own === 'rtl' ? '<w:bidi/>' : '';
  const way = { base: own, own, isPart: false };
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${context.textWidth}"/></w:tabs>`;
  const entries = chapters.map(({ mark, content }, index) => {
    const page = field(`PAGEREF ${mark} \\h`, textRun(String(pages.get(mark) ?? ''), {}, own));
    const words = runs(context, undressed(content), way);
    const entry = linkTo(mark, `${words}<w:r><w:tab/></w:r>${page}`);
    // The field of the whole table begins with its first entry.
    const opening = index === 0 ? begin('TOC \\h \\o &quot;1-1&quot;') : '';
    return `<w:p><w:pPr><w:pStyle w:val="TOC1"/>${tabs}${direction}</w:pPr>${opening}${entry}</w:p>`;
  });
  const heading = `<w:p><w:pPr><w:pStyle w:val="TOCHeading"/>${direction}</w:pPr>${textRun(title, {}, own)}</w:p>`;
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${heading}${entries.join('')}<w:p><w:pPr><w:spacing w:after="0"/></w:pPr>${END}</w:p></w:sdtContent></w:sdt>`;
}

const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

function begin(instruction: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
}

function field(instruction: string, shown: string): string {
  return `${begin(instruction)}${shown}${END}`;
}
