import type { Database } from 'better-sqlite3';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { identityIn, type FileIdentity } from './file-identity.ts';
import { readNumber } from './pragmas.ts';

/** Kinds of pages of a table: https://sqlite.org/fileformat.html#b_tree_pages */
const INTERIOR = 0x05;
const LEAF = 0x0d;

/** No table is so deep: a file in which pages lead in circles is none of ours. */
const DEEPEST = 20;

/**
 * The end of the log as the disk has it, whatever SQLite has in memory. The file is opened when it is first read and stays
 * open, since closing any descriptor of it would drop the locks that this process has on it.
 */
export class HeadOnDisk {
  readonly #path: string;
  readonly #identity: FileIdentity | null;
  readonly #root: number;
  readonly #page: Buffer;
  #descriptor: number | null = null;

  /** @param identity of the file that the connection has open */
  constructor(db: Database, path: string, identity: FileIdentity | null) {
    this.#path = path;
    this.#identity = identity;
    this.#root = db
      .prepare<[], number>(`SELECT rootpage FROM sqlite_schema WHERE name = 'log_transaction'`)
      .pluck()
      .get() as number;
    this.#page = Buffer.alloc(readNumber(db, 'page_size'));
  }

  /** Whether the last transaction has a hash. `false` as well where that cannot be told at a glance, or not at all. */
  hasHash(hash: string): boolean {
    try {
      const leaf = this.#lastLeaf(this.#opened());
      return leaf?.includes(hash, lastCellOf(leaf), 'latin1') ?? false;
    } catch {
      return false;
    }
  }

  /** Lets go of the file; only once the connection is closed. */
  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  /** @throws where there is another file at the path by now, or none */
  #opened(): number {
    if (this.#descriptor !== null) return this.#descriptor;
    const descriptor = openSync(this.#path, 'r');
    if (identityIn(fstatSync(descriptor, { bigint: true })) !== this.#identity) {
      closeSync(descriptor);
      throw new Error('another file');
    }
    this.#descriptor = descriptor;
    return descriptor;
  }

  /** The page that ends the table: from its root always the last one below. */
  #lastLeaf(descriptor: number): Buffer | null {
    const page = this.#page;
    let number = this.#root;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const read = readSync(descriptor, page, 0, page.length, (number - 1) * page.length);
      if (read < page.length) return null;
      if (page[0] === LEAF) return page;
      if (page[0] !== INTERIOR) return null;
      number = page.readUInt32BE(8);
    }
    return null;
  }
}

/** Where the last row of a page begins; what of it does not fit there goes on elsewhere. */
function lastCellOf(leaf: Buffer): number {
  const cells = leaf.readUInt16BE(3);
  return cells === 0 ? leaf.length : leaf.readUInt16BE(8 + 2 * (cells - 1));
}
