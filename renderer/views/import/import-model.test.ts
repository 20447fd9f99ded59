import { expect, it } from 'vitest';
import type { ReviewLine } from '../../../shared/formats/review/lines.ts';
import {
  alikeLines,
  choicesOf,
  chosenLines,
  countOf,
  countsOf,
  countsSoFar,
  firstChoice,
  firstEntering,
  isAnything,
  linesFound,
  withAlike,
} from './import-model.ts';

const line = (id: string, depth: number, more: Partial<ReviewLine> = {}): ReviewLine => ({
  id,
  depth,
  sign: 'position',
  text: id,
  holders: [],
  others: [],
  passage: '',
  line: 1,
  isKnown: false,
  now: null,
  isAgain: false,
  alike: null,
  ...more,
});
const alike = { id: 'there', label: 'P1', text: 'a', isSame: true, isMeant: true };

const preview = {
  source: 'agenda.md',
  speaksOf: 'content' as const,
  counts: { position: 2, issue: 1, party: 0 },
  leftOut: [],
  notes: [],
  lines: [
    line('a', 0, { alike }),
    line('b', 1),
    line('c', 2),
    line('d', 0),
    line('c', 1, { isAgain: true }),
    line('e', 1),
  ],
  more: 0,
  untold: { same: {}, texts: {} },
  rows: null,
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

it('counts what was understood where not every line is told', () => {
  const { counts } = countsSoFar(undefined, { ...preview, more: 5 }, firstChoice(preview));
  expect(counts).toBe(preview.counts);
});

it('has what is there stand for what says the same in the same place, before anything is chosen', () => {
  expect(choicesOf(preview, firstChoice(preview))).toEqual({
    under: null,
    dropped: [],
    texts: {},
    same: { a: 'there' },
  });
});

it('leaves out with a line what stands only under it', () => {
  const choice = { ...firstChoice(preview), fates: { b: 'drop', d: 'drop' } } as const;
  const dropped = (fates: typeof choice.fates | { readonly d: 'drop' }) =>
    chosenLines(preview, { ...choice, fates })
      .filter(({ fate }) => fate === 'drop')
      .map(({ line: { id } }) => id);
  expect(dropped(choice.fates)).toEqual(['b', 'c', 'd', 'c', 'e']);
  expect(dropped({ d: 'drop' })).toEqual(['d', 'e']);
  expect(choicesOf(preview, choice).dropped).toEqual(['b', 'd']);
});

it('takes other words for a line, and the same words or none for no change', () => {
  const choice = { ...firstChoice(preview), texts: { b: 'B', c: 'c', d: ' ' } };
  expect(choicesOf(preview, choice).texts).toEqual({ b: 'B' });
});

it('knows when nothing is left to enter', () => {
  const only = { ...preview, counts: { position: 1 }, lines: [line('a', 0)] };
  expect(isAnything(undefined, only, firstChoice(only))).toBe(true);
  expect(isAnything(undefined, only, { ...firstChoice(only), fates: { a: 'drop' } })).toBe(false);
  expect(isAnything(undefined, { ...only, counts: {} }, firstChoice(only))).toBe(false);
});

it('chooses at once for all that is there already, and leaves other choices as they are', () => {
  const two = { ...preview, lines: [...preview.lines, line('f', 0, { alike })] };
  expect(alikeLines(two).map(({ id }) => id)).toEqual(['a', 'f']);
  const chosen = { ...firstChoice(two), fates: { d: 'drop' as const } };
  expect(withAlike(two, chosen, 'use').fates).toEqual({ a: 'use', d: 'drop', f: 'use' });
  expect(withAlike(two, chosen, 'enter').fates).toEqual({ a: 'enter', d: 'drop', f: 'enter' });
});

it('knows the first line that brings something new', () => {
  expect(firstEntering(preview, firstChoice(preview))).toBe('b');
  const dropped = { ...firstChoice(preview), fates: { a: 'drop' } as const };
  expect(firstEntering(preview, dropped)).toBe('c');
  const known = { ...preview, lines: [line('g', 0, { isKnown: true })] };
  expect(firstEntering(known, firstChoice(known))).toBeNull();
});

it('leaves the words in which somebody put since what was read before, unless the file is data', () => {
  const reworded = { ...preview, lines: [line('a', 0, { isKnown: true, now: 'A' })] };
  expect(choicesOf(reworded, firstChoice(reworded)).texts).toEqual({ a: 'A' });
  const data = { ...reworded, speaksOf: 'everything' as const };
  expect(choicesOf(data, firstChoice(data)).texts).toEqual({});
});

it('has what holds for lines that are not told enter as well', () => {
  const untold = { same: { y: 'there' }, texts: { z: 'Z' } };
  const choices = choicesOf({ ...preview, more: 2, untold }, firstChoice(preview));
  expect(choices.same).toEqual({ a: 'there', y: 'there' });
  expect(choices.texts).toEqual({ z: 'Z' });
});

it('finds lines by their words, their passage and who holds them', () => {
  const lines = [
    line('a', 0, { text: 'Who keeps the archive?' }),
    line('b', 1, { text: 'The stewards', holders: ['Élan'] }),
    line('c', 1, { text: 'All', passage: 'an archive for all of us' }),
  ];
  const chosen = chosenLines({ ...preview, lines }, firstChoice({ ...preview, lines }));
  const found = (query: string) => linesFound(chosen, query).map(({ line: { id } }) => id);
  expect(found('ARCHIVE')).toEqual(['a', 'c']);
  expect(found('elan stew')).toEqual(['b']);
  expect(found('')).toEqual(['a', 'b', 'c']);
});
