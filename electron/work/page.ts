import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { RenderedDocument } from '../../shared/rendering/render.ts';
import { heading, text, type Block } from '../../shared/documents/tree.ts';
import { toHtml } from '../../shared/formats/html/writer.ts';
import { escapeXml } from '../../shared/formats/xml.ts';

/** As much of a file as a person looks through before saving it, in characters. */
const SHOWN = 100_000;

/** So many rows of a table a person looks through before saving it. */
const SHOWN_ROWS = 500;

/**
 * A page that shows a file which is text, or a zip of texts, as it is.
 * @param language of the page, a BCP 47 tag
 * @param fontFaces style rules that bring its fonts along
 */
export function pageOfText(file: RenderedDocument, language: string, fontFaces: string): string {
  return toHtml(
    {
      title: file.suggestedName,
      subtitle: '',
      language,
      direction: 'ltr',
      page: 'sideways',
      blocks: typeof file.data === 'string' ? [code(file.data)] : blocksOfZip(file.data),
    },
    fontFaces,
  );
}

const TABLE_STYLE = `
html { background: #fff; color: #1b1b1b; font: 0.875rem/1.4 'Source Serif 4', Georgia, serif; }
body { margin: 0; padding: 1.5rem; }
h1 { font-size: 1.4rem; font-weight: 600; line-height: 1.25; margin: 0 0 1rem; }
table { border-collapse: collapse; width: max-content; }
th, td { border: 1px solid #dedbd4; max-width: 20rem; overflow-wrap: break-word; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
td { min-width: 3rem; white-space: pre-wrap; }
th { background: #f5f4f1; font-weight: 600; }
`;

/**
 * A page that shows the values of a CSV table as a spreadsheet would; of a long one its beginning.
 * @param language of the page, a BCP 47 tag
 * @param fontFaces style rules that bring its fonts along
 */
export function pageOfTable(file: RenderedDocument, language: string, fontFaces: string): string {
  const values = String(file.data).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(values, { preview: SHOWN_ROWS + 2, skipEmptyLines: true });
  const [head = [], ...rows] = data;
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag} dir="auto">${escapeXml(cell)}</${tag}>`).join('')}</tr>`;
  const shown = rows.slice(0, SHOWN_ROWS).map((cells) => row(cells, 'td'));
  const name = escapeXml(file.suggestedName);
  const body = `
<h1>${name}</h1>
<table>
<thead>${row(head, 'th')}</thead>
<tbody>
${shown.join('\n')}
</tbody>
</table>${rows.length > SHOWN_ROWS ? '\n<p>…</p>' : ''}
`;
  return pageWith(file, language, TABLE_STYLE + fontFaces, body);
}

/** So much smaller than it is a picture can still be read. */
const READABLE_SCALE = 0.6;

/**
 * A page that shows a picture: as wide as the page, and no smaller than one can read in it.
 * @param picture an SVG that brings its fonts along
 * @param language of the page, a BCP 47 tag
 */
export function pageOfPicture(picture: RenderedDocument, language: string): string {
  const bytes = Buffer.from(picture.data).toString('base64');
  const [, natural = '0'] = /<svg [^>]*\bwidth="(\d+)"/.exec(String(picture.data)) ?? [];
  const readable = Math.round(Number(natural) * READABLE_SCALE);
  const name = escapeXml(picture.suggestedName);
  return pageWith(
    picture,
    language,
    `body { background: #fbfaf7; margin: 0; } img { display: block; max-width: max(100%, ${readable}px); }`,
    `<img alt="${name}" src="data:${picture.mediaType};base64,${bytes}">`,
  );
}

/** A page called as a file is. @param body HTML */
function pageWith(
  { suggestedName }: RenderedDocument,
  language: string,
  style: string,
  body: string,
): string {
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<title>${escapeXml(suggestedName)}</title>
<style>${style}</style>
</head>
<body>${body}</body>
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
