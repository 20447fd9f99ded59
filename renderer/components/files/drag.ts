/** How far a pointer goes before it drags, in pixels: a hand is never quite still. */
const SLACK = 5;

/** How near to an edge a drag scrolls, in pixels. */
const EDGE = 32;

interface At {
  readonly x: number;
  readonly y: number;
}

/** Whether a pointer that was pressed in one place drags by now, at another. In pixels. */
export function isDragged(from: At, to: At): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) >= SLACK;
}

/** Which way a drag scrolls: -1 near the first edge of what scrolls, 1 near the last one, 0 between them. In pixels. */
export function wayAtEdge(at: number, first: number, last: number): -1 | 0 | 1 {
  if (at < first + EDGE) return -1;
  return at > last - EDGE ? 1 : 0;
}
