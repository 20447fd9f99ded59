import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ChainHash, ZERO_HASH } from './chain-hash.ts';
import type { ChangeRecord, TransactionRecord } from './log-record.ts';

const transaction: TransactionRecord = {
  seq: 1,
  id: 'id',
  clock: 'clock',
  author: 'Ådá',
  origin: 'command',
  target: null,
  label: '{}',
};
const change: ChangeRecord = {
  seq: 1,
  place: 0,
  clock: 'clock',
  kind: 'issue',
  entity_id: 'entity',
  fields: '{"text":"x"}',
  replaced: '{}',
};

function hashOf(changes: readonly ChangeRecord[], of = transaction, before = ZERO_HASH): string {
  return new ChainHash(before, of).add(changes).end();
}

describe('the hash of a transaction', () => {
  it('is what anybody can compute from the rows', () => {
    const text =
      `64:${ZERO_HASH},1:1,2:id,5:clock,3:Ådá,7:command,0:,2:{},` +
      `1:0,5:clock,5:issue,6:entity,12:{"text":"x"},2:{},`;
    expect(hashOf([change])).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('is another one for any other transaction', () => {
    const hashes = [
      hashOf([change]),
      hashOf([]),
      hashOf([change, change]),
      hashOf([{ ...change, place: 1 }]),
      hashOf([{ ...change, kind: 'issueentit', entity_id: 'y' }]),
      hashOf([{ ...change, fields: '{"text":"x"}2:{},' }]),
      hashOf([change], { ...transaction, author: '' }),
      hashOf([change], { ...transaction, seq: 2 }),
      hashOf([change], { ...transaction, origin: 'undo', target: 'id' }),
      hashOf([change], transaction, 'f'.repeat(64)),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is the same however the changes are given', () => {
    const many = Array.from({ length: 3000 }, (_, place) => ({ ...change, place }));
    const piecewise = new ChainHash(ZERO_HASH, transaction);
    for (let at = 0; at < many.length; at += 7) piecewise.add(many.slice(at, at + 7));
    expect(piecewise.end()).toBe(hashOf(many));
  });
});
