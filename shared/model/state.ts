import type { Change } from './changes.ts';
import {
  ENTITY_KINDS,
  isElementKind,
  type Entity,
  type EntityKind,
  type EntityOf,
} from './entities.ts';
import type { Id } from './id.ts';
import { countLabel, countLabels, isLabelled, labelNumber, type LabelCounters } from './labels.ts';
import { placement } from './links.ts';
import { Table, type TableDraft } from './table.ts';
import { ELEMENT_KINDS, type ElementKind, type LinkType } from './vocabulary.ts';

type Tables = { readonly [K in EntityKind]: Table<EntityOf<K>> };

/** From a key to the ids of the entities that have it, oldest first. */
type Index = Table<readonly Id[]>;

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
type Indexes = { readonly [N in IndexName]: Index };

/**
 * A workspace in memory. Immutable: `applyChanges` makes the next one and shares what stayed.
 * Everything besides `tables` and `counters` is derived from them and kept in step.
 */
export interface WorkspaceState {
  readonly tables: Tables;
  readonly counters: LabelCounters;
  readonly indexes: Indexes;
  /** Entities by label; more than one only after a merge of copies that gave the same one. */
  readonly labelled: Index;
  /** The kind of every element, by id. */
  readonly kinds: Table<ElementKind>;
  /** The elements that stand under nothing. */
  readonly roots: Table<ElementKind>;
}

/** A workspace with nothing in it. */
export function emptyState(): WorkspaceState {
  return {
    tables: Object.fromEntries(
      ENTITY_KINDS.map((kind) => [kind, Table.empty()]),
    ) as unknown as Tables,
    counters: {},
    indexes: Object.fromEntries(
      Object.keys(INDEXES).map((name) => [name, Table.empty()]),
    ) as unknown as Indexes,
    labelled: Table.empty(),
    kinds: Table.empty(),
    roots: Table.empty(),
  };
}

/** Entities in plain rows, by kind: what is read from a file or sent to a window. */
export type EntityRows = { readonly [K in EntityKind]?: readonly EntityOf<K>[] };

/**
 * A state from rows.
 * @param rows all entities of the workspace, each id once; taken over
 * @param counters the highest label numbers ever given; those of the rows are counted in any case
 */
export function stateFromRows(rows: EntityRows, counters: LabelCounters = {}): WorkspaceState {
  const tables: Record<string, Table<Entity>> = {};
  for (const kind of ENTITY_KINDS) {
    tables[kind] = Table.keyed((rows[kind] ?? []) as readonly Entity[], ({ id }) => id);
  }
  return derive(tables as unknown as Tables, counters);
}

/** The rows of a state, each kind ordered by id. */
export function rowsFromState(state: WorkspaceState): EntityRows {
  return Object.fromEntries(
    ENTITY_KINDS.map((kind) => [
      kind,
      sortedById([...(state.tables[kind] as Table<Entity>).values()]),
    ]),
  ) as EntityRows;
}

/** Sorts a table's values; no two have the same id. */
function sortedById(entities: Entity[]): readonly Entity[] {
  return entities.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The state after changes. Changes that name what is not there leave it as it is. */
export function applyChanges(state: WorkspaceState, changes: readonly Change[]): WorkspaceState {
  if (changes.length === 0) return state;
  const byKind = Map.groupBy(changes, (change) => change.kind);
  const tables: Record<string, Table<Entity>> = { ...state.tables } as never;
  const moves: IndexMove[] = [];
  for (const [kind, ofKind] of byKind) {
    tables[kind] = (tables[kind] as Table<Entity>).edit((draft) => {
      for (const change of ofKind) applyOne(draft, kind, change, moves);
    });
  }
  const nextTables = tables as unknown as Tables;
  if (isMost(changes.length, nextTables)) {
    return derive(nextTables, countAll(state.counters, moves));
  }
  const kinds = state.kinds.edit((draft) => {
    for (const { kind, before, after } of moves) {
      if (!isElementKind(kind) || (before && after)) continue;
      const id = (after ?? before)?.id;
      if (id === undefined) continue;
      if (nextTables[kind].has(id)) draft.set(id, kind);
      // One whose id is another element's now is not to take that one along.
      else if (draft.get(id) === kind) draft.delete(id);
    }
  });
  const indexes = reindex(state.indexes, moves);
  return {
    tables: nextTables,
    counters: countAll(state.counters, moves),
    indexes,
    labelled: relabel(state.labelled, moves),
    kinds,
    roots: reroot(state.roots, nextTables, indexes, kinds, moves),
  };
}

/** So few changes are always followed one by one. */
const FEW_CHANGES = 1000;

/** Whether so much of a state changes that what is derived from it is built anew at less cost than followed. */
function isMost(changes: number, tables: Tables): boolean {
  if (changes <= FEW_CHANGES) return false;
  const entities = ENTITY_KINDS.reduce((sum, kind) => sum + tables[kind].size, 0);
  return changes > entities / 4;
}

/** Whether an element stands under another one. */
export function isPlaced(state: Pick<WorkspaceState, 'tables' | 'indexes'>, element: Id): boolean {
  const under = (ids: readonly Id[] | undefined): boolean =>
    ids?.some((id) => {
      const link = state.tables.link.get(id);
      return link !== undefined && placement(link)?.child === element;
    }) ?? false;
  return under(state.indexes.linksFrom.get(element)) || under(state.indexes.linksTo.get(element));
}

/** Orders ids: UUIDv7s by the time at which they were made. */
export function compareIds(a: Id, b: Id): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One entity before and after; what indexes need to know. */
interface IndexMove {
  readonly kind: EntityKind;
  readonly before: Entity | undefined;
  readonly after: Entity | undefined;
}

function applyOne(
  draft: TableDraft<Entity>,
  kind: EntityKind,
  change: Change,
  moves: IndexMove[],
): void {
  const before = draft.get(change.id);
  switch (change.op) {
    case 'create':
      draft.set(change.id, change.after);
      moves.push({ kind, before, after: change.after });
      return;
    case 'update': {
      if (!before) return;
      const after = { ...before, ...change.after } as Entity;
      draft.set(change.id, after);
      moves.push({ kind, before, after });
      return;
    }
    case 'delete':
      if (!before) return;
      draft.delete(change.id);
      moves.push({ kind, before, after: undefined });
  }
}

function reindex(indexes: Indexes, moves: readonly IndexMove[]): Indexes {
  const next: Record<string, Index> = { ...indexes };
  for (const [name, { kind, key }] of Object.entries(INDEXES)) {
    const read = key as (entity: Entity) => Id | null;
    const relevant = moves.filter(
      (move) =>
        move.kind === kind &&
        (move.before && read(move.before)) !== (move.after && read(move.after)),
    );
    if (relevant.length === 0) continue;
    next[name] = (next[name] as Index).edit((draft) => {
      for (const { before, after } of relevant) {
        if (before) removeFrom(draft, read(before), before.id);
        if (after) addTo(draft, read(after), after.id);
      }
    });
  }
  return next as unknown as Indexes;
}

function labelOf(entity: Entity | undefined): string | null {
  return entity && 'label' in entity ? entity.label : null;
}

function relabel(labelled: Index, moves: readonly IndexMove[]): Index {
  return labelled.edit((draft) => {
    for (const { before, after } of moves) {
      const was = labelOf(before);
      const becomes = labelOf(after);
      if (was === becomes) continue;
      if (before) removeFrom(draft, was, before.id);
      if (after) addTo(draft, becomes, after.id);
    }
  });
}

function countAll(counters: LabelCounters, moves: readonly IndexMove[]): LabelCounters {
  let next = counters;
  for (const { kind, after } of moves) {
    const label = labelOf(after);
    if (label !== null && isLabelled(kind)) next = countLabel(next, kind, label);
    if (after && 'givenLabels' in after) next = countLabels(next, after.givenLabels);
  }
  return next;
}

function reroot(
  roots: Table<ElementKind>,
  tables: Tables,
  indexes: Indexes,
  kinds: Table<ElementKind>,
  moves: readonly IndexMove[],
): Table<ElementKind> {
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
      if (kind && !isPlaced({ tables, indexes }, id)) draft.set(id, kind);
      else draft.delete(id);
    }
  });
}

