import type { Change } from '../../../shared/model/changes.ts';
import { titleById } from '../../../shared/model/checks.ts';
import type { CommandLabel } from '../../../shared/model/command-label.ts';
import { isElementKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { isLaterField } from '../../../shared/model/later-fields.ts';
import {
  changeBetween,
  entityFromRegisters,
  type ChangeId,
  type LoggedChange,
  type Register,
  type Registers,
} from '../../../shared/model/log.ts';
import { applyChanges } from '../../../shared/model/state.ts';
import { labelIn } from '../log/log-json.ts';
import { fromRecord, splitChangeId, type TransactionRecord } from '../log/log-record.ts';
import type { LogStatements } from '../log/log-statements.ts';
import { loggedChanges } from '../log/logged-changes.ts';
import type { OpenFile } from '../file/open-file.ts';
import { readRegisters } from '../log/registers.ts';

/** A step back or forth: what it does, about which transaction, and what that one is called. */
export interface Step {
  readonly target: Id;
  readonly label: CommandLabel;
  readonly changes: readonly Change[];
}

/**
 * What the next undo would do, from the log alone: it is about the newest command that is not undone.
 * Only fields in which its own value still stands go back; what was changed since stays.
 */
export function undoStep(file: OpenFile): Step | null {
  const target = file.log.undoable();
  return target ? stepAgainst(file.log, target, target) : null;
}

/** What the next redo would do: it takes back the undo of the command that was undone last. */
export function redoStep(file: OpenFile): Step | null {
  const target = file.log.redoable();
  const undo = target && file.log.undoOf(target.id);
  return target && undo ? stepAgainst(file.log, undo, target) : null;
}

/**
 * What brings back what a deletion took along, with what others had changed in it meanwhile.
 * @param change the change that deleted something
 * @returns `null` where the log has no such change
 */
export function bringBackStep({ log, state }: OpenFile, change: ChangeId): Step | null {
  const record = log.change(change);
  const deletion = record && log.transaction(splitChangeId(change).transaction);
  if (!deletion) return null;
  const step = stepAgainst(log, deletion, deletion);
  const after = applyChanges(state, step.changes);
  const label = titleById(after, record.entity_id);
  const count = step.changes.filter(
    ({ op, kind }) => op === 'create' && isElementKind(kind),
  ).length;
  const key = count > 1 ? 'bring-back-many' : 'bring-back';
  return { ...step, label: { key, values: count > 1 ? { label, count: count - 1 } : { label } } };
}

function stepAgainst(
  log: LogStatements,
  against: TransactionRecord,
  target: TransactionRecord,
): Step {
  const touched = Map.groupBy(loggedChanges(log, against), ({ entity }) => entity);
  const changes: Change[] = [];
  for (const [entity, own] of touched) {
    const change = changeAgainst(log, entity, own);
    if (change) changes.push(change);
  }
  // Last first, as what came later may rest on what came before.
  return { target: target.id, label: labelIn(target.label), changes: changes.toReversed() };
}

/** How one entity goes back to what it was before some changes of one transaction. */
function changeAgainst(
  log: LogStatements,
  entity: Id,
  own: readonly LoggedChange[],
): Change | null {
  const now = readRegisters(log, entity);
  const then = new Map<string, Register>(now);
  const { kind } = own[0] as LoggedChange;
  const makes = own.some(({ fields }) => fields['deleted'] === false);
  for (const field of new Set(own.flatMap(({ fields }) => Object.keys(fields)))) {
    // The first change knows what stood before the transaction, the last one what it left.
    const first = own.find(({ fields }) => field in fields);
    const last = own.findLast(({ fields }) => field in fields);
    const standing = now.get(field);
    if (!first || !last || !standing || !isSameOrigin(log, standing.change, last.id, field)) {
      continue;
    }
    const before = first.replaced[field];
    if (before !== undefined) then.set(field, { ...standing, value: valueIn(log, before, field) });
    else if (field === 'deleted') then.set(field, { ...standing, value: true });
    // An older version made the entity without the field: it has what such a field begins with.
    else if (isLaterField(kind, field) && !makes) then.delete(field);
  }
  return between(kind, entity, now, then);
}

function between(kind: Change['kind'], id: Id, now: Registers, then: Registers): Change | null {
  const from = entityFromRegisters(kind, id, now);
  const to = entityFromRegisters(kind, id, then);
  return changeBetween(kind, id, from, to);
}

/** Whether two changes left the same in a field: they are one, or what lies between was undone. */
function isSameOrigin(log: LogStatements, a: ChangeId, b: ChangeId, field: string): boolean {
  return a === b || originOf(log, a, field) === originOf(log, b, field);
}

/**
 * The change that first put into a field what a change left there: an undo leaves what stood before the
 * command that it takes back, a redo what that command had put. `null` where nothing had ever been.
 */
function originOf(log: LogStatements, change: ChangeId, field: string): ChangeId | null {
  const { transaction: id } = splitChangeId(change);
  const transaction = log.transaction(id);
  const entity = log.change(change)?.entity_id;
  const target = transaction?.target ? log.transaction(transaction.target) : undefined;
  if (!transaction || !target || entity === undefined) return change;
  const own = log
    .changesIn(target.seq, entity, target.clock)
    .map((record) => fromRecord(record, target.id))
    .filter(({ fields }) => field in fields);
  const left = transaction.origin === 'undo' ? own[0]?.replaced[field] : own.at(-1)?.id;
  return left === undefined ? null : originOf(log, left, field);
}

function valueIn(log: LogStatements, change: ChangeId, field: string): unknown {
  const record = log.change(change);
  return record && fromRecord(record, '').fields[field];
}
