// The work process: started for one document to be made or one file to be read, while the window and the store go on, and
// ended then. What is in such a file cannot hold anything up but this.
import type { PrintPage } from '../../shared/formats/writer.ts';
import { makeDocument } from './make-document.ts';
import type { FromWork, ToWork } from './protocol.ts';
import { takeProposals, type AskPasts } from './read-paper.ts';
import { chooseForImport, readForImport } from './read-file.ts';

const port = process.parentPort;

function say(message: FromWork): void {
  port.postMessage(message);
}

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

/** Has main ask the store how the workspace may have stood. */
const askPasts: AskPasts = (clock) =>
  new Promise((resolve) => {
    port.once('message', ({ data }: { data: ToWork }) =>
      resolve('pasts' in data ? data.pasts : []),
    );
    say({ 'pasts-when': clock });
  });

async function work(message: ToWork): Promise<void> {
  if ('document' in message) say({ file: await makeDocument(message.document, print) });
  if ('choosing' in message) say({ chosen: chooseForImport(message.choosing) });
  if ('reading' in message) say(await readForImport(message.reading, askPasts));
  if ('taking' in message) say({ taken: takeProposals(message.taking) });
}

port.once('message', ({ data }: { data: ToWork }) => void work(data));
