import type { Link } from '../model/entities.ts';
import { compareIds, type Id } from '../model/id.ts';
import { LINK_RULES } from '../model/links.ts';
import { childOf, linksToChildren, parentsOf, rootPlaces } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
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
  return { nodes, roots, crossLinks: growth.crossLinks() };
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
  children: Id[];
  folded: number;
}

/** What stands under most nodes: one list for all of them, which nothing is added to. */
const NOTHING: Id[] = [];

/** Trees, while they grow. */
class Growth {
  readonly nodes = new Map<Id, Growing>();
  readonly roots: Id[] = [];
  /** Ties to what has another place already. */
  readonly #further: Link[] = [];
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
    if (this.#isTaken(root)) return;
    // Places that have yet to be gone to, the next one last: the tie, and what it leads to something under.
    const ties: Link[] = [];
    const parents: Growing[] = [];
    const { shown } = this.#options;
    const goOn = (under: Growing | null, id: Id): void => {
      if (!under) return;
      const below = linksToChildren(this.#state, id);
      for (let at = below.length - 1; at >= 0; at -= 1) {
        const tie = below[at];
        if (!tie || (shown && !shown.has(childOf(tie)))) continue;
        ties.push(tie);
        parents.push(under);
      }
    };
    goOn(this.#take(root, null, null), root);
    for (let tie = ties.pop(); tie; tie = ties.pop()) {
      const parent = parents.pop() ?? null;
      const child = childOf(tie);
      if (this.#isTaken(child)) this.#further.push(tie);
      else goOn(this.#take(child, tie, parent), child);
    }
  }

  /** The ties between what shows that no tree shows, oldest first. */
  crossLinks(): readonly CrossLink[] {
    const found: CrossLink[] = [];
    const add = (link: Link): void => {
      const { from, to } = link;
      if (this.nodes.has(from) && this.nodes.has(to)) found.push({ link, from, to });
    };
    for (const link of this.#further) add(link);
    for (const link of this.#state.tables.link.values()) {
      if (LINK_RULES[link.type].child === 'none') add(link);
    }
    return found.sort((a, b) => compareIds(a.link.id, b.link.id));
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

  /** Takes an element in; the answer is under which node stands what is under it; `null` where there is no such element. */
  #take(id: Id, link: Link | null, parent: Growing | null): Growing | null {
    const kind = this.#state.kinds.get(id);
    if (!kind) return null;
    if (parent && this.#options.folded.has(parent.id)) {
      this.#away.add(id);
      parent.folded += 1;
      return parent;
    }
    const above = parent?.id ?? null;
    const depth = parent ? parent.depth + 1 : 0;
    const node: Growing = { id, kind, parent: above, link, children: NOTHING, depth, folded: 0 };
    this.nodes.set(id, node);
    if (!parent) this.roots.push(id);
    else if (parent.children === NOTHING) parent.children = [id];
    else parent.children.push(id);
    return node;
  }
}
