import type { SearchHit } from '../../../shared/bridge.ts';
import type { EntityKind } from '../../../shared/model/entities.ts';

/** The hits of one kind, the best first. */
export interface HitGroup {
  readonly kind: EntityKind;
  readonly hits: readonly SearchHit[];
}

/** Hits by kind, as they were ranked: what Enter goes to is the best of all, and its kind comes first. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  return [...Map.groupBy(hits, (hit) => hit.kind)].map(([kind, ofKind]) => ({
    kind,
    hits: ofKind,
  }));
}
