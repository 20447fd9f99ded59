import { compareIds, type Id } from '../../../../shared/model/id.ts';
import { placement } from '../../../../shared/model/links.ts';
import { childrenOf, elementOf, parentsOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Table } from '../../../../shared/model/table.ts';
import { ELEMENT_KINDS } from '../../../../shared/model/vocabulary.ts';
import {
  compareRoots,
  gather,
  placeBy,
  placesBy,
  rootPlace,
  rootsOf,
  type OutlinePlace,
} from './places.ts';

/** Who stands under whom, in order. Wording and other fields are no part of it. */
export interface Branches {
  /** What stands under nothing; and of circles that hang in the air, the oldest element of each. */
  readonly roots: readonly OutlinePlace[];
  readonly under: (parent: Id) => readonly OutlinePlace[];
}

/** The branches of a whole workspace, in a form that can follow its changes. */
export interface Structure extends Branches {
  readonly children: Table<readonly OutlinePlace[]>;
  /** Those of the roots that stand under something, which is below themselves. */
  readonly strays: readonly Id[];
}

/** What changed from one state's branches to the next one's. */
export interface BranchChange {
  readonly from: Branches;
  /** The elements under which other things stand, or stand otherwise; the top is not among them. */
  readonly parents: ReadonlySet<Id>;
}

/** A structure together with the state that it was read from. */
export interface Followed {
  readonly state: WorkspaceState;
  readonly structure: Structure;
  /** What is different from the structure before; `null` where nothing is, or all may be. */
  readonly change: BranchChange | null;
}

/**
 * The structure of a state. From an earlier one it takes over everything that did not change, so that
 * the work is in proportion to the change; the very same structure where only words changed.
 */
export function follow(before: Followed | null, state: WorkspaceState): Followed {
  if (before?.state === state) return before;
  return before ? update(before, state) : { state, structure: build(state), change: null };
}

/**
 * The branches of a state, sorted one by one when they are asked for: enough for a first look, while
 * reading the whole would keep it waiting.
 */
export function glance(state: WorkspaceState): Branches {
  const links = gather(state);
  const read = new Map<Id, readonly OutlinePlace[]>();
  return {
    roots: rootsOf(state, links),
    under: (parent) => {
      const known = read.get(parent);
      if (known) return known;
      const places = placesBy(links, links.under.get(parent) ?? []);
      read.set(parent, places);
      return places;
    },
  };
}

const NONE: readonly OutlinePlace[] = [];

/** Reads the whole structure in one pass over the links: for a state never seen before. */
function build(state: WorkspaceState): Structure {
  const links = gather(state);
  const children = new Map<Id, readonly OutlinePlace[]>();
  for (const [parent, ofParent] of links.under) {
    children.set(parent, placesBy(links, ofParent));
  }
  return withStrays(state, Table.of(children), rootsOf(state, links));
}

function structure(
  children: Structure['children'],
  roots: readonly OutlinePlace[],
  strays: readonly Id[],
): Structure {
  return { children, roots, strays, under: (parent) => children.get(parent) ?? NONE };
}

function update(before: Followed, state: WorkspaceState): Followed {
  const { state: then, structure: last } = before;
  const { touched, parents } = relinked(then, state);
  const moved = rerooted(then, state);
  if (touched.size === 0 && moved.size === 0) return { state, structure: last, change: null };
  for (const child of touched) {
    for (const { parent } of parentsOf(state, child)) parents.add(parent);
  }
  const changed = new Set<Id>();
  const children = last.children.edit((draft) => {
    for (const parent of parents) {
      const old = draft.get(parent) ?? NONE;
      const now = placesUnder(state, parent, old);
      if (now === old) continue;
      changed.add(parent);
      if (now.length > 0) draft.set(parent, now);
      else draft.delete(parent);
    }
  });
  const own = last.strays.length === 0 ? last.roots : withoutStrays(last);
  const roots = moved.size === 0 ? own : withRoots(state, own, moved);
  const adrift = last.strays.length > 0 || [...touched].some((id) => !reachesRoot(state, id));
  return {
    state,
    structure: adrift ? withStrays(state, children, roots) : structure(children, roots, []),
    change: { from: last, parents: changed },
  };
}

function withoutStrays({ roots, strays }: Structure): readonly OutlinePlace[] {
  return roots.filter(({ child }) => !strays.includes(child));
}

