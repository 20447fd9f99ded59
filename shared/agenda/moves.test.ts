import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { called, sampleState } from '../analysis/testing/sample.ts';
import { agendaOf } from '../model/agenda.ts';
import type { SingleCommand } from '../model/decide.ts';
import type { WorkspaceState } from '../model/state.ts';
import { run } from '../model/testing/history.ts';
import { moveAcross, moveTo, nextMinutes, nextPurpose, reorder } from './moves.ts';

const sample = sampleState();
const [monday, tuesday] = [called(sample, 'S1'), called(sample, 'S2')];
const ids = (state: WorkspaceState, session: string) =>
  agendaOf(state, session).map(({ id }) => id);
const after = (state: WorkspaceState, command: SingleCommand | null) =>
  command ? run(state, command) : state;

describe('moving an item', () => {
  it('goes one place up or down, and no further than the ends', () => {
    const [first, second, third] = ids(sample, monday) as [string, string, string];
    const down = after(sample, reorder(sample, first, 1));
    expect(ids(down, monday).slice(0, 3)).toEqual([second, first, third]);
    expect(ids(after(down, reorder(down, first, -1)), monday)).toEqual(ids(sample, monday));
    expect(reorder(sample, first, -1)).toBeNull();
    expect(reorder(sample, ids(sample, monday).at(-1)!, 1)).toBeNull();
  });

  it('goes to the same place of the session beside it, if that is not over', () => {
    const [, second] = ids(sample, monday) as [string, string];
    const moved = after(sample, moveAcross(sample, second, 1));
    expect(ids(moved, tuesday)[1]).toBe(second);
    expect(ids(after(moved, moveAcross(moved, second, -1)), monday)).toEqual(ids(sample, monday));
    expect(moveAcross(sample, second, -1)).toBeNull();
    const fields = { status: 'closed' as const };
    const over = run(sample, { type: 'edit', kind: 'session', id: tuesday, fields });
    expect(moveAcross(over, second, 1)).toBeNull();
  });

  it('to any place and one by one comes to the same', () => {
    const count = ids(sample, monday).length;
    fc.assert(
      fc.property(fc.nat(count - 1), fc.nat(count - 1), (from, to) => {
        const id = ids(sample, monday)[from]!;
        let stepped = sample;
        for (let at = from; at !== to; at += Math.sign(to - from)) {
          stepped = after(stepped, reorder(stepped, id, to > from ? 1 : -1));
        }
        const others = ids(sample, monday).filter((other) => other !== id);
        const put = after(sample, moveTo(sample, id, monday, others[to - 1] ?? null));
        expect(ids(put, monday)).toEqual(ids(stepped, monday));
      }),
    );
  });

  it('to where it stands is no step', () => {
    const [first, second] = ids(sample, monday) as [string, string];
    expect(moveTo(sample, second, monday, first)).toBeNull();
    expect(moveTo(sample, second, monday, second)).toBeNull();
    expect(moveTo(sample, first, monday, null)).toBeNull();
  });
});

describe('minutes and purpose', () => {
  it('go on by full five minutes, down to none', () => {
    expect([0, 3, 5, 12, 15].map((minutes) => nextMinutes(minutes, 1))).toEqual([5, 5, 10, 15, 20]);
    expect([0, 3, 5, 12, 15].map((minutes) => nextMinutes(minutes, -1))).toEqual([0, 0, 0, 10, 10]);
  });

  it('go round from to decide to inform', () => {
    expect(nextPurpose({ purpose: 'discuss' })).toBe('decide');
    expect(nextPurpose({ purpose: 'decide' })).toBe('inform');
  });
});
