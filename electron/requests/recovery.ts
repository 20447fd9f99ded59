import { dialog } from 'electron';
import { dirname, join } from 'node:path';
import type { BridgeError } from '../../shared/bridge.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { ENDING, isThere, nameOf, withEnding } from '../files/names.ts';
import { offered } from './backups.ts';
import { told, type Asked, type Handlers } from './handler.ts';

/** What is done about a file that does not open because it is damaged. Whatever it is, the file stays as it is. */
export const recoveryHandlers: Handlers<
  'recovery.look' | 'recovery.salvage' | 'recovery.use-backup' | 'recovery.open'
> = {
  'recovery.look': async (asked) => {
    const { shell, window } = asked;
    const { damaged } = window;
    if (damaged === null) return fail(shell.texts.error('nothing-chosen'));
    const backups = offered(asked, await shell.backups.ofFile(damaged));
    return backups.ok ? ok({ path: damaged, backups: backups.value }) : backups;
  },

  'recovery.salvage': async (asked) => {
    const { shell, window } = asked;
    const { damaged } = window;
    if (damaged === null) return fail(shell.texts.error('nothing-chosen'));
    const chosen = await chooseTarget(asked, damaged);
    if (!chosen.ok) return chosen;
    const { value: target } = chosen;
    if (target === null) return ok(null);
    const { author } = shell.preferences.now.settings;
    const saved = told(
      asked,
      await shell.stores.errand({ ask: 'salvage', path: damaged, target, author }),
    );
    if (saved.ok) window.recovered = target;
    return saved;
  },

  'recovery.use-backup': async (asked, { path }) => {
    const { shell, window } = asked;
    if (window.damaged === null || !window.offered.has(path)) {
      return fail(shell.texts.error('not-offered'));
    }
    const chosen = await chooseTarget(asked, window.damaged);
    if (!chosen.ok) return chosen;
    const { value: target } = chosen;
    if (target === null) return ok(null);
    const back = told(asked, await shell.stores.errand({ ask: 'put-back', from: path, target }));
    if (!back.ok) return back;
    window.recovered = target;
    return ok({ path: target });
  },

  'recovery.open': async ({ shell, window }) => {
    const { recovered } = window;
    if (recovered === null) return fail(shell.texts.error('nothing-chosen'));
    const opened = await shell.workspaces.open(recovered, window);
    return opened.ok ? ok(undefined) : opened;
  },
};

/**
 * Asks where the new file is to be: never where there is one already.
 * @returns `exists`, or `null` where the person thinks better of it
 */
async function chooseTarget(
  { shell, window }: Asked,
  damaged: string,
): Promise<Result<string | null, BridgeError>> {
  const { texts } = shell;
  const name = texts.say('recovered', { name: nameOf(damaged) });
  const { filePath } = await dialog.showSaveDialog(window.browser, {
    title: texts.say('dialog.recover'),
    defaultPath: join(dirname(damaged), name + ENDING),
    filters: [{ name: texts.say('workspace-files'), extensions: [ENDING.slice(1)] }],
    properties: ['createDirectory'],
  });
  if (!filePath) return ok(null);
  const path = withEnding(filePath);
  return (await isThere(path))
    ? fail(texts.storeError({ code: 'exists', values: { path } }))
    : ok(path);
}
