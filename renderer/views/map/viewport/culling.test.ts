import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CardIndex, meet, nearest } from './culling.ts';
import { rectOf, type Places } from './scene.ts';

const card = fc.tuple(
  fc.integer({ min: -2_000, max: 2_000 }),
  fc.integer({ min: -2_000, max: 2_000 }),
  fc.integer({ min: 1, max: 240 }),
  fc.integer({ min: 1, max: 200 }),
);
type Card = readonly [number, number, number, number];

function placesOf(cards: readonly Card[]): Places {
  const column = (of: 0 | 1 | 2 | 3) => Float32Array.from(cards, (each) => each[of]);
  return { x: column(0), y: column(1), width: column(2), height: column(3) };
}

describe('CardIndex', () => {
  it('finds exactly the cards that reach into a rectangle, in reading order', () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 60 }), card, (cards, [left, top, width, height]) => {
        const places = placesOf(cards);
        const rect = { left, top, right: left + width * 4, bottom: top + height * 4 };
        const expected = cards.flatMap((_, place) =>
          meet(rectOf(places, place), rect) ? [place] : [],
        );
        const index = new CardIndex(places);
        // The first few times it looks at all of them.
        for (let search = 0; search < 8; search += 1) {
          expect(index.within(rect)).toEqual(expected);
        }
      }),
    );
  });

  it('finds the card at a spot, of several the last, and none beside them', () => {
    const index = new CardIndex(
      placesOf([
        [0, 0, 100, 50],
        [50, 20, 100, 50],
      ]),
    );
    expect(index.at({ x: 10, y: 10 })).toBe(0);
    expect(index.at({ x: 60, y: 30 })).toBe(1);
    expect(index.at({ x: 160, y: 30 })).toBeNull();
    expect(new CardIndex(placesOf([])).at({ x: 0, y: 0 })).toBeNull();
  });
});

describe('nearest', () => {
  it('keeps those in the middle where there are too many, in their order', () => {
    const places = placesOf([
      [900, 0, 10, 10],
      [0, 0, 10, 10],
      [400, 0, 10, 10],
      [20, 0, 10, 10],
    ]);
    expect(nearest(places, [0, 1, 2, 3], { x: 0, y: 0 }, 3)).toEqual([1, 2, 3]);
    expect(nearest(places, [0, 1, 2, 3], { x: 0, y: 0 }, 9)).toEqual([0, 1, 2, 3]);
  });
});
