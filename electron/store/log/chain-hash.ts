import { createHash, hash, type Hash } from 'node:crypto';
import type { ChangeRecord, TransactionRecord } from './log-record.ts';

/** The hash before the first transaction. */
export const ZERO_HASH = '0'.repeat(64);

/** So much text is gathered before it is hashed, in UTF-16 units. */
const HASHED_AT_ONCE = 65_536;

/**
 * The hash that a transaction has in the chain: SHA-256, in hexadecimal, of the hash before it and of
 * everything that its row and its changes' rows hold, each text preceded by its length in UTF-16 units and a
 * colon and followed by a comma, so that no two logs read the same.
 */
export class ChainHash {
  /** Begun only for what is too long to be hashed in one piece, which takes half as long. */
  #hash: Hash | null = null;
  #text: string;

  constructor(before: string, transaction: TransactionRecord) {
    const { seq, id, clock, author, origin, target, label } = transaction;
    this.#text = texts(before, String(seq), id, clock, author, origin, target ?? '', label);
  }

  /** Goes on with the next changes of the transaction. */
  add(changes: readonly ChangeRecord[]): this {
    for (const { place, clock, kind, entity_id, fields, replaced } of changes) {
      this.#text += texts(String(place), clock, kind, entity_id, fields, replaced);
      if (this.#text.length < HASHED_AT_ONCE) continue;
      this.#hash ??= createHash('sha256');
      this.#hash.update(this.#text);
      this.#text = '';
    }
    return this;
  }

  /** The hash, once all changes were added. */
  end(): string {
    if (!this.#hash) return hash('sha256', this.#text);
    return this.#hash.update(this.#text).digest('hex');
  }
}

function texts(...parts: readonly string[]): string {
  let joined = '';
  for (const part of parts) joined += `${part.length}:${part},`;
  return joined;
}
