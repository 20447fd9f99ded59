import { clockTime, type Clock } from '../../../shared/model/clock.ts';
import { replay } from '../../../shared/model/log.ts';
import { stateFromRows, type WorkspaceState } from '../../../shared/model/state.ts';
import { rowsOf, standing } from '../../../shared/model/waiting.ts';
import { loggedTransactions } from './logged-changes.ts';
import type { LogStatements } from './log-statements.ts';

/**
 * The workspace as it stood at a moment, from the log alone: what was changed later, here or on another copy,
 * is not in it.
 * @param moment milliseconds since 1970; what was changed at that very moment counts
 */
export function stateAt(log: LogStatements, moment: number): WorkspaceState {
  return stateOf(log, ({ clock }) => clockTime(clock) <= moment);
}

/** The workspace as it stood once everything was done that has this clock or an earlier one. */
export function stateUntil(log: LogStatements, last: Clock): WorkspaceState {
  return stateOf(log, ({ clock }) => clock <= last);
}

/**
 * The workspace as it may have stood when a clock was its latest: with what is in the log up to there, which is how
 * this file stood, and with what has that clock or an earlier one, which is how another copy stood that had seen all
 * of it.
 * @returns the likeliest first; nothing where the log does not know the clock
 */
export function statesWhen(log: LogStatements, last: Clock): readonly WorkspaceState[] {
  const transactions = [...log.chain()].map(({ seq, clock }) => ({ seq, clock }));
  const end = transactions.find(({ clock }) => clock === last)?.seq;
  if (end === undefined) return [];
  const isSame = transactions.every(({ seq, clock }) => seq <= end === clock <= last);
  const here = stateOf(log, ({ seq }) => seq <= end);
  return isSame ? [here] : [here, stateUntil(log, last)];
}

function stateOf(
  log: LogStatements,
  isIn: Parameters<typeof loggedTransactions>[1],
): WorkspaceState {
  return stateFromRows(rowsOf(standing(replay(loggedTransactions(log, isIn)))));
}
