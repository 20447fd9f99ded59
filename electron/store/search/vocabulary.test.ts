import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/model/changes.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { Vocabulary } from './vocabulary.ts';

function reworded(text: string): Change {
  return { op: 'update', kind: 'issue', id: testId(1), before: {}, after: { text, tags: ['Tag'] } };
}

describe('a vocabulary', () => {
  it('gives the words that hold a part, each once, and not too many', () => {
    const vocabulary = new Vocabulary(() => ['banana', 'ban', 'urban', 'cat']);
    expect(vocabulary.holding('ban', 10)).toEqual(['banana', 'ban', 'urban']);
    expect(vocabulary.holding('ban', 2)).toEqual(['banana', 'ban']);
    expect(vocabulary.holding('an', 10)).toEqual(['banana', 'ban', 'urban']);
    expect(vocabulary.holding('dog', 10)).toEqual([]);
  });

  it('is read when it is first needed, and follows what is changed after that', () => {
    let reads = 0;
    const vocabulary = new Vocabulary(() => {
      reads += 1;
      return ['known'];
    });
    vocabulary.follow([reworded('before it was read')]);
    expect(reads).toBe(0);
    expect(vocabulary.holding('efor', 10)).toEqual([]);
    vocabulary.follow([reworded('Änderung'), reworded('known')]);
    expect(vocabulary.holding('nderu', 10)).toEqual(['anderung']);
    expect(vocabulary.holding('ta', 10)).toEqual(['tag']);
    expect(vocabulary.holding('now', 10)).toEqual(['known']);
    expect(reads).toBe(1);
  });

  it('is read anew after an import', () => {
    let reads = 0;
    const vocabulary = new Vocabulary(() => {
      reads += 1;
      return [`word${reads}`];
    });
    expect(vocabulary.holding('ord', 10)).toEqual(['word1']);
    vocabulary.follow(Array.from({ length: 1000 }, () => reworded('x')));
    expect(vocabulary.holding('ord', 10)).toEqual(['word2']);
  });
});
