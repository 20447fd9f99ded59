import { buildGraph, type GraphOptions } from '../../../../shared/map/graph.ts';
import type { MapGraph } from '../../../../shared/map/types.ts';
import { entity } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';

interface Kept extends GraphOptions {
  readonly map: WorkspaceState;
  readonly graph: MapGraph;
}

/** Makes the graph of a map, and keeps it while nothing changes but what the elements say of themselves. */
export class GraphKeeper {
  #last: Kept | null = null;

  /** The graph of a map: the same one as before where its shape is the same. */
  graph(map: WorkspaceState, { folded, shown }: GraphOptions): MapGraph {
    const last = this.#last;
    const isSame = last?.folded === folded && last.shown === shown && hasSameShape(last.map, map);
    const graph = isSame ? last.graph : buildGraph(map, { folded, shown });
    this.#last = { map, graph, folded, shown };
    return graph;
  }
}

/** Whether two maps have the same elements in the same order, and the same ties. */
function hasSameShape(a: WorkspaceState, b: WorkspaceState): boolean {
  if (a === b) return true;
  if (a.tables.link !== b.tables.link || a.kinds !== b.kinds || a.roots !== b.roots) return false;
  for (const [id, kind] of a.roots.entries()) {
    if (entity(a, kind, id)?.rank !== entity(b, kind, id)?.rank) return false;
  }
  return true;
}
