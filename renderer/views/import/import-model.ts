import type { ImportPreview } from '../../../shared/bridge.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../shared/model/entities.ts';

/** What would enter, by kind, in the order in which people read kinds; what is none is left out. */
export function countsOf(
  preview: ImportPreview,
): readonly { readonly kind: EntityKind; readonly count: number }[] {
  return ENTITY_KINDS.map((kind) => ({ kind, count: preview.counts[kind] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

/** How many entities would enter or change. */
export function countOf(preview: ImportPreview): number {
  return countsOf(preview).reduce((sum, { count }) => sum + count, 0);
}
