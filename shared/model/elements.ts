import { isElementKind, type EntityOf } from './entities.ts';
import type { Id } from './id.ts';
import type { Indexes, Move, Tables } from './indexes.ts';
import { placement } from './links.ts';
import type { Table } from './table.ts';
import { ELEMENT_KINDS, type ElementKind } from './vocabulary.ts';

/** Elements by id, each with its kind. */
export type Kinds = Table<ElementKind>;

/** The kind of every element of a whole workspace. */
export function kindsIn(tables: Tables): ReadonlyMap<Id, ElementKind> {
  const kinds = new Map<Id, ElementKind>();
  for (const kind of ELEMENT_KINDS) {
    for (const { id } of tables[kind].values()) kinds.set(id, kind);
  }
  return kinds;
}

/** The kind of every element after changes that led to these tables. */
export function rekind(kinds: Kinds, moves: readonly Move[], tables: Tables): Kinds {
  return kinds.edit((draft) => {
    for (const { kind, before, after } of moves) {
      if (!isElementKind(kind) || (before && after)) continue;
      const id = (after ?? before)?.id;
      if (id === undefined) continue;
      if (tables[kind].has(id)) draft.set(id, kind);
      // One whose id is another element's now is not to take that one along.
      else if (draft.get(id) === kind) draft.delete(id);
    }
  });
}

/** The elements of a whole workspace that stand under nothing. */
export function rootsIn(tables: Tables): ReadonlyMap<Id, ElementKind> {
  const placed = new Set<Id>();
  for (const link of tables.link.values()) {
    const child = placement(link)?.child;
    if (child !== undefined) placed.add(child);
  }
  const roots = new Map<Id, ElementKind>();
  for (const kind of ELEMENT_KINDS) {
    for (const { id } of tables[kind].values()) if (!placed.has(id)) roots.set(id, kind);
  }
  return roots;
}

/** The elements that stand under nothing after changes that led to these indexes and kinds. */
export function reroot(
  roots: Kinds,
  indexes: Indexes,
  kinds: Kinds,
  moves: readonly Move[],
): Kinds {
  const touched = new Set<Id>();
  for (const { kind, before, after } of moves) {
    if (kind === 'link') {
      for (const link of [before, after] as (EntityOf<'link'> | undefined)[]) {
        if (link) touched.add(link.from).add(link.to);
      }
    } else if (isElementKind(kind) && !(before && after)) {
      const id = (after ?? before)?.id;
      if (id !== undefined) touched.add(id);
    }
  }
  return roots.edit((draft) => {
    for (const id of touched) {
      const kind = kinds.get(id);
      if (kind && !isPlaced(indexes, id)) draft.set(id, kind);
      else draft.delete(id);
    }
  });
}

/** Whether an element stands under another one. */
function isPlaced(indexes: Indexes, element: Id): boolean {
  const under = (links: readonly EntityOf<'link'>[] | undefined): boolean =>
    links?.some((link) => placement(link)?.child === element) ?? false;
  return under(indexes.linksFrom.get(element)) || under(indexes.linksTo.get(element));
}
