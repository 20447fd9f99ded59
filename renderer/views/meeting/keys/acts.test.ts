import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../../shared/messages/index.ts';
import type { Command } from '../../../../shared/model/decide.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { newWorkspace, run } from '../../../../shared/model/testing/history.ts';
import { testId } from '../../../../shared/model/testing/test-ids.ts';
import {
  closeAct,
  minutesAct,
  nextAct,
  pauseAct,
  previousAct,
  startAct,
  takeAct,
  type Act,
} from './acts.ts';

const t = createMessages('en').t;
const SESSION = testId(20);
const [first, second] = [testId(21), testId(22)];

const planned = run(
  newWorkspace(),
  { type: 'add-session', id: SESSION, title: 'Monday', start: '2015-04-13T13:00' },
  { type: 'add-agenda-item', id: first, session: SESSION, title: 'Fees', minutes: 10 },
  { type: 'add-agenda-item', id: second, session: SESSION, title: 'Hours' },
);

function sittingIn(state: WorkspaceState) {
  const session = state.tables.session.get(SESSION);
  if (!session) throw new Error('no session');
  return { state, session };
}

/** The state after acts that can be done. */
function after(state: WorkspaceState, ...acts: readonly ((now: WorkspaceState) => Act | null)[]) {
  return acts.reduce((now, act) => run(now, commandOf(act(now))), state);
}

function commandOf(act: Act | null): Command {
  if (!act) throw new Error('nothing to do');
  return act.command;
}

const start = (now: WorkspaceState) => startAct(t, sittingIn(now));
const next = (now: WorkspaceState) => nextAct(t, sittingIn(now));
const close = (now: WorkspaceState) => closeAct(t, sittingIn(now));

describe('what a chair does by one key', () => {
  it('begins by the key that takes up each item', () => {
    expect(next(planned)).toEqual(start(planned));
  });

  it('begins with the first item, and goes on with none', () => {
    const begun = after(planned, start);
    expect(begun.tables['agenda-item'].get(first)?.startedAt).not.toBeNull();
    expect(start(after(begun, close)).command).toEqual({ type: 'start-session', id: SESSION });
  });

  it('goes from item to item, and leaves the last', () => {
    const begun = after(planned, start);
    expect(next(begun)).toMatchObject({ command: { type: 'start-item', id: second } });
    const last = after(begun, next);
    expect(next(last)).toMatchObject({ command: { type: 'stop-item', id: second } });
    expect(previousAct(t, sittingIn(last))).toMatchObject({ command: { id: first } });
    expect(next(after(last, next))).toBeNull();
    expect(previousAct(t, sittingIn(begun))).toBeNull();
  });

  it('goes nowhere while the session does not run', () => {
    expect(previousAct(t, sittingIn(planned))).toBeNull();
    expect(next(after(planned, start, close))).toBeNull();
  });

  it('stops the clock of the item at hand, and goes on with it', () => {
    const pause = (now: WorkspaceState) => pauseAct(t, sittingIn(now));
    expect(pause(planned)).toBeNull();
    const begun = after(planned, start);
    expect(pause(begun)).toMatchObject({ command: { type: 'stop-item', id: first } });
    expect(pause(after(begun, pause))).toMatchObject({
      command: { type: 'start-item', id: first },
    });
  });

  it('gives more minutes to the item at hand alone, and says how many it has', () => {
    expect(minutesAct(t, sittingIn(planned))).toBeNull();
    const act = minutesAct(t, sittingIn(after(planned, start)));
    expect(act).toMatchObject({ command: { id: first, fields: { minutes: 15 } } });
    expect(act?.said).toContain('15');
  });

  it('takes up no item that there is not', () => {
    expect(takeAct(t, sittingIn(planned), testId(99))).toBeNull();
    expect(takeAct(t, sittingIn(planned), second)?.said).toContain('Hours');
  });
});
