import type { i18n } from 'i18next';
import type { EntityKind } from '../model/entities.ts';

/** The words of the vocabulary that a field's values are, by kind and field. */
const GROUPS: Readonly<Record<string, string>> = {
  'issue.type': 'issue-type',
  'issue.status': 'issue-status',
  'issue.priority': 'priority',
  'position.status': 'position-status',
  'argument.response': 'response',
  'assumption.status': 'assumption-status',
  'link.type': 'link',
  'party.type': 'party-type',
  'stance.level': 'level',
  'session.status': 'session-status',
  'agenda-item.purpose': 'purpose',
  'decision.designation': 'designation',
  'action-item.status': 'action-status',
  'agenda-item.type': 'item-type',
  'attendance.presence': 'presence',
  'minute-entry.type': 'entry-type',
  'designation.level': 'designation',
  'standing-item.purpose': 'purpose',
  'standing-item.place': 'standing-place',
};

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
  const group = GROUPS[`${kind}.${field}`];
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
