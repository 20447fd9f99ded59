import { buildGraph } from '../map/graph.ts';
import { placedOf } from '../map/placed.ts';
import type { Id } from '../model/id.ts';
import { childrenOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { DocumentDefinition, Scope } from './definition.ts';

/** How everything hangs together: every element and every tie, of all issues or of some with what stands under them. */
export const map: DocumentDefinition = {
  name: 'map',
  formats: ['svg', 'argdown', 'aif', 'opml', 'dot', 'graphml'],
  heeds: ['issues'],
  build: {
    map: (state, scope) => {
      const shown = shownOf(state, scope);
      const graph = buildGraph(state, { folded: new Set(), shown });
      // A part is laid out by itself: where something was put is a place on the whole map.
      return { state, graph, placed: shown === null ? placedOf(state, graph) : new Map() };
    },
  },
};

/** The chosen issues with all that stands under them; `null` where everything is meant. */
function shownOf(state: WorkspaceState, { issues }: Scope): ReadonlySet<Id> | null {
  if (issues.length === 0) return null;
  const shown = new Set<Id>();
  const waiting = [...issues];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (shown.has(id)) continue;
    shown.add(id);
    for (const { child } of childrenOf(state, id)) waiting.push(child);
  }
  return shown;
}
