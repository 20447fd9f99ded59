import { layoutForest } from '../../../../shared/map/forest-layout.ts';
import type { BlockColumn } from '../../../../shared/map/forest.ts';
import { CARD_WIDTH, cardHeight } from '../../../../shared/map/measure.ts';
import type { Point } from '../../../../shared/map/types.ts';

/** What it takes to set out a map, and no more: it goes to a worker for every edit. */
export interface ArrangeRequest {
  /** Returned with the answer. */
  readonly turn: number;
  /** What each element stands under, by place in reading order; `TOP` for the root of a tree. */
  readonly parents: Int32Array;
  /** The height of each card; `NaN` for those that have to be measured. */
  readonly heights: Float32Array;
  readonly texts: TextsToMeasure;
  /** Where a person put elements, by place. */
  readonly put: ReadonlyMap<number, Point>;
  /** The columns before; `null` to have them chosen. */
  readonly columns: readonly BlockColumn[] | null;
}

/** The texts of the cards that have to be measured, in order. One string is sent much faster than thousands. */
export interface TextsToMeasure {
  readonly joined: string;
  /** Where in it each text ends. */
  readonly ends: Int32Array;
  /** 1 for each card with a line below its text. */
  readonly hasFoot: Uint8Array;
}

/** Where everything stands. */
export interface Arrangement {
  readonly turn: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
  readonly columns: readonly BlockColumn[];
}

/** Measures the cards that have to be measured, and sets out the map. */
export function arrange({
  turn,
  parents,
  put,
  columns: before,
  ...rest
}: ArrangeRequest): Arrangement {
  const height = measured(rest);
  const { x, y, columns } = layoutForest({ parents, heights: height, put }, before);
  return {
    turn,
    x: new Float32Array(x),
    y: new Float32Array(y),
    width: new Float32Array(x.length).fill(CARD_WIDTH),
    height,
    columns,
  };
}

function measured({ heights, texts }: Pick<ArrangeRequest, 'heights' | 'texts'>): Float32Array {
  const { joined, ends, hasFoot } = texts;
  const all = new Float32Array(heights);
  let next = 0;
  let start = 0;
  for (let place = 0; place < all.length; place += 1) {
    if (!Number.isNaN(all[place])) continue;
    const end = ends[next] ?? start;
    all[place] = cardHeight(joined.slice(start, end), hasFoot[next] === 1);
    start = end;
    next += 1;
  }
  return all;
}
