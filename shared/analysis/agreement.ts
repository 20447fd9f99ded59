/**
 * Agreement in an ordered distribution: van der Eijk's A (C. van der Eijk, Measuring agreement in
 * ordered rating scales, Quality & Quantity 35, 2001).
 * @param counts how many chose each category, in the scale's order; three categories at least
 * @returns from −1 (two camps at the ends) by 0 (spread evenly) to 1 (all in one category); `null`
 *   where nobody chose anything
 */
export function agreement(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let value = 0;
  let rest = counts;
  // The distribution as a sum of layers, each of which has a category or has it not.
  for (let height = lowest(rest); height > 0; height = lowest(rest)) {
    const layer = rest.map((count) => count > 0);
    const ones = layer.filter(Boolean).length;
    value += (layerAgreement(layer, ones) * height * ones) / total;
    rest = rest.map((count) => Math.max(0, count - height));
  }
  return value;
}

/** How divided a distribution is: 0 where all are in one category, 1 where two camps are at the ends. */
export function polarization(counts: readonly number[]): number | null {
  const value = agreement(counts);
  return value === null ? null : (1 - value) / 2;
}

function lowest(counts: readonly number[]): number {
  let least = 0;
  for (const count of counts) if (count > 0 && (least === 0 || count < least)) least = count;
  return least;
}

function layerAgreement(layer: readonly boolean[], ones: number): number {
  const categories = layer.length;
  if (ones === 1) return 1;
  if (ones === categories) return 0;
  const { unimodal, bimodal } = countTriples(layer);
  const unimodality =
    ((categories - 2) * unimodal - (categories - 1) * bimodal) /
    ((categories - 2) * (unimodal + bimodal));
  return unimodality * (1 - (ones - 1) / (categories - 1));
}

/** Among all triples of categories: those like 110 and 011, and those like 101. */
function countTriples(layer: readonly boolean[]): {
  readonly unimodal: number;
  readonly bimodal: number;
} {
  let unimodal = 0;
  let bimodal = 0;
  for (let i = 0; i < layer.length; i++) {
    for (let j = i + 1; j < layer.length; j++) {
      for (let k = j + 1; k < layer.length; k++) {
        if (layer[j] && layer[i] !== layer[k]) unimodal += 1;
        else if (!layer[j] && layer[i] && layer[k]) bimodal += 1;
      }
    }
  }
  return { unimodal, bimodal };
}
