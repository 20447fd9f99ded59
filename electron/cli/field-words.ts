import { describeField, describeValue } from '../../shared/messages/describe-field.ts';
import type { EntityKind } from '../../shared/model/entities.ts';
import type { Words } from './words.ts';

/** The value of a field as people read it; `name` says what an id stands for. */
export function fieldValue(
  words: Words,
  kind: EntityKind,
  field: string,
  value: unknown,
  name: (id: string) => string,
): string {
  return describeValue(words.messages, kind, field, value, name);
}

/** What a field is called. */
export function fieldName(words: Words, field: string): string {
  return describeField(words.messages, field);
}
