/** What the map shows, as React Flow takes it: cards where the map puts them, and lines between them. */
export interface FlowGraph {
  readonly cards: readonly {
    readonly id: string;
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly lines: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}
