import type { i18n } from 'i18next';
import type { EntityKind } from '../model/entities.ts';
import { vocabularyOf } from './field-vocabulary.ts';

/**
 * The value of a field as people read it.
 * @param name says what an id stands for, and gives back what is none
 */
export function describeValue(
  messages: i18n,
  kind: EntityKind,
  field: string,
  value: unknown,
  name: (id: string) => string,
): string {
  if (value === null || value === undefined || value === '') return messages.t('cli:none');
  if (typeof value === 'boolean') return messages.t(value ? 'cli:yes' : 'cli:no');
  if (Array.isArray(value)) {
    return value.length === 0
      ? messages.t('cli:none')
      : value.map((item) => name(String(item))).join(', ');
  }
  const group = vocabularyOf(kind, field);
  const key = `vocabulary:${group}.${String(value)}`;
  return group !== undefined && messages.exists(key) ? messages.t(key) : name(String(value));
}

/** What a field is called. */
export function describeField(messages: i18n, field: string): string {
  const key = [`details:field.${field}`, `cli:field.${field}`].find((known) =>
    messages.exists(known),
  );
  return key === undefined ? field : messages.t(key);
}
