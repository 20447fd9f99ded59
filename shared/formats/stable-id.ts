import type { Id } from '../model/id.ts';
import { LINK_TYPES, type LinkType } from '../model/vocabulary.ts';
import { hashOn, type Hash } from './fast-hash.ts';

/**
 * An id that the same path gives each time: a UUID of version 8 (RFC 9562), from a hash. A file of our own can give any id
 * that it likes, so nobody gains by paths that come to the same.
 * @param path what leads to the thing, such as a parent's id and its own words
 */
export function stableId(...path: readonly string[]): Id {
  // Not all zero, of which an empty part would make nothing else.
  const hash: Hash = [1, 2, 3, 4];
  for (const part of path) hashOn(hash, part);
  const [a, b, c, d] = hash;
  return uuid(a, (b & VERSION_MASK) | VERSION, (c & VARIANT_MASK) | VARIANT, d);
}

const VERSION_MASK = 0xffff0fff;
const VERSION = 0x00008000;
const VARIANT_MASK = 0x3fffffff;
const VARIANT = 0x80000000;

const HYPHEN = 45;

/** A UUID of four numbers of 32 bits; written at once, as a text put together from pieces costs a multiple. */
// prettier-ignore
function uuid(a: number, b: number, c: number, d: number): string {
  return String.fromCharCode(
    digit(a, 28), digit(a, 24), digit(a, 20), digit(a, 16), digit(a, 12), digit(a, 8), digit(a, 4), digit(a, 0),
    HYPHEN, digit(b, 28), digit(b, 24), digit(b, 20), digit(b, 16),
    HYPHEN, digit(b, 12), digit(b, 8), digit(b, 4), digit(b, 0),
    HYPHEN, digit(c, 28), digit(c, 24), digit(c, 20), digit(c, 16),
    HYPHEN, digit(c, 12), digit(c, 8), digit(c, 4), digit(c, 0),
    digit(d, 28), digit(d, 24), digit(d, 20), digit(d, 16), digit(d, 12), digit(d, 8), digit(d, 4), digit(d, 0),
  );
}

function digit(bits: number, shift: number): number {
  const value = (bits >>> shift) & 15;
  return value < 10 ? 48 + value : 87 + value;
}

/** How many digits of a tie's id tell of what type it is. */
const TYPE_DIGITS = 8;

const TYPES = Object.fromEntries(
  LINK_TYPES.map((type) => [type, stableId('link', type).slice(0, TYPE_DIGITS)]),
) as Readonly<Record<LinkType, string>>;

/**
 * The id of the tie by which an element came to stand where it is: the element's, with digits for the type of the tie in
 * place of its first ones. Every element but a root has one, and nothing need be hashed for it.
 */
export function tieIdOf(element: Id, type: LinkType): Id {
  return TYPES[type] + element.slice(TYPE_DIGITS);
}
