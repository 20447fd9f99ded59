import { creationOf, type Change } from './changes.ts';
import { kindsIn, rekind, reroot, rootsIn, type Kinds } from './elements.ts';
import { ENTITY_KINDS, type Entity, type EntityKind, type EntityOf } from './entities.ts';
import {
  emptyIndexes,
  indexesOf,
  reindex,
  type Indexes,
  type Move,
  type Tables,
} from './indexes.ts';
import { countMoved, highestLabels, labelsIn, relabel, type Labelled } from './labelled.ts';
import type { LabelCounters } from './labels.ts';
import { Table, type TableDraft } from './table.ts';

/**
 * A workspace in memory. Immutable: `applyChanges` makes the next one and shares what stayed.
 * Everything besides `tables` and `counters` is derived from them and kept in step.
 */
export interface WorkspaceState {
  readonly tables: Tables;
  readonly counters: LabelCounters;
  readonly indexes: Indexes;
  readonly labelled: Labelled;
  /** The kind of every element. */
  readonly kinds: Kinds;
  /** The elements that stand under nothing. */
  readonly roots: Kinds;
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
    return derive(nextTables, countMoved(state.counters, moves));
  }
  const kinds = rekind(state.kinds, moves, nextTables);
  const indexes = reindex(state.indexes, moves);
  return {
    tables: nextTables,
    counters: countMoved(state.counters, moves),
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
