import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { backupName, REASONS } from '../store/backups/backup-name.ts';
import type { Backup } from '../store/backups/backups.ts';
import type { StoreError } from '../store/contract.ts';
import { whyNot, whyNotStored, type WhyNot } from '../store/why-not.ts';
import type { Log } from './log.ts';
import { nameOf } from './names.ts';
import type { Session } from './session.ts';
import type { Stores } from './stores.ts';

/** That no copy could be put away: where it was to be, and why not. */
export type NotKept = WhyNot & { readonly path: string };

/** A workspace that is edited is put away so often, in milliseconds. */
const EVERY = 15 * 60_000;

/** The first copy is made when opening has surely come to rest, in milliseconds. */
const AFTER_OPENING = 10_000;

/** The copies of workspaces that the app puts away, outside of their folders. */
export class Backups {
  readonly folder: string;
  readonly #errand: Stores['errand'];
  readonly #log: Log;

  constructor(folder: string, errand: Stores['errand'], log: Log) {
    this.folder = folder;
    this.#errand = errand;
    this.#log = log;
  }

  /**
   * Puts a copy away before something befalls a workspace.
   * @param why what is about to happen, as it is to be read in the file's name
   * @returns where it is
   */
  keep({ workspace, store }: Session, why: string): Promise<Result<string, NotKept>> {
    return this.#putAway(workspace.path, why, (target) => store.saveCopy(target));
  }

  /**
   * Puts a copy away before a workspace is closed and its file replaced. From then on it takes no changes, so that none
   * can be in neither; where the copy cannot be made, it goes on.
   * @param why as for `keep`
   * @returns where it is
   */
  keepLast({ workspace, store }: Session, why: string): Promise<Result<string, NotKept>> {
    return this.#putAway(workspace.path, why, (target) => store.saveLastCopy(target));
  }

  async #putAway(
    of: string,
    why: string,
    save: (target: string) => Promise<Result<null, StoreError>>,
  ): Promise<Result<string, NotKept>> {
    const path = join(this.folder, backupName(of, why, Date.now()));
    try {
      await mkdir(this.folder, { recursive: true });
    } catch (error) {
      return fail({ path, ...whyNot(error) });
    }
    const saved = await save(path);
    return saved.ok ? ok(path) : fail({ path, ...whyNotStored(saved.error) });
  }

  /** Puts a copy away now, if anything changed since the last one. Typing does not wait for it. */
  make(session: Session): Promise<Result<string | null, StoreError>> {
    return this.#errand(this.#order(session));
  }

  /** The copies of a workspace that is open, newest first. */
  async of({ store, workspace }: Session): Promise<Result<readonly Backup[], StoreError>> {
    const first = await store.identity();
    if (!first.ok) return first;
    const of = { first: first.value, name: workspace.name };
    return this.#errand({ ask: 'backups', folder: this.folder, of });
  }

  /** The copies of a workspace that cannot be opened, by its file's name, newest first. */
  ofFile(path: string): Promise<Result<readonly Backup[], StoreError>> {
    const of = { first: null, name: nameOf(path) };
    return this.#errand({ ask: 'backups', folder: this.folder, of });
  }

  /**
   * Sees to it that there are copies of a workspace while it is open: one at the start, one for every quarter of an hour in
   * which it is edited, and one when it is closed, of what was done since the last.
   */
  watch(session: Session): void {
    if (session.workspace.readOnly !== null) return;
    /** Whether something was done of which there is no copy yet. */
    let isDue = false;
    let last = performance.now();
    const told = (made: Result<unknown, StoreError>): void => {
      if (made.ok) return;
      isDue = true;
      this.#log.warn(`${REASONS.rolling}: ${made.error.code}`);
    };
    const roll = async (): Promise<void> => {
      timer = null;
      isDue = false;
      last = performance.now();
      told(await this.make(session));
    };
    const after = (milliseconds: number) => setTimeout(() => void roll(), milliseconds);
    let timer: NodeJS.Timeout | null = after(AFTER_OPENING);
    session.onCommitted(() => {
      isDue = true;
      timer ??= after(last + EVERY - performance.now());
    });
    session.onClosing(() => {
      if (timer) clearTimeout(timer);
      return isDue ? { ask: this.#order(session), done: told } : null;
    });
  }

  #order({ realPath: path }: Session) {
    return { ask: 'back-up', path, folder: this.folder, now: Date.now() } as const;
  }
}
