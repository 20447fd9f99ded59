/**
 * The line of a list that Enter takes. A list may have become shorter since, or may still be looked for: then it is the
 * last one, or none.
 * @param at the line that was chosen, from 0
 * @returns -1 where the list has no line
 */
export function lineWithin(at: number, count: number): number {
  return Math.min(at, count - 1);
}

/**
 * The line that is so many further, within the list.
 * @param step below 0 for those before
 * @returns 0 where the list has no line yet: its first one is chosen as soon as there is one
 */
export function lineAfter(at: number, step: number, count: number): number {
  return Math.max(0, lineWithin(lineWithin(at, count) + step, count));
}
