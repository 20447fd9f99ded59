import type { BackupInfo } from '../../shared/saved.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { REASONS } from '../store/backups/backup-name.ts';
import type { Backup } from '../store/backups/backups.ts';
import type { StoreError } from '../store/contract.ts';
import { mayLeave } from '../windows/leaving.ts';
import { sessionOf, told, type Asked, type Handlers } from './handler.ts';

/** What lists the copies that were put away, shows them and puts them back. */
export const backupHandlers: Handlers<
  'backups.list' | 'backups.make' | 'backups.preview' | 'backups.restore'
> = {
  'backups.list': async (asked) => {
    const session = sessionOf(asked);
    if (!session.ok) return session;
    return offered(asked, await asked.shell.backups.of(session.value));
  },

  'backups.make': async (asked) => {
    const session = sessionOf(asked);
    if (!session.ok) return session;
    const { backups } = asked.shell;
    const made = told(asked, await backups.make(session.value));
    return made.ok ? offered(asked, await backups.of(session.value)) : made;
  },

  'backups.preview': async (asked, { path }) => {
    if (!asked.window.offered.has(path)) return fail(asked.shell.texts.error('not-offered'));
    const read = told(asked, await asked.shell.stores.readOnce(path, { ask: 'snapshot' }));
    return read.ok ? ok({ json: read.value.json }) : read;
  },

  'backups.restore': async (asked, { path }) => {
    const { shell, window } = asked;
    const { texts, backups, workspaces, stores } = shell;
    const session = sessionOf(asked);
    if (!session.ok) return session;
    if (!window.offered.has(path)) return fail(texts.error('not-offered'));
    const { workspace, realPath } = session.value;
    if (workspace.readOnly !== null) {
      return fail(texts.storeError({ code: 'read-only', values: { path: workspace.path } }));
    }
    if (!(await mayLeave(window, texts))) return ok(null);
    const kept = await backups.keepLast(session.value, REASONS.restore);
    if (!kept.ok) return fail(texts.error('no-backup', { ...kept.error }));
    await workspaces.close(window);
    const back = told(
      asked,
      await stores.errand({ ask: 'put-back', from: path, target: realPath }),
    );
    const opened = await workspaces.open(workspace.path, window, back.ok ? kept.value : null);
    if (!back.ok) return back;
    return opened.ok ? ok(opened.value.session?.workspace ?? null) : opened;
  },
};

/** Tells a window of copies, which from then on it may name. */
export function offered(
  asked: Asked,
  found: Result<readonly Backup[], StoreError>,
): Result<readonly BackupInfo[], ReturnType<Asked['shell']['texts']['storeError']>> {
  const backups = told(asked, found);
  if (!backups.ok) return backups;
  asked.window.offered = new Set(backups.value.map(({ path }) => path));
  return ok(
    backups.value.map(({ path, why, at, changedAt, size, title, ...counts }) => ({
      path,
      why: reasonOf(why),
      at: new Date(at).toISOString(),
      changedAt: new Date(changedAt).toISOString(),
      size,
      title,
      issues: counts.issues,
      positions: counts.positions,
      arguments: counts.arguments,
    })),
  );
}

function reasonOf(why: string): BackupInfo['why'] {
  switch (why) {
    case REASONS.rolling:
      return 'rolling';
    case REASONS.merge:
      return 'merge';
    case REASONS.restore:
      return 'restore';
    default:
      return 'upgrade';
  }
}
