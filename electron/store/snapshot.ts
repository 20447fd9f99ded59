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

/** The whole workspace as a window takes it over; straight from the file as long as it is not in memory. */
export function snapshotOf(file: OpenFile): Snapshot {
  return { ...undoState(file), seq: file.head.seq, json: jsonOf(file) };
}

function jsonOf(file: OpenFile): string {
  if (file.isLoaded) {
    return JSON.stringify({ rows: rowsFromState(file.state), counters: file.state.counters });
  }
  return `{"rows":${file.entities.json()},"counters":${JSON.stringify(file.counters.all())}}`;
}
