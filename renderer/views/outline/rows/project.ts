import { contextAt } from '../../../../shared/command-context.ts';
import { decide } from '../../../../shared/model/decide.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { Pending } from '../outline-state.ts';

/**
 * The workspace as it will be once everything that is on its way has arrived. What was typed or moved
 * shows at once, however slow the disk; a command that would be refused, or whose effect is there
 * already, changes nothing.
 */
export function project(
  state: WorkspaceState,
  pending: readonly Pending[],
  author: string,
): WorkspaceState {
  return pending.reduce((before, { command, at }) => {
    const decided = decide(before, command, contextAt(Date.parse(at), author));
    return decided.ok ? decided.value.after : before;
  }, state);
}
