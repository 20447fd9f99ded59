/** What single runs came to, in the figure's unit: ours, and those of the bare thing that it is held against. */
export interface Samples {
  readonly ours: readonly number[];
  /** Empty where the target is a time of its own. */
  readonly reference: readonly number[];
}

/** Why something cannot be measured here: what it is held against is not there. */
export interface Missing {
  readonly missing: string;
}

/** Says that something cannot be measured here, and why. */
export function missing(why: string): Missing {
  return { missing: why };
}

/** What has to hold: so many times the reference at most, or so many milliseconds. */
export type Target =
  | { readonly kind: 'ratio'; readonly most: number }
  | { readonly kind: 'milliseconds'; readonly most: number };

/** Something that is measured, and what it may cost. One file each in this folder. */
export interface Figure {
  /** What is measured, and against what. */
  readonly name: string;
  readonly target: Target;
  /** Of what is measured; milliseconds unless said. */
  readonly unit?: 'ms' | 'MB';
  measure(): Promise<Samples | Missing> | Samples | Missing;
}

/** A figure as it came out. */
export interface Measured {
  readonly name: string;
  readonly target: Target;
  readonly unit: 'ms' | 'MB';
  readonly ours: number;
  readonly reference: number | null;
  /** What is held against the target. */
  readonly value: number;
  readonly isMet: boolean;
}

/** A figure that there is nothing to hold against. */
export interface Unmeasured extends Missing {
  readonly name: string;
  readonly target: Target;
}

/** The fewest runs of which a median tells anything. */
export const RUNS = 5;

/**
 * Times two things in turn, each first as often as second, so that whatever else the machine does falls
 * on both. One run of each comes before, uncounted.
 */
export function interleaved(ours: () => void, reference: () => void, runs = RUNS): Samples {
  const samples = { ours: [] as number[], reference: [] as number[] };
  ours();
  reference();
  for (let run = 0; run < runs; run += 1) {
    if (run % 2 === 0) samples.ours.push(timed(ours));
    samples.reference.push(timed(reference));
    if (run % 2 === 1) samples.ours.push(timed(ours));
  }
  return samples;
}

/** How long something takes, in milliseconds. */
export function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** How long something takes that ends later, in milliseconds. */
export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The value below which a share of all values lies; `0.5` is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[place] ?? Number.NaN;
}

/** Measures a figure and holds it against its target. */
export async function judge(figure: Figure): Promise<Measured | Unmeasured> {
  const { name, target, unit = 'ms' } = figure;
  const samples = await figure.measure();
  if ('missing' in samples) return { name, target, ...samples };
  const ours = quantile(samples.ours, 0.5);
  const reference = samples.reference.length > 0 ? quantile(samples.reference, 0.5) : null;
  const value = target.kind === 'ratio' ? ours / (reference ?? Number.NaN) : ours;
  return { name, target, unit, ours, reference, value, isMet: value <= target.most };
}
