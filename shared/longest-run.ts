/**
 * The longest run of growing numbers among some that stay in their order, by patience sorting (Schensted 1961): what need not
 * move when a list is put into another order. Of several as long, that whose numbers come first.
 * @returns their indexes, in order
 */
export function longestRun(numbers: readonly number[]): readonly number[] {
  const left = runsFrom(numbers);
  const run: number[] = [];
  let needed = left.reduce((most, length) => Math.max(most, length), 0);
  let last = -Infinity;
  numbers.forEach((number, index) => {
    if (left[index] !== needed || number <= last) return;
    run.push(index);
    last = number;
    needed -= 1;
  });
  return run;
}

/** How long the longest run is that begins at each number. */
function runsFrom(numbers: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  // By length of the runs found so far, from the end: where the one begins that begins highest.
  const highest: number[] = [];
  for (let index = numbers.length - 1; index >= 0; index -= 1) {
    const number = numbers[index] as number;
    let [low, high] = [0, highest.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((highest[middle] as number) > number) low = middle + 1;
      else high = middle;
    }
    highest[low] = number;
    lengths[index] = low + 1;
  }
  return lengths;
}
