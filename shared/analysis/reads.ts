import type { WorkspaceState } from '../model/state.ts';
import type { Table } from '../model/table.ts';

/** A table or an index of a state, by name. */
export type TableName = string;

type AnyTable = Table<unknown>;

/** Every table and index of a state, by a name of its own. */
export function tablesOf(state: WorkspaceState): ReadonlyMap<TableName, AnyTable> {
  return new Map<TableName, AnyTable>([
    ...named('tables', state.tables),
    ...named('indexes', state.indexes),
    ['labelled', state.labelled],
    ['kinds', state.kinds],
    ['roots', state.roots],
  ]);
}

function named(
  group: string,
  tables: Readonly<Record<string, unknown>>,
): readonly (readonly [TableName, AnyTable])[] {
  return Object.entries(tables).map(([name, table]) => [`${group}.${name}`, table as AnyTable]);
}

/**
 * The same state, which tells what is read from it. So what a result rests on need not be written down
 * beside the function that makes it, where it would be wrong one day.
 * @param note is called with every read, repetitions included: a key of a table or an index, or `null` for all of it
 */
export function watched(
  state: WorkspaceState,
  note: (table: TableName, key: string | null) => void,
): WorkspaceState {
  const group = <Tables extends object>(name: string, tables: Tables): Tables =>
    Object.fromEntries(
      Object.entries(tables).map(([key, table]) => [
        key,
        watchedTable(table as AnyTable, `${name}.${key}`, note),
      ]),
    ) as Tables;
  return {
    tables: group('tables', state.tables),
    indexes: group('indexes', state.indexes),
    labelled: watchedTable(state.labelled, 'labelled', note),
    kinds: watchedTable(state.kinds, 'kinds', note),
    roots: watchedTable(state.roots, 'roots', note),
    counters: state.counters,
  };
}

function watchedTable<Value>(
  table: Table<Value>,
  name: TableName,
  note: (table: TableName, key: string | null) => void,
): Table<Value> {
  const get = (key: string): Value | undefined => {
    note(name, key);
    return table.get(key);
  };
  const has = (key: string): boolean => {
    note(name, key);
    return table.has(key);
  };
  return new Proxy(table, {
    get: (_table, property) => {
      if (property === 'get') return get;
      if (property === 'has') return has;
      // Whatever else is asked of a table may depend on all of it.
      note(name, null);
      const value: unknown = Reflect.get(table, property, table);
      return typeof value === 'function' ? value.bind(table) : value;
    },
  });
}
