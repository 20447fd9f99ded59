// The work process: started for one document, which it makes while the window and the store go on, and ended then.
import { DOCUMENTS } from '../../shared/documents/index.ts';
import { renderDocument } from '../../shared/documents/render.ts';
import type { PrintPage } from '../../shared/formats/writer.ts';
import { createMessages } from '../../shared/messages/index.ts';
import type { LabelCounters } from '../../shared/model/labels.ts';
import { stateFromRows, type EntityRows } from '../../shared/model/state.ts';
import { readFontFaces } from '../documents/fonts.ts';
import { pageOfText } from './page.ts';
import type { Done, DocumentJob, FromWork, ToWork } from './protocol.ts';

const port = process.parentPort;

/** Has main print a page, which takes a window. */
const print: PrintPage = (html, title) =>
  new Promise((resolve, reject) => {
    port.once('message', ({ data }: { data: ToWork }) => {
      if (!('printed' in data)) return;
      if (data.printed.ok) resolve(data.printed.value);
      else reject(new Error(data.printed.error));
    });
    say({ print: { html, title } });
  });

function say(message: FromWork): void {
  port.postMessage(message);
}

async function make({ job, json, request, language }: DocumentJob): Promise<Done> {
  const { rows, counters } = JSON.parse(json) as {
    readonly rows: EntityRows;
    readonly counters: LabelCounters;
  };
  const hasPage = DOCUMENTS.find(({ name }) => name === request.document)?.formats.includes('html');
  const isPage = job === 'page';
  // What is shown here or printed here brings its fonts along; a file is read with what its readers have.
  const fontFaces = isPage || request.format === 'pdf' ? await readFontFaces() : '';
  const made = await renderDocument(
    stateFromRows(rows, counters),
    isPage && hasPage ? { ...request, format: 'html' } : request,
    { messages: createMessages(language), locale: language, print, fontFaces },
  );
  if (!made.ok || !isPage || hasPage) return made;
  return { ok: true, value: { ...made.value, data: pageOfText(made.value, language) } };
}

port.once('message', ({ data }: { data: ToWork }) => {
  if ('start' in data) void make(data.start).then((done) => say({ done }));
});
