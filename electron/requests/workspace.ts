import { app, dialog, shell as system } from 'electron';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BridgeError, OpenWorkspace, Reply } from '../../shared/bridge.ts';
import { isDamage } from '../../shared/damage.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { ENDING, freePath, isThere, nameOf, withEnding } from '../files/names.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { mayLeave } from '../windows/leaving.ts';
import { sessionOf, told, type Asked, type Handlers } from './handler.ts';

/** What opens, makes and closes workspaces. */
export const workspaceHandlers: Handlers<
  | 'workspace.new'
  | 'workspace.open'
  | 'workspace.read'
  | 'workspace.sample'
  | 'workspace.close'
  | 'workspace.forget-recent'
  | 'workspace.save-copy'
  | 'workspace.show-in-folder'
> = {
  'workspace.new': async (asked) => {
    const target = await chooseTarget(asked, 'dialog.new', asked.shell.texts.say('untitled'));
    if (!target.ok) return target;
    if (target.value === null) return ok(null);
    const { value: path } = target;
    return shown(asked, await asked.shell.workspaces.create(path, nameOf(path), asked.window));
  },

  'workspace.open': async (asked, { path }) => {
    // A window names only what it was told of: else it could ask about any file of this computer.
    if (path !== undefined && !isKnown(asked, path)) {
      return fail(asked.shell.texts.error('not-recent'));
    }
    const chosen = path ?? (await chooseFile(asked));
    if (chosen === null) return ok(null);
    const opened = await asked.shell.workspaces.open(chosen, asked.window);
    if (!opened.ok && isDamage(opened.error)) {
      asked.window.damaged = chosen;
    }
    if (!opened.ok && opened.error.code === 'in-use') asked.window.heldElsewhere = chosen;
    return shown(asked, opened);
  },

  'workspace.read': async (asked) => {
    const { shell, window } = asked;
    if (window.heldElsewhere === null) return fail(shell.texts.error('nothing-chosen'));
    return shown(asked, await shell.workspaces.read(window.heldElsewhere, window));
  },

  'workspace.sample': async (asked) => {
    const { SAMPLE_TITLE, sampleCommand } = await import('../../shared/sample/sample.ts');
    const { texts, workspaces } = asked.shell;
    const folder = join(app.getPath('documents'), app.name);
    try {
      await mkdir(folder, { recursive: true });
    } catch {
      return fail(texts.storeError({ code: 'no-permission', values: { path: folder } }));
    }
    const path = await freePath(folder, texts.say('sample'));
    return shown(asked, await workspaces.create(path, SAMPLE_TITLE, asked.window, sampleCommand()));
  },

  'workspace.close': async ({ shell, window }) => {
    if (window.session) {
      if (await mayLeave(window, shell.texts)) await shell.workspaces.close(window);
    } else setImmediate(() => window.browser.close());
    return ok(undefined);
  },

  'workspace.forget-recent': async ({ shell }, { path }) => {
    const recent = shell.preferences.now.recent.filter((known) => known.path !== path);
    shell.preferences.update({ recent });
    await shell.stores.forget(path);
    return ok(recent);
  },

  'workspace.save-copy': async (asked) => {
    const session = sessionOf(asked);
    if (!session.ok) return session;
    const { name } = session.value.workspace;
    const suggested = asked.shell.texts.say('copy-of', { name });
    const target = await chooseTarget(asked, 'dialog.save-copy', suggested);
    if (!target.ok) return target;
    if (target.value === null) return ok(null);
    const { value: path } = target;
    const saved = await session.value.store.saveCopy(path);
    // It is the copy's disk that is full: that the workspace's own is may be on the window already.
    if (!saved.ok && saved.error.code === 'disk-full')
      return fail(asked.shell.texts.error('no-room-for-copy', { path }));
    if (!saved.ok) return told(asked, saved);
    asked.window.copies.add(path);
    return ok({ path });
  },

  'workspace.show-in-folder': (asked) => {
    const session = sessionOf(asked);
    if (!session.ok) return session;
    system.showItemInFolder(session.value.workspace.path);
    return ok(undefined);
  },
};

/** Whether a path is one that a window was told of, to be opened from there. */
function isKnown({ shell, window }: Asked, path: string): boolean {
  return (
    window.copies.has(path) || shell.preferences.now.recent.some((known) => known.path === path)
  );
}

/** What the asking window has now: its own workspace, or nothing new where another window shows it. */
function shown(
  { window }: Asked,
  opened: Result<AppWindow, BridgeError>,
): Reply<OpenWorkspace | null> {
  if (!opened.ok) return opened;
  return ok(opened.value === window ? (window.session?.workspace ?? null) : null);
}

async function chooseFile({ shell, window }: Asked): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: shell.texts.say('dialog.open'),
    defaultPath: usualFolder({ shell, window }),
    filters: [workspaceFilter({ shell, window })],
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/**
 * Asks where a workspace is to be written. What is there already, and what a person agreed to replace,
 * goes to the system's bin.
 * @returns a path at which there is nothing, or `null` where the person thinks better of it
 */
async function chooseTarget(
  asked: Asked,
  title: string,
  name: string,
): Promise<Result<string | null, BridgeError>> {
  const { shell, window } = asked;
  const { filePath } = await dialog.showSaveDialog(window.browser, {
    title: shell.texts.say(title),
    defaultPath: join(usualFolder(asked), name + ENDING),
    filters: [workspaceFilter(asked)],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (!filePath) return ok(null);
  const path = withEnding(filePath);
  if (!(await isThere(path))) return ok(path);
  // The dialogue asked about the name as it was typed; with the ending it may be another file.
  if (path !== filePath) return fail(shell.texts.storeError({ code: 'exists', values: { path } }));
  if (await shell.workspaces.isOpen(path))
    return fail(shell.texts.error('target-is-open', { path }));
  try {
    await system.trashItem(path);
    return ok(path);
  } catch {
    return fail(shell.texts.storeError({ code: 'exists', values: { path } }));
  }
}

function workspaceFilter({ shell }: Asked) {
  return { name: shell.texts.say('workspace-files'), extensions: [ENDING.slice(1)] };
}

/** The folder of the workspace that was opened last. */
function usualFolder({ shell }: Asked): string {
  const [last] = shell.preferences.now.recent;
  return last ? dirname(last.path) : app.getPath('documents');
}
