import { measureBlocks, type Blocks, type Divide } from './blocks.ts';
import { breakAt, keptColumns, leastHeight, widthOf, type Block } from './columns.ts';
import { TOP, type BlockColumn, type Forest, type ForestLayout } from './forest.ts';
import { CARD_GAP, COLUMN_GAP, TREE_GAP } from './spacing.ts';

/** A window's shape, width to height, which a fresh layout aims at. */
const ASPECT = 1.6;
/** A list that is lower than this is never set in columns: through a few windows one line leads the eye. */
const LIST_FROM = 4800;
/** How often a height is halved in on for which all branches are set out each time, or a list is. */
const ROUNDS = 10;

/**
 * Sets out a forest. Trees grow to the right: a card's x comes from its depth, and what stands under it begins
 * level with it, each below all that belongs to the one before. So no box depends on what comes later in
 * reading order: what is added pushes down what comes after it in its column, if anything, and moves nothing else.
 * What has become deeper than its column moves the columns to its right, as a whole.
 *
 * Where a single tree is much higher than the whole ought to be, the lists in it that make it so stand in columns
 * under their parent, which keep to the same rules.
 * @param previous the columns before, which are kept; `null` to have them chosen anew
 */
export function layoutForest(
  forest: Forest,
  previous: readonly BlockColumn[] | null,
): ForestLayout {
  const { blocks, columns } = previous?.some(({ parent }) => parent === TOP)
    ? keptAsBefore(forest, previous)
    : chosen(forest);
  const { x, y } = blocks;
  let left = 0;
  for (const { roots, width } of columns) {
    let top = 0;
    for (const root of roots) {
      x[root] = left;
      y[root] = top;
      top += (blocks.heights[root] ?? 0) + TREE_GAP;
    }
    left += width + COLUMN_GAP;
  }
  // From here on seen from the corner of the map.
  for (let place = 0; place < x.length; place += 1) {
    const parent = forest.parents[place] ?? TOP;
    const point = forest.put.get(place);
    x[place] = point ? point.x : (x[place] ?? 0) + (x[parent] ?? 0);
    y[place] = point ? point.y : (y[place] ?? 0) + (y[parent] ?? 0);
  }
  return { x, y, columns: [...columns, ...blocks.columns] };
}

/** Branches as they are set out, and the columns of the trees. */
interface Divided {
  readonly blocks: Blocks;
  readonly columns: readonly BlockColumn[];
}

function keptAsBefore(forest: Forest, previous: readonly BlockColumn[]): Divided {
  const before = Map.groupBy(previous, ({ parent }) => parent);
  const blocks = measureBlocks(forest, (parent, _height, below) => {
    const columns = before.get(parent);
    return columns ? keptColumns(below(), columns) : null;
  });
  return { blocks, columns: keptColumns(blocks.trees, before.get(TOP) ?? []) };
}

function chosen(forest: Forest): Divided {
  const plain = measureBlocks(forest, () => null);
  const { trees } = plain;
  const sum = trees.reduce((all, { height }) => all + height + TREE_GAP, 0);
  const fair = leastHeight(0, sum, (height) => isFlatEnough(trees, height));
  const highest = trees.reduce((most, { height }) => Math.max(most, height), 0);
  if (highest <= Math.max(fair, LIST_FROM)) return inColumns(plain, fair);
  const withListsAt = (height: number): Blocks => measureBlocks(forest, listsIn(height));
  const height = leastHeight(
    LIST_FROM,
    highest,
    (most) => isFlatEnough(withListsAt(most).trees, most),
    ROUNDS,
  );
  return inColumns(withListsAt(height), height);
}

function inColumns(blocks: Blocks, height: number): Divided {
  return { blocks, columns: breakAt(blocks.trees, TOP, TREE_GAP, height) };
}

/** Whether trees in columns of a height have a window's shape or a higher one. */
function isFlatEnough(trees: readonly Block[], height: number): boolean {
  return widthOf(breakAt(trees, TOP, TREE_GAP, height)) <= height * ASPECT;
}

/** Divides what would be higher than asked for among as few columns as it takes, of much the same height. */
function listsIn(most: number): Divide {
  return (parent, height, below) => {
    if (height <= most) return null;
    const blocks = below();
    const columnsAt = (each: number) => breakAt(blocks, parent, CARD_GAP, each);
    const { length } = columnsAt(most);
    if (length < 2) return null;
    const isEnough = (each: number) => columnsAt(each).length <= length;
    return columnsAt(leastHeight(0, most, isEnough, ROUNDS));
  };
}
