import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Id } from '../model/id.ts';

/**
 * An id that the same path gives each time: a UUID of version 8 (RFC 9562), from a hash.
 * @param path what leads to the thing, such as a parent's id and its own words
 */
export function stableId(...path: readonly string[]): Id {
  const name = path.map((part) => `${part.length}:${part.toWellFormed()}`).join('');
  const bytes = sha256(utf8ToBytes(name)).slice(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
