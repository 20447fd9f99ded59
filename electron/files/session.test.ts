import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BridgeError, Snapshot } from '../../shared/bridge.ts';
import { refusal } from '../../shared/model/refusal.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CommandFailure, Committed, StoreError } from '../store/contract.ts';
import { Session } from './session.ts';
import type { Store } from './stores.ts';

const label = { key: 'edit', values: {} };
const nothing: Committed = { seq: 1, label: null, changes: [], undo: null, redo: null };
const something: Committed = {
  ...nothing,
  seq: 8,
  label,
  changes: [{ op: 'update', kind: 'issue', id: 'x', before: { text: 'a' }, after: { text: 'b' } }],
  undo: label,
};
const full: CommandFailure = { by: 'store', error: { code: 'disk-full', values: {} } };
const refused: CommandFailure = { by: 'model', refusal: refusal('link-exists') };
const words: BridgeError = { code: 'disk-full', message: 'disk-full', hint: '' };

type Commit = Result<Committed, CommandFailure>;

/** A session over a store that answers as told, and what its window heard. */
function start(lastInLog: number = 7) {
  let restart = (): void => {};
  let giveUp = (_error: StoreError): void => {};
  let asked = 0;
  const snapshot = (seq: number): Result<Snapshot, never> =>
    ok({ seq, json: '{}', undo: null, redo: null });
  const store = {
    snapshot: () => Promise.resolve(snapshot((asked += 1))),
    log: () => Promise.resolve(ok([{ seq: lastInLog, label }])),
    onRestarted: (listener: () => void) => {
      restart = listener;
    },
    onGivenUp: (listener: (error: StoreError) => void) => {
      giveUp = listener;
    },
  } as unknown as Store;
  const heard: (readonly [string, unknown])[] = [];
  const session = new Session(
    '/w.moot',
    { name: 'w', path: '/w.moot', readOnly: null, backup: null, replaced: null },
    store,
    (name, event) => heard.push([name, event]),
    ({ code }) => ({ code, message: code, hint: '' }),
  );
  const commit = (answer: Commit) => session.commit(() => Promise.resolve(answer));
  return {
    session,
    heard,
    commit,
    restart: () => restart(),
    giveUp: (error: StoreError) => giveUp(error),
  };
}

describe('a session', () => {
  it('tells the window what changed, and nothing where nothing did', async () => {
    const { heard, commit } = start();
    await commit(ok(nothing));
    expect(heard).toEqual([]);
    await commit(ok(something));
    const { seq, changes, undo, redo } = something;
    expect(heard).toEqual([['changes', { seq, changes, undo, redo }]]);
  });

  it('tells of a step that only the log has, since the next one counts from it', async () => {
    const { session, heard, commit } = start();
    await session.snapshot();
    await commit(ok({ ...something, changes: [] }));
    expect(heard).toMatchObject([['changes', { seq: 8, changes: [] }]]);
  });

  it('tells once that the file cannot be written, and once that it can again', async () => {
    const { session, heard, commit } = start();
    await commit(fail(full));
    expect(session.isFailing).toBe(true);
    await commit(ok(something));
    expect(session.isFailing).toBe(false);
    await commit(ok(something));
    expect(heard.filter(([name]) => name === 'save-state')).toEqual([
      ['save-state', { state: 'failed', error: words }],
      ['save-state', { state: 'saved', error: null }],
    ]);
  });

  it.each([
    ['a refusal', fail(refused)],
    ['a command that changes nothing', ok(nothing)],
  ])('does not take %s for a sign that the file can be written again', async (_what, answer) => {
    const { session, commit } = start();
    await commit(fail(full));
    await commit(answer);
    expect(session.isFailing).toBe(true);
  });

  it('does not call the refusal of a command a failure of the file', async () => {
    const { session, heard, commit } = start();
    await commit(fail(refused));
    expect(session.isFailing).toBe(false);
    expect(heard).toEqual([]);
  });

  it('has the first snapshot ready, and gives it only while nothing has changed', async () => {
    const untouched = start();
    expect(await untouched.session.snapshot()).toMatchObject({ value: { seq: 1 } });
    expect(await untouched.session.snapshot()).toMatchObject({ value: { seq: 2 } });
    const changed = start();
    await changed.commit(ok(something));
    expect(await changed.session.snapshot()).toMatchObject({ value: { seq: 2 } });
    const restarted = start();
    restarted.restart();
    expect(await restarted.session.snapshot()).toMatchObject({ value: { seq: 2 } });
    expect(restarted.heard).toEqual([
      ['store-restarted', {}],
      ['problem', { code: 'store-restarted', message: 'store-restarted', hint: '' }],
    ]);
  });

  it('says that the store keeps ending', () => {
    const { giveUp, heard } = start();
    giveUp({ code: 'store-keeps-ending', values: {} });
    expect(heard).toEqual([
      ['problem', { code: 'store-keeps-ending', message: 'store-keeps-ending', hint: '' }],
    ]);
  });

  describe('when the store ends before it has answered', () => {
    const ended: CommandFailure = { by: 'store', error: { code: 'store-ended', values: {} } };

    it('gives the change to the next one if it is not in the file', async () => {
      const { session, heard } = start(1);
      await session.snapshot();
      const answers = [fail(ended), ok(something)];
      const result = await session.commit(() => Promise.resolve(answers.shift() ?? fail(full)));
      expect(result).toEqual(ok(something));
      expect(heard.map(([name]) => name)).toEqual(['changes']);
    });

    it('takes it for done if it is in the file', async () => {
      const { session } = start(2);
      await session.snapshot();
      const answers = [fail(ended)];
      const result = await session.commit(() => Promise.resolve(answers.shift() ?? fail(full)));
      expect(result).toMatchObject({ ok: true, value: { seq: 2, label } });
      expect(session.isFailing).toBe(false);
    });

    it('tries a few times, and then says so', async () => {
      const { session } = start(1);
      await session.snapshot();
      const result = await session.commit(() => Promise.resolve(fail(ended)));
      expect(result).toEqual(fail(ended));
      expect(session.isFailing).toBe(true);
    });
  });

  describe('with a slow disk', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    it('says that it is saving, waits for it, and says when it has', async () => {
      const { session, heard } = start();
      const { promise, resolve: finish } = Promise.withResolvers<Commit>();
      const committing = session.commit(() => promise);
      expect(session.isBusy).toBe(true);
      vi.advanceTimersByTime(1_000);
      expect(heard).toEqual([['save-state', { state: 'saving', error: null }]]);
      finish(ok(something));
      await Promise.all([committing, session.idle()]);
      expect(session.isBusy).toBe(false);
      expect(heard.at(-1)).toEqual(['save-state', { state: 'saved', error: null }]);
    });
  });
});
