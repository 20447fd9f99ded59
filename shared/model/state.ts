import { creationOf, type Change } from './changes.ts';
import {
  ENTITY_KINDS,
  isElementKind,
  type Entity,
  type EntityKind,
  type EntityOf,
} from './entities.ts';
import { compareIds, type Id } from './id.ts';
import {
  emptyIndexes,
  indexesOf,
  reindex,
  type Indexes,
  type Move,
  type Tables,
} from './indexes.ts';
import { countLabel, countLabels, isLabelled, labelNumber, type LabelCounters } from './labels.ts';
import { placement } from './links.ts';
import { Table, type TableDraft } from './table.ts';
import { ELEMENT_KINDS, type ElementKind } from './vocabulary.ts';

/**
 * A workspace in memory. Immutable: `applyChanges` makes the next one and shares what stayed.
 * Everything besides `tables` and `counters` is derived from them and kept in step.
 */
export interface WorkspaceState {
  readonly tables: Tables;
  readonly counters: LabelCounters;
  readonly indexes: Indexes;
  /** The ids of the entities of a label; more than one only after a merge of copies that gave the same one. */
  readonly labelled: Table<readonly Id[]>;
  /** The kind of every element, by id. */
  readonly kinds: Table<ElementKind>;
  /** The elements that stand under nothing. */
  readonly roots: Table<ElementKind>;
}

/** A workspace with nothing in it. */
export function emptyState(): WorkspaceState {
  return {
    tables: Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, Table.empty()])) as Tables,
    counters: {},
    indexes: emptyIndexes(),
    labelled: Table.empty(),
    kinds: Table.empty(),
    roots: Table.empty(),
  };
}

/** Entities in plain rows, by kind: what is read from a file or sent to a window. */
export type EntityRows = { readonly [K in EntityKind]?: readonly EntityOf<K>[] };

/** The rows of one kind; an empty list where there are none. */
export function rowsOfKind<K extends EntityKind>(
  rows: EntityRows,
  kind: K,
): readonly EntityOf<K>[] {
  return rows[kind] ?? [];
}

/** The changes by which everything that stands in rows comes to be, kind by kind. */
export function changesFromRows(rows: EntityRows): readonly Change[] {
  return ENTITY_KINDS.flatMap((kind) =>
    rowsOfKind(rows, kind).map((after) => creationOf(kind, after)),
  );
}

/**
 * A state from rows.
 * @param rows all entities of the workspace, each id once; taken over
 * @param counters the highest label numbers ever given; those of the rows are counted in any case
 */
export function stateFromRows(rows: EntityRows, counters: LabelCounters = {}): WorkspaceState {
  const tables: Record<string, Table<Entity>> = {};
  for (const kind of ENTITY_KINDS) {
    tables[kind] = Table.keyed<Entity>(rowsOfKind(rows, kind), ({ id }) => id);
  }
  return derive(tables as Tables, counters);
}

/** The rows of a state, each kind ordered by id. */
export function rowsFromState(state: WorkspaceState): EntityRows {
  return Object.fromEntries(
    ENTITY_KINDS.map((kind) => [kind, sortedById([...state.tables[kind].values()])]),
  );
}

/** Sorts a table's values; no two have the same id. */
function sortedById(entities: Entity[]): readonly Entity[] {
  return entities.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The state after changes. Changes that name what is not there leave it as it is. */
export function applyChanges(state: WorkspaceState, changes: readonly Change[]): WorkspaceState {
  if (changes.length === 0) return state;
  const byKind = Map.groupBy(changes, (change) => change.kind);
  const tables: Record<string, Table<Entity>> = { ...state.tables };
  const moves: Move[] = [];
  for (const [kind, ofKind] of byKind) {
    const table: Table<Entity> = state.tables[kind];
    tables[kind] = table.edit((draft) => {
      for (const change of ofKind) applyOne(draft, kind, change, moves);
    });
  }
  const nextTables = tables as Tables;
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
    roots: reroot(state.roots, indexes, kinds, moves),
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
export function isPlaced({ indexes }: Pick<WorkspaceState, 'indexes'>, element: Id): boolean {
  const under = (links: readonly EntityOf<'link'>[] | undefined): boolean =>
    links?.some((link) => placement(link)?.child === element) ?? false;
  return under(indexes.linksFrom.get(element)) || under(indexes.linksTo.get(element));
}

function applyOne(
  draft: TableDraft<Entity>,
  kind: EntityKind,
  change: Change,
  moves: Move[],
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

function labelOf(entity: Entity | undefined): string | null {
  return entity && 'label' in entity ? entity.label : null;
}

function relabel(
  labelled: WorkspaceState['labelled'],
  moves: readonly Move[],
): WorkspaceState['labelled'] {
  return labelled.edit((draft) => {
    for (const { before, after } of moves) {
      const was = labelOf(before);
      const becomes = labelOf(after);
      if (was === becomes) continue;
      if (before && was !== null) {
        const ids = (draft.get(was) ?? []).filter((id) => id !== before.id);
        if (ids.length > 0) draft.set(was, ids);
        else draft.delete(was);
      }
      if (after && becomes !== null) {
        const ids = new Set(draft.get(becomes)).add(after.id);
        draft.set(becomes, [...ids].sort(compareIds));
      }
    }
  });
}

function countAll(counters: LabelCounters, moves: readonly Move[]): LabelCounters {
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
  indexes: Indexes,
  kinds: Table<ElementKind>,
  moves: readonly Move[],
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
      if (kind && !isPlaced({ indexes }, id)) draft.set(id, kind);
      else draft.delete(id);
    }
  });
}

/**
 * Builds everything derived at once, each table when it is first looked into: from a whole file that is much
 * faster than change by change, and a window that has just opened needs little of it.
 */
function derive(tables: Tables, counters: LabelCounters): WorkspaceState {
  return {
    tables,
    counters: highestLabels(tables, counters),
    indexes: indexesOf(tables),
    labelled: Table.lazy(() => labelsIn(tables)),
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
  return countLabels(highest, given);
}

function labelsIn(tables: Tables): ReadonlyMap<string, readonly Id[]> {
  const labelled = new Map<string, Id[]>();
  for (const kind of ENTITY_KINDS) {
    if (!isLabelled(kind)) continue;
    for (const { id, label } of tables[kind].values()) {
      const ids = labelled.get(label);
      if (ids) ids.push(id);
      else labelled.set(label, [id]);
    }
  }
  for (const ids of labelled.values()) if (ids.length > 1) ids.sort(compareIds);
  return labelled;
}
