import type { SearchHit } from '../../../shared/bridge.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../shared/model/entities.ts';

/** The hits of one kind, the best first. */
export interface HitGroup {
  readonly kind: EntityKind;
  readonly hits: readonly SearchHit[];
}

/** Hits by kind, in the model's order of kinds; within a kind as they were ranked. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const byKind = Map.groupBy(hits, (hit) => hit.kind);
  return ENTITY_KINDS.flatMap((kind) => {
    const ofKind = byKind.get(kind);
    return ofKind ? [{ kind, hits: ofKind }] : [];
  });
}
