import type { Id } from '../model/id.ts';
import { fastHash, type Hash } from './fast-hash.ts';

/**
 * An id that the same path gives each time: a UUID of version 8 (RFC 9562), from a hash. A file of our own can give any id
 * that it likes, so nobody gains by paths that come to the same.
 * @param path what leads to the thing, such as a parent's id and its own words
 */
export function stableId(...path: readonly string[]): Id {
  let hash = START;
  for (const part of path) hash = fastHash(part, hash);
  const [a, b, c, d] = hash;
  const version = (b & 0x0fff) | 0x8000;
  const variant = ((c >>> 16) & 0x3fff) | 0x8000;
  return `${hex(a >>> 16)}${hex(a)}-${hex(b >>> 16)}-${hex(version)}-${hex(variant)}-${hex(c)}${hex(d >>> 16)}${hex(d)}`;
}

/** Not all zero, of which an empty part would make nothing else. */
const START: Hash = [1, 2, 3, 4];

/** The lower half of a number in four digits. */
function hex(half: number): string {
  return String.fromCharCode(digit(half, 12), digit(half, 8), digit(half, 4), digit(half, 0));
}

function digit(half: number, shift: number): number {
  const value = (half >>> shift) & 15;
  return value < 10 ? 48 + value : 87 + value;
}
