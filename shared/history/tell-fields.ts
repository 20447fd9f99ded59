import type { Id } from '../model/id.ts';
import type { Fields, MergedChange } from './merged-changes.ts';
import type { Subject, Telling, What } from './telling.ts';
import { isWorded } from './worded.ts';

/** What a telling has beside what happened, where it is not as usual. */
export interface Aside {
  readonly subject?: Subject;
  readonly field?: string | null;
  readonly concerns?: readonly Id[];
}

/** One thing that a change did. */
export function telling(
  { kind, id }: Pick<MergedChange, 'kind' | 'id'>,
  what: What,
  { subject = { kind, id }, field = null, concerns = [] }: Aside = {},
): Telling {
  return {
    subject,
    changed: { kind, id, field },
    kinds: [kind],
    concerns: [id, ...concerns],
    ...what,
  };
}

/** Fields that say nothing to people, or nothing that is not told otherwise. */
const UNTOLD: ReadonlySet<string> = new Set(['createdAt', 'createdBy', 'givenLabels', 'label']);

/** What a change did to fields, one by one. */
export function tellFields(
  change: MergedChange,
  fields: Fields,
  before: Fields,
  aside: Aside = {},
): readonly Telling[] {
  return Object.entries(fields).flatMap(([field, after]): readonly Telling[] => {
    if (UNTOLD.has(field)) return [];
    const was = before[field] ?? null;
    const what: What = isWorded(field)
      ? { what: 'reworded', field, before: String(was ?? ''), after: String(after ?? '') }
      : { what: 'set', field, before: was, after };
    return [telling(change, what, { ...aside, field })];
  });
}
