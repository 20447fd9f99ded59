import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Wording } from '../../../shared/model/collisions.ts';
import { clockTime } from '../../../shared/model/clock.ts';
import { titleById } from '../../../shared/model/checks.ts';
import type { EntityKind } from '../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { LoggedTransaction } from '../../../shared/model/log.ts';
import type { WritableWorkspace } from '../../store/contract.ts';
import { backupName } from '../../store/backup-name.ts';
import { dataFolder } from '../../store/data-folder.ts';
import type { MergeReport } from '../../store/merge.ts';
import { defineCliCommand, type Given } from '../command.ts';
import { fieldName, fieldValue } from '../field-words.ts';
import { isSamePath, reading, writing } from '../files.ts';
import type { Words } from '../words.ts';

const OPTIONS = { 'dry-run': { type: 'boolean' }, author: { type: 'string' } } as const;

/** Brings the changes of other copies into a file, and tells what collided. */
export const command = defineCliCommand({
  options: OPTIONS,
  arguments: ['FILE', 'OTHER'],
  takesMore: true,
  run: async (given) => {
    const { positionals, values, words } = given;
    const [path = '', ...others] = positionals;
    for (const other of others) {
      if (isSamePath(path, other)) throw words.failure('merge-itself', { path });
    }
    const logs: (readonly LoggedTransaction[])[] = [];
    for (const other of others) {
      logs.push(await reading(given, other, (workspace) => workspace.transactions()));
    }
    const isTrial = values['dry-run'] === true;
    return writing(given, path, (workspace) => {
      const backup = isTrial ? null : keep(given, workspace, path);
      const context = { author: values.author ?? given.io.author, isTrial };
      const merged = workspace.merge(logs, context);
      if (!merged.ok) throw words.storeFailure(merged.error);
      const state = workspace.state();
      return {
        text: () => textOf(words, state, path, merged.value, isTrial),
        json: () => ({ path, dryRun: isTrial, backup, ...jsonOf(state, merged.value) }),
      };
    });
  },
});

/** Puts a copy away before anything of others comes in. */
function keep(
  { words, io }: Given<typeof OPTIONS>,
  workspace: WritableWorkspace,
  path: string,
): string {
  const folder = dataFolder('backups');
  const target = join(folder, backupName(path, 'before merging', io.now()));
  mkdirSync(folder, { recursive: true });
  const saved = workspace.saveCopy(target);
  if (!saved.ok) throw words.storeFailure(saved.error);
  return target;
}

function textOf(
  words: Words,
  state: WorkspaceState,
  path: string,
  { transactions, authors, changes, collisions, lostEdits, waiting }: MergeReport,
  isTrial: boolean,
): string {
  if (transactions === 0) return `${words.say('merge.nothing', { path })}\n`;
  const name = (id: string): string => titleById(state, id);
  const who = Object.entries(authors)
    .map(([author, count]) => `${author === '' ? words.say('log.nobody') : author} (${count})`)
    .join(', ');
  const lines = [
    words.say(isTrial ? 'merge.would' : 'merge.done', {
      path,
      count: transactions,
      who,
      changes: changes.length,
    }),
  ];
  if (collisions.length > 0)
    lines.push(words.say('merge.collisions', { count: collisions.length }));
  for (const { kind, entity, field, standing, others } of collisions) {
    const told = (wording: Wording): string =>
      words.say('merge.wording', {
        value: fieldValue(words, kind, field, wording.value, name),
        author: wording.author === '' ? words.say('log.nobody') : wording.author,
        day: dayOf(wording),
      });
    lines.push(`  ${name(entity)}, ${fieldName(words, field)}`);
    lines.push(`    ${words.say('merge.shows')} ${told(standing)}`);
    for (const other of others) lines.push(`    ${words.say('merge.kept')} ${told(other)}`);
  }
  if (lostEdits.length > 0) lines.push(words.say('merge.lost', { count: lostEdits.length }));
  for (const { kind, entity, fields, author } of lostEdits) {
    for (const [field, value] of Object.entries(fields)) {
      const said = fieldValue(words, kind, field, value, name);
      lines.push(
        `  ${name(entity)}, ${fieldName(words, field)}: ${said} (${author || words.say('log.nobody')})`,
      );
    }
  }
  if (waiting > 0) lines.push(words.say('merge.waiting', { count: waiting }));
  return `${lines.join('\n')}\n`;
}

function jsonOf(
  state: WorkspaceState,
  { transactions, authors, changes, collisions, lostEdits, waiting }: MergeReport,
) {
  const counts: Partial<Record<EntityKind, { created: number; updated: number; deleted: number }>> =
    {};
  for (const { kind, op } of changes) {
    const count = (counts[kind] ??= { created: 0, updated: 0, deleted: 0 });
    count[op === 'create' ? 'created' : op === 'update' ? 'updated' : 'deleted'] += 1;
  }
  const wording = ({ value, author, clock, change }: Wording) => ({
    value,
    author,
    at: new Date(clockTime(clock)).toISOString(),
    change,
  });
  return {
    transactions,
    authors,
    counts,
    collisions: collisions.map(({ kind, entity, field, standing, others }) => ({
      kind,
      id: entity,
      title: titleById(state, entity),
      field,
      standing: wording(standing),
      others: others.map(wording),
    })),
    lostEdits: lostEdits.map(({ kind, entity, fields, author, clock }) => ({
      kind,
      id: entity,
      fields,
      author,
      at: new Date(clockTime(clock)).toISOString(),
    })),
    waiting,
  };
}

function dayOf({ clock }: Wording): string {
  return new Date(clockTime(clock)).toISOString().slice(0, 10);
}
