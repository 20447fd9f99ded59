import type { MergePreview } from '../../../shared/bridge.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../shared/model/entities.ts';

/** What one author did in the other copy. */
export interface Arrival {
  /** Empty where the app was not told. */
  readonly author: string;
  readonly count: number;
  readonly steps: MergePreview['steps'];
}

/** What would come, by author, who did most first. */
export function arrivalsOf({ authors, steps }: MergePreview): readonly Arrival[] {
  return Object.entries(authors)
    .map(([author, count]) => ({
      author,
      count,
      steps: steps.filter((step) => step.author === author),
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** What would change in the map, by kind, in the order in which people read kinds. */
export function changedKinds({ counts }: MergePreview): readonly {
  readonly kind: EntityKind;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
}[] {
  return ENTITY_KINDS.flatMap((kind) => {
    const count = counts[kind];
    return count ? [{ kind, ...count }] : [];
  });
}
