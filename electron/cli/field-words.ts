import { vocabularyOf } from '../../shared/messages/field-vocabulary.ts';
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
  if (value === null || value === '') return words.say('none');
  if (typeof value === 'boolean') return words.say(value ? 'yes' : 'no');
  if (Array.isArray(value)) {
    return value.length === 0
      ? words.say('none')
      : value.map((item) => name(String(item))).join(', ');
  }
  const group = vocabularyOf(kind, field);
  return group === undefined ? name(String(value)) : words.word(group, String(value));
}

/** What a field is called. */
export function fieldName(words: Words, field: string): string {
  return words.find(`details:field.${field}`) ?? words.find(`cli:field.${field}`) ?? field;
}
