import type { DocumentRequest } from '../../../shared/bridge.ts';
import { startOfChanges } from '../../../shared/documents/since.ts';
import { emptyState, type WorkspaceState } from '../../../shared/model/state.ts';
import type { ReadableWorkspace } from '../contract.ts';

/** The workspace as it stood when what a report of changes tells began; empty where it tells everything. */
export function earlierState(
  workspace: Pick<ReadableWorkspace, 'state' | 'stateAt'>,
  request: Pick<DocumentRequest, 'session' | 'since'>,
): WorkspaceState {
  const { moment } = startOfChanges(workspace.state(), request);
  return moment === null ? emptyState() : workspace.stateAt(moment);
}
