import type { EntityKind, EntityOf } from './entities.ts';

/**
 * Fields that the first version did not have, with what they are in entities that it made. What was
 * logged or exported then lacks them; this is the one place that says what that means.
 */
const LATER_FIELDS: { readonly [K in EntityKind]?: Partial<EntityOf<K>> } = {
  workspace: { givenLabels: [] },
  session: { startedAt: null, endedAt: null },
  'agenda-item': { type: 'item', outcome: '', documents: [], pausedSeconds: 0 },
};

/** The fields of an entity, completed by those that its writer did not know. */
export function withLaterFields<Fields extends object>(kind: EntityKind, fields: Fields): Fields {
  const later = LATER_FIELDS[kind];
  return later ? { ...later, ...fields } : fields;
}

/** Whether an entity may be logged without this field, as the first version did. */
export function isLaterField(kind: EntityKind, field: string): boolean {
  const later = LATER_FIELDS[kind];
  return later !== undefined && Object.hasOwn(later, field);
}
