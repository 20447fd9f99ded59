import { z } from 'zod';
import { sameValue, type Change, type ChangeOf } from './changes.ts';
import type { Clock } from './clock.ts';
import type { CommandLabel } from './command-label.ts';
import { ENTITY_KINDS, type Entity, type EntityKind, type EntityOf } from './entities.ts';
import type { Id } from './id.ts';
import { countLabel, countLabels, isLabelled, type LabelCounters } from './labels.ts';
import { withLaterFields } from './later-fields.ts';
import { fieldIn } from '../record.ts';

/** The id of a change: its transaction's id and its place in it, `0195…-….3`. */
export type ChangeId = string;

/** The form of a change's id. */
export const changeIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,9}$/);

/** Why a transaction was made; an undo or a redo names the transaction that it takes back or repeats. */
export type TransactionOrigin =
  | { readonly origin: 'command' | 'merge'; readonly target: null }
  | { readonly origin: 'undo' | 'redo'; readonly target: Id };

/** Why a transaction was made, where one comes from a file or another process. */
export const originSchema = z.enum(['command', 'merge', 'undo', 'redo']);

/** The changes of one command, as the log keeps them for good. */
export type LoggedTransaction = TransactionOrigin & {
  readonly id: Id;
  readonly clock: Clock;
  readonly author: string;
  readonly label: CommandLabel;
  readonly changes: readonly LoggedChange[];
};

/**
 * New values of some fields of one entity. Each field is a last-writer-wins register, and so is
 * `deleted`, by which an entity goes and comes back; `replaced` names for each field the change whose
 * value stood there before, so that concurrent changes are known from later ones. A deletion names those in all fields
 * that were changed since the entity was made.
 */
export interface LoggedChange {
  readonly id: ChangeId;
  readonly kind: EntityKind;
  readonly entity: Id;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly replaced: Readonly<Record<string, ChangeId>>;
}

/** What stands in one field of one entity, and which change put it there. */
export interface Register {
  readonly value: unknown;
  readonly change: ChangeId;
  readonly clock: Clock;
}

/** The registers of one entity by field, `deleted` among them. */
export type Registers = ReadonlyMap<string, Register>;

/**
 * Writes changes as the log keeps them, each when it is asked for: an import has hundreds of thousands.
 * @param registersOf what stands in an entity's fields now; empty for one that never was
 * @param again the entities that more than one of the changes is about
 */
export function* logChanges(
  transaction: Id,
  clock: Clock,
  changes: readonly Change[],
  registersOf: (entity: Id) => Registers,
  again: ReadonlySet<Id> = changedAgain(changes),
): Generator<LoggedChange, void, undefined> {
  const own = new Map<Id, Map<string, Register>>();
  for (const [index, change] of changes.entries()) {
    const id = `${transaction}.${index}`;
    const now = own.get(change.id) ?? registersOf(change.id);
    const { kind } = change;
    const fields = loggedFields(change, now);
    const replaced = { ...(change.op === 'delete' && knownTo(now)), ...replacedBy(fields, now) };
    const logged = { id, kind, entity: change.id, fields, replaced };
    if (again.has(change.id)) {
      const next = new Map(now);
      mergeRegisters(next, logged, clock);
      own.set(change.id, next);
    }
    yield logged;
  }
}

/** The entities that more than one of the changes is about. */
export function changedAgain(changes: readonly Change[]): ReadonlySet<Id> {
  const ids = new Set<Id>();
  const again = new Set<Id>();
  let count = 0;
  for (const { id } of changes) {
    if (ids.add(id).size === count) again.add(id);
    else count += 1;
  }
  return again;
}

/**
 * What a deletion knows of the fields that it takes along: the changes that stand in them, but for those that came when the
 * entity did. What it does not name was changed elsewhere.
 */
function knownTo(now: Registers): Readonly<Record<string, ChangeId>> {
  const made = now.get('deleted')?.change;
  return Object.fromEntries(
    [...now].flatMap(([field, { change }]) => (change === made ? [] : [[field, change]])),
  );
}

function replacedBy(fields: object, now: Registers): Readonly<Record<string, ChangeId>> {
  if (now.size === 0) return {};
  const replaced: [string, ChangeId][] = [];
  for (const field of Object.keys(fields)) {
    const register = now.get(field);
    if (register) replaced.push([field, register.change]);
  }
  return Object.fromEntries(replaced);
}

