import type { Clock } from './clock.ts';
import { ENTITY_KINDS, type EntityKind } from './entities.ts';
import type { Id } from './id.ts';
import {
  compareChangeIds,
  type ChangeId,
  type LoggedChange,
  type LoggedTransaction,
} from './log.ts';

/** One of several values that were put into a field without knowing of each other. */
export interface Wording {
  readonly change: ChangeId;
  readonly value: unknown;
  readonly author: string;
  readonly clock: Clock;
}

/** What a log has to be known by for its collisions to be found. */
export type Told = Pick<
  LoggedTransaction,
  'id' | 'clock' | 'author' | 'origin' | 'target' | 'changes'
>;

/** What was ever put into one field of one entity. */
export interface FieldHistory {
  readonly wordings: ReadonlyMap<ChangeId, Wording>;
  /** Those that a later one replaced. */
  readonly replaced: ReadonlySet<ChangeId>;
  /** For each, the one that stood there before. */
  readonly before: ReadonlyMap<ChangeId, ChangeId>;
  /** Those that were undone. */
  readonly undone: ReadonlySet<ChangeId>;
}

/** What a log tells of one entity, field by field. */
export interface EntityHistory {
  readonly kind: EntityKind;
  readonly entity: Id;
  readonly fields: ReadonlyMap<string, FieldHistory>;
  /** What its deletions knew of: `change field`. */
  readonly known: ReadonlySet<string>;
}

interface Drafted {
  readonly wordings: Map<ChangeId, Wording>;
  readonly replaced: Set<ChangeId>;
  readonly before: Map<ChangeId, ChangeId>;
  readonly undone: Set<ChangeId>;
}

interface DraftedEntity {
  kind: EntityKind;
  readonly entity: Id;
  readonly fields: Map<string, Drafted>;
  readonly known: Set<string>;
}

/**
 * Reads, from transactions in any order, what was put into each field of each entity and what of it was replaced. A
 * settlement that was undone replaces nothing but what stood.
 */
export function fieldHistories(transactions: Iterable<Told>): Iterable<EntityHistory> {
  const told = [...transactions];
  const undone = undoneOf(told);
  const entities = new Map<Id, DraftedEntity>();
  for (const transaction of told) {
    for (const [entity, changes] of Map.groupBy(transaction.changes, (change) => change.entity)) {
      const { kind } = changes[0] as LoggedChange;
      const history = entities.get(entity) ?? newEntity(kind, entity);
      entities.set(entity, history);
      // An id is of one kind; see `replay`.
      if (ENTITY_KINDS.indexOf(kind) < ENTITY_KINDS.indexOf(history.kind)) history.kind = kind;
      takeIn(history, transaction, changes, undone.has(transaction.id));
    }
  }
  return entities.values();
}

/** The wording that stands in a field: the latest, whatever replaced it. */
export function standsAs(history: FieldHistory | undefined): Wording | undefined {
  let latest: Wording | undefined;
  for (const wording of history?.wordings.values() ?? []) {
    const isLater =
      !latest ||
      wording.clock > latest.clock ||
      (wording.clock === latest.clock && compareChangeIds(wording.change, latest.change) > 0);
    if (isLater) latest = wording;
  }
  return latest;
}

function newEntity(kind: EntityKind, entity: Id): DraftedEntity {
  return { kind, entity, fields: new Map(), known: new Set() };
}

/** Takes in what one transaction did to one entity, in order. */
function takeIn(
  { fields, known }: DraftedEntity,
  { author, clock }: Told,
  changes: readonly LoggedChange[],
  isUndone: boolean,
): void {
  const last = new Map<string, ChangeId>();
  for (const { id: change, fields: said, replaced } of changes) {
    for (const [field, gone] of Object.entries(replaced)) {
      if (said['deleted'] === true && !isUndone) known.add(`${gone} ${field}`);
      if (!(field in said)) continue;
      const history = fieldOf(fields, field);
      // After the first change of a field in a transaction come those by which a settlement replaces the other values.
      if (!last.has(field)) history.before.set(change, gone);
      if (!last.has(field) || !isUndone) history.replaced.add(gone);
    }
    for (const [field, value] of Object.entries(said)) {
      const history = fieldOf(fields, field);
      const earlier = last.get(field);
      if (earlier !== undefined) {
        history.replaced.add(earlier);
        history.before.set(change, earlier);
      }
      history.wordings.set(change, { change, value, author, clock });
      if (isUndone) history.undone.add(change);
      last.set(field, change);
    }
  }
}

function fieldOf(fields: Map<string, Drafted>, field: string): Drafted {
  const known = fields.get(field);
  if (known) return known;
  const history: Drafted = {
    wordings: new Map(),
    replaced: new Set(),
    before: new Map(),
    undone: new Set(),
  };
  fields.set(field, history);
  return history;
}

/** The transactions that are undone: what was last done about them, by clock, is an undo. */
function undoneOf(transactions: readonly Told[]): ReadonlySet<Id> {
  const fates = new Map<Id, Told>();
  for (const transaction of transactions) {
    const { target, clock, id } = transaction;
    if (target === null) continue;
    const known = fates.get(target);
    const isLater = !known || clock > known.clock || (clock === known.clock && id > known.id);
    if (isLater) fates.set(target, transaction);
  }
  const undone = new Set(
    [...fates].flatMap(([target, { origin }]) => (origin === 'undo' ? [target] : [])),
  );
  // What repeated one that was undone once more is undone with it.
  for (const { id, origin, target } of transactions) {
    if (origin === 'redo' && target !== null && undone.has(target)) undone.add(id);
  }
  return undone;
}
