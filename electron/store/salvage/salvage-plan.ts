import { entitySchemas, type Entity } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { replay } from '../../../shared/model/log.ts';
import { standing, type Live } from '../../../shared/model/waiting.ts';
import { ChainHash, ZERO_HASH } from '../log/chain-hash.ts';
import type { FoundContent } from './found-content.ts';
import type { Holes } from './found-rows.ts';
import { fromRecord, type ChangeRecord, type TransactionRecord } from '../log/log-record.ts';

/** A step of the log with what could be read of it. */
export interface FoundStep {
  readonly record: TransactionRecord;
  readonly changes: readonly ChangeRecord[];
}

/** What a salvaged workspace is to be. */
export interface SalvagePlan {
  /** The log, oldest first. */
  readonly log: readonly FoundStep[];
  /** What the log comes to. */
  readonly logged: Live;
  /** What the workspace is to hold. */
  readonly target: Live;
  readonly steps: number;
  readonly damagedSteps: number;
  readonly missingSteps: number;
  readonly lost: number;
  readonly isSameWorkspace: boolean;
}

/**
 * Works out what a workspace was. Where the log is whole, it alone says so; else the tables do, and the log where
 * they say nothing. What the log knows to be deleted does not come back, nor does what no index names, unless the end
 * of the file is missing.
 */
export function planSalvage(content: FoundContent, holes: Holes): SalvagePlan {
  const { transactions, changes, entities, indexed } = content;
  const numbers = [...transactions.keys()].toSorted((a, b) => a - b);
  const log = numbers.map((seq) => ({
    record: transactions.get(seq) as TransactionRecord & { readonly hash: string },
    changes: changes.get(seq) ?? [],
  }));
  const steps = log.filter((step) => isSound(content, step)).length;
  const last = largest([...numbers, ...changes.keys()]);
  const missingSteps = last - numbers.length;
  const isWhole = holes === 'none' && missingSteps === 0 && steps === log.length && steps > 0;
  const told = log.map(({ record, changes: own }) => ({
    clock: record.clock,
    changes: own.map((change) => fromRecord(change, record.id)),
  }));
  const logged = replay(told);
  const deleted = new Set(
    told
      .flatMap(({ changes: own }) => own.map(({ entity }) => entity))
      .filter((id) => !logged.has(id)),
  );
  const target = new Map<Id, Live extends ReadonlyMap<Id, infer Found> ? Found : never>();
  for (const [id, { kind, entity }] of logged) {
    const valid = entitySchemas[kind].safeParse(entity);
    const isThere = isWhole || holes === 'end' || entities.has(id) || indexed.has(id);
    if (valid.success && isThere) target.set(id, { kind, entity: valid.data as Entity });
  }
  if (!isWhole) {
    for (const [id, found] of entities) if (!deleted.has(id)) target.set(id, found);
  }
  const stands = standing(target);
  const known = new Set([...logged.keys(), ...target.keys()]);
  return {
    log,
    logged,
    target: stands,
    steps,
    damagedSteps: log.length - steps,
    missingSteps,
    lost: known.size - stands.size,
    isSameWorkspace: numbers[0] === 1,
  };
}

/** The largest of some numbers above 0; 0 where there are none. A log may be longer than what fits on the stack. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** Whether a step is as it was written: its hash follows from the one before. */
function isSound({ transactions }: FoundContent, { record, changes }: FoundStep): boolean {
  const before = record.seq === 1 ? ZERO_HASH : transactions.get(record.seq - 1)?.hash;
  if (before === undefined) return false;
  const hash = new ChainHash(before, record).add(changes).end();
  return hash === transactions.get(record.seq)?.hash;
}
