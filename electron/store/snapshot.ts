import type { Snapshot, UndoState } from '../../shared/bridge.ts';
import { rowsFromState } from '../../shared/model/state.ts';
import type { OpenFile } from './open-file.ts';
import { labelOf } from './undo.ts';

/** What the next undo and redo would be about, from the log. */
export function undoState({ log }: OpenFile): UndoState {
  const undo = log.undoable();
  const redo = log.redoable();
  return { undo: undo ? labelOf(undo) : null, redo: redo ? labelOf(redo) : null };
}

/** The whole workspace as a window takes it over. */
export function snapshotOf(file: OpenFile): Snapshot {
  const unchanged = file.rows;
  const rows = unchanged ?? rowsFromState(file.state);
  const counters = unchanged ? file.counters.all() : file.state.counters;
  return { ...undoState(file), seq: file.head.seq, json: JSON.stringify({ rows, counters }) };
}
