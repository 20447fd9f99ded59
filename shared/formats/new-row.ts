import {
  entitySchemas,
  type Element,
  type Entity,
  type EntityKind,
  type EntityOf,
} from '../model/entities.ts';
import { ELEMENT_DEFAULTS } from '../model/fields.ts';
import type { Id } from '../model/id.ts';
import { isLabelled, LABEL_PREFIXES } from '../model/labels.ts';
import { withLaterFields } from '../model/later-fields.ts';
import { ELEMENT_KINDS, type ElementKind } from '../model/vocabulary.ts';
import { fieldIn } from '../record.ts';

/** Who made it and when is not in the file: whoever lets it enter puts that in. */
const MADE = { createdAt: '1970-01-01T00:00:00.000Z', createdBy: '' };

/**
 * An entity that a reader found, labelled for the time being.
 * @param before how many of its kind were found before
 * @param fields its own: each kind's are the schema's, and the union of them all is more than the compiler follows
 */
export function newRow(
  kind: EntityKind,
  before: number,
  fields: { readonly id: Id } & Readonly<Record<string, unknown>>,
): Entity {
  const label = isLabelled(kind) ? { label: `${LABEL_PREFIXES[kind]}${before + 1}` } : {};
  return withLaterFields(kind, { ...MADE, ...label, ...fields }) as Entity;
}

/** What an element is before anything is said of it, its fields in the schema's order. */
const UNSAID = Object.fromEntries(
  ELEMENT_KINDS.map((kind) => {
    const unsaid: object = { ...MADE, ...ELEMENT_DEFAULTS[kind] };
    const fields = Object.keys(entitySchemas[kind].shape);
    return [kind, Object.fromEntries(fields.map((field) => [field, fieldIn(unsaid, field) ?? '']))];
  }),
);

/**
 * An element that a reader found, as `newRow` makes it: a file has many, and of nearly all there is only this to say.
 * @param before how many of its kind were found before
 */
export function newElement(
  kind: ElementKind,
  before: number,
  { id, rank, text, detail }: Pick<Element, 'id' | 'rank' | 'text' | 'detail'>,
): Element {
  const label = `${LABEL_PREFIXES[kind]}${before + 1}`;
  return { ...UNSAID[kind], id, label, rank, text, detail } as Element;
}

/** A tie that a reader found, as `newRow` makes it. */
export function newLink({
  id,
  type,
  from,
  to,
  rank,
}: Omit<EntityOf<'link'>, keyof typeof MADE>): EntityOf<'link'> {
  // Field by field: with others spread in between it takes five times as long, and a file has many.
  const { createdAt, createdBy } = MADE;
  return { id, createdAt, createdBy, type, from, to, rank };
}
