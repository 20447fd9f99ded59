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

/** The group of `vocabulary.json` that has the words for a field's values; `undefined` where they are not of a few. */
export function vocabularyOf(kind: EntityKind, field: string): string | undefined {
  return GROUPS[`${kind}.${field}`];
}
