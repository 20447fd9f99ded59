import type { Point } from './types.ts';

/**
 * Trees as columns of numbers. An element is named by its place in reading order: each comes before what stands
 * under it, and a branch is a run of places.
 */
export interface Forest {
  /** What each stands under; `TOP` for the root of a tree. */
  readonly parents: Int32Array;
  /** How high each card is. */
  readonly heights: Float32Array;
  /** Where a person put elements: each begins a block of its own, its upper left corner at this point. */
  readonly put: ReadonlyMap<number, Point>;
}

/** What trees stand under. */
export const TOP = -1;

/** Blocks that stand one below the other, as the stories in a newspaper's column. A block is a branch as it is set out. */
export interface BlockColumn {
  /** What all of them stand under. */
  readonly parent: number;
  /** The first cards of the blocks, from the top. */
  readonly roots: readonly number[];
  /** How much room there is for them. */
  readonly width: number;
}

/** Where everything stands. */
export interface ForestLayout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The columns of trees, and those of long lists; those of one parent from the left. */
  readonly columns: readonly BlockColumn[];
}
