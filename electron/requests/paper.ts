import { clipboard, dialog } from 'electron';
import { basename, dirname, extname, join } from 'node:path';
import type { BridgeError, DocumentRequest } from '../../shared/bridge.ts';
import { suggestName } from '../../shared/documents/file-name.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { putOnClipboard } from '../documents/put-on-clipboard.ts';
import { firstFree, isThere } from '../files/names.ts';
import type { MadeFile } from '../work/protocol.ts';
import { writeExport } from './exporting.ts';
import { sessionOf, type Asked, type Handlers } from './handler.ts';
import { make } from './making.ts';

/** What takes documents elsewhere than into one file: to a printer, to the clipboard, several into a folder. */
export const paperHandlers: Handlers<
  'document.export-several' | 'document.print' | 'document.copy'
> = {
  'document.export-several': async (asked, requests) => {
    const folder = await chooseFolder(asked);
    if (!folder.ok) return folder;
    if (folder.value === null) return ok(null);
    const files: { readonly path: string; readonly data: MadeFile['data'] }[] = [];
    for (const request of requests) {
      const made = await make(asked, 'file', request, 'marked');
      if (!made.ok) return made;
      const path = join(folder.value, nameOf(asked, request, made.value.extension));
      files.push({ path: await apartFrom(path, files), data: made.value.data });
    }
    const targets = await placed(asked, files);
    if (targets === null) return ok(null);
    for (const { path, data } of targets) {
      const written = await writeExport(asked, path, data);
      if (!written.ok) return written;
    }
    asked.shell.log.info(`exported ${targets.length} documents`);
    return ok({ folder: folder.value, paths: targets.map(({ path }) => path) });
  },

  'document.print': async (asked, request) => {
    // What is printed is the paper, in whatever format it would be saved.
    const page = await make(asked, 'page', { ...request, format: 'html' });
    if (!page.ok) return page;
    const { printOnPaper } = await import('../documents/printer/print-page.cjs');
    try {
      await printOnPaper(String(page.value.data));
      return ok(undefined);
    } catch (error) {
      asked.shell.log.error('printing', error);
      const reason = error instanceof Error ? error.message : '';
      return fail(asked.shell.texts.error('not-printed', { reason }));
    }
  },

  'document.copy': async (asked, { request, as }) => {
    const { DOCUMENTS } = await import('../../shared/documents/index.ts');
    const formats = DOCUMENTS.find(({ name }) => name === request.document)?.formats ?? [];
    if (!formats.includes(as === 'rich' ? 'html' : 'md'))
      return fail(asked.shell.texts.error('not-copied'));
    // Whoever takes only plain text gets Markdown, or a table's values.
    const plain = formats.includes('md') ? 'md' : 'csv';
    const [text, html] = await Promise.all([
      make(asked, 'file', { ...request, format: plain }),
      as === 'rich' ? make(asked, 'fragment', { ...request, format: 'html' }) : null,
    ]);
    if (!text.ok) return text;
    if (html === null) {
      await clipboard.writeText(String(text.value.data));
      return ok(undefined);
    }
    if (!html.ok) return html;
    await putOnClipboard(String(text.value.data), String(html.value.data));
    return ok(undefined);
  },
};

function nameOf({ shell, window }: Asked, { document }: DocumentRequest, ending: string): string {
  return suggestName(
    [window.session?.workspace.name ?? '', shell.texts.document(document)],
    ending,
  );
}

/** Asks for a folder; `null` where the person thinks better of it. */
async function chooseFolder(asked: Asked): Promise<Result<string | null, BridgeError>> {
  const { shell, window } = asked;
  const session = sessionOf(asked);
  if (!session.ok) return session;
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: shell.texts.say('dialog.export-folder'),
    defaultPath: dirname(session.value.workspace.path),
    properties: ['openDirectory', 'createDirectory'],
  });
  return ok(filePaths[0] ?? null);
}

interface Target {
  readonly path: string;
  readonly data: MadeFile['data'];
}

/** The same document of another session, say, gets a number after its name. */
function apartFrom(path: string, others: readonly Target[]): Promise<string> {
  const taken = new Set(others.map((other) => other.path.toLowerCase()));
  return numbered(path, (name) => taken.has(name.toLowerCase()));
}

/** Where files are to be written, once a person has said what becomes of those that are there; `null` to write none. */
async function placed(
  { shell, window }: Asked,
  files: readonly Target[],
): Promise<readonly Target[] | null> {
  const there = await Promise.all(files.map(({ path }) => isThere(path)));
  const names = files.filter((_, index) => there[index]).map(({ path }) => path);
  if (names.length === 0) return files;
  const choices = ['replace', 'keep', 'cancel'] as const;
  const { response } = await dialog.showMessageBox(window.browser, {
    type: 'question',
    message: shell.texts.say('replace.message', {
      count: names.length,
      names: names.map((path) => basename(path)).join(', '),
    }),
    detail: shell.texts.say('replace.detail'),
    buttons: choices.map((choice) => shell.texts.say(`replace.${choice}`)),
    defaultId: 1,
    cancelId: 2,
    noLink: true,
  });
  switch (choices[response] ?? 'cancel') {
    case 'replace':
      return files;
    case 'keep': {
      const kept: Target[] = [];
      for (const { path, data } of files) {
        const isTaken = async (name: string): Promise<boolean> =>
          kept.some((other) => other.path === name) || (await isThere(name));
        kept.push({ path: await numbered(path, isTaken), data });
      }
      return kept;
    }
    case 'cancel':
      return null;
  }
}

/** A path that is not taken: as it is, or with the first number that makes it free. */
function numbered(
  path: string,
  isTaken: (path: string) => boolean | Promise<boolean>,
): Promise<string> {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  return firstFree((number) => (number === 1 ? path : `${stem} (${number})${ending}`), isTaken);
}
