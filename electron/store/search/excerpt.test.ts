import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, matchesIn } from './excerpt.ts';

describe('matches', () => {
  it('tell whole words, beginnings and parts apart, each word by its best term', () => {
    const found = [...matchesIn('weir weirs a-weir reweir', ['weirs', 'weir'])];
    expect(found.map(({ term, quality }) => [term, quality])).toEqual([
      [1, 'word'],
      [0, 'word'],
      [1, 'word'],
      [1, 'part'],
    ]);
  });
});

describe('a letter beside other words', () => {
  it('matches words that begin with it, and alone, words that hold it', () => {
    const found = [...matchesIn('DT C: a process by committee', ['dt', 'c'])];
    expect(found.map(({ start, quality }) => [start, quality])).toEqual([
      [0, 'word'],
      [3, 'word'],
      [19, 'beginning'],
    ]);
    expect([...matchesIn('a process', ['c'])]).toHaveLength(1);
  });
});

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(excerptOf('The weir', ['weir'])).toEqual([
      { text: 'The ', match: false },
      { text: 'weir', match: true },
    ]);
  });

  it('is the beginning of a text in which nothing matches', () => {
    expect(excerptOf('', ['x'])).toEqual([]);
    const [only, ...others] = excerptOf('long '.repeat(100), ['x']);
    expect(others).toEqual([]);
    expect(only?.text).toMatch(/^long .*…$/);
  });

  it('is a piece of the text, with what matches marked, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const whole = `${before} needle ${after}`.toWellFormed();
        const runs = excerptOf(whole, ['needle']);
        const shown = runs.map((run) => run.text).join('');
        expect(whole).toContain(
          shown.replace(/^…|…$/g, '').toWellFormed().replaceAll('\ufffd', ''),
        );
        expect(runs.some(({ text: run, match }) => match && run.includes('needle'))).toBe(true);
        expect(shown.length).toBeLessThan(170);
      }),
    );
  });
});
