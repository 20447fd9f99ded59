import type { LogEntry } from '../../../shared/bridge.ts';
import { describeLabel } from '../../../shared/messages/describe.ts';
import { titleById } from '../../../shared/model/checks.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { ReadableWorkspace } from '../../store/contract.ts';
import { defineCliCommand } from '../command.ts';
import { fieldName, fieldValue } from '../field-words.ts';
import { reading } from '../files.ts';
import { positiveNumber } from '../numbers.ts';
import { resolveId } from '../refs.ts';
import type { Words } from '../words.ts';

/** How many transactions are read at a time. */
const PAGE = 500;

/** Who changed what, when; newest first. */
export const command = defineCliCommand({
  options: { limit: { type: 'string' } },
  arguments: ['FILE'],
  optional: ['REF'],
  run: (given) => {
    const { positionals, values, words } = given;
    const [path = '', ref] = positionals;
    const limit = positiveNumber(words, 'limit', values.limit) ?? Number.POSITIVE_INFINITY;
    return reading(given, path, (workspace) => {
      const state = workspace.state();
      const about = ref === undefined ? {} : { entity: resolveId(words, state, ref) };
      const entries = readAll(workspace, about, limit);
      return {
        text: () => entries.map((entry) => textOf(words, state, entry, ref !== undefined)).join(''),
        json: () => ({
          entries: entries.map((entry) => ({ ...entry, summary: summaryOf(words, entry) })),
        }),
      };
    });
  },
});

function readAll(
  workspace: ReadableWorkspace,
  about: { readonly entity?: string },
  limit: number,
): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  for (;;) {
    const before = entries.at(-1)?.seq;
    const wanted = Math.min(PAGE, limit - entries.length);
    const page = workspace.log({
      ...about,
      ...(before === undefined ? {} : { before }),
      limit: wanted,
    });
    entries.push(...page);
    if (page.length < wanted || entries.length >= limit) return entries;
  }
}

function textOf(words: Words, state: WorkspaceState, entry: LogEntry, inFull: boolean): string {
  const when = `${entry.at.slice(0, 10)} ${entry.at.slice(11, 19)} UTC`;
  const who = entry.author === '' ? words.say('log.nobody') : entry.author;
  const lines = [`${when}  ${who}  ${summaryOf(words, entry)}`];
  if (inFull) lines.push(...fieldLines(words, state, entry));
  return `${lines.join('\n')}\n`;
}

function summaryOf(words: Words, { origin, label }: LogEntry): string {
  const what = describeLabel(words.messages, label);
  return origin === 'command' ? what : words.say(`log.${origin}`, { what });
}

function fieldLines(words: Words, state: WorkspaceState, entry: LogEntry): readonly string[] {
  const name = (id: string): string => titleById(state, id);
  return entry.changes.flatMap(({ kind, fields, before }) => {
    if ('deleted' in fields) return [];
    return Object.entries(fields).map(([field, value]) =>
      `  ${words.say('log.field', {
        field: fieldName(words, field),
        before: fieldValue(words, kind, field, before[field] ?? null, name),
        after: fieldValue(words, kind, field, value, name),
      })}`.replaceAll('\n', '\n    '),
    );
  });
}
