import type { BlockColumn } from './forest.ts';
import { COLUMN_GAP } from './spacing.ts';

/** A branch as it is set out. */
export interface Block {
  readonly root: number;
  readonly width: number;
  readonly height: number;
}

/** How often a height is halved in on. */
const ROUNDS = 24;

/**
 * The least height at which something can be set out, to a fraction of a pixel.
 * @param isEnough whether a height will do; so will every greater one, and `high` does
 */
export function leastHeight(
  low: number,
  high: number,
  isEnough: (height: number) => boolean,
  rounds = ROUNDS,
): number {
  let [less, enough] = [low, high];
  for (let round = 0; round < rounds; round += 1) {
    const height = (less + enough) / 2;
    if (isEnough(height)) enough = height;
    else less = height;
  }
  return enough;
}

/**
 * Sets blocks in columns, in order, that are no higher than asked for, if no single block is.
 * @param gap between one block and the next below
 */
export function breakAt(
  blocks: readonly Block[],
  parent: number,
  gap: number,
  most: number,
): readonly BlockColumn[] {
  const columns: { parent: number; roots: number[]; width: number }[] = [];
  let height = Infinity;
  for (const block of blocks) {
    if (height + block.height > most) {
      columns.push({ parent, roots: [], width: 0 });
      height = 0;
    }
    const column = columns.at(-1);
    if (!column) continue;
    column.roots.push(block.root);
    column.width = Math.max(column.width, block.width);
    height += block.height + gap;
  }
  return columns;
}

/** The columns as they were, with blocks that are gone left out and each new one after the one before it. */
export function keptColumns(
  blocks: readonly Block[],
  previous: readonly BlockColumn[],
): readonly BlockColumn[] {
  const columnOf = new Map<number, number>();
  for (const [index, { roots }] of previous.entries()) {
    for (const root of roots) columnOf.set(root, index);
  }
  const columns = previous.map((column) => ({ ...column, roots: [] as number[] }));
  let last = 0;
  for (const { root, width } of blocks) {
    last = columnOf.get(root) ?? last;
    const column = columns[last];
    if (!column) continue;
    column.roots.push(root);
    column.width = Math.max(column.width, width);
  }
  return columns;
}

/** How wide columns are side by side. */
export function widthOf(columns: readonly BlockColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width + COLUMN_GAP, -COLUMN_GAP);
}
