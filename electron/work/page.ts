import { strFromU8, unzipSync } from 'fflate';
import type { RenderedDocument } from '../../shared/documents/render.ts';
import { heading, text, type Block } from '../../shared/documents/tree.ts';
import { toHtml } from '../../shared/formats/html/writer.ts';
import { escapeXml } from '../../shared/formats/xml.ts';

/** As much of a file as a person looks through before saving it, in characters. */
const SHOWN = 100_000;

/** How the names and signs begin that the style of a page makes bold: see `shared/formats/html/style.ts`. */
const BOLD_BY_CLASS = /<span (?=class="(?:party|sign) )/g;

/**
 * A page that shows a file which is text, or a zip of texts, as it is.
 * @param language of the page, a BCP 47 tag
 */
export function pageOfText(file: RenderedDocument, language: string): string {
  return toHtml(
    {
      title: file.suggestedName,
      subtitle: '',
      language,
      direction: 'ltr',
      page: 'sideways',
      blocks: typeof file.data === 'string' ? [code(file.data)] : blocksOfZip(file.data),
    },
    '',
  );
}

/**
 * A page that shows a picture: as wide as the page, and no smaller than one can read in it.
 * @param picture an SVG that brings its fonts along
 * @param language of the page, a BCP 47 tag
 */
export function pageOfPicture(picture: RenderedDocument, language: string): string {
  const bytes = Buffer.from(picture.data).toString('base64');
  const name = escapeXml(picture.suggestedName);
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<title>${name}</title>
<style>body { background: #fbfaf7; margin: 0; } img { display: block; max-width: max(100%, 64rem); }</style>
</head>
<body><img alt="${name}" src="data:${picture.mediaType};base64,${bytes}"></body>
</html>
`;
}

/**
 * What stands in an HTML page, without its style and its policy, which would do nothing where it is pasted.
 * What only the style makes bold, parties and signs, says so itself.
 * @param page as the HTML writer made it: no text in it reads like a tag
 */
export function fragmentOf(page: string): string {
  const body = page.slice(page.indexOf('<header>'), page.lastIndexOf('</body>'));
  return `<meta charset="utf-8">${body.replaceAll(BOLD_BY_CLASS, '<span style="font-weight: bold" ')}`;
}

function blocksOfZip(zip: Uint8Array): readonly Block[] {
  return Object.entries(unzipSync(zip)).flatMap(([name, bytes]) => [
    heading(2, [text(name)]),
    code(strFromU8(bytes)),
  ]);
}

function code(content: string): Block {
  return {
    kind: 'code',
    text: content.length > SHOWN ? `${content.slice(0, SHOWN).toWellFormed()}…` : content,
  };
}
