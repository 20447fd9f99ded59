import fc from 'fast-check';
import { clockOf, nextClock, ZERO_CLOCK, type Clock } from '../../shared/model/clock.ts';
import { unsettledIn } from '../../shared/model/collisions.ts';
import { decide } from '../../shared/model/decide.ts';
import type { Entity } from '../../shared/model/entities.ts';
import type { Id } from '../../shared/model/id.ts';
import {
  logChanges,
  mergeRegisters,
  replay,
  type LoggedChange,
  type LoggedTransaction,
  type Register,
  type Registers,
} from '../../shared/model/log.ts';
import { stateFromRows } from '../../shared/model/state.ts';
import { commandFor } from '../../shared/model/testing/arbitrary-commands.ts';
import { arbitraryIntents, type Intent } from '../../shared/model/testing/intents.ts';
import { newWorkspace } from '../../shared/model/testing/history.ts';
import { testId, testIds } from '../../shared/model/testing/test-ids.ts';
import { rowsOf, standing } from '../../shared/model/waiting.ts';
import type { Trial } from './trial.ts';

/** So many histories of three copies. */
const COUNTS = { short: 150, long: 10_000 };

const TEN_YEARS = 315_360_000_000;

type Log = readonly LoggedTransaction[];

const histories = fc.record({
  before: arbitraryIntents(25),
  apart: fc.array(arbitraryIntents(12), { minLength: 3, maxLength: 3 }),
  off: fc.array(fc.integer({ min: -TEN_YEARS, max: TEN_YEARS }), { minLength: 3, maxLength: 3 }),
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
  again: fc.nat({ max: 2 }),
});

/** Copies grow apart, with clocks years off, and come together in any order, grouping and repetition; one is put back as it was. */
export const mergeOfHistories: Trial = {
  promise:
    'copies come to the same in any order, grouping and repetition; nothing is lost or rises',
  rule: 'the later clock stands (without: what came last)',
  run: (size) => {
    let [trials, broken, brokenWithout] = [0, 0, 0];
    const look = fc.property(histories, ({ before, apart, off, order, again }) => {
      const start = lived([], before, 0, 0x100);
      const copies = apart.map((intents, index) =>
        lived(start, intents, off[index] ?? 0, 0x10_000 * (index + 1)),
      );
      const [a = [], b = [], c = []] = order.map((index) => copies[index] ?? []);
      // A backup that is put back, and one copy that comes twice.
      const one = union(union(a, b), c);
      const other = union(union(c, copies[again] ?? []), union(start, union(b, a)));
      trials += 1;
      if (!isSame(one, other) || !keepsAll(one, copies)) broken += 1;
      if (lastComes(one) !== lastComes(other)) brokenWithout += 1;
    });
    fc.assert(look, { numRuns: COUNTS[size], seed: 20_150_413 });
    return { trials, broken, brokenWithout };
  },
};

/** A log after somebody did what they meant to, by a clock that is off. */
function lived(log: Log, intents: readonly Intent[], off: number, from: number): Log {
  const nextId = testIds(from);
  const grown = [...log];
  const registers = new Map<Id, Map<string, Register>>();
  const note = (changes: readonly LoggedChange[], clock: Clock): void => {
    for (const change of changes) {
      const own = registers.get(change.entity) ?? new Map<string, Register>();
      registers.set(change.entity, own);
      mergeRegisters(own, change, clock);
    }
  };
  let last: Clock = ZERO_CLOCK;
  for (const { changes, clock } of log) {
    note(changes, clock);
    if (clock > last) last = clock;
  }
  for (const intent of intents) {
    const state =
      grown.length === 0 ? newWorkspace() : stateFromRows(rowsOf(standing(replay(grown))));
    const command = commandFor(state, intent, nextId);
    const context = { at: '2015-04-13T09:00:00.000Z', author: String(from) };
    const decided = command && decide(state, command, context);
    if (!decided?.ok || decided.value.changes.length === 0) continue;
    const id = testId(from + 0x8000 + grown.length);
    const clock = nextClock(last, Math.max(0, 1_428_915_600_000 + off + grown.length));
    const registersOf = (entity: Id): Registers => registers.get(entity) ?? new Map();
    const changes = [...logChanges(id, clock, decided.value.changes, registersOf)];
    note(changes, clock);
    const { label } = decided.value;
    const made = { origin: 'command', target: null } as const;
    grown.push({ ...made, id, clock, author: context.author, label, changes });
    last = clock;
  }
  return grown;
}

function union(log: Log, other: Log): Log {
  const known = new Set(log.map(({ id }) => id));
  return [...log, ...other.filter(({ id }) => !known.has(id))];
}

function isSame(one: Log, other: Log): boolean {
  const told = (log: Log): string =>
    JSON.stringify([sorted(standing(replay(log))), sortedUnsettled(log)]);
  return told(one) === told(other);
}

function sorted(live: ReadonlyMap<Id, { readonly entity: Entity }>): readonly unknown[] {
  return [...live]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { entity }]) => Object.entries(entity).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function sortedUnsettled(log: Log): readonly string[] {
  const { collisions, lostEdits } = unsettledIn(log);
  return [...collisions, ...lostEdits].map((found) => JSON.stringify(found)).toSorted();
}

/** Whether each text that a copy ended with shows, or is told as a collision or a lost edit, or was replaced by who knew it. */
function keepsAll(log: Log, copies: readonly Log[]): boolean {
  const live = replay(log);
  const replaced = new Set(
    log.flatMap(({ changes }) =>
      changes.flatMap((change) =>
        Object.entries(change.replaced).map(([field, id]) => `${id} ${field}`),
      ),
    ),
  );
  const told = JSON.stringify(unsettledIn(log));
  return copies.every((copy) =>
    copy.every(({ changes }) =>
      changes.every(({ id, entity, fields }) => {
        const { text, deleted } = fields;
        if (deleted === true && live.has(entity))
          return replaced.has(`${id} deleted`) || told.includes(id);
        if (typeof text !== 'string' || replaced.has(`${id} text`)) return true;
        const shown = live.get(entity)?.entity as { readonly text?: string } | undefined;
        return !shown || shown.text === text || told.includes(id);
      }),
    ),
  );
}

/** What stands if what came last stood. */
function lastComes(log: Log): string {
  const inTurn = log.map((transaction, index) => ({ ...transaction, clock: clockOf(index, 0) }));
  return JSON.stringify(sorted(standing(replay(inTurn))));
}
