import {
  TOLD_ONE_BY_ONE,
  type HistoryCursor,
  type HistoryEntry,
  type HistoryPage,
  type HistoryQuery,
} from '../../../shared/history/entries.ts';
import { clockOf, clockTime } from '../../../shared/model/clock.ts';
import type { Id } from '../../../shared/model/id.ts';
import { toEntry } from '../log/log.ts';
import type { ChangeRecord, TransactionRecord } from '../log/log-record.ts';
import type { OpenFile } from '../file/open-file.ts';
import { goneEntities } from './gone.ts';
import { Needles } from './needles.ts';
import type { HistoryStatements } from './statements.ts';

/** So many transactions are looked at for one page at most: the store has other things to do in between. */
const LOOKED_AT = 1500;

/** So many are read at a time. */
const READ_AT_ONCE = 200;

/** The newest place of all. */
const NEWEST: HistoryCursor = { clock: clockOf(2 ** 47, 0), seq: Number.MAX_SAFE_INTEGER };

/**
 * Some transactions of the history, newest first by their clocks.
 * @param since only what came after this moment, in milliseconds since 1970; `null` for everything
 */
export function historyPage(
  file: OpenFile,
  statements: HistoryStatements,
  query: HistoryQuery,
  since: number | null,
): HistoryPage {
  const asked = new Asked(file, statements, query);
  const entries: HistoryEntry[] = [];
  let looked = 0;
  let last: HistoryCursor | null = query.before;
  for (const record of asked.records(query.before ?? NEWEST)) {
    if (since !== null && clockTime(record.clock) <= since) break;
    if (entries.length >= query.limit || looked >= LOOKED_AT) {
      return { entries, gone: goneEntities(file, entries), next: last };
    }
    looked += 1;
    last = { clock: record.clock, seq: record.seq };
    const entry = asked.entryOf(record);
    if (entry) entries.push(entry);
  }
  return { entries, gone: goneEntities(file, entries), next: null };
}

/** What a query asks, worked out once for a page. */
class Asked {
  readonly #file: OpenFile;
  readonly #statements: HistoryStatements;
  readonly #authors: ReadonlySet<string>;
  readonly #kinds: ReadonlySet<string>;
  readonly #needles: Needles;
  /** What all of the changes that are looked at have to touch one of; each of the sets. */
  readonly #touched: readonly ReadonlySet<Id>[];

  constructor(file: OpenFile, statements: HistoryStatements, query: HistoryQuery) {
    const { about, parties, authors, kinds, text } = query;
    this.#file = file;
    this.#statements = statements;
    this.#authors = new Set(authors);
    this.#kinds = new Set(kinds);
    this.#needles = new Needles(file.log, text);
    const around = (ids: readonly Id[]): ReadonlySet<Id> =>
      new Set(ids.flatMap((id) => [id, ...statements.everNaming(id)]));
    this.#touched = [
      ...(about === null ? [] : [around([about])]),
      ...(parties.length === 0 ? [] : [around(parties)]),
    ];
  }

  /** The transactions that may be meant, newest first. */
  *records(before: HistoryCursor): Generator<TransactionRecord> {
    const touched = this.#touched[0] ? [...this.#touched[0]] : null;
    for (let from = before; ;) {
      const records = touched
        ? this.#statements.touching(touched, from, READ_AT_ONCE)
        : this.#statements.older(from, READ_AT_ONCE);
      yield* records;
      const last = records.at(-1);
      if (!last || records.length < READ_AT_ONCE) return;
      from = { clock: last.clock, seq: last.seq };
    }
  }

  /** The transaction as an entry, or `null` where it is not meant. */
  entryOf(record: TransactionRecord): HistoryEntry | null {
    if (this.#authors.size > 0 && !this.#authors.has(record.author)) return null;
    const counts = this.#statements.counts(record.seq) as HistoryEntry['counts'];
    if (this.#kinds.size > 0 && !counts.some(({ kind }) => this.#kinds.has(kind))) return null;
    const size = counts.reduce((sum, { count }) => sum + count, 0);
    const isLarge = size > TOLD_ONE_BY_ONE;
    const changes = isLarge ? this.#some(record) : this.#file.log.changes(record.seq);
    const touches = (set: ReadonlySet<Id>): boolean =>
      changes.some(({ entity_id }) => set.has(entity_id));
    if (!this.#touched.every(touches)) return null;
    if (!this.#needles.areIn(record, isLarge ? this.#file.log.changes(record.seq) : changes)) {
      return null;
    }
    return { ...toEntry(this.#file.log, record, changes), clock: record.clock, counts };
  }

  /** Of a large transaction, the changes that touch what is asked about; none where it is asked about as a whole. */
  #some(record: TransactionRecord): readonly ChangeRecord[] {
    const found: ChangeRecord[] = [];
    for (const set of this.#touched) {
      for (const id of set) {
        if (found.length >= TOLD_ONE_BY_ONE) return found;
        found.push(...this.#file.log.changesIn(record.seq, id, record.clock));
      }
    }
    return found;
  }
}
