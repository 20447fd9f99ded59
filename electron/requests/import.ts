import { dialog } from 'electron';
import { fail, ok } from '../../shared/result.ts';
import { commit } from './command.ts';
import { sessionOf, told, type Asked, type Handlers } from './handler.ts';

/** The endings of what can be read. */
const READABLE = 'json md markdown txt eml argdown ad opml xml csv tsv xlsx zip'.split(' ');

/** What brings other programs' files into a workspace. */
export const importHandlers: Handlers<'import.choose' | 'import.confirm'> = {
  'import.choose': async (asked) => {
    const { shell, window } = asked;
    const session = sessionOf(asked);
    if (!session.ok) return session;
    const { texts } = shell;
    const path = window.dropped ?? (await chooseFile(asked));
    window.dropped = null;
    // Whoever thinks better of choosing keeps what was understood before.
    if (path === undefined) return ok(null);
    window.understood = null;
    const snapshot = told(asked, await session.value.store.snapshot());
    if (!snapshot.ok) return snapshot;
    const { author } = shell.preferences.now.settings;
    const worker = await shell.worker();
    const understood = await worker.read({
      path,
      author,
      json: snapshot.value.json,
      language: texts.language,
    });
    if (!understood.ok) return understood;
    window.understood = { session: session.value, command: understood.value.command };
    return ok(understood.value.preview);
  },

  'import.confirm': async (asked) => {
    const { shell, window } = asked;
    const { understood } = window;
    window.understood = null;
    // What was understood was meant for the workspace that was open then.
    if (!understood || understood.session !== window.session) {
      return fail(shell.texts.error('nothing-chosen'));
    }
    return commit(asked, (store, author) => store.run(understood.command, author));
  },
};

async function chooseFile({ shell, window }: Asked): Promise<string | undefined> {
  const { texts } = shell;
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: texts.say('dialog.import'),
    filters: [
      { name: texts.say('readable-files'), extensions: READABLE },
      { name: texts.say('all-files'), extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return filePaths[0];
}
