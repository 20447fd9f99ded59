import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../formats/testing/hostile.ts';
import { cardHeight, measureCard, MOST_LINES } from './measure.ts';
import { textUnits, textWidth } from './text-width.ts';
import { countLines, wrapText } from './wrap.ts';

describe('the width of text', () => {
  it('counts marks as nothing, and East Asian scripts as wide as high', () => {
    expect(textUnits('e\u0301')).toBe(textUnits('e'));
    expect(textUnits('\u200B\u202E')).toBe(0);
    expect(textUnits('橋')).toBe(1000);
    expect(textUnits('🌉')).toBe(1000);
    expect(textUnits('橋🌉')).toBe(2000);
  });

  it('grows with the font', () => {
    expect(textWidth('bridge', 30)).toBeCloseTo(2 * textWidth('bridge', 15));
  });
});

describe('a text set in lines', () => {
  it('breaks between words, and after hyphens', () => {
    expect(wrapText('the north quay', 60, 15, 6)).toEqual(['the', 'north', 'quay']);
    expect(wrapText('north-eastern', 60, 15, 6)).toEqual(['north-', 'eastern']);
  });

  it('breaks between characters where a script has no blanks', () => {
    expect(wrapText('橋は夜に開くか', 46, 15, 6)).toEqual(['橋は夜', 'に開く', 'か']);
  });

  it('cuts a word that is too long, and no character and no mark from it', () => {
    const lines = wrapText('e\u0301'.repeat(40), 60, 15, 20);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^(e\u0301)+$/u);
    const family = '👩‍👩‍👧';
    for (const line of wrapText(family.repeat(9), 60, 15, 20)) {
      expect(line.replaceAll(family, '')).toBe('');
    }
  });

  it('ends in an ellipsis where there is more', () => {
    const lines = wrapText('one two three four five six seven', 40, 15, 3);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('has no line for nothing', () => {
    expect(wrapText(' \n ', 60, 15, 6)).toEqual([]);
  });

  it('keeps every letter, and to its width, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, 15, 1000);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) {
          expect(line).not.toBe('');
          expect(
            [...line].length === 1 || textWidth(line, 15) <= width || /\u200D/.test(line),
          ).toBe(true);
        }
        const few = wrapText(text, width, 15, 2);
        expect(few.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the lines of a text', () => {
  const anyWords = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'bridge',
          'north-east',
          'and/or',
          '–',
          'a—b',
          '“don’t”…',
          'e\u0301',
          '-\u0301',
        ),
        fc.constantFrom(
          '橋',
          '\u00A0',
          '\n',
          '\u2028',
          '\u00AD',
          'Straßenbahnhaltestelle',
          'W'.repeat(30),
        ),
      ),
      { maxLength: 30 },
    )
    .chain((words) => fc.constantFrom(' ', '', '  ').map((gap) => words.join(gap)));

  it('are as many as they are set in, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText(), anyWords),
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 8 }),
        (text, width, most) => {
          expect(countLines(text, width, 15, most)).toBe(wrapText(text, width, 15, most).length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are the same where it is looked at letter by letter, as for a mark that takes no room', () => {
    fc.assert(
      fc.property(
        anyWords,
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 8 }),
        (words, width, most) => {
          const text = `${words.trim()}x`;
          const marked = wrapText(`${text}\u0301`, width, 15, most);
          expect(wrapText(text, width, 15, most)).toEqual(
            marked.map((line) => line.replace(/x\u0301$/, 'x')),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a card', () => {
  it('is known to be as high without its lines', () => {
    fc.assert(
      fc.property(anyText(), fc.boolean(), (text, hasFoot) => {
        expect(cardHeight(text, hasFoot)).toBe(measureCard(text, hasFoot).size.height);
      }),
    );
  });

  it('is as high as its lines, and no higher than the most of them', () => {
    const one = measureCard('Short', false).size.height;
    const two = measureCard('Shall the bridge be opened at night?', false);
    expect(two.lines).toHaveLength(2);
    expect(two.size.height).toBeGreaterThan(one);
    const long = measureCard('word '.repeat(500), false);
    expect(long.lines).toHaveLength(MOST_LINES);
    expect(measureCard('Short', true).size.height).toBeGreaterThan(one);
  });
});
