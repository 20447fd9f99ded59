import { clockTime } from '../../shared/model/clock.ts';
import { replay } from '../../shared/model/log.ts';
import { stateFromRows, type WorkspaceState } from '../../shared/model/state.ts';
import { rowsOf, standing } from '../../shared/model/waiting.ts';
import { loggedChanges } from './logged-changes.ts';
import type { LogStatements } from './log-statements.ts';

/**
 * The workspace as it stood at a moment, from the log alone: what was changed later, here or on another copy,
 * is not in it.
 * @param moment milliseconds since 1970; what was changed at that very moment counts
 */
export function stateAt(log: LogStatements, moment: number): WorkspaceState {
  return stateFromRows(rowsOf(standing(replay(transactionsUntil(log, moment)))));
}

function* transactionsUntil(log: LogStatements, moment: number) {
  for (const { seq, id, clock } of log.chain()) {
    if (clockTime(clock) > moment) continue;
    yield { clock, changes: loggedChanges(log, { seq, id }) };
  }
}
