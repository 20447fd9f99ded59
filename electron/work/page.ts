import { strFromU8, unzipSync } from 'fflate';
import type { RenderedDocument } from '../../shared/rendering/render.ts';
import { heading, text, type Block } from '../../shared/documents/tree.ts';
import { toHtml } from '../../shared/formats/html/writer.ts';
import { escapeXml } from '../../shared/formats/xml.ts';

/** As much of a file as a person looks through before saving it, in characters. */
const SHOWN = 100_000;

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
