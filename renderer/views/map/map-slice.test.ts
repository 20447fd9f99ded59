import { describe, expect, it } from 'vitest';
import { cameraLeft, foldedSet, focusSet, foldToggled, mapReducer } from './map-slice.ts';

describe('how the map stands', () => {
  const first = mapReducer(undefined, { type: 'begin' });

  it('folds and unfolds', () => {
    const folded = mapReducer(first, foldToggled('a'));
    expect([...folded.folded]).toEqual(['a']);
    expect(mapReducer(folded, foldToggled('a')).folded.size).toBe(0);
    expect(first.folded.size).toBe(0);
  });

  it('keeps what it is not told about', () => {
    const folded = mapReducer(first, foldedSet(new Set(['a', 'b'])));
    const focused = mapReducer(folded, focusSet({ id: 'a', steps: 2 }));
    const left = mapReducer(focused, cameraLeft({ x: 1, y: 2, k: 1 }));
    expect(left).toMatchObject({ focus: { id: 'a', steps: 2 }, camera: { x: 1, y: 2, k: 1 } });
    expect(left.folded).toBe(folded.folded);
  });
});
