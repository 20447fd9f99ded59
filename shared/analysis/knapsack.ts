/** Something to be packed: it takes room, is worth something, and may need others, which come before it in the list. */
export interface Parcel {
  readonly size: number;
  readonly value: number;
  /** The places in the list of those that have to be packed with it. */
  readonly needs: readonly number[];
}

/** What was packed. */
export interface Packing {
  /** The places of those packed, in the order of the list; with each all that it needs. */
  readonly chosen: readonly number[];
  readonly value: number;
  /** No packing is worth more than this. */
  readonly bound: number;
}

/** Up to so many parcels the best packing is looked for; beyond, a good one. */
export const MOST_EXACT = 40;

/** So many unfinished packings are followed at a time, which bounds the work; with more, the least promising go. */
const MOST_FOLLOWED = 4000;

/** So much may be lost when fractions are added up. */
const ROUNDING = 1e-9;

/** Bits of each of the two halves of a set of parcels. */
const HALF = 20;

/** A set of up to 40 parcels. */
interface Bits {
  readonly low: number;
  readonly high: number;
}

/** A packing while it is being made. */
interface Partial {
  readonly size: number;
  readonly value: number;
  readonly chosen: Bits;
  /** Later parcels that nothing left out rules out. */
  readonly possible: Bits;
  readonly bound: number;
}

/** A parcel with its place in the list, as a number and as a bit. */
interface Ranked extends Bits {
  readonly place: number;
  readonly size: number;
  readonly value: number;
}

const NONE: Bits = { low: 0, high: 0 };

/**
 * The most valuable packing into a room, each parcel only with all that it needs: the 0/1 knapsack under precedence
 * (G. J. Woeginger calls it the partially ordered knapsack; H. Kellerer, U. Pferschy & D. Pisinger, Knapsack
 * Problems, 2004, 13.2). Dynamic programming over the parcels: of two unfinished packings that leave the same parcels
 * possible, the one that is larger and worth less goes, and so does whatever cannot beat the best one known.
 * @returns where `value` equals `bound`, the best there is. That is so up to `MOST_EXACT` parcels unless their sizes
 *   and needs are so contrived that more than a fixed number of unfinished packings would have to be followed
 */
export function pack(parcels: readonly Parcel[], room: number): Packing {
  const problem = new Problem(parcels, room);
  const greedy = problem.greedy();
  return parcels.length > MOST_EXACT ? greedy : problem.best(greedy);
}

class Problem {
  readonly #parcels: readonly Parcel[];
  /** No packing takes more; a multiple of what all sizes are multiples of. */
  readonly #room: number;
  /** What all values are multiples of; 0 where there is no such number. */
  readonly #unit: number;
  /** By parcel: it and all that it needs, directly or not. */
  readonly #closures: readonly ReadonlySet<number>[];
  /** The parcels that fit by themselves, by value for their size, the best first. */
  readonly #byWorth: readonly Ranked[];

