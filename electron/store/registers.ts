import type { Id } from '../../shared/model/id.ts';
import { mergeRegisters, type Register, type Registers } from '../../shared/model/log.ts';
import { fromRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';

/**
 * What stands in an entity's fields, read from the log backwards and no further than needed.
 * @param fields the fields that are asked for, or `all`; others may be missing from what comes back
 */
export function readRegisters(
  log: LogStatements,
  entity: Id,
  fields: ReadonlySet<string> | 'all',
): Registers {
  const registers = new Map<string, Register>();
  let clock = '';
  for (const record of log.changesOf(entity)) {
    // Equal clocks are for `mergeRegisters` to settle, so only a change of clock can end the reading.
    if (record.clock !== clock && fields !== 'all' && hasAll(registers, fields)) break;
    clock = record.clock;
    mergeRegisters(registers, fromRecord(record, record.transaction), record.clock);
  }
  return registers;
}

function hasAll(registers: Registers, fields: ReadonlySet<string>): boolean {
  for (const field of fields) if (!registers.has(field)) return false;
  return true;
}
