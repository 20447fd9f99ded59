import { clockTime } from '../../shared/model/clock.ts';
import type { Entity, EntityKind } from '../../shared/model/entities.ts';
import { replay } from '../../shared/model/log.ts';
import { stateFromRows, type EntityRows, type WorkspaceState } from '../../shared/model/state.ts';
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

function* transactionsUntil(log: LogStatements, moment: number) {
  for (const { seq, id, clock } of log.chain()) {
    if (clockTime(clock) > moment) continue;
    yield { clock, changes: log.changes(seq).map((record) => fromRecord(record, id)) };
  }
}
