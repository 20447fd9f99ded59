import { dialog, shell as system } from 'electron';
import { dirname, extname, join } from 'node:path';
import type { BridgeError, DocumentRequest, Snapshot } from '../../shared/bridge.ts';
import type { Past } from '../../shared/documents/definition.ts';
import { suggestName } from '../../shared/documents/file-name.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Session } from '../files/session.ts';
import type { DocumentJob, MadeFile } from '../work/protocol.ts';
import { writeExport } from './exporting.ts';
import { sessionOf, told, type Asked, type Handlers } from './handler.ts';

/** What makes documents of a workspace. */
export const documentHandlers: Handlers<
  'document.preview' | 'document.export' | 'document.show-in-folder'
> = {
  'document.preview': async (asked, request) => {
    const page = await make(asked, 'page', request);
    if (!page.ok) return page;
    return ok({ url: asked.shell.previews.show(asked.window, String(page.value.data)) });
  },

  'document.export': async (asked, request) => {
    const { shell } = asked;
    const path = await chooseFile(asked, request);
    if (!path.ok) return path;
    if (path.value === null) return ok(null);
    const made = await make(asked, 'file', request);
    if (!made.ok) return made;
    // A name without an ending gets the one that the file has come to have.
    const target =
      extname(path.value) === '' ? `${path.value}.${made.value.extension}` : path.value;
    const written = await writeExport(asked, target, made.value.data);
    if (!written.ok) return written;
    shell.log.info(`exported ${request.document} as ${request.format}`);
    return ok({ path: target });
  },

  'document.show-in-folder': ({ shell, window }, { path }) => {
    if (!window.exported.has(path)) return fail(shell.texts.error('not-exported'));
    system.showItemInFolder(path);
    return ok(undefined);
  },
};

async function make(
  asked: Asked,
  as: DocumentJob['make'],
  request: DocumentRequest,
): Promise<Result<MadeFile, BridgeError>> {
  const { shell } = asked;
  const session = sessionOf(asked);
  if (!session.ok) return session;
  const snapshot = told(asked, await session.value.store.snapshot());
  if (!snapshot.ok) return snapshot;
  const earlier = await earlierJson(asked, session.value, request);
  if (!earlier.ok) return earlier;
  const revisions = await revisionsFor(asked, session.value, request);
  if (!revisions.ok) return revisions;
  const worker = await shell.worker();
  const { language } = shell.texts;
  const { json } = snapshot.value;
  return worker.makeDocument({
    make: as,
    request,
    language,
    json,
    earlier: earlier.value,
    revisions: revisions.value,
  });
}

/** The workspace as it stood when what the document tells began; `null` for one that tells how things stand. */
async function earlierJson(
  asked: Asked,
  { store }: Session,
  request: DocumentRequest,
): Promise<Result<Snapshot['json'] | null, BridgeError>> {
  // Every document comes with it, and no window waits for these when the app starts.
  const { DOCUMENTS } = await import('../../shared/documents/index.ts');
  const definition = DOCUMENTS.find(({ name }) => name === request.document);
  if (!definition?.heeds.includes('since')) return ok(null);
  return told(asked, await store.earlier(request));
}

/** How often sessions were changed, for the calendar, which takes only what is newer; `null` for what does not say it. */
async function revisionsFor(
  asked: Asked,
  { store }: Session,
  { format }: DocumentRequest,
): Promise<Result<Past['revisions'] | null, BridgeError>> {
  return format === 'ics' ? told(asked, await store.revisions()) : ok(null);
}

/** Asks where a document is to be written; `null` where the person thinks better of it. */
async function chooseFile(
  asked: Asked,
  { document, format }: DocumentRequest,
): Promise<Result<string | null, BridgeError>> {
  const { shell, window } = asked;
  const session = sessionOf(asked);
  if (!session.ok) return session;
  const { name, path } = session.value.workspace;
  // The tables of the data document are several files.
  const ending = document === 'data' && format === 'csv' ? 'zip' : format;
  const { filePath } = await dialog.showSaveDialog(window.browser, {
    title: shell.texts.say('dialog.export'),
    defaultPath: join(dirname(path), suggestName([name, shell.texts.document(document)], ending)),
    filters: [{ name: shell.texts.format(format), extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return ok(filePath || null);
}
