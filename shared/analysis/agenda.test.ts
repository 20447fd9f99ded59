import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAgenda, worthOf, type FitCandidate } from './agenda.ts';
import { overviewOf } from './overview.ts';
import { called, labelsOf, sampleState } from './testing/sample.ts';

function candidate(id: string, minutes: number, value: number, ...needs: string[]): FitCandidate {
  return { id, minutes, value, needs };
}

const QUESTIONS = [
  candidate('Q1', 20, 4),
  candidate('Q2', 15, 5, 'Q1'),
  candidate('Q3', 25, 9, 'Q1'),
  candidate('Q4', 30, 14, 'Q2', 'Q3'),
  candidate('Q5', 10, 3),
];

describe('what fits into the time', () => {
  it('is, without precedence, Q3 and Q4', () => {
    const free = QUESTIONS.map((question) => ({ ...question, needs: [] }));
    expect(fitAgenda(free, 60)).toMatchObject({ order: ['Q3', 'Q4'], value: 23, isBest: true });
  });

  it('is, with precedence, Q1, Q2 and Q3', () => {
    expect(fitAgenda(QUESTIONS, 60)).toEqual({
      order: ['Q1', 'Q2', 'Q3'],
      minutes: 60,
      value: 18,
      bound: 18,
      isBest: true,
    });
  });

  it('is put in an order in which each comes after what it needs', () => {
    expect(fitAgenda(QUESTIONS.toReversed(), 200).order).toEqual(['Q5', 'Q1', 'Q2', 'Q3', 'Q4']);
  });

  it('takes candidates that need each other together or not at all', () => {
    const circle = [candidate('a', 20, 1, 'b'), candidate('b', 30, 9, 'a'), candidate('c', 25, 5)];
    expect(fitAgenda(circle, 50).order).toEqual(['a', 'b']);
    expect(fitAgenda(circle, 45).order).toEqual(['c']);
  });

  it('counts what is no candidate as done, and fits nothing where nothing fits', () => {
    expect(fitAgenda([candidate('a', 10, 1, 'elsewhere')], 10).order).toEqual(['a']);
    expect(fitAgenda(QUESTIONS, 5)).toMatchObject({ order: [], value: 0, isBest: true });
    expect(fitAgenda([], 60)).toMatchObject({ order: [], isBest: true });
  });

  it('takes, of the sample, I1 before I3 and I3 before I4', () => {
    const state = sampleState();
    const { open, blocking } = overviewOf(state);
    const candidates = open.map((question) => ({
      id: question.issue.id,
      minutes: 30,
      value: worthOf(question),
      needs: blocking.precedence.before.get(question.issue.id) ?? [],
    }));
    const fit = fitAgenda(candidates, 90);
    expect(labelsOf(state, fit.order)).toEqual(['I1', 'I3', 'I4']);
    expect(fit.order).not.toContain(called(state, 'I5'));
  });
});

const NAMES = [...'abcdefghi'];
const few = fc
  .array(fc.record({ minutes: fc.nat(12), value: fc.nat(9), needs: fc.array(fc.nat(8)) }), {
    maxLength: 9,
  })
  .map((all) =>
    all.map(({ minutes, value, needs }, n) => ({
      id: NAMES[n]!,
      minutes,
      value,
      needs: needs.map((need) => NAMES[need]!),
    })),
  );

describe('what fits, of any candidates', () => {
  it('is worth as much as the best of all choices, within the time, with all that it needs', () => {
    fc.assert(
      fc.property(few, fc.nat(40), (candidates, minutes) => {
        const known = new Set(candidates.map(({ id }) => id));
        const isAllowed = (chosen: readonly FitCandidate[]): boolean =>
          chosen.reduce((sum, one) => sum + one.minutes, 0) <= minutes &&
          chosen.every(({ needs }) =>
            needs.every((need) => !known.has(need) || chosen.some(({ id }) => id === need)),
          );
        const valueOf = (chosen: readonly FitCandidate[]): number =>
          chosen.reduce((sum, { value }) => sum + value, 0);
        let best = 0;
        for (let bits = 0; bits < 2 ** candidates.length; bits += 1) {
          const chosen = candidates.filter((_one, place) => (bits >> place) & 1);
          if (isAllowed(chosen)) best = Math.max(best, valueOf(chosen));
        }
        const fit = fitAgenda(candidates, minutes);
        const chosen = candidates.filter(({ id }) => fit.order.includes(id));
        expect(isAllowed(chosen)).toBe(true);
        expect(fit).toMatchObject({ value: best, bound: best, isBest: true });
        expect(valueOf(chosen)).toBe(best);
      }),
    );
  });
});

