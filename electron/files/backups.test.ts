import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../shared/result.ts';
import type { Answers } from '../store/process/protocol.ts';
import { Backups } from './backups.ts';
import type { Log } from './log.ts';
import { Session } from './session.ts';
import type { Store, Stores } from './stores.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A workspace that is watched, and what was asked of the processes that put copies away. */
function watched(readOnly: 'no-permission' | null = null) {
  const errands: string[] = [];
  const partings: (string | null)[] = [];
  const warnings: string[] = [];
  const answers: Answers['back-up'][] = [];
  const answer = (): Answers['back-up'] => answers.shift() ?? ok('/kept.moot');
  const store = {
    snapshot: () => Promise.resolve(ok({ seq: 1, json: '{}', undo: null, redo: null })),
    onRestarted: () => {},
    onGivenUp: () => {},
    close: (parting: { readonly path: string } | null) => {
      partings.push(parting?.path ?? null);
      return Promise.resolve(parting ? answer() : null);
    },
  } as unknown as Store;
  const session = new Session(
    '/real/w.moot',
    { name: 'w', path: '/w.moot', readOnly, backup: null, replaced: null },
    store,
    () => {},
    ({ code }) => ({ code, message: code, hint: '' }),
  );
  const errand = (({ path }: { readonly path: string }) => {
    errands.push(path);
    return Promise.resolve(answer());
  }) as unknown as Stores['errand'];
  const log = { warn: (text: string) => warnings.push(text) } as unknown as Log;
  new Backups('/backups', errand, log).watch(session);
  let seq = 1;
  const edit = async (): Promise<void> => {
    seq += 1;
    const done = { seq, label: null, changes: [], undo: null, redo: null };
    await session.commit(() => Promise.resolve(ok(done)));
  };
  return { session, errands, partings, warnings, answers, edit };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a workspace that is open', () => {
  it('is put away at the start, and then only once it was edited', async () => {
    const { errands, edit } = watched();
    await pass(10 * SECOND);
    expect(errands).toEqual(['/real/w.moot']);
    await pass(60 * MINUTE);
    expect(errands).toHaveLength(1);
    await edit();
    await pass(0);
    expect(errands).toHaveLength(2);
  });

  it('is put away for each quarter of an hour in which it is edited, also when nobody touches it afterwards', async () => {
    const { errands, edit } = watched();
    await pass(10 * SECOND);
    for (let minute = 0; minute < 14; minute += 1) {
      await edit();
      await pass(MINUTE);
    }
    expect(errands).toHaveLength(1);
    await pass(MINUTE);
    expect(errands).toHaveLength(2);
    await pass(60 * MINUTE);
    expect(errands).toHaveLength(2);
  });

  it('is put away when it is closed if something was done since the last time, however short it was open', async () => {
    const short = watched();
    await pass(SECOND);
    await short.edit();
    await short.session.close();
    expect(short.partings).toEqual(['/real/w.moot']);
    // Nothing comes after it.
    await pass(60 * MINUTE);
    expect(short.errands).toEqual([]);

    const looked = watched();
    await pass(MINUTE);
    await looked.session.close();
    expect(looked.partings).toEqual([null]);
  });

  it('is put away when it is closed where that failed before, which is noted', async () => {
    const { session, partings, warnings, answers, edit } = watched();
    answers.push(fail({ code: 'disk-full', values: {} }), fail({ code: 'disk-full', values: {} }));
    await edit();
    await pass(10 * SECOND);
    expect(warnings).toEqual(['kept: disk-full']);
    await session.close();
    expect(partings).toEqual(['/real/w.moot']);
    expect(warnings).toHaveLength(2);
  });

  it('is left alone where it is only read', async () => {
    const { errands, session, partings } = watched('no-permission');
    await pass(60 * MINUTE);
    await session.close();
    expect([errands, partings]).toEqual([[], [null]]);
  });
});
