import { quadtree, type Quadtree } from 'd3-quadtree';
import type { Point, Rect } from './camera.ts';
import { rectOf, type Places } from './scene.ts';

/** So many searches are quicker by going through all cards than by making a tree of them first. */
const FEW = 6;

/** Finds the cards at a spot and in a rectangle of the map; where that is done often, without going through all of them. */
export class CardIndex {
  readonly #places: Places;
  #searches = 0;
  #tree: CardTree | null = null;

  constructor(places: Places) {
    this.#places = places;
  }

  /** The cards that reach into a rectangle, in reading order. */
  within(rect: Rect): readonly number[] {
    this.#searches += 1;
    if (this.#searches <= FEW) return allWithin(this.#places, rect);
    this.#tree ??= new CardTree(this.#places);
    return this.#tree.within(rect);
  }

  /** The card at a spot; of several the one that is drawn last. */
  at({ x, y }: Point): number | null {
    return this.within({ left: x, top: y, right: x, bottom: y }).at(-1) ?? null;
  }
}

/** The cards that reach into a rectangle, in reading order, found among all of them. */
export function allWithin({ x, y, width, height }: Places, rect: Rect): readonly number[] {
  const found: number[] = [];
  for (let place = 0; place < x.length; place += 1) {
    const [left = 0, top = 0] = [x[place], y[place]];
    if (left > rect.right || top > rect.bottom) continue;
    if (left + (width[place] ?? 0) < rect.left || top + (height[place] ?? 0) < rect.top) continue;
    found.push(place);
  }
  return found;
}

/** A quadtree of the cards, by their upper left corners. */
class CardTree {
  readonly #places: Places;
  readonly #tree: Quadtree<number>;
  /** How far the largest card reaches from the corner. */
  readonly #widest: number;
  readonly #highest: number;

  constructor(places: Places) {
    const { x, y, width, height } = places;
    this.#places = places;
    this.#tree = quadtree<number>()
      .x((place) => x[place] ?? 0)
      .y((place) => y[place] ?? 0)
      .addAll(Array.from(x, (_, place) => place));
    this.#widest = width.reduce((most, each) => Math.max(most, each), 0);
    this.#highest = height.reduce((most, each) => Math.max(most, each), 0);
  }

  within(rect: Rect): readonly number[] {
    const found: number[] = [];
    const [left, top] = [rect.left - this.#widest, rect.top - this.#highest];
    this.#tree.visit((node, x0, y0, x1, y1) => {
      if (x0 > rect.right || y0 > rect.bottom || x1 < left || y1 < top) return true;
      if (Array.isArray(node)) return false;
      for (let leaf: typeof node | undefined = node; leaf; leaf = leaf.next) {
        if (meet(rectOf(this.#places, leaf.data), rect)) found.push(leaf.data);
      }
      return false;
    });
    return found.toSorted((a, b) => a - b);
  }
}

/** Whether two rectangles have a point in common. */
export function meet(a: Rect, b: Rect): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

/** Those of some cards that are nearest to a spot, in the order in which they were given. */
export function nearest(
  places: Places,
  cards: readonly number[],
  { x, y }: Point,
  most: number,
): readonly number[] {
  if (cards.length <= most) return cards;
  const away = (place: number): number => {
    const { left, top, right, bottom } = rectOf(places, place);
    return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
  };
  const kept = new Set(
    cards
      .map((place) => ({ place, far: away(place) }))
      .toSorted((a, b) => a.far - b.far)
      .slice(0, most)
      .map(({ place }) => place),
  );
  return cards.filter((place) => kept.has(place));
}
