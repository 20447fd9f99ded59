import { elementOf, entity } from '../model/queries.ts';
import type { EntityOf } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { placement } from '../model/links.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { Fields, MergedChange } from './merged-changes.ts';
import type { Subject } from './telling.ts';

/** What a transaction knows of itself while it is told. */
export interface Tale {
  readonly map: WorkspaceState;
  readonly changes: ReadonlyMap<Id, MergedChange>;
  /** By element that came or came back: what it was put under at once. */
  readonly under: ReadonlyMap<Id, readonly Id[]>;
  /** By element that went: the elements that went from right below it. */
  readonly below: ReadonlyMap<Id, readonly Id[]>;
}

/**
 * What a transaction knows of itself.
 * @param map the workspace as it stands, together with what the transaction names and is no more
 */
export function taleOf(map: WorkspaceState, merged: readonly MergedChange[]): Tale {
  const made = placesOf(map, merged, (fate) => fate === 'made' || fate === 'back');
  const lost = placesOf(map, merged, (fate) => fate === 'gone');
  return {
    map,
    changes: new Map(merged.map((change) => [change.id, change])),
    under: grouped(made.map(({ child, parent }) => [child, parent])),
    below: grouped(lost.map(({ child, parent }) => [parent, child])),
  };
}

/** An entity as a transaction found or left it: the values that it replaced, or wrote, over those that it has now. */
export function asOf<Kind extends 'link' | 'stance' | 'membership' | 'map-place'>(
  { map }: Pick<Tale, 'map'>,
  kind: Kind,
  id: Id,
  values: Fields,
): EntityOf<Kind> | null {
  const now = entity(map, kind, id);
  return now ? { ...now, ...values } : null;
}

/** The places that links of some fate made or took: pairs of child and parent. */
function placesOf(
  map: WorkspaceState,
  merged: readonly MergedChange[],
  isMeant: (fate: MergedChange['fate']) => boolean,
): readonly { readonly child: Id; readonly parent: Id }[] {
  return merged.flatMap(({ kind, id, fate, fields }) => {
    const link = kind === 'link' && isMeant(fate) ? asOf({ map }, 'link', id, fields) : null;
    return (link && placement(link)) ?? [];
  });
}

function grouped(pairs: readonly (readonly [Id, Id])[]): ReadonlyMap<Id, readonly Id[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, own]) => [key, own.map(([, value]) => value)]));
}

/** An element as what something is told of. */
export function elementSubject({ map }: Tale, id: Id): Subject {
  return { kind: elementOf(map, id)?.kind ?? 'issue', id };
}

/** Whether something went with the transaction. */
export function isGone({ changes }: Tale, id: Id): boolean {
  return changes.get(id)?.fate === 'gone';
}

/** Whether something came, or came back, with the transaction. */
export function isNew({ changes }: Tale, id: Id): boolean {
  const fate = changes.get(id)?.fate;
  return fate === 'made' || fate === 'back';
}

/** Whether an element went because the one over it did. */
export function wentAlong({ below, changes }: Tale, id: Id): boolean {
  for (const [parent, children] of below) {
    if (children.includes(id) && parent !== id && changes.get(parent)?.fate === 'gone') return true;
  }
  return false;
}

/** Whether an element came to stand under nothing because its place went. */
export function wasUprooted({ below }: Tale, id: Id): boolean {
  return [...below.values()].some((children) => children.includes(id));
}

/** How many elements went from below one that went. */
export function countBelow({ below, changes }: Tale, top: Id): number {
  const seen = new Set<Id>([top]);
  const waiting = [top];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const child of below.get(id) ?? []) {
      if (seen.has(child) || changes.get(child)?.fate !== 'gone') continue;
      seen.add(child);
      waiting.push(child);
    }
  }
  return seen.size - 1;
}
