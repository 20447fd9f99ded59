import type { Entity, EntityKind, EntityOf } from './entities.ts';
import { compareIds, type Id } from './id.ts';
import { Table, type TableDraft } from './table.ts';
import type { LinkType } from './vocabulary.ts';

/** The entities of a workspace, a table for each kind. */
export type Tables = { readonly [K in EntityKind]: Table<EntityOf<K>> };

/**
 * How each index is kept: the kind of entity, and the key under which an entity is listed.
 * One line here is a new index.
 */
const INDEXES = {
  linksFrom: { kind: 'link', key: (link: EntityOf<'link'>) => link.from },
  linksTo: { kind: 'link', key: (link: EntityOf<'link'>) => link.to },
  // Asked of every argument, of which few have any.
  assumptionsUnder: { kind: 'link', key: (link: EntityOf<'link'>) => fromIf(link, 'assumes') },
  citationsIn: { kind: 'link', key: (link: EntityOf<'link'>) => fromIf(link, 'cites') },
  stancesOn: { kind: 'stance', key: (stance: EntityOf<'stance'>) => stance.position },
  stancesBy: { kind: 'stance', key: (stance: EntityOf<'stance'>) => stance.party },
  stancesCiting: { kind: 'stance', key: (stance: EntityOf<'stance'>) => stance.source },
  membersOf: { kind: 'membership', key: (member: EntityOf<'membership'>) => member.group },
  groupsOf: { kind: 'membership', key: (member: EntityOf<'membership'>) => member.person },
  itemsOf: { kind: 'agenda-item', key: (item: EntityOf<'agenda-item'>) => item.session },
  itemsFor: { kind: 'agenda-item', key: (item: EntityOf<'agenda-item'>) => item.issue },
  decisionsOn: { kind: 'decision', key: (decision: EntityOf<'decision'>) => decision.issue },
  decisionsIn: { kind: 'decision', key: (decision: EntityOf<'decision'>) => decision.session },
  statementsOn: {
    kind: 'minority-statement',
    key: (statement: EntityOf<'minority-statement'>) => statement.decision,
  },
  actionsFrom: { kind: 'action-item', key: (action: EntityOf<'action-item'>) => action.session },
  actionsOn: { kind: 'action-item', key: (action: EntityOf<'action-item'>) => action.issue },
  placesOf: { kind: 'map-place', key: (place: EntityOf<'map-place'>) => place.element },
  attendanceAt: { kind: 'attendance', key: (one: EntityOf<'attendance'>) => one.session },
  attendanceOf: { kind: 'attendance', key: (one: EntityOf<'attendance'>) => one.party },
  entriesOf: { kind: 'minute-entry', key: (entry: EntityOf<'minute-entry'>) => entry.session },
  entriesAt: { kind: 'minute-entry', key: (entry: EntityOf<'minute-entry'>) => entry.item },
  entriesAbout: { kind: 'minute-entry', key: (entry: EntityOf<'minute-entry'>) => entry.about },
  designationsOf: {
    kind: 'designation',
    key: (designation: EntityOf<'designation'>) => designation.decision,
  },
} as const;

function fromIf({ type, from }: EntityOf<'link'>, wanted: LinkType): Id | null {
  return type === wanted ? from : null;
}

export type IndexName = keyof typeof INDEXES;
/** From a key to the entities that have it, oldest first. */
export type Indexes = {
  readonly [N in IndexName]: Table<readonly EntityOf<(typeof INDEXES)[N]['kind']>[]>;
};

/** One entity before and after a change. */
export interface Move {
  readonly kind: EntityKind;
  readonly before: Entity | undefined;
  readonly after: Entity | undefined;
}

/** The indexes of a workspace with nothing in it. */
export function emptyIndexes(): Indexes {
  return Object.fromEntries(
    Object.keys(INDEXES).map((name) => [name, Table.empty()]),
  ) as unknown as Indexes;
}

/** The indexes of some tables, each built when it is first looked into. */
export function indexesOf(tables: Tables): Indexes {
  return Object.fromEntries(
    Object.entries(INDEXES).map(([name, { kind, key }]) => [
      name,
      Table.lazy(() => indexOf(tables[kind] as Table<Entity>, key as (one: Entity) => Id | null)),
    ]),
  ) as unknown as Indexes;
}

function indexOf(
  table: Table<Entity>,
  key: (entity: Entity) => Id | null,
): ReadonlyMap<Id, readonly Entity[]> {
  const lists = new Map<Id, Entity[]>();
  for (const entity of table.values()) {
    const value = key(entity);
    if (value === null) continue;
    const list = lists.get(value);
    if (list) list.push(entity);
    else lists.set(value, [entity]);
  }
  for (const list of lists.values()) {
    if (list.length > 1) list.sort((a, b) => compareIds(a.id, b.id));
  }
  return lists;
}

/** The indexes after some moves; those that none of them touches stay the same objects. */
export function reindex(indexes: Indexes, moves: readonly Move[]): Indexes {
  const next: Record<string, Table<readonly Entity[]>> = { ...indexes };
  for (const [name, { kind, key }] of Object.entries(INDEXES)) {
    const read = key as (entity: Entity) => Id | null;
    const relevant = moves.filter((move) => move.kind === kind);
    if (relevant.length === 0) continue;
    next[name] = (next[name] as Table<readonly Entity[]>).edit((draft) => {
      for (const { before, after } of relevant) {
        const [was, is] = [before ? read(before) : null, after ? read(after) : null];
        if (before && was !== null && was !== is) removeFrom(draft, was, before);
        if (after && is !== null) putInto(draft, is, after);
      }
    });
  }
  return next as unknown as Indexes;
}

/** Puts an entity among those of a key, in the place of what it was where it is there. */
function putInto(draft: TableDraft<readonly Entity[]>, key: Id, entity: Entity): void {
  const entities = draft.get(key) ?? [];
  const at = placeOf(entities, entity.id);
  const known = entities[at]?.id === entity.id ? 1 : 0;
  draft.set(key, entities.toSpliced(at, known, entity));
}

function removeFrom(draft: TableDraft<readonly Entity[]>, key: Id, { id }: Entity): void {
  const entities = draft.get(key) ?? [];
  const at = placeOf(entities, id);
  if (entities[at]?.id !== id) return;
  if (entities.length === 1) draft.delete(key);
  else draft.set(key, entities.toSpliced(at, 1));
}

/** Where an id is among entities, oldest first, or would be. */
function placeOf(entities: readonly Entity[], id: Id): number {
  let [low, high] = [0, entities.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds((entities[middle] as Entity).id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
