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
        const keyed = Table.keyed([...map], ([key]) => key);
        const values = keyed.edit((draft) => draft.delete('no such key'));
        expect([...values.values()]).toEqual([...map]);
        expect(values.size).toBe(map.size);
        for (const [key] of map) expect(keyed.get(key)).toEqual([key, map.get(key)]);
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

  it('S4: behaves like a map also when so much has changed that it is laid out anew', () => {
    const map = new Map<string, number>();
    let table = Table.empty<number>();
    const older: (readonly [Table<number>, ReadonlyMap<string, number>])[] = [];
    for (let step = 0; step < 6000; step += 1) {
      const key = `key ${(step * 7919) % 4001}`;
      if (step % 3 === 2) {
        map.delete(key);
        table = table.delete(key);
      } else {
        map.set(key, step);
        table = table.set(key, step);
      }
      if (step % 1500 === 0) older.push([table, new Map(map)]);
    }
    for (const [version, entries] of [...older, [table, map] as const]) {
      expect(sorted(version.entries())).toEqual(sorted(entries));
      expect(version.size).toBe(entries.size);
      const differing = new Set([...entries, ...map].map(([key]) => key)).values();
      const expected = [...differing].filter((key) => entries.get(key) !== map.get(key));
      expect([...table.changedSince(version)].toSorted()).toEqual(expected.toSorted());
    }
  });

  it('makes a lazy table when it is first looked into, and once', () => {
    let made = 0;
    const table = Table.lazy(() => {
      made += 1;
      return new Map([['a', 1]]);
    });
    expect(made).toBe(0);
    expect(table.edit(() => {})).toBe(table);
    expect(made).toBe(0);
    expect(table.set('b', 2).size).toBe(2);
    expect(table.get('b')).toBeUndefined();
    expect(table.get('a')).toBe(1);
    expect(made).toBe(1);
  });
});
