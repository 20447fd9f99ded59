import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../migrations/index.ts';
import { fold, indexable, wordsOf } from './words.ts';

describe('words', () => {
  it('are letters and digits with their marks, folded', () => {
    const words = [...wordsOf('Ä b-3, «Żółw» o\u0301')].map(({ folded }) => folded);
    expect(words).toEqual(['a', 'b', '3', 'zołw', 'o']);
    expect([...wordsOf('a bc')][1]).toEqual({ start: 2, end: 4, folded: 'bc' });
  });

  it('fold to what folds no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('are those that the search index finds in the same text', () => {
    const db = new Sqlite(':memory:');
    migrate(db, 0);
    const insert = db.prepare('INSERT INTO search (rowid, title) VALUES (?, ?)');
    const terms = db.prepare('SELECT term FROM search_place WHERE doc = ? ORDER BY offset').pluck();
    let row = 0;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        // New Tai Lue vowels and two Vedic signs became letters after Unicode 6.
        fc.pre(!/[\u19b0-\u19c9\u1cf2\u1cf3]/.test(text));
        row += 1;
        insert.run(row, indexable(text));
        const words = [...wordsOf(text)].map(({ folded }) => folded);
        expect(terms.all(row)).toEqual(words);
      }),
      { numRuns: Number(process.env['MOOT_RUNS'] ?? 100) },
    );
  });
});
