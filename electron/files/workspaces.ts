import { app } from 'electron';
import type { BridgeError } from '../../shared/bridge.ts';
import { isDamage } from '../../shared/damage.ts';
import type { Command } from '../../shared/model/decide.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { StoreError } from '../store/contract.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { Texts } from '../windows/texts.ts';
import { entitle } from '../windows/title.ts';
import type { Windows } from '../windows/windows.ts';
import type { Backups } from './backups.ts';
import { nameOf, realPathOf } from './names.ts';
import { withRecent, type PreferencesFile } from './preferences.ts';
import { Session } from './session.ts';
import type { Store, Stores } from './stores.ts';

/** The window that has a workspace now, or why none has. */
type Opened = Result<AppWindow, BridgeError>;

/** When the start screen is surely on the screen, in milliseconds: nothing is to keep that waiting. */
const AFTER_PAINT = 200;

/** Opens workspaces in windows: one in each, and no file twice. */
export class Workspaces {
  readonly #windows: Windows;
  readonly #stores: Stores;
  readonly #preferences: PreferencesFile;
  readonly #texts: Texts;
  readonly #backups: Backups;
  /** What is being opened now, by real path. */
  readonly #underWay = new Map<string, Promise<Opened>>();
  readonly #closing = new Set<Promise<void>>();

  constructor(
    windows: Windows,
    stores: Stores,
    preferences: PreferencesFile,
    texts: Texts,
    backups: Backups,
  ) {
    this.#windows = windows;
    this.#stores = stores;
    this.#preferences = preferences;
    this.#texts = texts;
    this.#backups = backups;
  }

  /**
   * A window shows the start screen: the process for the file that a person will choose starts while they do, as starting it
   * takes longer than all the rest of opening.
   */
  expectChoice(): void {
    setTimeout(() => {
      if (this.#windows.all.some(({ isFree }) => isFree)) this.#stores.prepare();
    }, AFTER_PAINT);
  }

  /**
   * Opens the workspace in a file, or brings the window that has it to the front.
   * @param asking where this comes from: the workspace opens there if that window is on the start screen, else in one
   * of its own once it is open; `new` has that window made while it is being opened
   * @param replaced where the file is kept as it was, if a copy was just put in its place
   */
  async open(
    path: string,
    asking: AppWindow | 'new' | null,
    replaced: string | null = null,
  ): Promise<Opened> {
    const real = await realPathOf(path);
    if (real === null) {
      return fail(this.#texts.storeError({ code: 'not-found', values: { path } }));
    }
    const holder = this.#windows.holding(real);
    if (holder) {
      holder.focus();
      return ok(holder);
    }
    return (
      this.#underWay.get(real) ??
      this.#begin(path, real, asking, () => this.#openWhenFree(real), replaced)
    );
  }

  /** Opens the workspace in a file that somebody else has open, to be read as it stands now. @param asking as for `open` */
  async read(path: string, asking: AppWindow): Promise<Opened> {
    const real = await realPathOf(path);
    if (real === null) return this.open(path, asking);
    return (
      this.#underWay.get(real) ?? this.#begin(path, real, asking, () => this.#stores.read(real))
    );
  }

  /** A file that is just being closed is still locked. */
  async #openWhenFree(real: string): Promise<Result<Store, StoreError>> {
    if (this.#closing.size > 0) await this.closed();
    return this.#stores.open(real);
  }

  /**
   * Makes a workspace in a file that does not exist yet, and opens it.
   * @param asking as for `open`
   * @param content what the workspace begins with, if it is not empty
   */
  create(
    path: string,
    title: string,
    asking: AppWindow | null,
    content?: Command,
  ): Promise<Opened> {
    const { author } = this.#preferences.now.settings;
    const make = () => this.#stores.create(path, { title, author, content });
    return this.#begin(path, path, asking, make);
  }

  /** Whether a window has the file at a path open. */
  async isOpen(path: string): Promise<boolean> {
    const real = await realPathOf(path);
    return real !== null && this.#windows.holding(real) !== null;
  }

  /** Closes what a window has open; once this ends, another program can have the file. */
  async close(window: AppWindow): Promise<void> {
    const { session } = window;
    if (!session) return;
    window.show(null);
    if (!window.browser.isDestroyed()) entitle(window, this.#texts);
    const closing = session.close();
    this.#closing.add(closing);
    await closing.finally(() => this.#closing.delete(closing));
  }

  /** Waits until nothing is under way: a process that is just being started cannot be ended well. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underWay.values());
    await this.closed();
  }

  /** Waits until everything that was to be closed is. */
  async closed(): Promise<void> {
    await Promise.allSettled(this.#closing);
  }

  async #begin(
    path: string,
    real: string,
    asking: AppWindow | 'new' | null,
    open: () => Promise<Result<Store, StoreError>>,
    replaced: string | null = null,
  ): Promise<Opened> {
    const target = asking === 'new' ? this.#windows.create() : asking?.isFree ? asking : null;
    // A window that shows the start screen does so until the file is open.
    const seen = asking === 'new' ? this.#stores.lastSeen(path) : Promise.resolve(null);
    const store = seen.then(async (kept) => {
      // The process starts once the window has something to show: the two would hold each other up.
      if (kept) await target?.begun;
      const isLeft = target?.browser.isDestroyed() === true;
      return isLeft ? fail<StoreError>({ code: 'store-ended', values: {} }) : open();
    });
    const opened = this.#finish(path, real, target, store, replaced);
    this.#underWay.set(real, opened);
    if (target) {
      target.opening = { name: nameOf(path), path, seen, ended: opened };
      target.seen = null;
    }
    try {
      return await opened;
    } finally {
      this.#underWay.delete(real);
      if (target) target.opening = null;
    }
  }

  async #finish(
    path: string,
    real: string,
    target: AppWindow | null,
    opening: Promise<Result<Store, StoreError>>,
    replaced: string | null,
  ): Promise<Opened> {
    const store = await opening;
    // Nobody waits for it any more.
    if (target?.browser.isDestroyed()) {
      if (store.ok) await store.value.close();
      return ok(target);
    }
    if (!store.ok) {
      if (target && isDamage(store.error)) target.damaged = path;
      this.expectChoice();
      return fail(this.#texts.storeError(store.error));
    }
    const window = target ?? this.#windows.create();
    const { readOnly, upgrade } = store.value;
    const backup = upgrade?.backup ?? null;
    const workspace = { name: nameOf(path), path, readOnly, backup, replaced };
    const seen = (await target?.opening?.seen) ?? null;
    const session = new Session(
      (await realPathOf(path)) ?? real,
      workspace,
      store.value,
      (name, event) => {
        if (window.session === session) window.send(name, event);
      },
      (error) => this.#texts.storeError(error),
      seen && seen.fingerprint === store.value.fingerprint ? seen.snapshot : null,
    );
    window.show(session);
    this.#backups.watch(session);
    entitle(window, this.#texts);
    this.#remember(path);
    return ok(window);
  }

  #remember(path: string): void {
    const opened = { path, name: nameOf(path), openedAt: new Date().toISOString() };
    this.#preferences.update({ recent: withRecent(this.#preferences.now.recent, opened) });
    app.addRecentDocument(path);
  }
}