  constructor(parcels: readonly Parcel[], room: number) {
    this.#parcels = parcels;
    const step = commonDivisor(parcels.map(({ size }) => size));
    this.#room = step === 0 ? room : Math.floor(room / step) * step;
    this.#unit = commonDivisor(parcels.map(({ value }) => value));
    const closures: ReadonlySet<number>[] = [];
    for (const [place, { needs }] of parcels.entries()) {
      closures.push(new Set([place, ...needs.flatMap((need) => [...(closures[need] ?? [])])]));
    }
    this.#closures = closures;
    this.#byWorth = parcels
      .map(({ size, value }, place) => ({ place, size, value, ...withBit(NONE, place) }))
      .filter(({ place }) => this.#fits(place))
      .toSorted((a, b) => worthOf(b) - worthOf(a));
  }

  /** Packs what adds most value for its room, with all that it needs, as long as something fits. */
  greedy(): Packing {
    const packed = new Set<number>();
    let [size, value] = [0, 0];
    for (;;) {
      let best: { readonly add: readonly number[]; readonly worth: number } | null = null;
      for (const closure of this.#closures) {
        const add = [...closure].filter((place) => !packed.has(place));
        const [room, more] = this.#total(add);
        if (add.length === 0 || more === 0 || size + room > this.#room) continue;
        const worth = worthOf({ size: room, value: more });
        if (!best || worth > best.worth) best = { add, worth };
      }
      if (!best) break;
      for (const place of best.add) packed.add(place);
      [size, value] = this.#total([...packed]);
    }
    const chosen = [...packed].toSorted((a, b) => a - b);
    return { chosen, value, bound: this.#boundOf(0, 0, null) };
  }

  best(greedy: Packing): Packing {
    const afterwards = this.#dependents();
    let best: Pick<Partial, 'value' | 'chosen'> = {
      value: greedy.value,
      chosen: greedy.chosen.reduce(withBit, NONE),
    };
    let lost = Number.NEGATIVE_INFINITY;
    const fitting = this.#byWorth.map(({ place }) => place);
    let layer: readonly Partial[] = [
      { size: 0, value: 0, chosen: NONE, possible: fitting.reduce(withBit, NONE), bound: Infinity },
    ];
    for (const [place, parcel] of this.#parcels.entries()) {
      const next: Partial[] = [];
      const follow = (size: number, value: number, chosen: Bits, possible: Bits): void => {
        if (size > this.#room) return;
        if (value > best.value) best = { value, chosen };
        const bound = this.#boundOf(size, value, possible);
        if (bound > best.value) next.push({ size, value, chosen, possible, bound });
      };
      for (const { size, value, chosen, possible } of layer) {
        const rest = withoutBit(possible, place);
        if (!hasBit(possible, place)) {
          follow(size, value, chosen, rest);
          continue;
        }
        follow(size + parcel.size, value + parcel.value, withBit(chosen, place), rest);
        follow(size, value, chosen, minus(rest, afterwards[place] ?? NONE));
      }
      const kept = undominated(next);
      if (kept.length > MOST_FOLLOWED) {
        kept.sort((a, b) => b.bound - a.bound);
        lost = Math.max(lost, kept[MOST_FOLLOWED]?.bound ?? lost);
        kept.length = MOST_FOLLOWED;
      }
      layer = kept;
    }
    return {
      chosen: [...this.#parcels.keys()].filter((place) => hasBit(best.chosen, place)),
      value: best.value,
      bound: Math.max(best.value, lost),
    };
  }

  /** By parcel: all later ones that need it, directly or not. */
  #dependents(): readonly Bits[] {
    return this.#parcels.map((_parcel, place) =>
      [...this.#parcels.keys()]
        .filter((other) => other !== place && this.#closures[other]?.has(place))
        .reduce(withBit, NONE),
    );
  }

  /** What a packing can come to at most, if parcels could be cut and needed nothing (G. B. Dantzig, 1957). */
  #boundOf(size: number, value: number, possible: Bits | null): number {
    let [left, bound] = [this.#room - size, value];
    for (const parcel of this.#byWorth) {
      const isPossible =
        !possible || (parcel.low & possible.low) !== 0 || (parcel.high & possible.high) !== 0;
      if (!isPossible) continue;
      if (parcel.size > left) return this.#roundedDown(bound + (parcel.value * left) / parcel.size);
      left -= parcel.size;
      bound += parcel.value;
    }
    return bound;
  }

  // Where all values are multiples of one number, so is what any packing is worth.
  #roundedDown(bound: number): number {
    if (this.#unit === 0) return bound;
    return Math.floor(bound / this.#unit + ROUNDING) * this.#unit;
  }

  #fits(place: number): boolean {
    return this.#total([...(this.#closures[place] ?? [])])[0] <= this.#room;
  }

  #total(places: readonly number[]): readonly [size: number, value: number] {
    let [size, value] = [0, 0];
    for (const place of places) {
      size += this.#parcels[place]?.size ?? 0;
      value += this.#parcels[place]?.value ?? 0;
    }
    return [size, value];
  }
}

function worthOf({ size, value }: { readonly size: number; readonly value: number }): number {
  return value / Math.max(size, Number.EPSILON);
}

/** Those of the unfinished packings than which none with the same possibilities is as small and worth as much. */
function undominated(partials: readonly Partial[]): Partial[] {
  const alike = Map.groupBy(partials, ({ possible }) => possible.high * 2 ** HALF + possible.low);
  const kept: Partial[] = [];
  for (const group of alike.values()) {
    let most = Number.NEGATIVE_INFINITY;
    for (const partial of group.toSorted((a, b) => a.size - b.size || b.value - a.value)) {
      if (partial.value <= most) continue;
      most = partial.value;
      kept.push(partial);
    }
  }
  return kept;
}

/** The greatest number of which all are multiples; 0 where they are not whole numbers, or all nothing. */
function commonDivisor(numbers: readonly number[]): number {
  if (!numbers.every(Number.isSafeInteger)) return 0;
  return numbers.reduce((a, b) => {
    let [divisor, rest] = [a, b];
    while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
    return divisor;
  }, 0);
}

function hasBit({ low, high }: Bits, place: number): boolean {
  return place < HALF ? ((low >> place) & 1) === 1 : ((high >> (place - HALF)) & 1) === 1;
}

function withBit({ low, high }: Bits, place: number): Bits {
  return place < HALF
    ? { low: low | (1 << place), high }
    : { low, high: high | (1 << (place - HALF)) };
}

function withoutBit({ low, high }: Bits, place: number): Bits {
  return place < HALF
    ? { low: low & ~(1 << place), high }
    : { low, high: high & ~(1 << (place - HALF)) };
}

function minus(a: Bits, b: Bits): Bits {
  return { low: a.low & ~b.low, high: a.high & ~b.high };
}
