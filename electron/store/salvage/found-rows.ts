import type { Cell } from '../tables/rows.ts';

/** A row as it was found on a page of a database file: https://sqlite.org/fileformat.html#b_tree_pages */
export interface FoundRow {
  /** Its number in its table; 0 in a table without. */
  readonly rowid: number;
  readonly cells: readonly Cell[];
}

const TABLE_LEAF = 0x0d;
const INDEX_LEAF = 0x0a;
const INDEX_INTERIOR = 0x02;
const HEADER = 100;
const USUAL_PAGE_SIZE = 4096;

/**
 * Reads whatever rows can be read of the bytes of a database file, page by page and without SQLite: no page needs
 * another one but for what of a row is too long for it, so damage costs what it hits. Pages that the file counts as
 * free are left out.
 */
export function* foundRows(bytes: Buffer): Generator<FoundRow> {
  const pages = new Pages(bytes);
  for (let number = 1; number <= pages.count; number += 1) {
    if (!pages.isFree(number)) yield* rowsOnPage(pages, number);
  }
}

/** What of a file is missing, as far as its pages tell. */
export type Holes = 'none' | 'pages' | 'end';

/** Whether the end of a file is missing, or pages are empty where something should be. */
export function holesIn(bytes: Buffer): Holes {
  const pages = new Pages(bytes);
  const isCut =
    bytes.length < HEADER ||
    bytes.length % pages.size !== 0 ||
    bytes.readUInt32BE(28) > pages.count;
  if (isCut) return 'end';
  for (let number = 1; number <= pages.count; number += 1) {
    if (!pages.isFree(number) && isUnused(pages.page(number))) return 'pages';
  }
  return 'none';
}

/** Whether there is nothing where a page says what it is. */
function isUnused(page: Buffer): boolean {
  return page.subarray(0, 512).every((byte) => byte === 0);
}

class Pages {
  readonly bytes: Buffer;
  readonly size: number;
  /** What of a page is used for content. */
  readonly usable: number;
  readonly count: number;
  readonly #free: ReadonlySet<number>;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    const said = bytes.length >= HEADER ? bytes.readUInt16BE(16) : 0;
    const size = said === 1 ? 65_536 : said;
    const isPossible = size >= 512 && (size & (size - 1)) === 0;
    this.size = isPossible ? size : USUAL_PAGE_SIZE;
    this.usable = this.size - (isPossible ? (bytes[20] ?? 0) : 0);
    this.count = Math.ceil(bytes.length / this.size);
    this.#free = this.#freePages();
  }

  /** The bytes of a page; fewer where the file ends in it, none where it has none. */
  page(number: number): Buffer {
    return number < 1
      ? Buffer.alloc(0)
      : this.bytes.subarray((number - 1) * this.size, number * this.size);
  }

  isFree(number: number): boolean {
    return this.#free.has(number);
  }

  #freePages(): ReadonlySet<number> {
    const free = new Set<number>();
    let trunk = this.bytes.length >= HEADER ? this.bytes.readUInt32BE(32) : 0;
    while (trunk > 1 && trunk <= this.count && !free.has(trunk)) {
      free.add(trunk);
      const page = this.page(trunk);
      if (page.length < 8) break;
      const leaves = Math.min(page.readUInt32BE(4), Math.floor(page.length / 4) - 2);
      for (let leaf = 0; leaf < leaves; leaf += 1) free.add(page.readUInt32BE(8 + leaf * 4));
      trunk = page.readUInt32BE(0);
    }
    return free;
  }
}

function* rowsOnPage(pages: Pages, number: number): Generator<FoundRow> {
  const page = pages.page(number);
  const start = number === 1 ? HEADER : 0;
  const type = page[start];
  if (type !== TABLE_LEAF && type !== INDEX_LEAF && type !== INDEX_INTERIOR) return;
  if (page.length < start + 12) return;
  const pointers = start + (type === INDEX_INTERIOR ? 12 : 8);
  const cells = page.readUInt16BE(start + 3);
  for (let cell = 0; cell < cells && pointers + cell * 2 + 2 <= page.length; cell += 1) {
    const row = rowAt(pages, page, page.readUInt16BE(pointers + cell * 2), type);
    if (row) yield row;
  }
}

function rowAt(pages: Pages, page: Buffer, at: number, type: number): FoundRow | null {
  const reader = new Reader(page, type === INDEX_INTERIOR ? at + 4 : at);
  const length = reader.varint();
  const rowid = type === TABLE_LEAF ? reader.varint() : 0;
  const payload = payloadOf(pages, page, reader.at, length, type === TABLE_LEAF);
  const cells = payload && cellsOf(payload);
  return cells && { rowid, cells };
}

/** The whole of a row, with what of it stands on pages of its own; `null` where that cannot be. */
function payloadOf(
  pages: Pages,
  page: Buffer,
  at: number,
  length: number,
  isTable: boolean,
): Buffer | null {
  const { usable } = pages;
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length <= 0 || length > pages.bytes.length) return null;
  if (length <= most) return at + length <= page.length ? page.subarray(at, at + length) : null;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (usable - 4));
  const local = wanted <= most ? wanted : least;
  if (at + local + 4 > page.length) return null;
  const parts = [page.subarray(at, at + local)];
  let missing = length - local;
  for (let next = page.readUInt32BE(at + local); missing > 0;) {
    const more = pages.page(next);
    if (more.length < usable) return null;
    parts.push(more.subarray(4, 4 + Math.min(missing, usable - 4)));
    missing -= usable - 4;
    next = more.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

/** What stands in a row: https://sqlite.org/fileformat.html#record_format */
function cellsOf(payload: Buffer): readonly Cell[] | null {
  const reader = new Reader(payload, 0);
  const headerEnd = reader.varint();
  if (headerEnd <= 0 || headerEnd > payload.length) return null;
  const types: number[] = [];
  while (reader.at < headerEnd) types.push(reader.varint());
  let at = headerEnd;
  const cells: Cell[] = [];
  for (const type of types) {
    const length = lengthOf(type);
    if (at + length > payload.length) return null;
    cells.push(cellOf(payload, at, type, length));
    at += length;
  }
  return cells;
}

function lengthOf(type: number): number {
  const integers = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];
  return type < 12 ? (integers[type] ?? 0) : Math.floor((type - (type % 2 === 0 ? 12 : 13)) / 2);
}

function cellOf(payload: Buffer, at: number, type: number, length: number): Cell {
  if (type === 0) return null;
  if (type <= 4 || type === 5) return payload.readIntBE(at, length);
  if (type === 6) return Number(payload.readBigInt64BE(at));
  if (type === 7) return payload.readDoubleBE(at);
  if (type === 8 || type === 9) return type - 8;
  return payload.toString('utf8', at, at + length);
}

class Reader {
  at: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** A number of up to nine bytes, seven bits each; what is beyond the bytes counts as nothing. */
  varint(): number {
    let value = 0;
    for (let read = 0; read < 9; read += 1) {
      const byte = this.#bytes[this.at] ?? 0;
      this.at += 1;
      if (read === 8) return value * 256 + byte;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    return value;
  }
}
