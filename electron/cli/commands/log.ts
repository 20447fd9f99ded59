import type { LogEntry } from '../../../shared/bridge.ts';
import { describeLabel } from '../../../shared/messages/describe.ts';
import {
  WHOLE_HISTORY,
  type GoneEntity,
  type HistoryCursor,
  type HistoryEntry,
} from '../../../shared/history/entries.ts';
import { withGone } from '../../../shared/history/known.ts';
import { plainSaid } from '../../../shared/history/said.ts';
import { say } from '../../../shared/history/say.ts';
import { createVoice } from '../../../shared/history/voice.ts';
import { toldIn } from '../../../shared/history/told.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { ReadableWorkspace } from '../../store/contract.ts';
import { defineCliCommand, type Report } from '../command.ts';
import { reading } from '../files.ts';
import { positiveNumber } from '../numbers.ts';
import { resolveId } from '../refs.ts';
import type { Words } from '../words.ts';

/** How many transactions are read at a time. */
const PAGE = 200;

/** Who changed what, when; newest first. */
export const command = defineCliCommand({
  options: { limit: { type: 'string' } },
  arguments: ['FILE'],
  optional: ['REF'],
  run: (given) => {
    const { positionals, values, words } = given;
    const [path = '', ref] = positionals;
    const limit = positiveNumber(words, 'limit', values.limit) ?? Number.POSITIVE_INFINITY;
    return reading(given, path, (workspace) =>
      ref === undefined
        ? wholeLog(words, workspace, limit)
        : historyOf(words, workspace, resolveId(words, workspace.state(), ref), limit),
    );
  },
});

function wholeLog(words: Words, workspace: ReadableWorkspace, limit: number): Report {
  const entries = readAll<LogEntry>(limit, (before, wanted) => {
    const page = workspace.log({ ...(before ? { before: before.seq } : {}), limit: wanted });
    return { entries: page, isLast: page.length < wanted };
  });
  return report(words, entries, () => []);
}

/** What happened to one thing, and to what names it, in words. */
async function historyOf(
  words: Words,
  workspace: ReadableWorkspace,
  about: Id,
  limit: number,
): Promise<Report> {
  const reader = await workspace.history();
  const filter = { ...WHOLE_HISTORY, about };
  const gone: GoneEntity[] = [];
  let next: HistoryCursor | null = null;
  const entries = readAll<HistoryEntry>(limit, (_last, wanted) => {
    const page = reader.page({ ...filter, before: next, limit: wanted });
    gone.push(...page.gone);
    next = page.next;
    return { entries: page.entries, isLast: next === null };
  });
  const known = withGone(workspace.state(), gone);
  const told = new Map(
    toldIn(entries, filter, known).map(({ entry, tellings }) => [entry.id, tellings]),
  );
  const voice = createVoice(words.messages);
  return report(words, entries, ({ id }) =>
    (told.get(id) ?? []).map((telling) => plainSaid(say(voice, known, telling))),
  );
}

interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly isLast: boolean;
}

/** Reads page by page until there is no more, or enough. */
function readAll<Entry extends LogEntry>(
  limit: number,
  read: (last: Entry | undefined, wanted: number) => Page<Entry>,
): readonly Entry[] {
  const entries: Entry[] = [];
  for (;;) {
    const { entries: more, isLast } = read(entries.at(-1), Math.min(PAGE, limit - entries.length));
    entries.push(...more);
    if (isLast || entries.length >= limit) return entries;
  }
}

function report<Entry extends LogEntry>(
  words: Words,
  entries: readonly Entry[],
  tell: (entry: Entry) => readonly string[],
): Report {
  return {
    text: () => entries.map((entry) => textOf(words, entry, tell(entry))).join(''),
    json: () => ({
      entries: entries.map((entry) => ({ ...entry, summary: summaryOf(words, entry) })),
    }),
  };
}

function textOf(words: Words, entry: LogEntry, told: readonly string[]): string {
  const when = `${entry.at.slice(0, 10)} ${entry.at.slice(11, 19)} UTC`;
  const who = entry.author === '' ? words.say('log.nobody') : entry.author;
  return [
    `${when}  ${who}  ${summaryOf(words, entry)}`,
    ...told.map((line) => `  ${line.replaceAll('\n', '\n    ')}`),
    '',
  ].join('\n');
}

function summaryOf(words: Words, { origin, label }: LogEntry): string {
  const what = describeLabel(words.messages, label);
  return origin === 'command' ? what : words.say(`log.${origin}`, { what });
}
