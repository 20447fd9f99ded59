import { cardOf, isCardAsBefore, type MapCard } from '../../../../shared/map/card.ts';
import type { MapGraph } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';

interface Kept {
  readonly state: WorkspaceState;
  readonly graph: MapGraph;
  readonly card: MapCard;
}

/** Where no more cards than these are kept, those of what was looked at before are forgotten. */
const MOST_KEPT = 2_000;

/** The cards that were looked at: each is the same object until something on it changes. */
export class Faces {
  readonly #kept = new Map<Id, Kept>();

  /** The card of an element on a map; `null` where it is not on it. */
  of(state: WorkspaceState, graph: MapGraph, id: Id): MapCard | null {
    const node = graph.nodes.get(id);
    if (!node || !state.kinds.has(id)) return null;
    const kept = this.#kept.get(id);
    if (kept?.state === state && kept.graph === graph) return kept.card;
    const isSame = kept !== undefined && isCardAsBefore(state, node, kept);
    const card = isSame ? kept.card : cardOf(state, node);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(id, { state, graph, card });
    return card;
  }
}
