import type { Entity, EntityKind, EntityOf } from './entities.ts';
import type { Id } from './id.ts';
import { fieldIn } from '../record.ts';

/** An entity of one kind coming into being, changing some fields, or going. */
export type ChangeOf<K extends EntityKind> =
  | { readonly op: 'create'; readonly kind: K; readonly id: Id; readonly after: EntityOf<K> }
  | {
      readonly op: 'update';
      readonly kind: K;
      readonly id: Id;
      readonly before: Partial<EntityOf<K>>;
      readonly after: Partial<EntityOf<K>>;
    }
  | { readonly op: 'delete'; readonly kind: K; readonly id: Id; readonly before: EntityOf<K> };

/** What a command does to the state, in full: each change carries what it takes to go back. */
export type Change = { readonly [K in EntityKind]: ChangeOf<K> }[EntityKind];

/** The change by which an entity comes to be. @param kind the entity's own */
export function creationOf(kind: EntityKind, after: Entity): Change {
  return { op: 'create', kind, id: after.id, after } as Change;
}

/** The change by which an entity goes. @param kind the entity's own */
export function deletionOf(kind: EntityKind, before: Entity): Change {
  return { op: 'delete', kind, id: before.id, before } as Change;
}

/** The change that takes a change back. */
export function invert<K extends EntityKind>(change: ChangeOf<K>): ChangeOf<K> {
  switch (change.op) {
    case 'create':
      return { op: 'delete', kind: change.kind, id: change.id, before: change.after };
    case 'update':
      return { ...change, before: change.after, after: change.before };
    case 'delete':
      return { op: 'create', kind: change.kind, id: change.id, after: change.before };
  }
}

/** The changes that take a series of changes back, last first. */
export function invertAll(changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => invert(change)).toReversed();
}

/**
 * The change from one version of an entity to another, or `null` where no field differs.
 * Fields are compared by value.
 */
export function difference<K extends EntityKind>(
  kind: K,
  before: EntityOf<K>,
  fields: Partial<EntityOf<K>>,
): Change | null {
  return differenceOf(kind, before, fields);
}

/** `difference` for an entity whose kind is known only when the program runs. */
export function differenceOf(
  kind: EntityKind,
  before: { readonly id: Id },
  fields: object,
): Change | null {
  const was: Record<string, unknown> = {};
  const becomes: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    const old = fieldIn(before, field);
    if (sameValue(old, value)) continue;
    was[field] = old;
    becomes[field] = value;
  }
  if (Object.keys(becomes).length === 0) return null;
  return { op: 'update', kind, id: before.id, before: was, after: becomes };
}

/** The fields that have a value: what crosses a process boundary may hold `undefined` for “not said”. */
export function withoutUndefined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Whether two field values are the same: scalars, or lists of scalars in the same order. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
  }
  return a === b;
}

/** Whether two entities have the same fields with the same values. */
export function isSameEntity(a: Entity, b: Entity): boolean {
  const names = Object.keys(a) as (keyof Entity)[];
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => name in b && sameValue(a[name], b[name]))
  );
}
