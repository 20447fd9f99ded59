import { placedOf } from '../../../../shared/map/placed.ts';
import type { MapGraph, Point } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { memo } from '../../../state/memo.ts';
import type { RootState } from '../../../state/store.ts';
import { applyFilter, isFiltering, type Filter, type Wordings } from '../../filter/filter.ts';
import type { OutlineModel } from '../../outline/rows/model.ts';
import type { OutlineSlice } from '../../outline/outline-state.ts';
import { elementOfKey } from '../acting/acts.ts';
import { withDrafts } from './drafted.ts';
import { GraphKeeper } from './graph-keeper.ts';
import type { Wanted } from '../layout/arranger.ts';
import type { Focus } from '../map-slice.ts';
import { marksFor } from './marks.ts';
import { neighbourhood } from '../walking/neighbourhood.ts';
import type { Looked } from '../viewport/looked.ts';

/** As much of the window's state as the map depends on. */
export type MapState = Pick<RootState, 'workspace' | 'outline' | 'settings' | 'map' | 'mapWork'>;

/** How the map is looked at. */
export interface MapLook {
  readonly looked: Looked;
  /** How many elements meet the filter; `null` without one. */
  readonly found: number | null;
}

/** The picture of the whole map. */
export const ALL = 'all';

const NOWHERE: ReadonlyMap<Id, Point> = new Map();

/** Finds what there is to see of a map in the state of the window, and keeps what it found while that holds. */
export class MapModel {
  readonly #outline: OutlineModel;
  readonly #wordings: Wordings = new WeakMap();
  readonly #drafted = memo(withDrafts);
  readonly #shown = memo(shownIn);
  readonly #graphs = new GraphKeeper();
  readonly #placed = memo(placedOf);
  readonly #wanted = memo(
    (
      map: WorkspaceState,
      graph: MapGraph,
      placed: ReadonlyMap<Id, Point>,
      focus: Focus | null,
    ): Wanted => ({ map, graph, placed, picture: pictureOf(focus) }),
  );
  readonly #filtered = memo((map: WorkspaceState, filter: Filter) =>
    isFiltering(filter) ? applyFilter(map, filter, this.#wordings) : null,
  );
  readonly #look = memo(
    (
      wanted: Wanted,
      active: Id | null,
      picked: ReadonlySet<Id>,
      work: MapState['mapWork'],
    ): MapLook => {
      const filtered = this.#filtered(wanted.map, work.filter);
      const { clear, lit, count } = marksFor(filtered, work);
      return { looked: { active, picked, clear, lit }, found: count };
    },
  );
  readonly #picked = memo(pickedIn);

  /** @param outline gives the workspace with what is on its way to the file */
  constructor(outline: OutlineModel) {
    this.#outline = outline;
  }

  /** What is to be set out in a state; `null` while no workspace is loaded. */
  wanted(root: MapState): Wanted | null {
    const saved = this.#outline.map(root);
    if (!saved) return null;
    const map = this.#drafted(saved, root.outline.drafts);
    const { folded, focus } = root.map;
    const shown = this.#shown(map, focus, root.mapWork.kept);
    const graph = this.#graphs.graph(map, { folded, shown });
    // A neighbourhood is laid out by itself: where something was put is a place on the whole map.
    return this.#wanted(map, graph, focus ? NOWHERE : this.#placed(map, graph), focus);
  }

  /** How a map is looked at in a state. @param wanted what is set out, of this state or the one before */
  look(root: MapState, wanted: Wanted): MapLook {
    const { active, picked, drafts } = root.outline;
    const id = active ? elementOfKey(wanted.map, drafts, active.key) : undefined;
    return this.#look(
      wanted,
      id !== undefined && wanted.graph.nodes.has(id) ? id : null,
      this.#picked(wanted.map, picked),
      root.mapWork,
    );
  }
}

/** The only elements that show while one looks at a neighbourhood: it, and what was made meanwhile. */
function shownIn(
  map: WorkspaceState,
  focus: Focus | null,
  kept: readonly Id[],
): ReadonlySet<Id> | null {
  if (!focus || !map.kinds.has(focus.id)) return null;
  const made = kept.filter((id) => map.kinds.has(id));
  return new Set([...neighbourhood(map, focus.id, focus.steps), ...made]);
}

/** A neighbourhood is another picture than the whole: its trees stand in columns of their own. */
function pictureOf(focus: Focus | null): string {
  return focus ? `${focus.steps} around ${focus.id}` : ALL;
}

function pickedIn(map: WorkspaceState, picked: OutlineSlice['picked']): ReadonlySet<Id> {
  return new Set(Object.keys(picked).flatMap((key) => elementOfKey(map, [], key) ?? []));
}
