import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLabel, describeRefusal } from '../messages/describe.ts';
import { createMessages } from '../messages/index.ts';
import { invertAll } from './changes.ts';
import { clockOf, ZERO_CLOCK } from './clock.ts';
import { decide } from './decide.ts';
import { entitySchemas, type EntityKind } from './entities.ts';
import type { Id } from './id.ts';
import { problemsIn } from './integrity.ts';
import { labelNumber, type LabelledKind } from './labels.ts';
import {
  logChanges,
  mergeRegisters,
  replay,
  type LoggedTransaction,
  type Register,
  type Registers,
} from './log.ts';
import {
  applyChanges,
  emptyState,
  rowsFromState,
  stateFromRows,
  type WorkspaceState,
} from './state.ts';
import { arbitraryIntents } from './testing/intents.ts';
import { contents, live, TEST_CONTEXT, type History, type Step } from './testing/history.ts';
import { testId } from './testing/test-ids.ts';

const histories = arbitraryIntents(60).map((intents) => live(intents));

function check(property: (history: History) => void, numRuns = 150): void {
  fc.assert(fc.property(histories, property), { numRuns });
}

describe('any sequence of commands', () => {
  it('E1, E8, K2: leaves a workspace in which every rule holds', () => {
    check(({ end }) => {
      expect(problemsIn(end)).toEqual([]);
      for (const [kind, rows] of Object.entries(rowsFromState(end))) {
        for (const row of rows) expect(entitySchemas[kind as EntityKind].parse(row)).toEqual(row);
      }
    });
  });

  it('E4: is signed in all that it makes', () => {
    check(({ steps }) => {
      for (const change of steps.flatMap(({ changes }) => changes)) {
        if (change.op !== 'create') continue;
        const { at, author } = TEST_CONTEXT;
        expect(change.after).toMatchObject({ createdAt: at, createdBy: author });
      }
    });
  });

  it('U1: undone in reverse gives the state before, step by step', () => {
    check(({ steps, end }) => {
      let state = end;
      for (const { before, changes } of steps.toReversed()) {
        state = applyChanges(state, invertAll(changes));
        expect(contents(state)).toEqual(contents(before));
      }
    });
  });

  it('U2: done again after it was undone gives the state after', () => {
    check(({ start, steps, end }) => {
      const undone = steps
        .toReversed()
        .reduce((state, { changes }) => applyChanges(state, invertAll(changes)), end);
      expect(contents(undone)).toEqual(contents(start));
      const redone = steps.reduce((state, { changes }) => applyChanges(state, changes), undone);
      expect(contents(redone)).toEqual(contents(end));
    });
  });

  it('U3: is the same whether its changes are applied one by one, by command or all at once', () => {
    check(({ start, steps, end }) => {
      const changes = steps.flatMap((step) => step.changes);
      expect(contents(applyChanges(start, changes))).toEqual(contents(end));
      const single = changes.reduce((state, change) => applyChanges(state, [change]), start);
      expect(contents(single)).toEqual(contents(end));
    });
  });

  it('S2: derives the same indexes step by step as from the rows at once', () => {
    check(({ end }) => {
      expect(contents(stateFromRows(rowsFromState(end)))).toEqual(contents(end));
    });
  });

  it('C6: as one batch does what its commands do one by one', () => {
    check(({ start, steps, end }) => {
      if (steps.length === 0) return;
      const batch = { type: 'batch', commands: steps.map((step) => step.command) };
      const decided = decide(start, batch, TEST_CONTEXT);
      if (!decided.ok) throw new Error(JSON.stringify(decided.error));
      expect(contents(applyChanges(start, decided.value.changes))).toEqual(contents(end));
      expect(contents(decided.value.after)).toEqual(contents(end));
      expect(decided.value.label).toEqual(steps[0]?.label);
    });
  });

  it('L1, L2: gives no label twice, not even one of something that is gone', () => {
    check(({ steps }) => {
      const given = new Set<string>();
      for (const change of steps.flatMap((step) => step.changes)) {
        if (change.op !== 'create' || !('label' in change.after)) continue;
        expect(given).not.toContain(change.after.label);
        given.add(change.after.label);
      }
    });
  });

  it('L2: counts what was deleted, also after an undo', () => {
    check(({ start, steps, end }) => {
      const undone = applyChanges(end, invertAll(steps.flatMap((step) => step.changes)));
      expect(undone.counters).toEqual(end.counters);
      for (const change of steps.flatMap((step) => step.changes)) {
        if (change.op !== 'create' || !('label' in change.after)) continue;
        const last = end.counters[change.kind as LabelledKind] ?? 0;
        expect(labelNumber(change.after.label)).toBeLessThanOrEqual(last);
      }
      expect(start.counters).toEqual({});
    });
  });

  it('C2: says what it did, and why not, in words of the catalogue', () => {
    const messages = createMessages('en');
    const unknown = messages.t('commands:unknown');
    check(({ steps, refusals }) => {
      for (const { label } of steps) expect(describeLabel(messages, label)).not.toBe(unknown);
      for (const refused of refusals) {
        const { message, hint } = describeRefusal(messages, refused);
        expect(message).not.toBe(refused.code);
        expect(message.replaceAll('{{label}}', '')).not.toMatch(/\{\{\w+\}\}/);
        expect(hint).not.toBe('');
      }
    }, 400);
  });

  it('I7: read into another workspace gives the same entities, and a second time nothing', () => {
    check(({ end }) => {
      const rows = rowsFromState(end);
      const command = { type: 'import', source: 'a file', rows };
      const decided = decide(emptyState(), command, TEST_CONTEXT);
      if (!decided.ok) throw new Error(JSON.stringify(decided.error));
      const copy = applyChanges(emptyState(), decided.value.changes);
      expect(contents(copy)).toEqual(contents(end));
      const again = decide(copy, command, TEST_CONTEXT);
      expect(again.ok && again.value.changes).toEqual([]);
    });
  });
});

