import type { Id } from '../../../../shared/model/id.ts';

/**
 * The next of the elements that were found, in the order of the map; behind the last one comes the first.
 * @param order every element, in reading order
 * @returns `null` where nothing was found
 */
export function hitFrom(
  order: readonly Id[],
  hits: ReadonlySet<Id>,
  from: Id | null,
  way: 1 | -1,
): Id | null {
  const at = from === null ? -1 : order.indexOf(from);
  const { length } = order;
  const start = at === -1 && way === -1 ? 0 : at;
  for (let tried = 1; tried <= length; tried += 1) {
    const id = order[(((start + way * tried) % length) + length) % length];
    if (id !== undefined && hits.has(id)) return id;
  }
  return null;
}
