import type { BridgeError } from '../../shared/bridge.ts';
import { DOCUMENTS } from '../../shared/documents/index.ts';
import { renderDocument } from '../../shared/rendering/render.ts';
import { bringsFonts } from '../../shared/formats/index.ts';
import type { PrintPage } from '../../shared/formats/writer.ts';
import { createPaperMessages, isWritten } from '../../shared/messages/papers.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { packWorkspace } from '../documents/clean-copy.ts';
import { readFontFaces } from '../documents/fonts.ts';
import { fragmentOf } from './fragment.ts';
import { pageOfPicture, pageOfText } from './page.ts';
import type { DocumentJob, MadeFile } from './protocol.ts';
import { stateFromJson } from '../../shared/model/snapshot.ts';

/**
 * Makes a document, or a page that shows what it will be: the paper where it is for reading, and its text where it is for
 * programs.
 */
export async function makeDocument(
  { make, json, earlier, revisions, clock, request, language }: DocumentJob,
  print: PrintPage,
): Promise<Result<MadeFile, BridgeError>> {
  const wanted = request.manner?.language ?? language;
  const messages = createPaperMessages(isWritten(wanted) ? wanted : language);
  const { formats } = DOCUMENTS.find(({ name }) => name === request.document) ?? {};
  const isPaper = make === 'page' && formats?.includes('html') === true;
  // What is shown here has its fonts from here.
  const withFonts = make === 'page' || bringsFonts(request.format);
  const made = await renderDocument(
    stateFromJson(json),
    isPaper ? { ...request, format: 'html' } : shown(make, request),
    {
      ...(earlier === null ? {} : { earlier: stateFromJson(earlier) }),
      ...(revisions === null ? {} : { revisions }),
      ...(clock === null ? {} : { clock }),
      messages,
      print,
      pack: packWorkspace,
      fontFaces: withFonts ? await readFontFaces() : '',
    },
  );
  if (!made.ok) {
    const { code, values } = made.error;
    const say = (part: string) => messages.t(`documents:problem.${code}.${part}`, values);
    return fail({ code, message: say('message'), hint: say('hint') });
  }
  const { data, extension } = made.value;
  if (make === 'fragment') return ok({ data: fragmentOf(String(data)), extension });
  if (make === 'file' || isPaper) return ok({ data, extension });
  const page = request.format === 'svg' ? pageOfPicture : pageOfText;
  return ok({ data: page(made.value, language), extension: 'html' });
}

/** What is looked at in the place of a file that nobody can read: what a workspace file holds is its data. */
function shown(make: DocumentJob['make'], request: DocumentJob['request']): DocumentJob['request'] {
  return make === 'page' && request.format === 'moot' ? { ...request, format: 'json' } : request;
}
