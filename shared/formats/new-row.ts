import type { Entity, EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { isLabelled, LABEL_PREFIXES } from '../model/labels.ts';
import { withLaterFields } from '../model/later-fields.ts';

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
  return withLaterFields(kind, { ...MADE, ...label, ...fields }) as unknown as Entity;
}