/** The elements that got or lost a place, and what they stood or stand under. */
function relinked(then: WorkspaceState, now: WorkspaceState) {
  const touched = new Set<Id>();
  const parents = new Set<Id>();
  for (const id of now.tables.link.changedSince(then.tables.link)) {
    for (const link of [then.tables.link.get(id), now.tables.link.get(id)]) {
      const place = link && placement(link);
      if (!place) continue;
      touched.add(place.child);
      parents.add(place.parent);
    }
  }
  return { touched, parents };
}

/** The elements that came to stand under nothing, no longer do, or moved among those that do. */
function rerooted(then: WorkspaceState, now: WorkspaceState): ReadonlySet<Id> {
  const moved = new Set<Id>(now.roots.changedSince(then.roots));
  for (const kind of ELEMENT_KINDS) {
    const [before, after] = [then.tables[kind], now.tables[kind]] as [Table<Ranks>, Table<Ranks>];
    if (before === after) continue;
    for (const id of after.changedSince(before)) {
      if (now.roots.has(id) && before.get(id)?.rank !== after.get(id)?.rank) moved.add(id);
    }
  }
  return moved;
}

interface Ranks {
  readonly rank: string;
}

function placesUnder(
  state: WorkspaceState,
  parent: Id,
  before: readonly OutlinePlace[],
): readonly OutlinePlace[] {
  const now = childrenOf(state, parent).flatMap(({ link, child }) => {
    const links = parentsOf(state, child);
    const oldest = links[0]?.link.id;
    if (!link || oldest === undefined) return [];
    return placeBy(link, child, { oldest, count: links.length });
  });
  const kept = now.map((place) => before.find((other) => samePlace(place, other)) ?? place);
  return sameList(before, kept);
}

function withRoots(
  state: WorkspaceState,
  roots: readonly OutlinePlace[],
  moved: ReadonlySet<Id>,
): readonly OutlinePlace[] {
  const next = roots.filter(({ child }) => !moved.has(child));
  for (const id of moved) {
    const found = state.roots.has(id) ? elementOf(state, id) : undefined;
    if (!found) continue;
    const place = rootPlace(found.kind, id, found.element.rank);
    const at = next.findIndex((other) => compareRoots(place, other) < 0);
    next.splice(at === -1 ? next.length : at, 0, place);
  }
  return next;
}

function reachesRoot(state: WorkspaceState, id: Id): boolean {
  if (!state.kinds.has(id)) return true;
  const seen = new Set<Id>([id]);
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (state.roots.has(next)) return true;
    for (const { parent } of parentsOf(state, next)) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      queue.push(parent);
    }
  }
  return false;
}

/** Merges and imports can bring circles that nothing leads to: their oldest element stands at the top. */
function withStrays(
  state: WorkspaceState,
  children: Structure['children'],
  roots: readonly OutlinePlace[],
): Structure {
  const reached = new Set<Id>();
  const visit = (start: Id) => {
    const queue = [start];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const { child } of children.get(id) ?? []) queue.push(child);
    }
  };
  for (const { child } of roots) visit(child);
  if (reached.size === state.kinds.size) return structure(children, roots, []);
  const strays: Id[] = [];
  const unreached = [...state.kinds.entries()].map(([id]) => id).filter((id) => !reached.has(id));
  for (const id of unreached.toSorted(compareIds)) {
    if (reached.has(id)) continue;
    strays.push(id);
    visit(id);
  }
  const added = strays.flatMap((id) => {
    const found = elementOf(state, id);
    if (!found) return [];
    return rootPlace(found.kind, id, found.element.rank, parentsOf(state, id).length + 1);
  });
  return structure(children, [...roots, ...added], strays);
}

function samePlace(a: OutlinePlace, b: OutlinePlace): boolean {
  return (
    a.link === b.link &&
    a.child === b.child &&
    a.kind === b.kind &&
    a.as === b.as &&
    a.rank === b.rank &&
    a.oldest === b.oldest &&
    a.count === b.count
  );
}

function sameList(
  before: readonly OutlinePlace[],
  now: readonly OutlinePlace[],
): readonly OutlinePlace[] {
  return before.length === now.length && now.every((place, at) => place === before[at])
    ? before
    : now;
}
