import { describe, expect, it } from 'vitest';
import { cameraLeft, foldedSet, focusSet, mapReducer } from './map-slice.ts';

describe('how the map stands', () => {
  const first = mapReducer(undefined, { type: 'begin' });

  it('keeps what it is not told about', () => {
    const folded = mapReducer(first, foldedSet(new Set(['a', 'b'])));
    const focused = mapReducer(folded, focusSet({ id: 'a', steps: 2 }));
    const left = mapReducer(focused, cameraLeft({ x: 1, y: 2, k: 1 }));
    expect(left).toMatchObject({ focus: { id: 'a', steps: 2 }, camera: { x: 1, y: 2, k: 1 } });
    expect(left.folded).toBe(folded.folded);
  });
});
