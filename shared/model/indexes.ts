import type { Entity, EntityKind, EntityOf } from './entities.ts';
import { compareIds, type Id } from './id.ts';
import { Table, type TableDraft } from './table.ts';
import type { LinkType } from './vocabulary.ts';

/** The entities of a workspace, a table for each kind. */
export type Tables = { readonly [K in EntityKind]: Table<EntityOf<K>> };

/** How an index is kept: the kind of entity, and the key under which an entity is listed, or `null` where it is not. */
interface IndexRule<K extends EntityKind> {
  readonly kind: K;
  // A method, so that tables and moves of whatever kind can be gone through: it only ever sees its own.
  key(entity: EntityOf<K>): Id | null;
}

function listed<K extends EntityKind>(
  kind: K,
  key: (entity: EntityOf<K>) => Id | null,
): IndexRule<K> {
  return { kind, key };
}

/** Every index. One line here is a new one. */
const INDEXES = {
  linksFrom: listed('link', ({ from }) => from),
  linksTo: listed('link', ({ to }) => to),
  // Asked of every argument, of which few have any.
  assumptionsUnder: listed('link', (link) => fromIf(link, 'assumes')),
  citationsIn: listed('link', (link) => fromIf(link, 'cites')),
  stancesOn: listed('stance', ({ position }) => position),
  stancesBy: listed('stance', ({ party }) => party),
  stancesCiting: listed('stance', ({ source }) => source),
  membersOf: listed('membership', ({ group }) => group),
  groupsOf: listed('membership', ({ person }) => person),
  itemsOf: listed('agenda-item', ({ session }) => session),
  itemsFor: listed('agenda-item', ({ issue }) => issue),
  decisionsOn: listed('decision', ({ issue }) => issue),
  decisionsIn: listed('decision', ({ session }) => session),
  statementsOn: listed('minority-statement', ({ decision }) => decision),
  actionsFrom: listed('action-item', ({ session }) => session),
  actionsOn: listed('action-item', ({ issue }) => issue),
  placesOf: listed('map-place', ({ element }) => element),
  attendanceAt: listed('attendance', ({ session }) => session),
  attendanceOf: listed('attendance', ({ party }) => party),
  entriesOf: listed('minute-entry', ({ session }) => session),
  entriesAt: listed('minute-entry', ({ item }) => item),
  entriesAbout: listed('minute-entry', ({ about }) => about),
  designationsOf: listed('designation', ({ decision }) => decision),
} as const;

function fromIf({ type, from }: EntityOf<'link'>, wanted: LinkType): Id | null {
  return type === wanted ? from : null;
}

/** The name of an index. */
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
  return Object.fromEntries(Object.keys(INDEXES).map((name) => [name, Table.empty()])) as Indexes;
}

/** The indexes of some tables, each built when it is first looked into. */
export function indexesOf(tables: Tables): Indexes {
  return Object.fromEntries(
    Object.entries(INDEXES).map(([name, rule]) => [
      name,
      Table.lazy(() => indexOf(tables[rule.kind], rule)),
    ]),
  ) as Indexes;
}

function indexOf(
  table: Table<Entity>,
  rule: IndexRule<EntityKind>,
): ReadonlyMap<Id, readonly Entity[]> {
  const lists = new Map<Id, Entity[]>();
  for (const entity of table.values()) {
    const value = rule.key(entity);
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
  for (const [name, rule] of Object.entries<IndexRule<EntityKind>>(INDEXES)) {
    const relevant = moves.filter(({ kind }) => kind === rule.kind);
    const index = next[name];
    if (!index || relevant.length === 0) continue;
    next[name] = index.edit((draft) => {
      for (const { before, after } of relevant) {
        const [was, is] = [before ? rule.key(before) : null, after ? rule.key(after) : null];
        if (before && was !== null && was !== is) removeFrom(draft, was, before);
        if (after && is !== null) putInto(draft, is, after);
      }
    });
  }
  return next as Indexes;
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
