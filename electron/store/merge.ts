import { uuidv7 } from 'uuidv7';
import type { Change } from '../../shared/model/changes.ts';
import { nextClock, type Clock } from '../../shared/model/clock.ts';
import { collisionsIn, type Collision } from '../../shared/model/collisions.ts';
import { changesBetween } from '../../shared/model/compare.ts';
import { entitySchemas, type EntityKind } from '../../shared/model/entities.ts';
import type { Id } from '../../shared/model/id.ts';
import { countLogged, replay, type LoggedTransaction } from '../../shared/model/log.ts';
import { stateFromRows, type WorkspaceState } from '../../shared/model/state.ts';
import { cleanLine, LINE_LIMIT } from '../../shared/model/text.ts';
import { rowsOf, standing } from '../../shared/model/waiting.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { ChainHash } from './chain-hash.ts';
import type { StoreError } from './contract.ts';
import { toRecord, type TransactionRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';
import { loggedChanges } from './logged-changes.ts';
import type { OpenFile } from './open-file.ts';
import { storeError } from './store-error.ts';
import { putDown, writeTables } from './transactions.ts';

/** An entity that one copy deleted while another one, which did not know, changed it. */
export interface LostEdit {
  readonly kind: EntityKind;
  readonly entity: Id;
  /** What the other copy changed in it. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly author: string;
  readonly clock: Clock;
}

/** What came, or would come, from other copies. */
export interface MergeReport {
  /** Transactions that were not here. */
  readonly transactions: number;
  /** How many of them each author made; the empty name is one. */
  readonly authors: Readonly<Record<string, number>>;
  /** What changed in the map. */
  readonly changes: readonly Change[];
  /** Fields that copies changed without knowing of each other, those that were known before left out. */
  readonly collisions: readonly Collision[];
  readonly lostEdits: readonly LostEdit[];
  /** Entities that are in the log and wait for something that they name. */
  readonly waiting: number;
}

/** The whole log of a file. */
export function transactionsOf(log: LogStatements): readonly LoggedTransaction[] {
  return [...log.chain()].map(({ seq, id, clock, author, origin, target, label }) => ({
    ...({ origin, target } as Pick<LoggedTransaction, 'origin' | 'target'>),
    id,
    clock,
    author,
    label: JSON.parse(label) as LoggedTransaction['label'],
    changes: loggedChanges(log, { seq, id }),
  })) as readonly LoggedTransaction[];
}

/** What a merge would do, worked out in full. */
interface Plan {
  readonly report: MergeReport;
  /** What is not here yet, by clock. */
  readonly incoming: readonly LoggedTransaction[];
  readonly state: WorkspaceState;
}

/**
 * Takes in what copies of the same workspace have and this one has not: the union of their logs, from which follows
 * what stands in each field, the same in every order, grouping and repetition.
 * @param copies the logs of the other copies
 * @param isTrial whether only to tell what would come
 * @returns `not-a-copy` where a log has another beginning; `log-differs` where it tells the same transaction otherwise
 */
export function merge(
  file: OpenFile,
  copies: readonly (readonly LoggedTransaction[])[],
  { author, isTrial }: { readonly author: string; readonly isTrial: boolean },
): Result<MergeReport, StoreError> {
  const planned = plan(file, copies);
  if (!planned.ok) return planned;
  const { report, incoming } = planned.value;
  if (isTrial || incoming.length === 0) return ok(report);
  const written = write(file, planned.value, author);
  return written.ok ? ok(report) : written;
}

function plan(
  file: OpenFile,
  copies: readonly (readonly LoggedTransaction[])[],
): Result<Plan, StoreError> {
  const { path } = file;
  const own = transactionsOf(file.log);
  const known = new Map(own.map((transaction) => [transaction.id, transaction]));
  const incoming = new Map<Id, LoggedTransaction>();
  const lostEdits: LostEdit[] = [];
  for (const copy of copies) {
    if (copy[0]?.id !== own[0]?.id) return fail(storeError('not-a-copy', { path }));
    for (const transaction of copy) {
      const same = known.get(transaction.id) ?? incoming.get(transaction.id);
      if (!same) incoming.set(transaction.id, transaction);
      else if (!isSame(same, transaction)) return fail(storeError('log-differs', { path }));
    }
    const theirs = new Set(copy.map(({ id }) => id));
    const here = own.filter(({ id }) => !theirs.has(id));
    const there = copy.filter(({ id }) => !known.has(id));
    lostEdits.push(...editsOfDeleted(here, there), ...editsOfDeleted(there, here));
  }
  const fresh = [...incoming.values()].toSorted(byClock);
  const all = [...own, ...fresh];
  const live = replay(all);
  const stands = standing(live);
  const state = stateFromRows(
    rowsOf(stands),
    fresh.reduce((counters, { changes }) => countLogged(counters, changes), file.state.counters),
  );
  const changes = fresh.length === 0 ? [] : changesBetween(file.state, state);
  const malformed = changes.find((change) => !isWellFormed(state, change));
  if (malformed) return fail(storeError('log-differs', { path }));
  const authors: Record<string, number> = {};
  for (const { author } of fresh) authors[author] = (authors[author] ?? 0) + 1;
  const collisions = collisionsIn(all).filter(({ standing: shown, others }) =>
    [shown, ...others].some(({ change }) => incoming.has(change.slice(0, change.lastIndexOf('.')))),
  );
  const waiting = live.size - stands.size;
  const report = { transactions: fresh.length, authors, changes, collisions, lostEdits, waiting };
  return ok({ report, incoming: fresh, state });
}

/** Of what one side changed, what the other side deleted. */
function editsOfDeleted(
  deleting: readonly LoggedTransaction[],
  editing: readonly LoggedTransaction[],
): readonly LostEdit[] {
  const gone = new Set<Id>();
  for (const { entity, fields } of deleting.flatMap(({ changes }) => changes)) {
    if (fields['deleted'] === true) gone.add(entity);
    else if (fields['deleted'] === false) gone.delete(entity);
  }
  return editing.flatMap(({ author, clock, changes }) =>
    changes.flatMap(({ kind, entity, fields }) =>
      gone.has(entity) && !('deleted' in fields) ? [{ kind, entity, fields, author, clock }] : [],
    ),
  );
}

function isSame(a: LoggedTransaction, b: LoggedTransaction): boolean {
  const told = ({ clock, author, origin, target, label, changes }: LoggedTransaction): string =>
    JSON.stringify([clock, author, origin, target, label, changes]);
  return told(a) === told(b);
}

function byClock(a: LoggedTransaction, b: LoggedTransaction): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function isWellFormed(state: WorkspaceState, { kind, id, op }: Change): boolean {
  if (op === 'delete') return true;
  return entitySchemas[kind].safeParse(state.tables[kind].get(id)).success;
}

/** Adds the transactions as they are, and one that says that they came; the tables follow. */
function write(
  file: OpenFile,
  { incoming, report, state }: Plan,
  author: string,
): Result<null, StoreError> {
  return putDown(file, () => {
    let { seq, hash } = file.head;
    let { clock } = file;
    const append = ({ id, origin, target, label, changes, ...made }: LoggedTransaction): void => {
      seq += 1;
      const record: TransactionRecord = {
        seq,
        id,
        clock: made.clock,
        author: made.author,
        origin,
        target,
        label: JSON.stringify(label),
      };
      const records = changes.map((change, place) => toRecord(change, record, place));
      hash = new ChainHash(hash, record).add(records).end();
      file.log.appendChanges(records);
      file.log.append({ ...record, hash });
      if (made.clock > clock) clock = made.clock;
    };
    for (const transaction of incoming) append(transaction);
    append({
      id: uuidv7(),
      clock: nextClock(clock, file.now()),
      author: cleanLine(author).slice(0, LINE_LIMIT),
      origin: 'merge',
      target: null,
      label: { key: 'merge', values: { count: incoming.length } },
      changes: [],
    });
    writeTables(file, report.changes, state);
    file.counters.save(file.state.counters, state.counters);
    return { head: { seq, hash }, clock, state };
  });
}
