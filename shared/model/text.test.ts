import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from './testing/arbitrary-text.ts';
import {
  cleanLine,
  cleanProse,
  LINE_LIMIT,
  lineSchema,
  PROSE_LIMIT,
  proseSchema,
  tagsSchema,
  wordingSchema,
} from './text.ts';

const arbitrary = fc.string({ unit: 'binary' });

describe('text', () => {
  it.each([
    ['half \ud83d pair', 'half \ufffd pair'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
    ['a\u0000b\u0007c\u001bd\u007fe', 'abcde'],
    ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    ['one\vtwo\fthree', 'one\ntwo\nthree'],
    ['a\tb', 'a\tb'],
    ['  kept  ', '  kept  '],
    ['é e\u0301 👩‍👩‍👧‍👦 \u202e', 'é e\u0301 👩‍👩‍👧‍👦 \u202e'],
  ])('T1: stores %j as %j', (written, stored) => {
    expect(cleanProse(written)).toBe(stored);
  });

  it('T1: joins no two halves of different characters into one', () => {
    expect(cleanProse('\ud83d\u0000\ude00')).toBe('\ufffd\ufffd');
  });

  it.each([
    ['one\r\n\r\ntwo', 'one two'],
    ['one\vtwo\fthree\u2028four\u2029five\u0085six\tseven', 'one two three four five six seven'],
    ['\n  ends \t', 'ends'],
    ['\u0000 \u0000', ''],
  ])('T2: makes one line of %j: %j', (written, stored) => {
    expect(cleanLine(written)).toBe(stored);
  });

  it('T2: leaves no line break and no blank around any text', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const line = cleanLine(text);
        expect(line).toBe(line.trim());
        expect(line).not.toMatch(/[\r\n\t\v\f\u0085\u2028\u2029]/);
      }),
    );
  });

  it('T3: cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect(cleanProse(cleanProse(text))).toBe(cleanProse(text));
        expect(cleanProse(text).isWellFormed()).toBe(true);
      }),
    );
  });

  it('T4: refuses what is too long rather than cutting it', () => {
    expect([LINE_LIMIT, PROSE_LIMIT]).toEqual([10_000, 1_000_000]);
    expect(lineSchema.safeParse('x'.repeat(LINE_LIMIT)).success).toBe(true);
    expect(lineSchema.safeParse('x'.repeat(LINE_LIMIT + 1)).success).toBe(false);
    expect(proseSchema.safeParse('x'.repeat(PROSE_LIMIT)).success).toBe(true);
    expect(proseSchema.safeParse('x'.repeat(PROSE_LIMIT + 1)).success).toBe(false);
  });

  it.each(['', '   ', '\n', '\u0000', '\t\v'])(
    'T5: refuses %j where something must be said',
    (text) => {
      expect(wordingSchema.safeParse(text).success).toBe(false);
      expect(lineSchema.safeParse(text)).toEqual({ success: true, data: '' });
    },
  );

  it('T6: keeps each tag once, in the order given', () => {
    expect(tagsSchema.parse(['b', ' a ', 'b', 'a\n', '__proto__'])).toEqual([
      'b',
      'a',
      '__proto__',
    ]);
    expect(tagsSchema.safeParse(['']).success).toBe(false);
  });

  it.each(HOSTILE_TEXTS)('T7: keeps %j as text', (text) => {
    expect(wordingSchema.parse(text)).toBe(cleanLine(text));
  });
});
