import type { PastMoment, PastState } from '../../../shared/history/entries.ts';
import { startOfChanges } from '../../../shared/documents/since.ts';
import { clockTime, type Clock } from '../../../shared/model/clock.ts';
import { all } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { OpenFile } from '../file/open-file.ts';
import { stateAt, stateUntil } from '../log/past.ts';
import { stateJson } from '../snapshot.ts';
import type { HistoryStatements } from './statements.ts';

/** The workspace as it stood at a moment; `null` where the log knows no such moment. */
export function pastState(
  file: OpenFile,
  statements: HistoryStatements,
  moment: PastMoment,
): PastState | null {
  switch (moment.by) {
    case 'transaction': {
      const record = file.log.transaction(moment.id);
      return record ? until(file, record.clock) : null;
    }
    case 'named-state': {
      const clock = statements.madeAt(moment.id);
      return clock === undefined ? null : until(file, clock);
    }
    case 'session': {
      const end = endOf(file.state, statements, moment.id);
      return end === null ? null : told(stateAt(file.log, end), end);
    }
  }
}

/** When a session ended: as it was closed here, else as it was planned. In milliseconds since 1970. */
export function endOf(
  state: WorkspaceState,
  statements: HistoryStatements,
  id: string,
): number | null {
  const kept = all(state, 'named-state').findLast(({ session }) => session === id);
  const clock = kept && statements.madeAt(kept.id);
  if (clock !== undefined) return clockTime(clock);
  const start = startOfChanges(state, { session: id, since: null });
  return start.by === 'session' ? start.moment : null;
}

function until(file: OpenFile, clock: Clock): PastState {
  return told(stateUntil(file.log, clock), clockTime(clock));
}

function told(state: WorkspaceState, moment: number): PastState {
  return { at: new Date(moment).toISOString(), json: stateJson(state) };
}
