import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CommandFailure, Committed, StoreError } from '../store/contract.ts';
import type { Store } from './stores.ts';
import { SureCommits } from './sure-commits.ts';

const ENDED: StoreError = { code: 'store-ended', values: {} };

/** What a process does with a request: answers it, ends before it has done it, or does it and ends before it has answered. */
type Fate = 'answers' | 'ends' | 'does it and ends';

/** A file that takes changes by name, in a process that ends as told. */
class File {
  readonly log: string[] = ['made'];
  readonly #fates: Fate[];

  constructor(fates: readonly Fate[]) {
    this.#fates = [...fates];
  }

  readonly store = {
    log: () =>
      Promise.resolve(
        this.#next() === 'answers'
          ? ok([{ seq: this.log.length, label: this.#label() }])
          : fail(ENDED),
      ),
  } as unknown as Store;

  /** Makes a change, as the process sees it. */
  readonly change = (name: string) => (): Promise<Result<Committed, CommandFailure>> => {
    const fate = this.#next();
    if (fate !== 'ends') this.log.push(name);
    if (fate !== 'answers') return Promise.resolve(fail({ by: 'store', error: ENDED }));
    const label = this.#label();
    return Promise.resolve(
      ok({ seq: this.log.length, label, changes: [], undo: label, redo: null }),
    );
  };

  #next(): Fate {
    return this.#fates.shift() ?? 'answers';
  }

  #label() {
    return { key: this.log.at(-1) ?? '', values: {} };
  }
}

describe('a change that is made for certain', () => {
  it('is given to the next process if it is not in the file', async () => {
    const file = new File(['ends']);
    const { result, isNew } = await new SureCommits(file.store, 1).make(file.change('a'));
    expect(result).toMatchObject({ ok: true, value: { seq: 2, label: { key: 'a' } } });
    expect(isNew).toBe(true);
    expect(file.log).toEqual(['made', 'a']);
  });

  it('is done if it is in the file', async () => {
    const file = new File(['does it and ends']);
    const { result } = await new SureCommits(file.store, 1).make(file.change('a'));
    expect(result).toMatchObject({ ok: true, value: { seq: 2, label: { key: 'a' } } });
    expect(file.log).toEqual(['made', 'a']);
  });

  it('is not taken for done because the one before it was, of which nobody could be told', async () => {
    const file = new File(['does it and ends', 'ends', 'ends', 'ends', 'ends']);
    const sure = new SureCommits(file.store, 1);
    expect((await sure.make(file.change('a'))).result.ok).toBe(false);
    expect((await sure.make(file.change('b'))).result.ok).toBe(true);
    expect(file.log).toEqual(['made', 'a', 'b']);
  });

  it('is not taken for done because one was that was asked for at the same time', async () => {
    const file = new File(['answers', 'ends']);
    const sure = new SureCommits(file.store, 1);
    await Promise.all([sure.make(file.change('a')), sure.make(file.change('b'))]);
    expect(file.log).toEqual(['made', 'a', 'b']);
  });

  it('is given up where processes end each time', async () => {
    const file = new File(Array.from<Fate>({ length: 40 }).fill('ends'));
    const sure = new SureCommits(file.store, 1);
    expect(await sure.make(file.change('a'))).toMatchObject({
      result: { error: { error: ENDED } },
      isNew: false,
    });
  });

  it('is nothing new where it changes nothing', async () => {
    const sure = new SureCommits(new File([]).store, 4);
    const nothing: Committed = { seq: 4, label: null, changes: [], undo: null, redo: null };
    expect((await sure.make(() => Promise.resolve(ok(nothing)))).isNew).toBe(false);
  });

  it('is in the file once if it is said to be, and otherwise once at most, whenever processes end', async () => {
    const anyFate = fc.constantFrom<Fate>('answers', 'answers', 'ends', 'does it and ends');
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFate, { maxLength: 40 }),
        fc.boolean(),
        async (fates, isKnown) => {
          const file = new File(fates);
          const sure = new SureCommits(file.store, isKnown ? 1 : null);
          const names = ['a', 'b', 'c', 'd', 'e', 'f'];
          const commits = await Promise.all(names.map((name) => sure.make(file.change(name))));
          for (const [at, name] of names.entries()) {
            const times = file.log.filter((one) => one === name).length;
            if (commits[at]?.result.ok) expect(times).toBe(1);
            else expect(times).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
