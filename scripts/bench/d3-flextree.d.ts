/** As much of d3-flextree as is measured against: it brings no types. */
declare module 'd3-flextree' {
  interface Node<Datum> {
    readonly data: Datum;
    readonly x: number;
    readonly y: number;
  }

  interface Layout<Datum> {
    (tree: Node<Datum>): Node<Datum>;
    hierarchy(data: Datum): Node<Datum>;
  }

  interface Options<Datum> {
    readonly children: (data: Datum) => readonly Datum[] | undefined;
    readonly nodeSize: (node: Node<Datum>) => readonly [across: number, along: number];
    readonly spacing: number;
  }

  export function flextree<Datum>(options: Options<Datum>): Layout<Datum>;
}