function addTo(draft: TableDraft<readonly Id[]>, key: Id | null, id: Id): void {
  if (key === null) return;
  const ids = draft.get(key) ?? [];
  const at = ids.findIndex((other) => compareIds(other, id) >= 0);
  if (at === -1) draft.set(key, [...ids, id]);
  else if (ids[at] !== id) draft.set(key, ids.toSpliced(at, 0, id));
}

function removeFrom(draft: TableDraft<readonly Id[]>, key: Id | null, id: Id): void {
  if (key === null) return;
  const ids = (draft.get(key) ?? []).filter((other) => other !== id);
  if (ids.length > 0) draft.set(key, ids);
  else draft.delete(key);
}

/**
 * Builds everything derived at once, each table when it is first looked into: from a whole file that is much
 * faster than change by change, and a window that has just opened needs little of it.
 */
function derive(tables: Tables, counters: LabelCounters): WorkspaceState {
  return {
    tables,
    counters: highestLabels(tables, counters),
    indexes: Object.fromEntries(
      Object.entries(INDEXES).map(([name, { kind, key }]) => [
        name,
        Table.lazy(() => indexOf([kind], tables, key as (entity: Entity) => Id | null)),
      ]),
    ) as unknown as Indexes,
    labelled: Table.lazy(() => indexOf(ENTITY_KINDS.filter(isLabelled), tables, labelOf)),
    kinds: Table.lazy(() => kindsIn(tables)),
    roots: Table.lazy(() => rootsIn(tables)),
  };
}

function kindsIn(tables: Tables): ReadonlyMap<Id, ElementKind> {
  const kinds = new Map<Id, ElementKind>();
  for (const kind of ELEMENT_KINDS) {
    for (const { id } of tables[kind].values()) kinds.set(id, kind);
  }
  return kinds;
}

function rootsIn(tables: Tables): ReadonlyMap<Id, ElementKind> {
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

function highestLabels(tables: Tables, counters: LabelCounters): LabelCounters {
  const highest: Record<string, number> = { ...counters };
  for (const kind of ENTITY_KINDS) {
    if (!isLabelled(kind)) continue;
    let last = '';
    for (const { label } of tables[kind].values()) {
      // Of one kind: the longer the label, the higher the number.
      if (label.length > last.length || (label.length === last.length && label > last)) {
        last = label;
      }
    }
    const most = Math.max(highest[kind] ?? 0, last === '' ? 0 : labelNumber(last));
    if (most > 0) highest[kind] = most;
  }
  const given = [...tables.workspace.values()].flatMap(({ givenLabels }) => givenLabels);
  return countLabels(highest as LabelCounters, given);
}

function indexOf(
  kinds: readonly EntityKind[],
  tables: Tables,
  key: (entity: Entity) => Id | null,
): ReadonlyMap<Id, readonly Id[]> {
  const lists = new Map<Id, Id[]>();
  for (const kind of kinds) {
    for (const entity of (tables[kind] as Table<Entity>).values()) {
      const value = key(entity);
      if (value === null) continue;
      const list = lists.get(value);
      if (list) list.push(entity.id);
      else lists.set(value, [entity.id]);
    }
  }
  for (const list of lists.values()) if (list.length > 1) list.sort(compareIds);
  return lists;
}
