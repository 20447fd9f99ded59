import { describe, expect, it } from 'vitest';
import type { AgendaLook } from '../agenda-model.ts';
import { neighbour, nextCandidate, type Way } from './walk.ts';

type Look = Parameters<typeof neighbour>[0];

const look = {
  sessions: [['a', 'b', 'c'], [], ['d']].map((ids) => ({
    items: ids.map((id) => ({ item: { id } })),
  })),
  candidates: ['x', 'y'].map((id) => ({ issue: { id } })),
} as unknown as Look;

const from = (kind: 'item' | 'candidate', id: string, way: Way) =>
  neighbour(look, { kind, id }, way)?.id;

describe('an arrow in the agenda', () => {
  it('leads up and down a session, and to its ends', () => {
    expect(from('item', 'a', 'down')).toBe('b');
    expect(from('item', 'b', 'up')).toBe('a');
    expect(from('item', 'a', 'last')).toBe('c');
    expect(from('item', 'c', 'first')).toBe('a');
    expect(from('item', 'a', 'up')).toBeUndefined();
    expect(from('item', 'c', 'down')).toBeUndefined();
  });

  it('leads across at the same height, past what is empty, to the candidates at the end', () => {
    expect(from('item', 'c', 'on')).toBe('d');
    expect(from('item', 'd', 'on')).toBe('x');
    expect(from('candidate', 'y', 'back')).toBe('d');
    expect(from('item', 'd', 'back')).toBe('a');
    expect(from('candidate', 'x', 'on')).toBeUndefined();
    expect(from('item', 'a', 'back')).toBeUndefined();
  });
});

describe('putting one candidate after the other on an agenda', () => {
  const candidates = ['v', 'w', 'x', 'y'].map((id) => ({
    issue: { id },
    isPlanned: id === 'y',
  })) as unknown as AgendaLook['candidates'];

  it('goes on to the next that is on none yet, at the end to the one before, and then nowhere', () => {
    expect(nextCandidate(candidates, 'v')).toBe('w');
    expect(nextCandidate(candidates, 'x')).toBe('w');
    expect(nextCandidate(candidates.slice(2), 'x')).toBeNull();
  });
});
