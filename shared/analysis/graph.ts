/** Where one goes from a node of a directed graph. A node that is not listed among the nodes is passed over. */
export type Next = (node: string) => readonly string[];

/**
 * The strongly connected parts of a directed graph (R. Tarjan, Depth-first search and linear graph
 * algorithms, 1972), without recursion, since chains in a file may be long.
 * @returns each part after the parts to which it leads; where the graph leaves the choice, in the order of
 *   `nodes`. The nodes of a part are in that order too.
 */
export function stronglyConnected(
  nodes: readonly string[],
  next: Next,
): readonly (readonly string[])[] {
  const rank = new Map(nodes.map((node, index) => [node, index]));
  const found = new Map<string, number>();
  const lowest = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const parts: string[][] = [];
  const open = (node: string): Visit => {
    found.set(node, found.size);
    lowest.set(node, found.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, rest: next(node).filter((other) => rank.has(other)), at: 0 };
  };
  const lower = (node: string, to: number): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  };
  const close = (node: string): void => {
    if (lowest.get(node) !== found.get(node)) return;
    const part = stack.splice(stack.lastIndexOf(node));
    for (const member of part) onStack.delete(member);
    parts.push(part.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
  };
  for (const start of nodes) {
    if (found.has(start)) continue;
    const path = [open(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const other = visit.rest[visit.at];
      if (other === undefined) {
        path.pop();
        const above = path.at(-1);
        if (above) lower(above.node, lowest.get(visit.node) ?? 0);
        close(visit.node);
      } else {
        visit.at += 1;
        if (!found.has(other)) path.push(open(other));
        else if (onStack.has(other)) lower(visit.node, found.get(other) ?? 0);
      }
    }
  }
  return parts;
}

interface Visit {
  readonly node: string;
  readonly rest: readonly string[];
  at: number;
}

/** Whether a part of `stronglyConnected` goes in a circle: several nodes, or one that leads to itself. */
export function isCircle(part: readonly string[], next: Next): boolean {
  const [only, another] = part;
  return another !== undefined || (only !== undefined && next(only).includes(only));
}

/** Everything that one comes to from a node, nearest first; the node itself only where a circle leads back to it. */
export function reachable(start: string, next: Next): readonly string[] {
  const seen = new Set<string>();
  const queue = [start];
  for (const node of queue) {
    for (const other of next(node)) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return [...seen];
}

/**
 * A shortest circle through a node.
 * @returns the nodes from it on, the last of which leads back to it; empty where no circle goes through it
 */
export function shortestCircle(start: string, next: Next): readonly string[] {
  const from = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const other of next(node)) {
      if (other === start) return pathTo(node, start, from);
      if (from.has(other)) continue;
      from.set(other, node);
      queue.push(other);
    }
  }
  return [];
}

function pathTo(end: string, start: string, from: ReadonlyMap<string, string>): readonly string[] {
  const path = [end];
  for (let node = end; node !== start;) {
    node = from.get(node) ?? start;
    path.unshift(node);
  }
  return path;
}
