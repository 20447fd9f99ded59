import { dialog } from 'electron';
import { basename } from 'node:path';
import type { Decisions } from '../../shared/answers/decisions.ts';
import type { PaperPreview } from '../../shared/answers/preview.ts';
import type { ImportPreview, Reply } from '../../shared/bridge.ts';
import type { ImportCommand } from '../../shared/formats/import.ts';
import { READABLE_ENDINGS } from '../../shared/formats/readable-endings.ts';
import type { ImportChoices } from '../../shared/formats/review/choices.ts';
import type { BatchCommand } from '../../shared/model/decide.ts';
import { fail, ok } from '../../shared/result.ts';
import { readClipboard } from '../documents/read-clipboard.ts';
import type { Session } from '../files/session.ts';
import type { ReadingJob } from '../work/protocol.ts';
import { commit } from './command.ts';
import { sessionOf, told, type Asked, type Handlers } from './handler.ts';

/** What brings other programs' files into a workspace. */
export const importHandlers: Handlers<
  'import.choose' | 'import.clipboard' | 'import.confirm' | 'import.take'
> = {
  'import.choose': async (asked) => {
    const { window } = asked;
    const session = sessionOf(asked);
    if (!session.ok) return session;
    const path = window.dropped.read() ?? (await chooseFile(asked));
    // Whoever thinks better of choosing keeps what was understood before.
    if (path === undefined) return ok(null);
    return understand(asked, { path });
  },

  'import.clipboard': async (asked) => {
    const session = sessionOf(asked);
    if (!session.ok) return session;
    const name = asked.shell.texts.say('clipboard');
    return understand(asked, { name, ...(await readClipboard()) });
  },

  'import.confirm': async (asked, choices) => {
    const { shell, window } = asked;
    const { understood } = window;
    window.understood = null;
    // What was understood was meant for the workspace that was open then.
    if (!understood || understood.session !== window.session) {
      return fail(shell.texts.error('nothing-chosen'));
    }
    const { session, command } = understood;
    const chosen = isEmpty(choices) ? ok(command) : await choose(asked, session, command, choices);
    const done = chosen.ok ? await enter(asked, chosen.value) : chosen;
    // What was refused can be chosen otherwise, and what did not fit on the disk tried again.
    if (!done.ok) window.understood ??= understood;
    return done;
  },

  'import.take': async (asked, decisions) => {
    const { shell, window } = asked;
    const { answered } = window;
    window.answered = null;
    if (!answered || answered.session !== window.session) {
      return fail(shell.texts.error('nothing-chosen'));
    }
    const command = await take(asked, answered, decisions);
    const done = command.ok ? await enterTaken(asked, command.value) : command;
    // What was refused can be decided otherwise.
    if (!done.ok) window.answered ??= answered;
    return done;
  },
};

/** What came in: the step that it was, and how much. */
type Entered = Reply<{ readonly seq: number; readonly count: number }>;

/** Has what was chosen come in, as one step. */
async function enter(asked: Asked, command: ImportCommand | BatchCommand): Promise<Entered> {
  const done = await commit(asked, (store, author) => store.run(command, author));
  if (!done.ok) return done;
  const { seq, label } = done.value;
  return ok({ seq, count: Number(label?.values?.['count'] ?? 0) });
}

/** The same for what was taken of a paper, where that is anything. */
function enterTaken(asked: Asked, command: BatchCommand | null): Entered | Promise<Entered> {
  return command ? enter(asked, command) : fail(asked.shell.texts.error('nothing-chosen'));
}

/** Has the step made by which the proposals of a paper enter. */
async function take(
  asked: Asked,
  { session, paper }: NonNullable<Asked['window']['answered']>,
  decisions: Decisions,
): Promise<Reply<BatchCommand | null>> {
  const { shell } = asked;
  const snapshot = told(asked, await session.store.snapshot());
  if (!snapshot.ok) return snapshot;
  const { source, proposals } = paper;
  const { language } = shell.texts;
  const worker = await shell.worker();
  const { json } = snapshot.value;
  return ok(await worker.take({ json, language, source, proposals, decisions }));
}

/** Has what is in a file or a text understood, and keeps it until it may enter. */
async function understand(
  asked: Asked,
  from: ReadingJob['from'],
): Promise<Reply<ImportPreview | PaperPreview>> {
  const { shell, window } = asked;
  const session = sessionOf(asked);
  if (!session.ok) return session;
  const reading = 'path' in from ? basename(from.path) : from.name;
  window.send('reading', { source: reading, waiting: window.dropped.waiting });
  const { store } = session.value;
  const snapshot = told(asked, await store.snapshot());
  if (!snapshot.ok) return snapshot;
  const { author } = shell.preferences.now.settings;
  const { language } = shell.texts;
  const worker = await shell.worker();
  const job = { from, author, json: snapshot.value.json, language };
  const understood = await worker.read(job, async (clock) => {
    const pasts = await store.statesWhen(clock);
    // Without them the paper is read against what is known of it.
    return pasts.ok ? pasts.value : [];
  });
  // Where another file cannot be read, what was understood before can still enter.
  if (!understood.ok) return understood;
  window.understood = null;
  window.answered = null;
  if ('proposals' in understood.value) {
    window.answered = { session: session.value, paper: understood.value };
    return ok(understood.value);
  }
  window.understood = { session: session.value, command: understood.value.command };
  const { preview } = understood.value;
  return ok({ ...preview, rows: preview.more === 0 ? understood.value.command.rows : null });
}

async function choose(
  asked: Asked,
  session: Session,
  command: ImportCommand,
  choices: ImportChoices,
): Promise<Reply<ImportCommand>> {
  const { shell } = asked;
  const snapshot = told(asked, await session.store.snapshot());
  if (!snapshot.ok) return snapshot;
  const { author } = shell.preferences.now.settings;
  const { language } = shell.texts;
  const worker = await shell.worker();
  const { json } = snapshot.value;
  return ok(await worker.choose({ command, choices, author, json, language }));
}

function isEmpty({ under, dropped, texts, same }: ImportChoices): boolean {
  const count = dropped.length + Object.keys(texts).length + Object.keys(same).length;
  return under === null && count === 0;
}

async function chooseFile({ shell, window }: Asked): Promise<string | undefined> {
  const { texts } = shell;
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: texts.say('dialog.import'),
    filters: [
      { name: texts.say('readable-files'), extensions: [...READABLE_ENDINGS] },
      { name: texts.say('all-files'), extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return filePaths[0];
}
