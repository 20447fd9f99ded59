import { clockTime, type Clock } from '../../shared/model/clock.ts';
import { replay } from '../../shared/model/log.ts';
import { stateFromRows, type WorkspaceState } from '../../shared/model/state.ts';
import { rowsOf, standing } from '../../shared/model/waiting.ts';
import { loggedTransactions } from './logged-changes.ts';
import type { LogStatements } from './log-statements.ts';

/**
 * The workspace as it stood at a moment, from the log alone: what was changed later, here or on another copy,
 * is not in it.
 * @param moment milliseconds since 1970; what was changed at that very moment counts
 */
export function stateAt(log: LogStatements, moment: number): WorkspaceState {
  return stateOf(log, (clock) => clockTime(clock) <= moment);
}

/** The workspace as it stood once everything was done that has this clock or an earlier one. */
export function stateUntil(log: LogStatements, last: Clock): WorkspaceState {
  return stateOf(log, (clock) => clock <= last);
}

function stateOf(log: LogStatements, isIn: (clock: Clock) => boolean): WorkspaceState {
  return stateFromRows(rowsOf(standing(replay(loggedTransactions(log, isIn)))));
}
