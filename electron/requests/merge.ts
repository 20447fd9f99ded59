import { dialog } from 'electron';
import { basename } from 'node:path';
import type { BridgeError, MergePreview, ToSettle } from '../../shared/bridge.ts';
import { countChanges } from '../../shared/model/change-counts.ts';
import { clockTime } from '../../shared/model/clock.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { ENDING, realPathOf } from '../files/names.ts';
import type { Session } from '../files/session.ts';
import { REASONS } from '../store/backups/backup-name.ts';
import type { MergeReport, StoreError } from '../store/contract.ts';
import type { CopyLog } from '../store/log/copy-log.ts';
import { commit } from './command.ts';
import { sessionOf, told, type Asked, type Handlers } from './handler.ts';

/** What brings copies of a workspace together, and what settles what they left. */
export const mergeHandlers: Handlers<
  'merge.choose' | 'merge.confirm' | 'merge.open-instead' | 'merge.unsettled' | 'merge.bring-back'
> = {
  'merge.choose': async (asked) => {
    const { shell, window } = asked;
    const session = sessionOf(asked);
    if (!session.ok) return session;
    const path = window.dropped.read() ?? (await chooseFile(asked));
    // Whoever thinks better of choosing keeps what was read before.
    if (path === undefined) return ok(null);
    const read = await readFor(asked, session.value, path);
    if (!read.ok) return read;
    window.copy = { session: session.value, path, log: read.value };
    const { author } = shell.preferences.now.settings;
    const planned = told(asked, await session.value.store.planMerge([read.value], author));
    return planned.ok ? ok(previewOf(path, planned.value.report)) : planned;
  },

  'merge.confirm': async (asked) => {
    const { shell, window } = asked;
    const { copy } = window;
    // What was read was meant for the workspace that was open then.
    if (!copy || copy.session !== window.session) return fail(shell.texts.error('nothing-chosen'));
    const kept = await shell.backups.keep(copy.session, REASONS.merge);
    if (!kept.ok) return fail(shell.texts.error('no-backup', { ...kept.error }));
    const merged = await commit(asked, (store, author) => store.merge([copy.log], author));
    if (!merged.ok) return merged;
    window.copy = null;
    // The window may have it shown in its folder.
    window.exported.add(kept.value);
    return ok({ seq: merged.value.seq, backup: kept.value });
  },

  'merge.open-instead': async ({ shell, window }) => {
    const { copy } = window;
    window.copy = null;
    if (!copy) return fail(shell.texts.error('nothing-chosen'));
    const opened = await shell.workspaces.open(copy.path, null);
    return opened.ok ? ok(undefined) : opened;
  },

  'merge.unsettled': async (asked) => {
    const session = sessionOf(asked);
    if (!session.ok) return session;
    const found = told(asked, await session.value.store.unsettled());
    return found.ok ? ok({ ...found.value, theirs: [] } satisfies ToSettle) : found;
  },

  'merge.bring-back': (asked, { change }) =>
    commit(asked, (store, author) => store.bringBack(change, author)),
};

/** Whether a file is a copy of the workspace that a window has open, and could be merged into it. */
export async function isCopyOf(asked: Asked, session: Session, path: string): Promise<boolean> {
  if ((await realPathOf(path)) === session.realPath) return false;
  const [own, its] = await Promise.all([
    session.store.identity(),
    asked.shell.stores.readOnce(path, { ask: 'identity' }),
  ]);
  return own.ok && its.ok && own.value === its.value;
}

async function readFor(
  { shell }: Asked,
  session: Session,
  path: string,
): Promise<Result<CopyLog, BridgeError>> {
  const { texts } = shell;
  if ((await realPathOf(path)) === session.realPath) return fail(texts.error('merge-itself'));
  const hashes = await session.store.hashes();
  const said = (error: StoreError) => fail(texts.storeError(error));
  if (!hashes.ok) return said(hashes.error);
  const copy = await shell.stores.readOnce(path, {
    ask: 'copy-log',
    hashes: [...hashes.value],
  });
  return copy.ok ? copy : said(copy.error);
}

function previewOf(path: string, report: MergeReport): MergePreview {
  const { transactions, authors, steps, waiting, changes } = report;
  const { collisions, lostEdits, names, theirs } = report;
  return {
    source: basename(path),
    transactions,
    authors,
    steps: steps.map(({ author, clock, label }) => ({
      author,
      at: new Date(clockTime(clock)).toISOString(),
      label,
    })),
    counts: countChanges(changes),
    waiting,
    toSettle: { collisions, lostEdits, names, theirs },
  };
}

async function chooseFile({ shell, window }: Asked): Promise<string | undefined> {
  const { texts } = shell;
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: texts.say('dialog.merge'),
    filters: [{ name: texts.say('workspace-files'), extensions: [ENDING.slice(1)] }],
    properties: ['openFile'],
  });
  return filePaths[0];
}
