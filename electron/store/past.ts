import type { DocumentRequest } from '../../shared/bridge.ts';
import { startOfChanges } from '../../shared/documents/since.ts';
import { clockTime } from '../../shared/model/clock.ts';
import type { Entity, EntityKind } from '../../shared/model/entities.ts';
import { replay } from '../../shared/model/log.ts';
import {
  emptyState,
  stateFromRows,
  type EntityRows,
  type WorkspaceState,
} from '../../shared/model/state.ts';
import type { ReadableWorkspace } from './contract.ts';
import { standing } from '../../shared/model/waiting.ts';
import { fromRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';

/**
 * The workspace as it stood at a moment, from the log alone: what was changed later, here or on another copy,
 * is not in it.
 * @param moment milliseconds since 1970; what was changed at that very moment counts
 */
export function stateAt(log: LogStatements, moment: number): WorkspaceState {
  const rows: Partial<Record<EntityKind, Entity[]>> = {};
  for (const { kind, entity } of standing(replay(transactionsUntil(log, moment))).values()) {
    (rows[kind] ??= []).push(entity);
  }
  return stateFromRows(rows as EntityRows);
}

/** The workspace as it stood when what a report of changes tells began; empty where it tells everything. */
export function earlierState(
  workspace: Pick<ReadableWorkspace, 'state' | 'stateAt'>,
  request: Pick<DocumentRequest, 'session' | 'since'>,
): WorkspaceState {
  const { moment } = startOfChanges(workspace.state(), request);
  return moment === null ? emptyState() : workspace.stateAt(moment);
}

function* transactionsUntil(log: LogStatements, moment: number) {
  for (const { seq, id, clock } of log.chain()) {
    if (clockTime(clock) > moment) continue;
    yield { clock, changes: log.changes(seq).map((record) => fromRecord(record, id)) };
  }
}
