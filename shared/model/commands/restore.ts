import { z } from 'zod';
import { fail, ok, type Result } from '../../result.ts';
import { creationOf, differenceOf, withoutUndefined, type Change } from '../changes.ts';
import { checkEntity, checkNames, titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import {
  ENTITY_KINDS,
  entitySchemas,
  isElementKind,
  type Entity,
  type EntityKind,
  type Link,
} from '../entities.ts';
import { idSchema, type Id } from '../id.ts';
import { checkLink, nameOf } from '../place.ts';
import { entity, kindOf } from '../queries.ts';
import { idsIn, referencesOf } from '../references.ts';
import { malformed, refusal, type Refusal } from '../refusal.ts';
import { applyChanges, type WorkspaceState } from '../state.ts';

/** What is made with an entity and never changes. */
const MADE = ['id', 'label', 'createdAt', 'createdBy'];

/** An entity as the history has it: of what is there, some fields; of what is gone, all. */
interface Past {
  readonly kind: EntityKind;
  readonly id: Id;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Fields get values that they had, and what is gone comes back with its id and its label. It is a change like any
 * other: refused where a rule of links would be broken, or what something rests on is no more.
 */
export const restore = defineCommand({
  type: 'restore',
  schema: z.strictObject({
    entities: z
      .array(
        z.strictObject({
          kind: z.enum(ENTITY_KINDS),
          id: idSchema,
          fields: z.record(z.string().max(100), z.unknown()).readonly(),
        }),
      )
      .min(1)
      .max(100_000)
      .readonly(),
  }),
  // What is gone keeps its ids; whether something else has them is asked of each.
  newIds: () => [],
  label: (state, { entities }) => {
    const [first] = entities;
    const elements = entities.filter(({ kind }) => isElementKind(kind));
    if (!first || elements.length > 1) {
      return { key: 'restore-many', values: { count: elements.length } };
    }
    const { kind, id, fields } = elements[0] ?? first;
    const label =
      typeof fields['label'] === 'string' && !entity(state, kind, id)
        ? fields['label']
        : titleOf(state, kind, id);
    const isWording = entities.length === 1 && Object.keys(fields).join() === 'text';
    return { key: isWording ? 'restore-text' : 'restore', values: { label } };
  },
  decide: (state, { entities }) => {
    const coming = new Set(entities.map(({ id }) => id));
    const changes: Change[] = [];
    for (const past of entities) {
      const change = entity(state, past.kind, past.id)
        ? update(state, past)
        : create(state, past, coming);
      if (!change.ok) return change;
      if (change.value) changes.push(change.value);
    }
    const checked = checkAll(applyChanges(state, changes), changes);
    return checked.ok ? ok(changes) : checked;
  },
});

function update(state: WorkspaceState, { kind, id, fields }: Past): Result<Change | null, Refusal> {
  const said = Object.fromEntries(
    Object.entries(withoutUndefined(fields)).filter(([field]) => !MADE.includes(field)),
  );
  const parsed = entitySchemas[kind].partial().safeParse(said);
  if (!parsed.success) return fail(malformed(parsed.error));
  const before = entity(state, kind, id) as Entity;
  return ok(differenceOf(kind, before, withoutNames(state, kind, parsed.data, new Set())));
}

function create(
  state: WorkspaceState,
  { kind, id, fields }: Past,
  coming: ReadonlySet<Id>,
): Result<Change, Refusal> {
  if (kindOf(state, id)) return fail(refusal('id-taken', { id }));
  const parsed = entitySchemas[kind].safeParse({ ...fields, id });
  if (!parsed.success) return fail(malformed(parsed.error));
  const after = withoutNames(state, kind, parsed.data, coming);
  return ok(creationOf(kind, after));
}

/** The fields without the names of what is no more, where it can be without them: as when that was deleted. */
function withoutNames<Fields extends object>(
  state: WorkspaceState,
  kind: EntityKind,
  fields: Fields,
  coming: ReadonlySet<Id>,
): Fields {
  const kept: Record<string, unknown> = Object.fromEntries(Object.entries(fields));
  const isThere = (id: unknown): boolean =>
    typeof id === 'string' && (coming.has(id) || kindOf(state, id) !== undefined);
  for (const { field, onDelete } of referencesOf(kind)) {
    const value = kept[field];
    if (onDelete !== 'clear' || value === undefined || value === null) continue;
    if (Array.isArray(value)) kept[field] = value.filter(isThere);
    else if (!isThere(value)) kept[field] = null;
  }
  return kept as Fields;
}

function checkAll(after: WorkspaceState, changes: readonly Change[]): Result<null, Refusal> {
  for (const { kind, id } of changes) {
    const checked = checkOne(after, kind, entity(after, kind, id) as Entity);
    if (!checked.ok) return checked;
  }
  return ok(null);
}

function checkOne(after: WorkspaceState, kind: EntityKind, row: Entity): Result<null, Refusal> {
  const missing = missingName(after, kind, row);
  if (missing !== null) return fail(refusal('restored-alone', { label: missing }));
  if (kind === 'link') return checkLink(after, row as Link, row.id);
  const names = checkNames(after, kind, row);
  return names.ok ? checkEntity(after, kind, row) : names;
}

/** What people call that which would name something that is no more; `null` where it does not. */
function missingName(after: WorkspaceState, kind: EntityKind, row: Entity): string | null {
  for (const rule of referencesOf(kind)) {
    if (idsIn(row, rule).every((name) => kindOf(after, name) !== undefined)) continue;
    if (kind !== 'link') return titleOf(after, kind, row.id);
    const { from, to } = row as Link;
    return nameOf(after, kindOf(after, from) === undefined ? to : from);
  }
  return null;
}
