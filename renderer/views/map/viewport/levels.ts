import type { Size } from './camera.ts';

/**
 * How much of a card shows: all of it, its text alone and larger, or its shape in a picture together with all
 * others.
 */
export type Level = 'cards' | 'titles' | 'shapes';

/** From here on all of a card can be read. */
const CARDS_FROM = 0.58;
/** From here on its text can, set larger. */
export const TITLES_FROM = 0.34;

/** So many cards exist at once, so that all there is of the window stays within 1 500 elements. */
export const MOST_CARDS = 220;

/** What a card takes of the map where they stand close together, in square pixels. */
const CLOSE = 288 * 140;

/** How much shows of each card. A window that is too large for so many cards has the picture sooner. */
export function levelAt(k: number, { width, height }: Size): Level {
  const count = (width * height) / k ** 2 / CLOSE;
  if (k < TITLES_FROM || count > MOST_CARDS) return 'shapes';
  return k < CARDS_FROM ? 'titles' : 'cards';
}
