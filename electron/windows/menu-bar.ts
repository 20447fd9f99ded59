import { app, Menu, type MenuItem } from 'electron';
import { ACTIONS } from '../../shared/actions.ts';
import type { MenuState } from './app-window.ts';
import { ALWAYS_ENABLED, menuTemplate } from './menu.ts';
import type { Texts } from './texts.ts';
import type { Windows } from './windows.ts';

/** How long changed labels gather before the menu is made anew, in milliseconds. */
const GATHER = 100;

const NO_WINDOW: MenuState = { enabled: [], checked: [], undo: null, redo: null };

/** Keeps the native menu in step with the window that a person uses. */
export class MenuBar {
  readonly #windows: Windows;
  readonly #texts: Texts;
  readonly #choose: (name: string) => void;
  #shown: MenuState = NO_WINDOW;
  #remaking: NodeJS.Timeout | undefined;

  /** @param choose does the action of a name */
  constructor(windows: Windows, texts: Texts, choose: (name: string) => void) {
    this.#windows = windows;
    this.#texts = texts;
    this.#choose = choose;
    app.on('browser-window-focus', () => this.update());
  }

  /**
   * Brings the menu up to date with the window that a person uses. What can be done and what is in force changes in
   * place. A label cannot, so where one differs the menu is made anew: a moment later, since labels
   * follow every change that a person makes. The first menu is made once there is a window to use it.
   */
  update(): void {
    const state = this.#state();
    const { undo, redo } = this.#shown;
    this.#shown = state;
    const menu = Menu.getApplicationMenu();
    if (!menu) {
      this.remake();
      return;
    }
    for (const { name } of ACTIONS) {
      const item = menu.getMenuItemById(name);
      if (item) bringUpToDate(item, state);
    }
    if (state.undo === undo && state.redo === redo) return;
    clearTimeout(this.#remaking);
    this.#remaking = setTimeout(() => this.remake(), GATHER);
  }

  /** Makes the menu anew, as after a change of language. */
  remake(): void {
    clearTimeout(this.#remaking);
    this.#shown = this.#state();
    const template = menuTemplate({
      platform: process.platform,
      appName: app.name,
      state: this.#shown,
      texts: this.#texts,
      hasTools: !app.isPackaged,
      choose: this.#choose,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  #state(): MenuState {
    return this.#windows.current?.menu ?? NO_WINDOW;
  }
}

function bringUpToDate(item: MenuItem, state: MenuState): void {
  const enabled = state.enabled.includes(item.id) || ALWAYS_ENABLED.has(item.id);
  if (item.enabled !== enabled) item.enabled = enabled;
  const checked = state.checked.includes(item.id);
  if (item.type === 'checkbox' && item.checked !== checked) item.checked = checked;
}
