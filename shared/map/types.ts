import type { Link } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { ElementKind } from '../model/vocabulary.ts';

/** All lengths of the map are in pixels of the map at zoom 1; x grows to the right, y downward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How large something is on the map, in its pixels at zoom 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its upper left corner. */
export interface Box extends Point, Size {}

/** An element as the map shows it: once, under the first place where it stands. */
export interface MapNode {
  readonly id: Id;
  readonly kind: ElementKind;
  /** What it stands under on the map; `null` for the root of a tree. */
  readonly parent: Id | null;
  /** The tie to the parent; `null` for the root of a tree. */
  readonly link: Link | null;
  /** What stands under it and is shown, in order. */
  readonly children: readonly Id[];
  /** 0 for the root of a tree. */
  readonly depth: number;
  /** How many elements are folded away under it. */
  readonly folded: number;
}

/** A tie between two shown elements that their tree does not show. */
export interface CrossLink {
  readonly link: Link;
  readonly from: Id;
  readonly to: Id;
}

/** What there is to see: a forest, and the ties across it. */
export interface MapGraph {
  /** Every shown element, in reading order: each tree from its root, parents before children. */
  readonly nodes: ReadonlyMap<Id, MapNode>;
  /** The roots of the trees, in order. */
  readonly roots: readonly Id[];
  readonly crossLinks: readonly CrossLink[];
}

/** Branches that stand one below the other, as the stories in a newspaper's column. */
export interface MapColumn {
  /** What all of them stand under; `null` for trees. */
  readonly parent: Id | null;
  /** The first cards of the branches, from the top. */
  readonly roots: readonly Id[];
  /** How much room there is for them. */
  readonly width: number;
}

/** Where everything stands. */
export interface MapLayout {
  readonly boxes: ReadonlyMap<Id, Box>;
  /** What holds all boxes; of no size at 0, 0 when there are none. */
  readonly bounds: Box;
  /** The columns of trees and of long lists, those of one parent from the left; given back as `previous` so that they are kept. */
  readonly columns: readonly MapColumn[];
}

/** A piece of a line: straight to its end, or a cubic Bézier curve by way of two control points. */
export type Segment =
  | { readonly kind: 'line'; readonly end: Point }
  | { readonly kind: 'curve'; readonly by: Point; readonly and: Point; readonly end: Point };

/** A line from card to card, for any pen. */
export interface Route {
  readonly start: Point;
  readonly segments: readonly Segment[];
  /** Where a mark of what the line means has its centre. */
  readonly mark: Point;
}
