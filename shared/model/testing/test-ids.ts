import type { Id } from '../id.ts';

/** The n-th id of a test: in the order of numbers, in the form of a UUIDv7. */
export function testId(number: number): Id {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** Gives one id after the other. */
export function testIds(first = 1): () => Id {
  let next = first;
  return () => testId(next++);
}
