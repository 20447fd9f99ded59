import type { Snapshot } from '../../shared/bridge.ts';
import type { LabelCounters } from '../../shared/model/labels.ts';
import { stateFromRows, type EntityRows, type WorkspaceState } from '../../shared/model/state.ts';

/** The workspace that a snapshot holds. */
export function stateOf(json: Snapshot['json']): WorkspaceState {
  const { rows, counters } = JSON.parse(json) as {
    readonly rows: EntityRows;
    readonly counters: LabelCounters;
  };
  return stateFromRows(rows, counters);
}
