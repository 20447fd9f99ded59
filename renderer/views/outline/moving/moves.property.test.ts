import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goTo, pick } from '../go.ts';
import { moveAlong, moveIn, moveOut } from './moves.ts';
import { commitTyping } from '../saving/save.ts';
import { Sitting } from '../testing/sitting.ts';

type Act = (sitting: Sitting, at: number) => void;

const rowAt = (sitting: Sitting, at: number) => {
  const { rows } = sitting.look().view;
  return rows[at % (rows.length || 1)];
};

/** What a hand does without looking: move, type, go elsewhere; things arrive or not. */
const ACTS: readonly Act[] = [
  (sitting) => sitting.act(moveIn),
  (sitting) => sitting.act(moveOut),
  (sitting) => sitting.act((desk) => moveAlong(desk, 'up')),
  (sitting) => sitting.act((desk) => moveAlong(desk, 'down')),
  (sitting) => sitting.deliver(),
  (sitting, at) => {
    const row = rowAt(sitting, at);
    if (row) sitting.act((desk) => goTo(desk, row.key, { typing: false }));
  },
  (sitting, at) => {
    const row = rowAt(sitting, at);
    if (row) sitting.act((desk) => pick(desk, row.key));
  },
];

const start = (): Sitting => {
  const sitting = new Sitting().begin().type('one').press('Enter', 'Tab').type('two');
  sitting.press('Enter', 'Tab').type('three').press('Enter').type('four');
  sitting.press('Enter', 'Enter').type('? five').press('Enter', 'Tab').type('six');
  return sitting.press('Escape').deliver();
};

const wordsOf = (sitting: Sitting) =>
  Object.values(sitting.saved)
    .flatMap((rows) => rows as readonly object[])
    .flatMap((row) => ('text' in row ? [String(row.text)] : []))
    .toSorted();

describe('moving', () => {
  it('keeps every line, its words and its kind, and never two rows of one name', () => {
    const words = wordsOf(start());
    const acts = fc.array(fc.tuple(fc.nat(ACTS.length - 1), fc.nat()), { maxLength: 40 });
    fc.assert(
      fc.property(acts, (drawn) => {
        const sitting = start();
        for (const [what, at] of drawn) ACTS[what]?.(sitting, at);
        sitting.act(commitTyping).deliver();
        expect(wordsOf(sitting)).toEqual(words);
        const { rows } = sitting.look().view;
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        expect(rows.filter(({ primary }) => primary)).toHaveLength(words.length);
      }),
      { numRuns: 150 },
    );
  });
});

const KEYS = ['Enter', 'Tab', 'Shift+Tab', 'Alt+ArrowUp', 'Alt+ArrowDown', 'ArrowUp', 'ArrowDown'];

describe('typing without looking', () => {
  it('loses no word, whenever commands arrive and whichever fail', () => {
    const step = fc.oneof(
      fc.nat(KEYS.length - 1).map((key) => ({ key: KEYS[key] as string })),
      fc.constantFrom('?', '=', '+', '-', '~', '').map((prefix) => ({ prefix })),
      fc.constantFrom('all', 'none').map((arrives) => ({ arrives })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const sitting = new Sitting().begin();
        const typed: string[] = [];
        for (const each of steps) {
          if ('key' in each) sitting.press(each.key);
          else if ('arrives' in each) sitting.deliver(() => each.arrives === 'none');
          else if (sitting.store.getState().outline.active?.typing) {
            const word = `w${typed.length}`;
            sitting.press('Enter').type(`${each.prefix}${word}`);
            typed.push(word);
          }
        }
        const shown = sitting.lines.join('\n');
        for (const word of typed) expect(shown).toContain(word);
      }),
      { numRuns: 200 },
    );
  });
});
