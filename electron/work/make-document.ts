import type { BridgeError } from '../../shared/bridge.ts';
import { renderDocument, type RenderedDocument } from '../../shared/rendering/render.ts';
import { bringsFonts, WRITERS } from '../../shared/formats/index.ts';
import type { PrintPage } from '../../shared/formats/writer.ts';
import { DOCUMENTS } from '../../shared/documents/index.ts';
import { createPaperMessages, isWritten } from '../../shared/messages/papers.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { packWorkspace } from '../documents/clean-copy.ts';
import { readFontFaces } from '../documents/fonts.ts';
import { fragmentOf } from './fragment.ts';
import { pageOfPicture, pageOfTable, pageOfText } from './page.ts';
import type { DocumentJob, MadeFile } from './protocol.ts';
import { stateFromJson } from '../../shared/model/snapshot.ts';

/**
 * Makes a document, or a page that shows what it will be: the paper where the file is one, tables and pictures as such, of all
 * else the text.
 */
export async function makeDocument(
  { make, json, earlier, revisions, clock, request, language }: DocumentJob,
  print: PrintPage,
): Promise<Result<MadeFile, BridgeError>> {
  const wanted = request.manner?.language ?? language;
  const messages = createPaperMessages(isWritten(wanted) ? wanted : language);
  const format = make === 'page' ? shownFormat(request) : request.format;
  // What is shown here has its fonts from here.
  const withFonts = make === 'page' || bringsFonts(request.format);
  const fontFaces = withFonts ? await readFontFaces() : '';
  const made = await renderDocument(
    stateFromJson(json),
    { ...request, format },
    {
      ...(earlier === null ? {} : { earlier: stateFromJson(earlier) }),
      ...(revisions === null ? {} : { revisions }),
      ...(clock === null ? {} : { clock }),
      messages,
      print,
      pack: packWorkspace,
      fontFaces,
    },
  );
  if (!made.ok) {
    const { code, values } = made.error;
    const say = (part: string) => messages.t(`documents:problem.${code}.${part}`, values);
    return fail({ code, message: say('message'), hint: say('hint') });
  }
  const { data, extension } = made.value;
  if (make === 'fragment') return ok({ data: fragmentOf(String(data)), extension });
  if (make === 'file' || format === 'html') return ok({ data, extension });
  const page = pageFor(format, data);
  const file = { ...made.value, suggestedName: shownName(made.value, request.format) };
  return ok({ data: page(file, language, fontFaces), extension: 'html' });
}

/** In the place of a file that nobody can read: what a workspace holds is its data, what a workbook holds its tables. */
const READABLE: Readonly<Record<string, string>> = { moot: 'json', xlsx: 'csv' };

/** The format in which a page shows what a file will be. */
function shownFormat({ document, format }: DocumentJob['request']): string {
  const isPaper = DOCUMENTS.some(
    ({ name, formats }) => name === document && formats.includes('html'),
  );
  const isOfTree = WRITERS.some(({ name, takes }) => name === format && takes === 'tree');
  if (isPaper && isOfTree) return 'html';
  return READABLE[format] ?? format;
}

function pageFor(format: string, data: RenderedDocument['data']): typeof pageOfText {
  if (format === 'svg') return pageOfPicture;
  // Several tables are several files.
  return format === 'csv' && typeof data === 'string' ? pageOfTable : pageOfText;
}

/** What the file is called, where another one is shown for it. */
function shownName({ suggestedName, extension }: RenderedDocument, format: string): string {
  if (READABLE[format] === undefined) return suggestedName;
  return `${suggestedName.slice(0, -extension.length)}${format}`;
}
