import type { Id } from '../model/id.ts';
import { COLUMN_GAP, LEVEL_GAP, LEVEL_STEP, TREE_GAP } from './spacing.ts';
import type { Block } from './trees.ts';
import type { MapColumn } from './types.ts';

/** A window's shape, width to height, which a fresh layout aims at. */
const ASPECT = 1.6;
/** How often the height of the columns is halved in on. */
const ROUNDS = 24;

/** Sets trees in columns, in order, so that all of them together have a window's shape. */
export function chosenColumns(blocks: readonly Block[]): readonly MapColumn[] {
  let low = 0;
  let high = blocks.reduce((sum, { height }) => sum + height + TREE_GAP, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const height = (low + high) / 2;
    if (widthOf(breakAt(blocks, height)) > height * ASPECT) low = height;
    else high = height;
  }
  return breakAt(blocks, high);
}

/** The columns as they were, with trees that are gone left out and each new one after the one before it. */
export function keptColumns(
  blocks: readonly Block[],
  previous: readonly MapColumn[],
): readonly MapColumn[] {
  if (previous.length === 0) return chosenColumns(blocks);
  const columnOf = new Map<Id, number>();
  for (const [index, { roots }] of previous.entries()) {
    for (const root of roots) columnOf.set(root, index);
  }
  const columns = previous.map(({ levels }) => ({ roots: [] as Id[], levels }));
  let last = 0;
  for (const { root, levels } of blocks) {
    last = columnOf.get(root) ?? last;
    const column = columns[last];
    if (!column) continue;
    column.roots.push(root);
    column.levels = Math.max(column.levels, levels);
  }
  return columns;
}

/** Trees in columns that are no higher than asked for, if no single tree is. */
function breakAt(blocks: readonly Block[], most: number): readonly MapColumn[] {
  const columns: { roots: Id[]; levels: number }[] = [];
  let height = Infinity;
  for (const block of blocks) {
    if (height + block.height > most) {
      columns.push({ roots: [], levels: 1 });
      height = 0;
    }
    const column = columns.at(-1);
    if (!column) continue;
    column.roots.push(block.root);
    column.levels = Math.max(column.levels, block.levels);
    height += block.height + TREE_GAP;
  }
  return columns;
}

function widthOf(columns: readonly MapColumn[]): number {
  return columns.reduce(
    (sum, { levels }) => sum + levels * LEVEL_STEP - LEVEL_GAP + COLUMN_GAP,
    -COLUMN_GAP,
  );
}
