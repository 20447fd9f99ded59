import { addIssue } from '../../../../shared/agenda/plan.ts';
import { sessionsInOrder } from '../../../../shared/agenda/warnings.ts';
import { overviewOf } from '../../../../shared/analysis/overview.ts';
import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';

interface Added {
  readonly command: SingleCommand;
  readonly session: Session;
}

/**
 * The session to which an issue is added: the one that was chosen, if it is not over, else the next.
 * @returns `undefined` where none is to come
 */
export function sessionToAddTo(state: WorkspaceState, chosen: Id | null): Session | undefined {
  const open = sessionsInOrder(state).filter(({ status }) => status !== 'closed');
  return open.find(({ id }) => id === chosen) ?? open[0];
}

/**
 * Puts an issue on the agenda of the session that was chosen, or of the next one.
 * @returns `null` where no session is to come
 */
export function addChosen(
  state: WorkspaceState,
  issue: Id,
  chosen: Id | null,
  newId: () => Id,
): Added | null {
  const session = sessionToAddTo(state, chosen);
  if (!session) return null;
  const command = addIssue(state, overviewOf(state), { session: session.id, issue }, newId);
  return { command, session };
}
