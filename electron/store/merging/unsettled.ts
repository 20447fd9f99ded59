import { titleById } from '../../../shared/model/checks.ts';
import { unsettledIn, type Unsettled } from '../../../shared/model/collisions.ts';
import type { Told } from '../../../shared/model/field-histories.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { LoggedTransaction } from '../../../shared/model/log.ts';
import { kindOf } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { NamedUnsettled } from '../contract.ts';
import { originIn } from '../log/log-json.ts';
import { fromRecord, type ChangeRecord, type TransactionRecord } from '../log/log-record.ts';
import type { LogStatements } from '../log/log-statements.ts';

/** What copies that came together left to be settled in a file. */
export function unsettledOf(log: LogStatements, state: WorkspaceState): NamedUnsettled {
  const found = log.isMerged() ? unsettledAbout(log, state, log.changedAgain()) : NOTHING;
  return { ...found, names: namesIn(state, found) };
}

/** What everything is called that is to be settled, or that its values name. */
export function namesIn(state: WorkspaceState, { collisions }: Unsettled): Record<Id, string> {
  const named = collisions.flatMap(({ entity, standing, others }) => [
    entity,
    ...[standing, ...others].flatMap(({ value }) => value),
  ]);
  const ids = named.filter((id) => typeof id === 'string' && kindOf(state, id)) as readonly Id[];
  return Object.fromEntries(ids.map((id) => [id, titleById(state, id)]));
}

const NOTHING: Unsettled = { collisions: [], lostEdits: [] };

/**
 * What of some entities is to be settled. What waits for something that it names is not asked about before it is there.
 * @param state with all that the transactions come to
 * @param fresh transactions that are not in the log yet
 */
export function unsettledAbout(
  log: LogStatements,
  state: WorkspaceState,
  entities: Iterable<Id>,
  fresh: readonly LoggedTransaction[] = [],
): Unsettled {
  const { collisions, lostEdits } = unsettledIn([...ownOf(log, entities), ...fresh]);
  return {
    collisions: collisions.filter(({ kind, entity }) => kindOf(state, entity) === kind),
    lostEdits,
  };
}

/** The transactions of a log with their changes of some entities, and all that take back or repeat. */
function ownOf(log: LogStatements, entities: Iterable<Id>): readonly Told[] {
  const changes = new Map<number, ChangeRecord[]>();
  for (const id of entities) {
    for (const record of log.changesOf(id)) {
      const own = changes.get(record.seq);
      if (own) own.push(record);
      else changes.set(record.seq, [record]);
    }
  }
  const records = new Map(log.targeting().map((record) => [record.seq, record]));
  for (const seq of changes.keys()) {
    const record = records.get(seq) ?? log.before(seq + 1, 1)[0];
    if (record) records.set(seq, record);
  }
  return [...records.values()].map((record) => toldBy(record, changes.get(record.seq) ?? []));
}

function toldBy(record: TransactionRecord, own: ChangeRecord[]): Told {
  const { id, clock, author } = record;
  return {
    id,
    clock,
    author,
    ...originIn(record),
    changes: own.toSorted((a, b) => a.place - b.place).map((change) => fromRecord(change, id)),
  };
}
