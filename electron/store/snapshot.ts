import type { Database } from 'better-sqlite3';
import type { Snapshot, UndoState } from '../../shared/bridge.ts';
import { rowsFromState, type WorkspaceState } from '../../shared/model/state.ts';
import type { OpenFile } from './file/open-file.ts';
import { ENTITY_TABLES, jsonSelection } from './tables/rows.ts';
import type { Transaction } from './log/transactions.ts';
import { labelIn } from './log/log-json.ts';

/** What the next undo and redo would be about, from the log. */
export function undoState({ log }: OpenFile): UndoState {
  const undo = log.undoable();
  const redo = log.redoable();
  return { undo: undo ? labelIn(undo.label) : null, redo: redo ? labelIn(redo.label) : null };
}

/**
 * The same once a transaction is in the log: what a person has just done is what the next undo takes back, and leaves
 * nothing to be done again. Otherwise the log is asked.
 */
export function undoStateAfter(
  file: OpenFile,
  { origin: { origin }, label }: Pick<Transaction, 'origin' | 'label'>,
): UndoState {
  return origin === 'command' ? { undo: label, redo: null } : undoState(file);
}

/** The whole workspace as a window takes it over; straight from the file as long as it is not in memory. */
export function snapshotOf(file: OpenFile): Snapshot {
  return { ...undoState(file), seq: file.head.seq, json: jsonOf(file) };
}

function jsonOf(file: OpenFile): string {
  return file.isLoaded ? stateJson(file.state) : storedJson(file.db);
}

/** All rows and counters of a state as JSON. */
export function stateJson(state: WorkspaceState): string {
  return JSON.stringify({ rows: rowsFromState(state), counters: state.counters });
}

/**
 * All rows and counters of a file as JSON. SQLite makes that text several times faster than it gives the rows to make
 * it of.
 */
export function storedJson(db: Database): string {
  const tables = ENTITY_TABLES.map((table) => {
    const rows = `SELECT json_group_array(${jsonSelection(table)}) FROM ${table.name}`;
    return `'"${table.kind}":', (${rows})`;
  });
  const counters = 'SELECT json_group_object(kind, last) FROM label_counter';
  const text = `concat('{"rows":{', ${tables.join(", ',', ")}, '},"counters":', (${counters}), '}')`;
  return db.prepare<[], string>(`SELECT ${text}`).pluck().get() as string;
}
