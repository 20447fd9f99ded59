import { entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { fieldIn } from '../record.ts';

/** The fields by which people know what an entity says, the one that says most first. */
const SAYING = ['text', 'title', 'name', 'reason'] as const;

/** What an entity says, in its own words; empty for what has none. */
export function textOf(fields: object): string {
  for (const field of SAYING) {
    const value = fieldIn(fields, field);
    if (typeof value === 'string' && value !== '') return value;
  }
  return '';
}

/** What an entity says by which people know it again: its own words, or those of the issue that an agenda item takes up. */
export function knownBy(state: WorkspaceState, fields: object): string {
  const own = textOf(fields);
  const issue = 'issue' in fields ? fields.issue : null;
  if (own !== '' || typeof issue !== 'string') return own;
  return entity(state, 'issue', issue)?.text ?? '';
}
