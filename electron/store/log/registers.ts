import type { Change } from '../../../shared/model/changes.ts';
import type { Id } from '../../../shared/model/id.ts';
import { mergeRegisters, type Register, type Registers } from '../../../shared/model/log.ts';
import { fieldsIn } from './log-json.ts';
import { changeId } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';

const NONE: Registers = new Map();

/** The fields whose registers somebody needs. */
type Fields = ReadonlySet<string> | 'all';

/** What gives, for each entity that some changes touch, the registers that the log has to name for them. */
export function registersFor(
  log: LogStatements,
  changes: readonly Change[],
): (entity: Id) => Registers {
  // What changes or goes has been made before; what is made may have been there before.
  const isKnown = log.knows(changes.filter(({ op }) => op === 'create').length);
  const fields = fieldsOf(changes.filter(({ op, id }) => op !== 'create' || isKnown(id)));
  return (entity) => {
    const needed = fields.get(entity);
    return needed ? readRegisters(log, entity, needed) : NONE;
  };
}

/** The fields that are replaced in each entity; `all` where it comes into being, perhaps again, or goes. */
function fieldsOf(changes: readonly Change[]): ReadonlyMap<Id, Fields> {
  const fields = new Map<Id, Set<string> | 'all'>();
  for (const change of changes) {
    const known = fields.get(change.id);
    if (known === 'all') continue;
    if (change.op === 'update') {
      fields.set(change.id, new Set([...(known ?? []), ...Object.keys(change.after)]));
    } else {
      fields.set(change.id, 'all');
    }
  }
  return fields;
}

/**
 * What stands in an entity's fields, read from the log backwards and no further than needed.
 * @param fields what is asked for; of other fields some may be missing from what comes back
 */
export function readRegisters(log: LogStatements, entity: Id, fields: Fields = 'all'): Registers {
  const registers = new Map<string, Register>();
  let clock = '';
  for (const record of log.changesOf(entity)) {
    // Equal clocks are for `mergeRegisters` to settle, so only a change of clock can end the reading.
    if (record.clock !== clock && fields !== 'all' && hasAll(registers, fields)) break;
    clock = record.clock;
    const { transaction, place, fields: values } = record;
    const change = { id: changeId(transaction, place), fields: fieldsIn(values) };
    mergeRegisters(registers, change, clock);
  }
  return registers;
}

function hasAll(registers: Registers, fields: ReadonlySet<string>): boolean {
  for (const field of fields) if (!registers.has(field)) return false;
  return true;
}