function loggedFields(change: Change, now: Registers): Readonly<Record<string, unknown>> {
  switch (change.op) {
    case 'update':
      return change.after;
    case 'delete':
      return { deleted: true };
    case 'create': {
      if (now.size === 0) {
        const { id: _id, ...all } = change.after;
        return { deleted: false, ...all };
      }
      // What comes back keeps the registers that did not change, so that copies merge field by field.
      const fields = Object.entries(change.after).filter(([field, value]) => {
        const register = now.get(field);
        return field !== 'id' && (!register || !sameValue(register.value, value));
      });
      return { deleted: false, ...Object.fromEntries(fields) };
    }
  }
}

/**
 * Puts logged changes into an entity's registers: the later clock stands, and of equal clocks the
 * later change by `compareChangeIds`, so that every order gives the same.
 */
export function mergeRegisters(
  registers: Map<string, Register>,
  change: { readonly id: ChangeId; readonly fields: object },
  clock: Clock,
): void {
  for (const [field, value] of Object.entries(change.fields)) {
    const standing = registers.get(field);
    if (
      !standing ||
      clock > standing.clock ||
      (clock === standing.clock && compareChangeIds(change.id, standing.change) > 0)
    ) {
      registers.set(field, { value, change: change.id, clock });
    }
  }
}

/** Orders changes of one clock: by transaction, and within one by place, of which the tenth follows the ninth. */
export function compareChangeIds(a: ChangeId, b: ChangeId): number {
  const [dotA, dotB] = [a.lastIndexOf('.'), b.lastIndexOf('.')];
  const [transactionA, transactionB] = [a.slice(0, dotA), b.slice(0, dotB)];
  if (transactionA !== transactionB) return transactionA < transactionB ? -1 : 1;
  return Number(a.slice(dotA + 1)) - Number(b.slice(dotB + 1));
}

/** The label counters after changes that the log has. */
export function countLogged(
  counters: LabelCounters,
  changes: readonly LoggedChange[],
): LabelCounters {
  let next = counters;
  for (const { kind, fields } of changes) {
    const { label, givenLabels } = fields;
    if (Array.isArray(givenLabels)) next = countLabels(next, givenLabels);
    if (isLabelled(kind) && typeof label === 'string') next = countLabel(next, kind, label);
  }
  return next;
}

/** The entity that registers describe, or `null` for one that is deleted or not all there yet. */
export function entityFromRegisters(kind: EntityKind, id: Id, registers: Registers): Entity | null {
  const deleted = registers.get('deleted');
  if (!deleted || deleted.value === true) return null;
  const fields: [string, unknown][] = [['id', id]];
  for (const [field, register] of registers) {
    if (field !== 'deleted') fields.push([field, register.value]);
  }
  return withLaterFields(kind, Object.fromEntries(fields)) as Entity;
}

/**
 * The live entities that a log comes to, whatever the order of its transactions. An id names one
 * entity of one kind; where a log from elsewhere gives it two, the kind that comes first in
 * `ENTITY_KINDS` counts.
 */
export function replay(
  transactions: Iterable<Pick<LoggedTransaction, 'clock' | 'changes'>>,
): ReadonlyMap<Id, { readonly kind: EntityKind; readonly entity: Entity }> {
  const byKind = new Map(ENTITY_KINDS.map((kind) => [kind, new Map<Id, Map<string, Register>>()]));
  for (const { clock, changes } of transactions) {
    for (const change of changes) {
      const ofKind = byKind.get(change.kind);
      if (!ofKind) continue;
      const registers = ofKind.get(change.entity) ?? new Map<string, Register>();
      ofKind.set(change.entity, registers);
      mergeRegisters(registers, change, clock);
    }
  }
  const live = new Map<Id, { readonly kind: EntityKind; readonly entity: Entity }>();
  for (const [kind, ofKind] of byKind) {
    for (const [id, registers] of ofKind) {
      const entity = live.has(id) ? null : entityFromRegisters(kind, id, registers);
      if (entity) live.set(id, { kind, entity });
    }
  }
  return live;
}

/** The change between two versions of an entity, either of which may not be. */
export function changeBetween<K extends EntityKind>(
  kind: K,
  id: Id,
  before: EntityOf<K> | null,
  after: EntityOf<K> | null,
): ChangeOf<K> | null {
  if (!before) return after ? { op: 'create', kind, id, after } : null;
  if (!after) return { op: 'delete', kind, id, before };
  const fields = Object.keys(after).filter(
    (field) => !sameValue(fieldIn(before, field), fieldIn(after, field)),
  );
  if (fields.length === 0) return null;
  const pick = (from: object): Partial<EntityOf<K>> =>
    Object.fromEntries(fields.map((field) => [field, fieldIn(from, field)])) as Partial<
      EntityOf<K>
    >;
  return { op: 'update', kind, id, before: pick(before), after: pick(after) };
}
