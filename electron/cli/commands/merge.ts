import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Wording } from '../../../shared/model/field-histories.ts';
import { clockTime } from '../../../shared/model/clock.ts';
import { titleById } from '../../../shared/model/checks.ts';
import { countChanges } from '../../../shared/model/change-counts.ts';
import { settleAllBy, SETTLING_RULES, type SettlingRule } from '../../../shared/model/settling.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { MergeReport, ReadableWorkspace, WritableWorkspace } from '../../store/contract.ts';
import type { CopyLog } from '../../store/log/copy-log.ts';
import { backupName, REASONS } from '../../store/backups/backup-name.ts';
import { dataFolder } from '../../store/file/data-folder.ts';
import { defineCliCommand, type Given } from '../command.ts';
import { fieldName, fieldValue } from '../field-words.ts';
import { fileFailure, isSamePath, reading, writing } from '../files.ts';
import type { Words } from '../words.ts';

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  author: { type: 'string' },
  settle: { type: 'string' },
} as const;

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
    const isTrial = values['dry-run'] === true;
    const rule = ruleOf(words, values.settle);
    return writing(given, path, async (workspace) => {
      const hashes = workspace.hashes();
      const copies: CopyLog[] = [];
      for (const other of others) {
        copies.push(await reading(given, other, (copy) => logOf(words, copy, hashes)));
      }
      const context = { author: values.author ?? given.io.author };
      const bring = (trial: boolean): MergeReport => {
        const merged = workspace.merge(copies, { ...context, isTrial: trial });
        if (!merged.ok) throw words.storeFailure(merged.error);
        return merged.value.report;
      };
      const planned = bring(true);
      // A copy is put away before anything of others comes in, and not where nothing does.
      const comes = !isTrial && planned.transactions > 0;
      const backup = comes ? keep(given, workspace, path) : null;
      const report = comes ? bring(false) : planned;
      const settled = comes && rule ? settleByRule(words, workspace, report, rule, context) : 0;
      const state = workspace.state();
      return {
        text: () => textOf(words, state, path, report, { isTrial, backup, settled }),
        json: () => ({ path, dryRun: isTrial, backup, settled, ...jsonOf(state, report) }),
      };
    });
  },
});

/** What a copy has; of a newer version it cannot be known what that means. */
function logOf(words: Words, copy: ReadableWorkspace, hashes: readonly string[]): CopyLog {
  const { path, readOnly } = copy;
  if (readOnly === 'newer-version') throw words.storeFailure({ code: readOnly, values: { path } });
  return copy.copyLog(hashes);
}

function ruleOf(words: Words, rule: string | undefined): SettlingRule | null {
  if (rule === undefined) return null;
  const known = SETTLING_RULES.find((candidate) => candidate === rule);
  if (known) return known;
  throw words.usage('no-such-rule', { rule, rules: SETTLING_RULES.join(', ') });
}

/** Settles what collided by one rule; gives how much that was. */
function settleByRule(
  words: Words,
  workspace: WritableWorkspace,
  report: MergeReport,
  rule: SettlingRule,
  context: { readonly author: string },
): number {
  const theirs = new Set(report.theirs);
  const { commands, bringBack } = settleAllBy(rule, report, ({ change }) => theirs.has(change));
  const done = (result: ReturnType<WritableWorkspace['run']>): void => {
    if (!result.ok) throw words.commandFailure(result.error);
  };
  const label = { key: 'settle-many', values: { count: commands.length } };
  if (commands.length > 0) {
    done(workspace.run({ type: 'batch', label, commands: [...commands] }, context));
  }
  for (const { deletion } of bringBack) done(workspace.bringBack(deletion.change, context));
  return commands.length + bringBack.length;
}

/** Puts a copy away before anything of others comes in. */
function keep(
  { words, io }: Given<typeof OPTIONS>,
  workspace: WritableWorkspace,
  path: string,
): string {
  const folder = dataFolder('backups');
  const target = join(folder, backupName(path, REASONS.merge, io.now()));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw fileFailure(words, error, folder);
  }
  const saved = workspace.saveCopy(target);
  if (!saved.ok) throw words.storeFailure(saved.error);
  return target;
}

function textOf(
  words: Words,
  state: WorkspaceState,
  path: string,
  { transactions, authors, changes, collisions, lostEdits, waiting }: MergeReport,
  { isTrial, backup, settled }: { isTrial: boolean; backup: string | null; settled: number },
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
      changes: words.say('merge.changes', { count: changes.length }),
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
  for (const { kind, label, text, edits } of lostEdits) {
    for (const { field, value, author } of edits) {
      const said = fieldValue(words, kind, field, value, name);
      const title = label || text || words.word('kind', kind);
      const by = author || words.say('log.nobody');
      lines.push(`  ${title}, ${fieldName(words, field)}: ${said} (${by})`);
    }
  }
  if (waiting > 0) lines.push(words.say('merge.waiting', { count: waiting }));
  if (settled > 0) lines.push(words.say('merge.settled', { count: settled }));
  if (backup !== null) lines.push(words.say('merge.backup', { backup }));
  return `${lines.join('\n')}\n`;
}

function jsonOf(
  state: WorkspaceState,
  { transactions, authors, changes, collisions, lostEdits, waiting }: MergeReport,
) {
  const wording = ({ value, author, clock, change }: Wording) => ({
    value,
    author,
    at: new Date(clockTime(clock)).toISOString(),
    change,
  });
  return {
    transactions,
    authors,
    counts: countChanges(changes),
    collisions: collisions.map(({ kind, entity, field, standing, others }) => ({
      kind,
      id: entity,
      title: titleById(state, entity),
      field,
      standing: wording(standing),
      others: others.map(wording),
    })),
    lostEdits: lostEdits.map(({ kind, entity, label, text, deletion, edits }) => ({
      kind,
      id: entity,
      label,
      text,
      deletion: wording(deletion),
      edits: edits.map((edit) => ({ field: edit.field, ...wording(edit) })),
    })),
    waiting,
  };
}

function dayOf({ clock }: Wording): string {
  return new Date(clockTime(clock)).toISOString().slice(0, 10);
}
