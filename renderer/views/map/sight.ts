import { cardsOf, type Cards } from '../../../shared/map/card.ts';
import { buildGraph } from '../../../shared/map/graph.ts';
import { layoutMap } from '../../../shared/map/layout.ts';
import type { MapGraph, MapLayout, Point } from '../../../shared/map/types.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { RootState } from '../../state/store.ts';
import { applyFilter, isFiltering, type Filter, type Wordings } from '../filter/filter.ts';
import { memo } from '../../state/memo.ts';
import type { OutlineModel } from '../outline/model.ts';
import { withDrafts } from './drafted.ts';
import type { Sight } from './hands.ts';
import type { Focus } from './map-slice.ts';
import { marksFor, type Marks } from './marks.ts';
import { neighbourhood } from './neighbourhood.ts';
import { placesOn } from './putting.ts';

interface WholeSight extends Sight {
  readonly cards: Cards;
  readonly layout: MapLayout;
}

/** Finds what there is to see of a map in the state of the window, and keeps what it found while that holds. */
export class MapModel {
  readonly #outline: OutlineModel;
  readonly #wordings: Wordings = new WeakMap();
  readonly #drafted = memo(withDrafts);
  readonly #shown = memo(shownIn);
  readonly #graph = memo(
    (map: WorkspaceState, folded: ReadonlySet<Id>, shown: ReadonlySet<Id> | null) =>
      buildGraph(map, { folded, shown }),
  );
  readonly #cards = memo((map: WorkspaceState, graph: MapGraph): Cards => {
    this.#lastCards = cardsOf(map, graph, this.#lastCards ?? undefined);
    return this.#lastCards;
  });
  readonly #places = memo((map: WorkspaceState, _table: unknown): ReadonlyMap<Id, Point> =>
    placesOn(map),
  );
  readonly #layout = memo((cards: Cards, placed: ReadonlyMap<Id, Point>): MapLayout => {
    const previous = this.#lastLayout;
    this.#lastLayout = layoutMap(cards.graph, cards.byId, {
      placed,
      ...(previous && { previous }),
    });
    return this.#lastLayout;
  });
  readonly #sight = memo((map: WorkspaceState, cards: Cards, layout: MapLayout): WholeSight => ({
    map,
    graph: cards.graph,
    cards,
    layout,
    boxOf: (id) => layout.boxes.get(id),
    cardsAt: ({ x, y }) =>
      [...layout.boxes]
        .filter(([, box]) => x >= box.x && x <= box.x + box.width)
        .filter(([, box]) => y >= box.y && y <= box.y + box.height)
        .map(([id]) => id),
  }));
  readonly #filtered = memo((map: WorkspaceState, filter: Filter) =>
    isFiltering(filter) ? applyFilter(map, filter, this.#wordings) : null,
  );
  readonly #marks = memo(marksFor);
  #lastCards: Cards | null = null;
  #lastLayout: MapLayout | null = null;

  /** @param outline gives the workspace with what is on its way to the file */
  constructor(outline: OutlineModel) {
    this.#outline = outline;
  }

  /** The map as it stands in a state; `null` while no workspace is loaded. */
  sight(root: RootState): WholeSight | null {
    const saved = this.#outline.map(root);
    if (!saved) return null;
    const map = this.#drafted(saved, root.outline.drafts);
    const { folded, focus } = root.map;
    const shown = this.#shown(map, focus, root.mapWork.kept);
    const graph = this.#graph(map, folded, shown);
    const cards = this.#cards(map, graph);
    return this.#sight(map, cards, this.#layout(cards, this.#places(map, map.tables['map-place'])));
  }

  /** How what is looked for marks the cards. */
  marks(root: RootState): Marks | null {
    const sight = this.sight(root);
    if (!sight) return null;
    const { mapWork } = root;
    return this.#marks(this.#filtered(sight.map, mapWork.filter), mapWork.filter, mapWork.found);
  }
}

/** The only elements that show while one looks at a neighbourhood: it, and what was made meanwhile. */
function shownIn(
  map: WorkspaceState,
  focus: Focus | null,
  kept: readonly Id[],
): ReadonlySet<Id> | null {
  if (!focus || !map.kinds.has(focus.id)) return null;
  return new Set([
    ...neighbourhood(map, focus.id, focus.steps),
    ...kept.filter((id) => map.kinds.has(id)),
  ]);
}
