import { uuidv7 } from 'uuidv7';
import type { Change } from '../../../shared/model/changes.ts';
import { isClockFromElsewhere } from '../../../shared/model/clock.ts';
import type { Wording } from '../../../shared/model/field-histories.ts';
import { entitySchemas } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { LoggedTransaction } from '../../../shared/model/log.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { cleanLine, LINE_LIMIT } from '../../../shared/model/text.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ForeignStep, MergeReport, StoreError } from '../contract.ts';
import { transactionOf } from '../log/copied-log.ts';
import type { CopyLog } from '../log/copy-log.ts';
import { splitChangeId, type TransactionRecord } from '../log/log-record.ts';
import { mergedState } from './merged-state.ts';
import type { OpenFile } from '../file/open-file.ts';
import { storeError } from '../store-error.ts';
import { clockAfter, putDown, writeTables } from '../log/transactions.ts';
import { namesIn, unsettledAbout } from './unsettled.ts';
import { writeLog } from '../log/write-log.ts';

/** What a merge would do, worked out in full. */
interface Plan {
  readonly report: MergeReport;
  /** What is not here yet, by clock. */
  readonly incoming: readonly LoggedTransaction[];
  readonly state: WorkspaceState;
}

/** So many steps of one author are told one by one. */
const TOLD = 200;

/**
 * Takes in what copies of the same workspace have and this one has not: the union of their logs, from which follows
 * what stands in each field, the same in every order, grouping and repetition.
 * @param copies the logs of the other copies, as far as they are other than this one
 * @param isTrial whether only to tell what would come
 * @returns `not-a-copy` where a log has another beginning; `log-differs` where it tells the same transaction otherwise
 */
export function merge(
  file: OpenFile,
  copies: readonly CopyLog[],
  { author, isTrial }: { readonly author: string; readonly isTrial: boolean },
): Result<MergeReport, StoreError> {
  const planned = plan(file, copies);
  if (!planned.ok) return planned;
  const { report, incoming } = planned.value;
  if (isTrial || incoming.length === 0) return ok(report);
  const written = write(file, planned.value, author);
  return written.ok ? ok(report) : written;
}

function plan(file: OpenFile, copies: readonly CopyLog[]): Result<Plan, StoreError> {
  const { path, log } = file;
  const incoming = new Map<Id, LoggedTransaction>();
  for (const { first, rest } of copies) {
    if (first !== log.idOf(1)) return fail(storeError('not-a-copy', { path }));
    for (const transaction of rest) {
      if (!isClockFromElsewhere(transaction.clock))
        return fail(storeError('log-differs', { path }));
      const own = log.transaction(transaction.id);
      const same = own ? transactionOf(log, own) : incoming.get(transaction.id);
      if (!same) incoming.set(transaction.id, transaction);
      else if (!isSame(same, transaction)) return fail(storeError('log-differs', { path }));
    }
  }
  const fresh = [...incoming.values()].toSorted(byClock);
  const { state, changes, waiting } = mergedState(file, fresh);
  const malformed = changes.find((change) => !isWellFormed(state, change));
  if (malformed) return fail(storeError('log-differs', { path }));
  // Names come from elsewhere: one of them may be that of something which every object has.
  const authors = new Map<string, number>();
  const steps: ForeignStep[] = [];
  for (const { author, clock, label, origin } of fresh) {
    const count = (authors.get(author) ?? 0) + 1;
    authors.set(author, count);
    if (count <= TOLD && origin !== 'merge') steps.push({ author, clock, label });
  }
  const report = {
    transactions: fresh.length,
    authors: Object.fromEntries(authors),
    steps,
    changes,
    waiting,
    ...newlyUnsettled(file, state, fresh, incoming),
  };
  return ok({ report, incoming: fresh, state });
}

/** What is to be settled because these transactions come; what was so before is left out. */
function newlyUnsettled(
  { log }: OpenFile,
  state: WorkspaceState,
  fresh: readonly LoggedTransaction[],
  incoming: ReadonlyMap<Id, unknown>,
): Pick<MergeReport, 'collisions' | 'lostEdits' | 'theirs' | 'names'> {
  const touched = new Set(fresh.flatMap(({ changes }) => changes.map(({ entity }) => entity)));
  const all = unsettledAbout(log, state, touched, fresh);
  const isTheirs = ({ change }: Wording): boolean =>
    incoming.has(splitChangeId(change).transaction);
  const collisions = all.collisions.filter(({ standing, others }) =>
    [standing, ...others].some(isTheirs),
  );
  const lostEdits = all.lostEdits.filter(({ deletion, edits }) =>
    [deletion, ...edits].some(isTheirs),
  );
  const wordings = [
    ...collisions.flatMap(({ standing, others }) => [standing, ...others]),
    ...lostEdits.flatMap(({ deletion, edits }) => [deletion, ...edits]),
  ];
  const theirs = wordings.filter(isTheirs).map(({ change }) => change);
  return { collisions, lostEdits, theirs, names: namesIn(state, { collisions, lostEdits }) };
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
    const latest = incoming.reduce(
      (last, made) => (made.clock > last ? made.clock : last),
      file.clock,
    );
    const clock = clockAfter(file, latest);
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
      hash = writeLog(file.log, hash, record, changes);
    };
    for (const transaction of incoming) append(transaction);
    append({
      id: uuidv7(),
      clock,
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
