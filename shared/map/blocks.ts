import { widthOf, type Block } from './columns.ts';
import { TOP, type BlockColumn, type Forest } from './forest.ts';
import { CARD_WIDTH } from './measure.ts';
import { CARD_GAP, COLUMN_GAP, LEVEL_GAP, LEVEL_STEP, LIST_DROP } from './spacing.ts';

/** Every branch as it is set out by itself. */
export interface Blocks {
  /** Where each card stands, seen from the one that it stands under. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly heights: Float64Array;
  /** The trees, in order. */
  readonly trees: readonly Block[];
  /** The columns of what does not stand one below the other. */
  readonly columns: readonly BlockColumn[];
}

/**
 * Says in which columns stands what is under an element; `null` for one below the other.
 * @param height what that would come to
 * @param below what it is about
 */
export type Divide = (
  parent: number,
  height: number,
  below: () => readonly Block[],
) => readonly BlockColumn[] | null;

/** Sets out every branch, the last one in reading order first: what is under an element is known when it is come to. */
export function measureBlocks({ parents, heights, put }: Forest, divide: Divide): Blocks {
  const count = parents.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const [high, wide] = [new Float64Array(count), new Float64Array(count)];
  // What comes first under each, with `TOP` at 0, and what comes after each under the same parent.
  const first = new Int32Array(count + 1).fill(-1);
  const next = new Int32Array(count).fill(-1);
  const columns: BlockColumn[] = [];

  const blocksUnder = (parent: number): readonly Block[] => {
    const found: Block[] = [];
    for (let root = first[parent + 1] ?? -1; root >= 0; root = next[root] ?? -1) {
      found.push({ root, width: wide[root] ?? 0, height: high[root] ?? 0 });
    }
    return found;
  };
  /** Sets blocks one below the other. Returns how high they are together. */
  const stack = (roots: readonly number[], left: number, top: number): number => {
    let down = top;
    for (const root of roots) {
      x[root] = left;
      y[root] = down;
      down += (high[root] ?? 0) + CARD_GAP;
    }
    return down - CARD_GAP;
  };
  const setInColumns = (divided: readonly BlockColumn[]): number => {
    let left = LEVEL_STEP;
    let height = 0;
    for (const column of divided) {
      columns.push(column);
      height = Math.max(height, stack(column.roots, left, LIST_DROP));
      left += column.width + COLUMN_GAP;
    }
    return height;
  };

  for (let place = count - 1; place >= 0; place -= 1) {
    let height = -CARD_GAP;
    let width = 0;
    for (let root = first[place + 1] ?? -1; root >= 0; root = next[root] ?? -1) {
      x[root] = LEVEL_STEP;
      y[root] = height + CARD_GAP;
      height += CARD_GAP + (high[root] ?? 0);
      width = Math.max(width, wide[root] ?? 0);
    }
    const divided = width > 0 ? divide(place, height, () => blocksUnder(place)) : null;
    if (divided) {
      height = setInColumns(divided);
      width = widthOf(divided);
    }
    high[place] = Math.max(heights[place] ?? 0, height);
    wide[place] = CARD_WIDTH + (width > 0 ? LEVEL_GAP + width : 0);
    if (put.has(place)) continue;
    const parent = parents[place] ?? TOP;
    next[place] = first[parent + 1] ?? -1;
    first[parent + 1] = place;
  }
  return { x, y, heights: high, trees: blocksUnder(TOP), columns };
}
