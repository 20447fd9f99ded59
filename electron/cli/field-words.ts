import type { EntityKind } from '../../shared/model/entities.ts';
import type { Words } from './words.ts';

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
  const group = GROUPS[`${kind}.${field}`];
  return group === undefined ? name(String(value)) : words.word(group, String(value));
}

/** What a field is called. */
export function fieldName(words: Words, field: string): string {
  return words.find(`details:field.${field}`) ?? words.find(`cli:field.${field}`) ?? field;
}
