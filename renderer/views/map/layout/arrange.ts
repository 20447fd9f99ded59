import { layoutMap } from '../../../../shared/map/layout.ts';
import { CARD_WIDTH, measureCard } from '../../../../shared/map/measure.ts';
import type { MapNode, Point } from '../../../../shared/map/types.ts';

/** Trees one below the other; the roots by their places in reading order. */
export interface PlacedColumn {
  readonly roots: readonly number[];
  readonly levels: number;
}

/** What it takes to set out a map, and no more: it goes to a worker for every edit. */
export interface ArrangeRequest {
  /** Returned with the answer. */
  readonly turn: number;
  /** What each element stands under, by place in reading order; -1 for the root of a tree. */
  readonly parents: Int32Array;
  /** The height of each card; `NaN` for those that have to be measured. */
  readonly heights: Float32Array;
  /** The texts of those, in order, and whether something stands below each. */
  readonly texts: readonly string[];
  readonly hasFoot: readonly boolean[];
  /** Where a person put elements. */
  readonly put: readonly (Point & { readonly place: number })[];
  /** The columns before; `null` to have them chosen. */
  readonly columns: readonly PlacedColumn[] | null;
}

/** Where everything stands. */
export interface Arrangement {
  readonly turn: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
  readonly columns: readonly PlacedColumn[];
}

/** Measures the cards that have to be measured, and sets out the map. */
export function arrange(request: ArrangeRequest): Arrangement {
  const { turn, parents, columns } = request;
  const height = measured(request);
  const ids = Array.from(parents, (_, place) => String(place));
  const { nodes, roots } = forest(parents, ids);
  const sizes = new Map(ids.map((id, place) => [id, sizeOf(height, place)]));
  const placed = new Map(request.put.map(({ place, x, y }) => [String(place), { x, y }]));
  const previous = columns && {
    boxes: new Map(),
    bounds: { x: 0, y: 0, width: 0, height: 0 },
    columns: columns.map(({ roots: before, levels }) => ({ roots: before.map(String), levels })),
  };
  const layout = layoutMap({ nodes, roots, crossLinks: [] }, sizes, {
    placed,
    ...(previous && { previous }),
  });
  const x = new Float32Array(ids.length);
  const y = new Float32Array(ids.length);
  for (const [id, box] of layout.boxes) {
    x[Number(id)] = box.x;
    y[Number(id)] = box.y;
  }
  return {
    turn,
    x,
    y,
    width: new Float32Array(ids.length).fill(CARD_WIDTH),
    height,
    columns: layout.columns.map((column) => ({ ...column, roots: column.roots.map(Number) })),
  };
}

function measured({ heights, texts, hasFoot }: ArrangeRequest): Float32Array {
  let next = 0;
  return heights.map((height) => {
    if (!Number.isNaN(height)) return height;
    const { size } = measureCard(texts[next] ?? '', hasFoot[next] ?? false);
    next += 1;
    return size.height;
  });
}

function sizeOf(height: Float32Array, place: number) {
  return { width: CARD_WIDTH, height: height[place] ?? 0 };
}

interface Growing extends MapNode {
  readonly children: string[];
}

/** As much of a graph as a layout asks for. */
function forest(parents: Int32Array, ids: readonly string[]) {
  const nodes = new Map<string, Growing>();
  const roots: string[] = [];
  for (const [place, id] of ids.entries()) {
    const parent = ids[parents[place] ?? -1] ?? null;
    nodes.set(id, { id, kind: 'issue', parent, link: null, children: [], depth: 0, folded: 0 });
    (parent === null ? roots : nodes.get(parent)?.children)?.push(id);
  }
  return { nodes, roots };
}
