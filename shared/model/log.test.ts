import { describe, expect, it } from 'vitest';
import type { Change } from './changes.ts';
import { clockOf, type Clock } from './clock.ts';
import {
  changeBetween,
  compareChangeIds,
  logChanges,
  mergeRegisters,
  replay,
  type LoggedChange,
  type Register,
} from './log.ts';
import { newWorkspace, run } from './testing/history.ts';
import { add } from './testing/small-commands.ts';
import { testId } from './testing/test-ids.ts';

const issue = run(newWorkspace(), add('issue', 1)).tables.issue.get(testId(1))!;
const create: Change = { op: 'create', kind: 'issue', id: issue.id, after: issue };
const none = (): ReadonlyMap<string, Register> => new Map();

function reword(text: string): Change {
  return { op: 'update', kind: 'issue', id: issue.id, before: {}, after: { text } };
}

function logged(transaction: number, clock: Clock, ...changes: readonly Change[]) {
  return { clock, changes: [...logChanges(testId(transaction), clock, changes, none)] };
}

function textOf(...log: readonly { clock: Clock; changes: readonly LoggedChange[] }[]): unknown {
  const entity = replay(log).get(issue.id)?.entity;
  return entity && 'text' in entity ? entity.text : undefined;
}

const [early, late] = [clockOf(1000, 0), clockOf(1000, 1)];

describe('the log', () => {
  it('G4: the later clock stands, whatever came first', () => {
    const made = logged(1, clockOf(1, 0), create);
    const first = logged(3, early, reword('first'));
    const second = logged(2, late, reword('second'));
    expect(textOf(made, first, second)).toBe('second');
    expect(textOf(second, first, made)).toBe('second');
  });

  it('G4: of equal clocks the transaction with the greater id stands', () => {
    const made = logged(1, clockOf(1, 0), create);
    const [a, b] = [logged(2, late, reword('a')), logged(3, late, reword('b'))];
    expect(textOf(made, a, b)).toBe('b');
    expect(textOf(b, a, made)).toBe('b');
  });

  it('G4: within a transaction the last one stands, the tenth after the ninth', () => {
    const texts = Array.from({ length: 12 }, (_, index) => `version ${index}`);
    const transaction = logged(1, late, create, ...texts.map(reword));
    expect(textOf(transaction)).toBe('version 11');
    const apart = transaction.changes
      .toReversed()
      .map((change) => ({ clock: late, changes: [change] }));
    expect(textOf(...apart)).toBe('version 11');
    expect(compareChangeIds(`${testId(1)}.9`, `${testId(1)}.10`)).toBeLessThan(0);
    expect(compareChangeIds(`${testId(2)}.0`, `${testId(1)}.10`)).toBeGreaterThan(0);
    expect(compareChangeIds(`${testId(1)}.3`, `${testId(1)}.3`)).toBe(0);
  });

  it('G4: each field by itself', () => {
    const made = logged(1, clockOf(1, 0), create);
    const text = logged(2, early, reword('mine'));
    const status: Change = {
      op: 'update',
      kind: 'issue',
      id: issue.id,
      before: {},
      after: { status: 'deferred' },
    };
    const entity = replay([logged(3, late, status), text, made]).get(issue.id)?.entity;
    expect(entity).toEqual({ ...issue, text: 'mine', status: 'deferred' });
  });

  it('G2: a change within the same transaction replaces the one before it', () => {
    const { changes } = logged(7, late, create, reword('a'), reword('b'));
    expect(changes.map(({ replaced }) => replaced['text'])).toEqual([
      undefined,
      `${testId(7)}.0`,
      `${testId(7)}.1`,
    ]);
  });

  it('G3: what comes back keeps the registers that did not change', () => {
    const registers = new Map<string, Register>();
    const steps: readonly Change[] = [
      create,
      { op: 'delete', kind: 'issue', id: issue.id, before: issue },
      { op: 'create', kind: 'issue', id: issue.id, after: { ...issue, text: 'reworded' } },
    ];
    const written = steps.map((change, index) => {
      const clock = clockOf(1000, index);
      const [only] = logChanges(testId(index), clock, [change], () => registers);
      mergeRegisters(registers, only as LoggedChange, clock);
      return only as LoggedChange;
    });
    expect(written[1]?.fields).toEqual({ deleted: true });
    expect(written[2]?.fields).toEqual({ deleted: false, text: 'reworded' });
    expect(written[2]?.replaced).toEqual({
      deleted: `${testId(1)}.0`,
      text: `${testId(0)}.0`,
    });
  });

  it('G5: an entity is there from its creation to its deletion', () => {
    const made = logged(1, clockOf(1, 0), create);
    const gone = logged(2, late, { op: 'delete', kind: 'issue', id: issue.id, before: issue });
    const edited = logged(3, early, reword('early'));
    expect(replay([edited]).size).toBe(0);
    expect(textOf(edited, made)).toBe('early');
    expect(replay([gone, edited, made]).size).toBe(0);
  });

  it('G7: gives fields such as __proto__ no meaning', () => {
    const fields = JSON.parse('{"deleted":false,"__proto__":{"text":"inherited"},"constructor":1}');
    const change = { id: 'x.0', kind: 'issue', entity: testId(1), fields, replaced: {} } as const;
    const found = replay([{ clock: late, changes: [change] }]).get(testId(1))!.entity;
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect('text' in found).toBe(false);
  });

  it('G7: an id that comes with two kinds is one entity, in whatever order', () => {
    const position = { ...issue, label: 'P1', status: 'live' } as const;
    const first = logged(1, early, create);
    const second = logged(2, late, {
      op: 'create',
      kind: 'position',
      id: issue.id,
      after: position,
    });
    expect(replay([first, second])).toEqual(replay([second, first]));
    expect(replay([first, second]).get(issue.id)?.kind).toBe('issue');
    const unknown = { ...second.changes[0]!, kind: '__proto__' as 'issue' };
    expect(replay([{ clock: late, changes: [unknown] }]).size).toBe(0);
  });

  it('U5: finds the change between two versions', () => {
    const next = { ...issue, text: 'other', tags: ['a'] };
    expect(changeBetween('issue', issue.id, null, null)).toBeNull();
    expect(changeBetween('issue', issue.id, issue, { ...issue })).toBeNull();
    expect(changeBetween('issue', issue.id, null, issue)).toEqual(create);
    expect(changeBetween('issue', issue.id, issue, null)).toEqual({
      op: 'delete',
      kind: 'issue',
      id: issue.id,
      before: issue,
    });
    expect(changeBetween('issue', issue.id, issue, next)).toEqual({
      op: 'update',
      kind: 'issue',
      id: issue.id,
      before: { text: issue.text, tags: [] },
      after: { text: 'other', tags: ['a'] },
    });
  });
});
