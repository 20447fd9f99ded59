import type { BrowserWindow } from 'electron';
import type { ImportCommand } from '../../shared/formats/import.ts';
import type { PaperPreview } from '../../shared/answers/preview.ts';
import type { EventName, Events, RequestOf } from '../../shared/bridge.ts';
import { DroppedFiles } from '../files/dropped.ts';
import type { Session } from '../files/session.ts';
import type { CopyLog } from '../store/log/copy-log.ts';
import type { LastSeen } from '../store/last-seen/last-seen.ts';
import type { Page } from './browser-window.ts';

/** Which actions a window can take now, as it tells main. */
export type MenuState = RequestOf<'menu.state'>;

/** How long a page may take until it says what can be done in it, in milliseconds. */
const PATIENCE = 2_000;

const NOTHING_YET: MenuState = { enabled: [], checked: [], undo: null, redo: null };

/** A file on its way into a window. */
export interface OpeningFile {
  readonly name: string;
  readonly path: string;
  /** What it held when it was last closed, to be shown until it is open. */
  readonly seen: Promise<LastSeen | null>;
  /** Ends when the file is open, or could not be opened. */
  readonly ended: Promise<unknown>;
}

/** One window of the app: what it has open, and what it last said of its menu. */
export class AppWindow {
  readonly browser: BrowserWindow;
  /** The workspace that the window shows; none on the start screen. */
  session: Session | null = null;
  /** The workspace that the window is about to show, until that is open or could not be opened. */
  opening: OpeningFile | null = null;
  /** Resolves once the page shows something, or should have. */
  readonly begun: Promise<void>;
  readonly #begin: () => void;
  /** The state of the file of which the window shows what was last seen. */
  seen: LastSeen['fingerprint'] | null = null;
  /** The paths of the documents that were exported from here: the window may have these shown, and no others. */
  readonly exported = new Set<string>();
  /** The copies that were saved from here: the window may open these like those it opened before. */
  readonly copies = new Set<string>();
  /** The files that were dropped on the window and are to be read into its workspace. */
  readonly dropped = new DroppedFiles();
  /** The copies that were put away of which the window was told: it may name these, and no others. */
  offered: ReadonlySet<string> = new Set();
  /** The file that could not be opened last because it is damaged. */
  damaged: string | null = null;
  /** What was saved of it. */
  recovered: string | null = null;
  /** The file that could not be opened last because somebody else has it open. */
  heldElsewhere: string | null = null;
  /** The copy that was read last, and is not merged yet. */
  copy: { readonly session: Session; readonly path: string; readonly log: CopyLog } | null = null;
  /** The file that was read last, as a command that was not given yet. */
  understood: { readonly session: Session; readonly command: ImportCommand } | null = null;
  /** The paper that was read last, of which nothing was taken yet. */
  answered: { readonly session: Session; readonly paper: PaperPreview } | null = null;
  #menu: MenuState = NOTHING_YET;
  /** What was chosen for the window before it could do anything. */
  #chosen: string | null = null;
  readonly #page: Page;
  #isListening = false;
  /** Tells of problems that came up before the window listened. */
  readonly #waiting: (() => void)[] = [];

  constructor(page: Page) {
    const { browser } = page;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.begun = promise;
    this.#begin = resolve;
    browser.once('closed', resolve);
    setTimeout(resolve, PATIENCE);
    this.browser = browser;
    this.#page = page;
    browser.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (!isMainFrame || isSameDocument) return;
      this.#isListening = false;
      this.#menu = NOTHING_YET;
    });
    browser.webContents.on('before-input-event', (_event, { type, key }) => {
      if (type === 'keyDown' && key === 'Escape') this.send('escape', {});
    });
  }

  /** Whether a workspace can be opened here without taking another's place. */
  get isFree(): boolean {
    return this.session === null && this.opening === null;
  }

  /** Whether it shows what was last seen of a file that is still being opened. */
  get isAhead(): boolean {
    return this.opening !== null && this.seen !== null;
  }

  /**
   * Tells the window of an event. Before it listens only problems wait for it: all else it learns when it
   * asks how things stand.
   */
  send<Name extends EventName>(name: Name, event: Events[Name]): void {
    if (this.browser.isDestroyed()) return;
    if (this.#isListening) this.browser.webContents.send('moot:event', name, event);
    else if (name === 'problem') this.#waiting.push(() => this.send(name, event));
  }

  /** The window asks how things stand: from here on it hears of what changes. */
  startListening(): void {
    this.#isListening = true;
    for (const tell of this.#waiting.splice(0)) tell();
  }

  /** What the window last said of its actions. */
  get menu(): MenuState {
    return this.#menu;
  }

  /** Takes in what the window says of its actions. */
  menuChanged(menu: MenuState): void {
    this.#menu = menu;
    this.#begin();
    if (this.#chosen !== null) this.send('action', { name: this.#chosen });
    this.#chosen = null;
  }

  /** Whether an action can be done here; of a new window that is not known yet. */
  canDo(name: string): boolean {
    return this.#menu === NOTHING_YET || this.#menu.enabled.includes(name);
  }

  /** Has the window do an action; a new one does it as soon as it says that it can do anything. */
  choose(name: string): void {
    if (this.#menu === NOTHING_YET) this.#chosen = name;
    else this.send('action', { name });
  }

  /** Shows a workspace, or the start screen. */
  show(session: Session | null): void {
    this.session = session;
    this.send('workspace', { workspace: session?.workspace ?? null });
  }

  /** The page is being told what it shows: once that is on its way, the window can be seen. */
  reveal(): void {
    setImmediate(() => this.#page.show());
  }

  /** Brings the window before all others. */
  focus(): void {
    if (this.browser.isMinimized()) this.browser.restore();
    this.browser.show();
    this.browser.focus();
  }
}
