import { buildGraph } from '../map/graph.ts';
import { placedOf } from '../map/placed.ts';
import type { Id } from '../model/id.ts';
import { childrenOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { DocumentDefinition, Scope } from './definition.ts';

/** How everything hangs together: every element and every tie, of all issues or of some with what stands under them. */
export const map: DocumentDefinition = {
  name: 'map',
  formats: ['svg', 'argdown', 'aif', 'kialo', 'opml', 'dot', 'graphml'],
  heeds: ['issues', 'depth', 'names'],
  build: {
    map: (state, scope) => {
      const shown = shownOf(state, scope);
      const graph = buildGraph(state, { folded: new Set(), shown });
      // A part is laid out by itself: where something was put is a place on the whole map.
      return { state, graph, placed: shown === null ? placedOf(state, graph) : new Map() };
    },
  },
};

/** The chosen issues with what stands under them, as deep as is asked for; `null` where everything is meant. */
function shownOf(state: WorkspaceState, { issues, depth }: Scope): ReadonlySet<Id> | null {
  const chosen = issues.length === 0 ? null : under(state, issues);
  if (depth === 'arguments') return chosen;
  const kinds: readonly ('issue' | 'position')[] =
    depth === 'issues' ? ['issue'] : ['issue', 'position'];
  const all =
    chosen ?? kinds.flatMap((kind) => [...state.tables[kind].values()].map(({ id }) => id));
  return new Set([...all].filter((id) => kinds.some((kind) => state.tables[kind].has(id))));
}

/** Issues with all that stands under them. */
function under(state: WorkspaceState, issues: readonly Id[]): ReadonlySet<Id> {
  const shown = new Set<Id>();
  const waiting = [...issues];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (shown.has(id)) continue;
    shown.add(id);
    for (const { child } of childrenOf(state, id)) waiting.push(child);
  }
  return shown;
}