/** Numbers that only look random, the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Make = (roll: (sides: number) => number) => readonly FitCandidate[];

const forty = (make: (n: number) => FitCandidate): readonly FitCandidate[] =>
  Array.from({ length: 40 }, (_, n) => make(n));

/** Forty candidates each that make a search hard, with the minutes there are. */
const HARD: Readonly<Record<string, readonly [Make, number]>> = {
  'worth what they take, and an odd number of minutes': [
    () => forty((n) => candidate(`${n}`, 10 + 2 * n, 10 + 2 * n)),
    501,
  ],
  'worth a little more than they take': [
    (roll) =>
      forty((n) => {
        const minutes = 5 + roll(55);
        return candidate(`${n}`, minutes, minutes + 10);
      }),
    480,
  ],
  'worth something only with two of others that are worth nothing': [
    (roll) =>
      forty((n) =>
        n < 16 ? candidate(`${n}`, 10, 0) : candidate(`${n}`, 0, 10, `${roll(16)}`, `${roll(16)}`),
      ),
    80,
  ],
  'worth something only with four of others': [
    (roll) =>
      forty((n) =>
        n < 20
          ? candidate(`${n}`, 5 + roll(20), 0)
          : candidate(`${n}`, roll(10), 10 + roll(10), ...[1, 2, 3, 4].map(() => `${roll(20)}`)),
      ),
    130,
  ],
  'worth the more the deeper they stand': [
    (roll) =>
      forty((n) => {
        const row = Math.floor(n / 10);
        const needs = row === 0 ? [] : [0, 1].map(() => `${(row - 1) * 10 + roll(10)}`);
        return candidate(`${n}`, 5 + roll(30), 1 + row * 10 + roll(5), ...needs);
      }),
    300,
  ],
  'in four chains': [
    (roll) =>
      forty((n) => {
        const minutes = 5 + roll(30);
        return candidate(`${n}`, minutes, minutes + 5, ...(n < 4 ? [] : [`${n - 4}`]));
      }),
    300,
  ],
};

describe.each(Object.entries(HARD))('forty candidates %s', (_name, [make, minutes]) => {
  it('are fitted exactly, and fast', () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const candidates = make(dice(seed));
      const started = performance.now();
      const fit = fitAgenda(candidates, minutes);
      // A tenth of a second on a machine that does nothing else; other tests run beside this one.
      expect(performance.now() - started).toBeLessThan(500);
      expect(fit.isBest).toBe(true);
      expect(fit.minutes).toBeLessThanOrEqual(minutes);
    }
  });
});

describe('more than forty candidates', () => {
  it('are fitted well, with a bound, and it says that it is not proven', () => {
    const roll = dice(3);
    const many = Array.from({ length: 400 }, (_, n) =>
      candidate(`${n}`, 5 + roll(50), 1 + roll(40), ...(n % 3 ? [`${roll(n)}`] : [])),
    );
    const fit = fitAgenda(many, 480);
    expect(fit.isBest).toBe(false);
    expect(fit.bound).toBeGreaterThan(fit.value);
    expect(fit.value).toBeGreaterThan(fit.bound / 2);
    expect(fit.minutes).toBeLessThanOrEqual(480);
    for (const [place, id] of fit.order.entries()) {
      for (const need of many[Number(id)]!.needs) {
        expect(fit.order.slice(0, place)).toContain(need);
      }
    }
  });

  it('that all fit are all taken, which is proven', () => {
    const many = Array.from({ length: 60 }, (_, n) => candidate(`${n}`, 5, 1));
    expect(fitAgenda(many, 300)).toMatchObject({ value: 60, isBest: true });
  });
});
