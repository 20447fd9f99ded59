import { STANCE_LEVELS } from '../../../../shared/model/vocabulary.ts';

/** Where the parts of a bar are, in shares of the whole width. */
export interface BarShape {
  /** How much is left free before the first part. */
  readonly before: number;
  /** How wide the part of each level is. */
  readonly widths: readonly number[];
}

const MIDDLE = STANCE_LEVELS.indexOf('neutral');

/** With few parties a bar does not grow as wide as the panel. */
const LEAST_SCALE = 3;

/**
 * How many parties half of the width stands for, so that every bar fits and all bars have the same scale.
 * @param all the counts of each bar, by level, from strongly for to strongly against
 */
export function scaleOf(all: readonly (readonly number[])[]): number {
  return Math.max(
    LEAST_SCALE,
    ...all.flatMap((counts) => [beforeMiddle(counts), afterMiddle(counts)]),
  );
}

/** The shape of a bar whose neutral part stands across the middle. */
export function barOf(counts: readonly number[], scale: number): BarShape {
  return {
    before: (scale - beforeMiddle(counts)) / (2 * scale),
    widths: counts.map((count) => count / (2 * scale)),
  };
}

function beforeMiddle(counts: readonly number[]): number {
  return sum(counts.slice(0, MIDDLE)) + (counts[MIDDLE] ?? 0) / 2;
}

function afterMiddle(counts: readonly number[]): number {
  return sum(counts.slice(MIDDLE + 1)) + (counts[MIDDLE] ?? 0) / 2;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
