import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELEMENT_KINDS } from '../../../../shared/model/vocabulary.ts';
import { isProse, placeLines, printLines, readLines, type PrintedLine } from './paste.ts';
import { signOf, standing } from '../typing/signs.ts';

const read = (text: string) => readLines(text).map(({ depth, text: words }) => [depth, words]);
const placed = (text: string) =>
  placeLines(readLines(text), null, null).map((line) => [line.parent, signOf(line), line.text]);

describe('pasted lines', () => {
  it('are what is not blank, as deep as they are indented, by tabs or blanks', () => {
    expect(read('a\n\n  b\r\n\tc\n    d\u2028e')).toEqual([
      [0, 'a'],
      [1, 'b'],
      [2, 'c'],
      [2, 'd'],
      [0, 'e'],
    ]);
    expect(read('    a\n      b\n  c')).toEqual([
      [0, 'a'],
      [1, 'b'],
      [0, 'c'],
    ]);
  });

  it('are what their prefix says where that can stand there', () => {
    expect(placed('? who\n\t= they\n\t\t- slow\n\t\t@ the charter\n\t~ x')).toEqual([
      [null, 'issue', 'who'],
      [0, 'position', 'they'],
      [1, 'contra', 'slow'],
      [1, 'reference', 'the charter'],
      [0, 'position', '~ x'],
    ]);
  });

  it('of lists of other programs lose their bullets and are what usually comes there', () => {
    expect(placed('* who\n  - they\n  2) we\n    • cheap')).toEqual([
      [null, 'issue', 'who'],
      [0, 'position', 'they'],
      [0, 'position', 'we'],
      [2, 'pro', 'cheap'],
    ]);
  });

  it('have dashes for bullets throughout where one of them can be nothing else', () => {
    const under = (text: string) =>
      placeLines(readLines(text), 'issue', 'position').map((line) => [signOf(line), line.text]);
    expect(under('- all\n- some\n  - those with a key\n* none')).toEqual([
      ['position', 'all'],
      ['position', 'some'],
      ['pro', 'those with a key'],
      ['position', 'none'],
    ]);
    // Beside signs a dash is one of them, and where all can be contras they are.
    expect(under('= all\n  - no key\n- some')).toEqual([
      ['position', 'all'],
      ['contra', 'no key'],
      ['position', 'some'],
    ]);
    const contras = placeLines(readLines('- no key\n- no lamp'), 'position', null);
    expect(contras.map(signOf)).toEqual(['contra', 'contra']);
  });

  it('are of the kind of the line beside them', () => {
    const lines = placeLines(readLines('one\ntwo'), 'position', 'contra');
    expect(lines.map(signOf)).toEqual(['contra', 'contra']);
  });

  it('printed and pasted again are the same lines', () => {
    const line = fc.record({
      sign: fc.constantFrom('issue', 'position', 'pro', 'contra', 'assumption', 'reference'),
      deeper: fc.nat(6),
      text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    } as const);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (drawn) => {
        // A tree of lines that can stand there, with words that stay one line when they are pasted.
        const lines: PrintedLine[] = [];
        for (const { sign, deeper, text } of drawn) {
          const words = text.replace(/\s+/g, ' ').trim();
          const depth = Math.min(deeper, (lines.at(-1)?.depth ?? -1) + 1);
          const parent = lines.findLast((above) => above.depth === depth - 1);
          const stands = standing(sign, depth === 0 ? null : (parent?.kind ?? null));
          if (words !== '' && stands) lines.push({ ...stands, depth, text: words });
        }
        if (lines.length === 0) return;
        const again = placeLines(readLines(printLines(lines)), null, null);
        expect(again.map(({ kind, as, text }) => ({ kind, as, text }))).toEqual(
          lines.map(({ kind, as, text }) => ({ kind, as, text })),
        );
        expect(again.map(({ parent }) => depthOf(again, parent))).toEqual(
          lines.map(({ depth }) => depth),
        );
      }),
    );
  });

  it('always find a place, whatever they say and wherever they go', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'?=+-~@*1. \t\nab') }),
        fc.constantFrom(null, ...ELEMENT_KINDS),
        (text, parent) => {
          const lines = readLines(text);
          const found = placeLines(lines, parent, null);
          expect(found).toHaveLength(lines.length);
          for (const { kind, as, parent: above, text: words } of found) {
            expect(words.trim()).not.toBe('');
            const under = above === null ? parent : (found[above]?.kind ?? null);
            expect(standing(signOf({ kind, as }), under)).not.toBeNull();
          }
        },
      ),
    );
  });
});

function depthOf(lines: readonly { readonly parent: number | null }[], parent: number | null) {
  let depth = 0;
  for (let at = parent; at !== null; at = lines[at]?.parent ?? null) depth += 1;
  return depth;
}

describe('prose', () => {
  it('has paragraphs in which sentence follows sentence', () => {
    const mail =
      'Dear all,\n\nwe met on the quay. The pilots want lamps, the port\ndoes not. Who pays for them?\n\nBest,\nKim';
    expect(isProse(mail)).toBe(true);
    const numbered = 'Two things.\n\n1. Who pays?\nThe port could. It has money. Nobody\nelse has.';
    expect(isProse(numbered)).toBe(true);
    expect(isProse(mail.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it('is no list, whatever its lines say', () => {
    expect(isProse('who pays\nsince when\nwhat for')).toBe(false);
    expect(isProse('Open it. It is ours.\nShut it. It is theirs. So what?')).toBe(false);
    expect(isProse('- Open it. It is ours.\n\n- Shut it. It is theirs. It is late.')).toBe(false);
    expect(isProse('? Who pays\n\n= The port. It has money. It has lamps.')).toBe(false);
    expect(isProse('1. Who pays\n\n2. Since when, Prof. Lund?')).toBe(false);
  });
});
