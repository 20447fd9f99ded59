import { ENTITY_KINDS, type EntityKind } from './entities.ts';
import type { Id } from './id.ts';
import { ELEMENT_KINDS } from './vocabulary.ts';
import { fieldIn } from '../record.ts';

/**
 * A field that names another entity.
 * `onDelete` says what happens to this entity when the named one goes: it goes too (`cascade`),
 * forgets the name (`clear`), or holds the other back (`refuse`). A `list` names several.
 */
export interface ReferenceField {
  readonly kind: EntityKind;
  readonly field: string;
  readonly targets: readonly EntityKind[];
  readonly onDelete: 'cascade' | 'clear' | 'refuse';
  readonly list?: boolean;
}

/** Every field by which one entity names another. */
export const REFERENCE_FIELDS: readonly ReferenceField[] = [
  { kind: 'link', field: 'from', targets: ELEMENT_KINDS, onDelete: 'cascade' },
  { kind: 'link', field: 'to', targets: ELEMENT_KINDS, onDelete: 'cascade' },
  { kind: 'membership', field: 'person', targets: ['party'], onDelete: 'cascade' },
  { kind: 'membership', field: 'group', targets: ['party'], onDelete: 'cascade' },
  { kind: 'stance', field: 'party', targets: ['party'], onDelete: 'cascade' },
  { kind: 'stance', field: 'position', targets: ['position'], onDelete: 'cascade' },
  { kind: 'stance', field: 'source', targets: ['reference'], onDelete: 'clear' },
  { kind: 'agenda-item', field: 'session', targets: ['session'], onDelete: 'cascade' },
  { kind: 'agenda-item', field: 'issue', targets: ['issue'], onDelete: 'clear' },
  {
    kind: 'agenda-item',
    field: 'documents',
    targets: ['reference'],
    onDelete: 'clear',
    list: true,
  },
  { kind: 'decision', field: 'issue', targets: ['issue'], onDelete: 'refuse' },
  { kind: 'decision', field: 'session', targets: ['session'], onDelete: 'clear' },
  { kind: 'decision', field: 'positions', targets: ['position'], onDelete: 'refuse', list: true },
  { kind: 'minority-statement', field: 'decision', targets: ['decision'], onDelete: 'cascade' },
  { kind: 'minority-statement', field: 'party', targets: ['party'], onDelete: 'refuse' },
  { kind: 'action-item', field: 'session', targets: ['session'], onDelete: 'clear' },
  { kind: 'action-item', field: 'issue', targets: ['issue'], onDelete: 'clear' },
  { kind: 'map-place', field: 'element', targets: ELEMENT_KINDS, onDelete: 'cascade' },
  { kind: 'attendance', field: 'session', targets: ['session'], onDelete: 'cascade' },
  { kind: 'attendance', field: 'party', targets: ['party'], onDelete: 'clear' },
  { kind: 'minute-entry', field: 'session', targets: ['session'], onDelete: 'cascade' },
  { kind: 'minute-entry', field: 'item', targets: ['agenda-item'], onDelete: 'clear' },
  { kind: 'minute-entry', field: 'about', targets: ENTITY_KINDS, onDelete: 'clear' },
  { kind: 'designation', field: 'decision', targets: ['decision'], onDelete: 'cascade' },
  { kind: 'named-state', field: 'session', targets: ['session'], onDelete: 'clear' },
];

const REFERENCES_OF = Map.groupBy(REFERENCE_FIELDS, ({ kind }) => kind);

/** The fields by which entities of a kind name others. */
export function referencesOf(kind: EntityKind): readonly ReferenceField[] {
  return REFERENCES_OF.get(kind) ?? [];
}

/** The ids that an entity has in a field that names others, in their order; none where it names nothing. */
export function idsIn(fields: object, { field }: Pick<ReferenceField, 'field'>): readonly Id[] {
  const value = fieldIn(fields, field);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
