import { dialog, shell as system } from 'electron';
import { dirname, extname, join } from 'node:path';
import type { BridgeError, DocumentRequest } from '../../shared/bridge.ts';
import { suggestName } from '../../shared/documents/file-name.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeExport } from './exporting.ts';
import { sessionOf, type Asked, type Handlers } from './handler.ts';
import { make } from './making.ts';

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
    const made = await make(asked, 'file', request, 'marked');
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
