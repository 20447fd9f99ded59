import { uuidv7 } from 'uuidv7';
import type { SingleCommand } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import { linksFrom } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';

/**
 * The command that replaces a position by a new one in other words.
 * @param id of the new position
 */
export function reviseCommand(
  state: WorkspaceState,
  position: Id,
  id: Id,
  text: string,
): SingleCommand {
  const links = linksFrom(state, position, 'responds-to').map(() => uuidv7());
  return { type: 'revise-position', position, id, text, replaces: uuidv7(), links };
}
