import type { EntityKind } from '../../../shared/model/entities.ts';
import { keysOf } from '../../components/records.ts';

/** What a person can choose by, and the kinds of entity that it stands for: keys of `history.json`, `kind`. */
export const KIND_FACETS = {
  issue: ['issue'],
  position: ['position'],
  argument: ['argument'],
  assumption: ['assumption'],
  reference: ['reference'],
  link: ['link'],
  stance: ['stance'],
  party: ['party', 'membership'],
  session: ['session', 'agenda-item', 'standing-item', 'attendance', 'minute-entry'],
  decision: ['decision', 'designation', 'minority-statement', 'action-item'],
  workspace: ['workspace', 'named-state', 'map-place'],
} as const satisfies Readonly<Record<string, readonly EntityKind[]>>;

/** A choice of kinds. */
export type KindFacet = keyof typeof KIND_FACETS;

/** The choices that some kinds come from. */
export function facetsOf(kinds: readonly EntityKind[]): readonly KindFacet[] {
  return keysOf(KIND_FACETS).filter((facet) =>
    KIND_FACETS[facet].some((kind) => kinds.includes(kind)),
  );
}

/** The kinds that some choices stand for. */
export function kindsOf(facets: readonly KindFacet[]): readonly EntityKind[] {
  return facets.flatMap((facet) => [...KIND_FACETS[facet]]);
}
