/**
 * Consensus in an ordered distribution (W. J. Tastle & M. J. Wierman, Consensus and dissention: a measure of
 * ordinal dispersion, International Journal of Approximate Reasoning 45, 2007): with μ the mean category,
 * 1 + Σ pᵢ·log₂(1 − |xᵢ − μ| / (max − min)).
 * @param counts how many chose each category, in the scale's order; two categories at least
 * @returns from 0 (half at each end) to 1 (all in one category); `null` where nobody chose anything
 */
export function consensus(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const mean = counts.reduce((sum, count, place) => sum + count * place, 0) / total;
  const width = counts.length - 1;
  return counts.reduce(
    (sum, count, place) =>
      count === 0 ? sum : sum + (count / total) * Math.log2(1 - Math.abs(place - mean) / width),
    1,
  );
}
