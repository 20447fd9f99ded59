import type { LabelCounters } from './labels.ts';
import { stateFromRows, type EntityRows, type WorkspaceState } from './state.ts';

/**
 * The state that a snapshot holds.
 * @param json `{ rows, counters }` as a store process writes it; what that is was checked when the file was opened
 */
export function stateFromJson(json: string): WorkspaceState {
  const { rows, counters } = JSON.parse(json) as {
    readonly rows: EntityRows;
    readonly counters: LabelCounters;
  };
  return stateFromRows(rows, counters);
}