describe('the log of any sequence of commands', () => {
  it('G1: replayed in any order, grouping and repetition gives the tables', () => {
    const shuffled = fc.tuple(histories, fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(shuffled, ([history, numbers]) => {
        const log = logOf(history.steps);
        const expected = tablesOf(history.end, history.start);
        expect(replayed(log)).toEqual(expected);
        const twice = [...log, ...log].map((transaction) => ({
          transaction,
          at: numbers.next().value as number,
        }));
        const mixed = twice.toSorted((a, b) => a.at - b.at).map(({ transaction }) => transaction);
        expect(replayed(mixed)).toEqual(expected);
        const apart = mixed.flatMap(({ clock, changes }) =>
          changes.toReversed().map((change) => ({ clock, changes: [change] })),
        );
        expect(replayed(apart)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('G2: names for each field the change that stood there before', () => {
    check(({ steps }) => {
      const standing = new Map<string, string>();
      for (const { changes } of logOf(steps)) {
        for (const { id, entity, fields, replaced } of changes) {
          for (const field of Object.keys(fields)) {
            expect(replaced[field]).toBe(standing.get(`${entity} ${field}`));
            standing.set(`${entity} ${field}`, id);
          }
        }
      }
    });
  });

  it('G3: takes steps back as changes of their own', () => {
    check(({ start, steps, end }) => {
      const undo = steps.toReversed().map(({ changes }) => ({ changes: invertAll(changes) }));
      const log = logOf([...steps, ...undo]);
      expect(replayed(log)).toEqual(tablesOf(start, start));
      expect(end).toBeDefined();
    });
  });
});

/** The transactions of steps, one a step, as a file would keep them. */
function logOf(
  steps: readonly Pick<Step, 'changes'>[],
): readonly Pick<LoggedTransaction, 'clock' | 'changes'>[] {
  const registers = new Map<Id, Map<string, Register>>();
  return steps.map(({ changes }, index) => {
    const clock = index === 0 ? ZERO_CLOCK : clockOf(1_428_915_600_000, index);
    const registersOf = (entity: Id): Registers => registers.get(entity) ?? new Map();
    const logged = [...logChanges(testId(0xabc_0000 + index), clock, changes, registersOf)];
    for (const change of logged) {
      const own = registers.get(change.entity) ?? new Map<string, Register>();
      registers.set(change.entity, own);
      mergeRegisters(own, change, clock);
    }
    return { clock, changes: logged };
  });
}

function replayed(log: readonly Pick<LoggedTransaction, 'clock' | 'changes'>[]): object {
  return Object.fromEntries([...replay(log)].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The entities of a state that were not there at the start, as `replay` gives them. */
function tablesOf(state: WorkspaceState, start: WorkspaceState): object {
  return Object.fromEntries(
    Object.entries(rowsFromState(state))
      .flatMap(([kind, rows]) => rows.map((entity) => [entity.id, { kind, entity }] as const))
      .filter(([id]) => !start.tables.workspace.has(id))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
