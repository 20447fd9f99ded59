import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../shared/bridge.ts';
import { groupHits } from './groups.ts';

function hit(kind: SearchHit['kind'], id: string): SearchHit {
  return { kind, id, label: id, field: 'text', excerpt: [] };
}

describe('hits by kind', () => {
  it('begins with the best hit of all, and keeps to the ranks otherwise', () => {
    const groups = groupHits([
      hit('party', 'a'),
      hit('position', 'b'),
      hit('issue', 'c'),
      hit('position', 'd'),
    ]);
    expect(groups.map(({ kind, hits }) => [kind, ...hits.map(({ id }) => id)])).toEqual([
      ['party', 'a'],
      ['position', 'b', 'd'],
      ['issue', 'c'],
    ]);
  });
});
