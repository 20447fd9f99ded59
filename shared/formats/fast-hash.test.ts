import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOn, type Hash } from './fast-hash.ts';
import { stableId } from './stable-id.ts';

/** A text whose code units are the bytes of ASCII letters, two by two, as the reference vectors have them. */
const asUnits = (ascii: string): string =>
  (ascii.match(/../gs) ?? [])
    .map((two) => String.fromCharCode(two.charCodeAt(0) | (two.charCodeAt(1) << 8)))
    .join('');

const hex = (text: string): string => {
  const hash: Hash = [0, 0, 0, 0];
  hashOn(hash, text);
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

describe('the hash by which things of a file are told apart', () => {
  it('is MurmurHash3_x86_128', () => {
    expect(hex('')).toBe('0'.repeat(32));
    expect(hex(asUnits('I will not buy this record, it is scratched.'))).toBe(
      'a0a9683b25ac5e40d9af2895890dddf5',
    );
  });

  it('differs wherever texts differ in one letter or in where their parts end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), (text, at) => {
        const place = at % text.length;
        const other = `${text.slice(0, place)}\u{1F6A2}${text.slice(place)}`;
        expect(hex(other)).not.toBe(hex(text));
        expect(stableId(text, '')).not.toBe(stableId('', text));
      }),
    );
    const many = Array.from({ length: 50_000 }, (_, number) => stableId('file', String(number)));
    expect(new Set(many).size).toBe(many.length);
  });
});
