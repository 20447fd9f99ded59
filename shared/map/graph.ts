import type { Link } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { childrenOf, linksFrom, parentsOf, rootPlaces, type Place } from '../model/queries.ts';
import { compareIds, type WorkspaceState } from '../model/state.ts';
import type { CrossLink, MapGraph, MapNode } from './types.ts';

/** What of a workspace is to be seen. */
export interface GraphOptions {
  /** Elements under which nothing is shown. */
  readonly folded: ReadonlySet<Id>;
  /** The only elements to be shown, or `null` for all. */
  readonly shown: ReadonlySet<Id> | null;
}

/**
 * The map of a workspace: each element once, under the first place where it stands in reading order, be it
 * folded away there. All other places, and the ties that place nothing, are cross-links; each tie between
 * shown elements is of a tree or a cross-link. Of some elements only, those that stand under none of
 * the others begin trees. Circles, which an import may bring, end where they would begin again.
 * Takes linear time, at any depth.
 */
export function buildGraph(state: WorkspaceState, options: GraphOptions): MapGraph {
  const { shown } = options;
  const growth = new Growth(state, options);
  if (shown === null) {
    for (const { child } of rootPlaces(state)) growth.growFrom(child);
  } else {
    const inOrder = readingOrder(state).filter((id) => shown.has(id));
    for (const id of inOrder) if (standsUnderNoneOf(state, id, shown)) growth.growFrom(id);
    for (const id of inOrder) growth.growFrom(id);
  }
  // What stands only under itself, in a circle, is under no root.
  for (const id of growth.leftOver()) growth.growFrom(id);
  const { nodes, roots } = growth;
  return { nodes, roots, crossLinks: crossLinksOf(state, nodes) };
}

/** Every element once, each before what stands under it. */
function readingOrder(state: WorkspaceState): readonly Id[] {
  return [...buildGraph(state, { folded: new Set(), shown: null }).nodes.keys()];
}

function standsUnderNoneOf(state: WorkspaceState, id: Id, shown: ReadonlySet<Id>): boolean {
  return parentsOf(state, id).every(({ parent }) => !shown.has(parent));
}

/** A node while what is under it is still being found. */
interface Growing extends MapNode {
  readonly children: Id[];
  folded: number;
}

/** A place that has yet to be gone to. */
interface Visit {
  readonly place: Place;
  readonly parent: Growing | null;
}

/** Trees, while they grow. */
class Growth {
  readonly nodes = new Map<Id, Growing>();
  readonly roots: Id[] = [];
  /** What is folded away. */
  readonly #away = new Set<Id>();
  readonly #state: WorkspaceState;
  readonly #options: GraphOptions;

  constructor(state: WorkspaceState, options: GraphOptions) {
    this.#state = state;
    this.#options = options;
  }

  /** A tree from a root, of all that no tree has yet. */
  growFrom(root: Id): void {
    const kind = this.#state.kinds.get(root);
    if (!kind || this.#isTaken(root)) return;
    const waiting: Visit[] = [{ place: { child: root, kind, link: null }, parent: null }];
    for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
      if (this.#isTaken(visit.place.child)) continue;
      const parent = this.#take(visit);
      const below = childrenOf(this.#state, visit.place.child);
      // The last one waits longest.
      for (let at = below.length - 1; at >= 0; at -= 1) {
        const place = below[at];
        if (place && (this.#options.shown?.has(place.child) ?? true)) {
          waiting.push({ place, parent });
        }
      }
    }
  }

  /** What is in no tree yet, by age. */
  leftOver(): readonly Id[] {
    const { kinds } = this.#state;
    if (this.#options.shown !== null || this.nodes.size + this.#away.size === kinds.size) return [];
    return [...kinds.entries()].map(([id]) => id).toSorted(compareIds);
  }

  #isTaken(id: Id): boolean {
    return this.nodes.has(id) || this.#away.has(id);
  }

  /** Takes an element in; the answer is under which node stands what is under it. */
  #take({ place: { child: id, kind, link }, parent }: Visit): Growing {
    if (parent && this.#options.folded.has(parent.id)) {
      this.#away.add(id);
      parent.folded += 1;
      return parent;
    }
    const node: Growing = {
      id,
      kind,
      parent: parent?.id ?? null,
      link,
      children: [],
      depth: parent ? parent.depth + 1 : 0,
      folded: 0,
    };
    this.nodes.set(id, node);
    (parent?.children ?? this.roots).push(id);
    return node;
  }
}

function crossLinksOf(
  state: WorkspaceState,
  nodes: ReadonlyMap<Id, MapNode>,
): readonly CrossLink[] {
  const found: CrossLink[] = [];
  for (const { id } of nodes.values()) {
    for (const link of linksFrom(state, id)) {
      if (nodes.has(link.to) && !isOfTree(nodes, link)) found.push({ link, from: id, to: link.to });
    }
  }
  return found;
}

function isOfTree(nodes: ReadonlyMap<Id, MapNode>, { id, from, to }: Link): boolean {
  return nodes.get(from)?.link?.id === id || nodes.get(to)?.link?.id === id;
}
