import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Table } from './table.ts';

const keys = fc.oneof(
  fc.constantFrom('', 'a', 'ab', '__proto__', 'constructor', 'toString', 'I1', 'I12'),
  fc.string({ maxLength: 4 }),
);
const steps = fc.array(fc.tuple(fc.constantFrom('set', 'delete'), keys, fc.nat()), {
  maxLength: 60,
});

function sorted<Value>(entries: Iterable<readonly [string, Value]>): readonly unknown[] {
  return [...entries].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

describe('a table', () => {
  it('S4: behaves like a map, edited one by one or together', () => {
    fc.assert(
      fc.property(steps, (edits) => {
        const map = new Map<string, number>();
        let single = Table.empty<number>();
        for (const [what, key, value] of edits) {
          if (what === 'set') map.set(key, value);
          else map.delete(key);
          single = what === 'set' ? single.set(key, value) : single.delete(key);
        }
        const together = Table.empty<number>().edit((draft) => {
          for (const [what, key, value] of edits) {
            if (what === 'set') draft.set(key, value);
            else draft.delete(key);
          }
        });
        for (const table of [single, together, Table.from(map)]) {
          expect(sorted(table.entries())).toEqual(sorted(map));
          expect([...table.values()].toSorted()).toEqual([...map.values()].toSorted());
          expect(table.size).toBe(map.size);
          for (const [, key] of edits) {
            expect(table.get(key)).toBe(map.get(key));
            expect(table.has(key)).toBe(map.has(key));
          }
        }
      }),
    );
  });

  it('S1: leaves older versions whole', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const build = (from: Table<number>, edits: typeof first): Table<number> =>
          edits.reduce(
            (table, [what, key, value]) =>
              what === 'set' ? table.set(key, value) : table.delete(key),
            from,
          );
        const before = build(Table.empty(), first);
        const entries = sorted(before.entries());
        build(before, second);
        expect(sorted(before.entries())).toEqual(entries);
      }),
    );
  });

  it('S1: is the same object when nothing changes', () => {
    const table = Table.from([['a', 1]]);
    expect(table.delete('b')).toBe(table);
    expect(table.edit(() => {})).toBe(table);
  });

  it('reads in an edit what the edit has done so far', () => {
    Table.from([['a', 1]]).edit((draft) => {
      draft.set('a', 2);
      expect(draft.get('a')).toBe(2);
      draft.delete('a');
      expect(draft.get('a')).toBeUndefined();
    });
  });
});
