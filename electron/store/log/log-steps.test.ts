import Sqlite, { type Database } from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clockOf } from '../../../shared/model/clock.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { ChainHash, ZERO_HASH } from './chain-hash.ts';
import { brokenLink } from './log-chain.ts';
import { logStatements } from './log-statements.ts';
import { migrate } from '../migrations/index.ts';

/** More transactions than are read at once, twice over. */
const TRANSACTIONS = 1_100;

/**
 * A log in memory, each transaction of which has as many changes as the remainder of its number by three.
 * @param clocks gives the clock of a transaction, and the one that its changes say
 */
function longLog(clocks = (seq: number) => [clockOf(seq, 0), clockOf(seq, 0)]): Database {
  const db = new Sqlite(':memory:');
  onTestFinished(() => void db.close());
  migrate(db, 0);
  const log = logStatements(db);
  let hash = ZERO_HASH;
  for (let seq = 1; seq <= TRANSACTIONS; seq += 1) {
    const [clock = '', said = ''] = clocks(seq);
    const origin = { origin: 'command', target: null } as const;
    const record = { seq, id: testId(seq), clock, author: '', ...origin, label: '{}' };
    const changes = Array.from({ length: seq % 3 }, (_, place) => ({
      seq,
      place,
      clock: said,
      kind: 'issue',
      entity_id: testId(1),
      fields: `{"text":"${seq}.${place}"}`,
      replaced: '{}',
    }));
    hash = new ChainHash(hash, record).add(changes).end();
    log.appendChanges(changes);
    log.append({ ...record, hash });
  }
  return db;
}

describe('the whole log', () => {
  it('is read step by step, each with its changes in order, however long it is', () => {
    const steps = [...logStatements(longLog()).steps()];
    expect(steps.map(({ record }) => record.seq)).toEqual(steps.map((_, index) => index + 1));
    expect(steps).toHaveLength(TRANSACTIONS);
    for (const { record, changes } of steps) {
      expect(changes.map(({ seq, place }) => [seq, place])).toEqual(
        Array.from({ length: record.seq % 3 }, (_, place) => [record.seq, place]),
      );
    }
  });

  it.each([1, 511, 512, 513, 1_024, 1_025, TRANSACTIONS])(
    'shows what was done to transaction %i',
    (seq) => {
      const broken = (sql: string): string | undefined => {
        const db = longLog();
        db.exec(sql);
        return brokenLink(logStatements(db));
      };
      expect(broken('SELECT 1')).toBeUndefined();
      expect(broken(`UPDATE log_transaction SET author = 'B' WHERE seq = ${seq}`)).toMatch(
        ` ${seq} of the log is not as it was written`,
      );
      expect(
        broken(`INSERT INTO log_change SELECT seq, 9, clock, 'issue', id, '{}', '{}'
                FROM log_transaction WHERE seq = ${seq}`),
      ).toMatch(` ${seq} of the log is not as it was written`);
      expect(broken(`DELETE FROM log_transaction WHERE seq = ${seq}`)).toBeDefined();
      expect(
        broken(`UPDATE log_change SET seq = -${seq} WHERE seq = ${seq - (seq % 3 === 0 ? 1 : 0)}`),
      ).toBeDefined();
    },
  );

  it('G6: ends with the latest transaction, as everything that is written follows all that is there', () => {
    const at = (seq: number) => Array<string>(2).fill(clockOf(seq === 2 ? 2 ** 40 : seq, 0));
    expect(brokenLink(logStatements(longLog(at)))).toBe(
      'the log does not end with its latest transaction',
    );
  });

  it.each([
    ['ffffffffffff-ffff', 'ffffffffffff-ffff'],
    ['zzzzzzzzzzzz-zzzz', 'zzzzzzzzzzzz-zzzz'],
    [clockOf(700, 0), clockOf(701, 0)],
  ])('shows a transaction at the time of %s that says %s, whatever its hash', (clock, said) => {
    const at = (seq: number) => (seq === 700 ? [clock, said] : [clockOf(seq, 0), clockOf(seq, 0)]);
    expect(brokenLink(logStatements(longLog(at)))).toBe('transaction 700 of the log has no time');
  });

  it('shows changes of no transaction, before its beginning and behind its end', () => {
    for (const seq of [-5, 0, TRANSACTIONS + 1]) {
      const db = longLog();
      db.exec(
        `INSERT INTO log_change VALUES (${seq}, 0, '${'0'.repeat(17)}', 'issue', '${testId(1)}', '{}', '{}')`,
      );
      expect(brokenLink(logStatements(db))).toBe('the log has changes of no transaction');
    }
  });
});
