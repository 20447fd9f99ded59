import { expect, it } from 'vitest';
import { countOf, countsOf } from './import-model.ts';

const preview = {
  source: 'agenda.md',
  format: 'markdown',
  counts: { position: 2, issue: 1, party: 0 },
  leftOut: [],
  notes: [],
};

it('tells what would enter by kind, questions before answers, and leaves out what is none', () => {
  expect(countsOf(preview)).toEqual([
    { kind: 'issue', count: 1 },
    { kind: 'position', count: 2 },
  ]);
});

it('counts everything that would enter', () => {
  expect(countOf(preview)).toBe(3);
  expect(countOf({ ...preview, counts: {} })).toBe(0);
});
