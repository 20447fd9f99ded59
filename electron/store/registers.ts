import type { Change } from '../../shared/model/changes.ts';
import type { Id } from '../../shared/model/id.ts';
import { mergeRegisters, type Register, type Registers } from '../../shared/model/log.ts';
import { fromRecord, type ChangeRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';

const NONE: Registers = new Map();

/** The fields whose registers somebody needs. */
type Fields = ReadonlySet<string> | 'all';

/** What gives, for each entity that some changes touch, the registers that the log has to name for them. */
export function registersFor(
  log: LogStatements,
  changes: readonly Change[],
): (entity: Id) => Registers {
  const isKnown = log.knows(changes.length);
  const fields = fieldsOf(changes.filter(({ id }) => isKnown(id)));
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
  for (const record of changesBackwards(log, entity)) {
    // Equal clocks are for `mergeRegisters` to settle, so only a change of clock can end the reading.
    if (record.clock !== clock && fields !== 'all' && hasAll(registers, fields)) break;
    clock = record.clock;
    mergeRegisters(registers, fromRecord(record, log.idOf(record.seq)), record.clock);
  }
  return registers;
}

/** How many changes are read first, mostly enough; then ever more. */
const FIRST_CHANGES = 2;

function* changesBackwards(log: LogStatements, entity: Id): Generator<ChangeRecord> {
  for (let limit = FIRST_CHANGES, after = 0; ; limit *= 16) {
    const records = log.changesOf(entity, limit, after);
    yield* records;
    if (records.length < limit) return;
    after += limit;
  }
}

function hasAll(registers: Registers, fields: ReadonlySet<string>): boolean {
  for (const field of fields) if (!registers.has(field)) return false;
  return true;
}
