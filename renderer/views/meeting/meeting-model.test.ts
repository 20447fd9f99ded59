import { describe, expect, it } from 'vitest';
import { called, sampleState } from '../../../shared/analysis/testing/sample.ts';
import { decide } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import { applyChanges, type WorkspaceState } from '../../../shared/model/state.ts';
import {
  courseOf,
  evidenceOn,
  pausedOf,
  sessionToShow,
  standstillOf,
  titleOfItem,
} from './meeting-model.ts';

const sample = sampleState();
const [monday, tuesday] = ['S1', 'S2'].map((label) => called(sample, label)) as [Id, Id];

function after(state: WorkspaceState, ...commands: readonly object[]): WorkspaceState {
  return commands.reduce<WorkspaceState>((now, command, index) => {
    const at = `2015-04-13T13:${String(index).padStart(2, '0')}:00.000Z`;
    const decided = decide(now, command, { at, author: '' });
    if (!decided.ok) throw new Error(decided.error.code);
    return applyChanges(now, decided.value.changes);
  }, state);
}

const items = courseOf(sample, monday).items;
const take = (index: number) => ({ type: 'start-item', id: items[index]?.id });
const start = { type: 'start-session', id: monday };
const course = (...commands: readonly object[]) => {
  const state = after(sample, start, ...commands);
  const { present, next, previous } = courseOf(state, monday);
  return [present, next, previous].map((item) => item && titleOfItem(state, item).text);
};

describe('the session that shows', () => {
  it('is the one chosen, else the one that runs, else the next planned, else the last', () => {
    expect(sessionToShow(sample, null)?.id).toBe(monday);
    expect(sessionToShow(sample, tuesday)?.id).toBe(tuesday);
    const close = { type: 'close-session', id: monday };
    const later = after(sample, start, close);
    expect(sessionToShow(later, null)?.id).toBe(tuesday);
    const running = after(later, { type: 'start-session', id: monday });
    expect(sessionToShow(running, null)?.id).toBe(monday);
    const over = after(later, { type: 'start-session', id: tuesday }, { ...close, id: tuesday });
    expect(sessionToShow(over, null)?.id).toBe(tuesday);
  });
});

describe('the course of a session', () => {
  it('begins with the first item, and goes on from the present one', () => {
    expect(course()).toEqual([null, 'Welcome, and adoption of the agenda', null]);
    expect(course(take(0), take(1))[2]).toBe('Welcome, and adoption of the agenda');
    expect(course(take(2))[1]).toBe('May the CSC mediate in customer complaints?');
  });

  it('goes on between items from the last one taken up, to which one can go back', () => {
    const left = course(take(0), take(1), { type: 'stop-item', id: items[1]?.id });
    expect(left).toEqual([
      null,
      'Who may bring complaints to the CSC?',
      'Does the CSC have a role in escalation, and which?',
    ]);
  });
});

describe('an item that is paused', () => {
  const stop = (place: number) => ({ type: 'stop-item', id: items[place]?.id });
  const at = (...steps: readonly object[]) => courseOf(after(sample, start, ...steps), monday);

  it('is the one left last, while others are still to come', () => {
    expect(pausedOf(at(take(0), stop(0)))?.id).toBe(items[0]?.id);
    expect(standstillOf(at(take(0), stop(0)))).toBe('item.paused');
    expect(pausedOf(at(take(0)))).toBeNull();
    expect(standstillOf(at())).toBe('item.between');
  });

  it('is none once the agenda is through', () => {
    const through = at(take(items.length - 1), stop(items.length - 1));
    expect(pausedOf(through)).toBeNull();
    expect(standstillOf(through)).toBe('item.through');
  });
});

describe('the evidence', () => {
  it('has stances, who was not heard here, and who was not heard at all', () => {
    const { positions, silent, notHeard, objections } = evidenceOn(sample, called(sample, 'I1'));
    expect(positions.map(({ stances }) => stances.length)).toEqual([1, 2]);
    expect(silent.map(({ shortName }) => shortName)).toContain('CSC');
    expect(notHeard.every((party) => !silent.includes(party))).toBe(true);
    expect(objections).toEqual([]);
  });
});
