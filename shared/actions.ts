/** The menus of the window, in order. */
export const MENUS = ['file', 'edit', 'insert', 'view', 'help'] as const;

/** The name of a menu. */
export type MenuName = (typeof MENUS)[number];

/**
 * Something that a person can do, as menu, palette, keyboard and buttons know it. What it does and
 * when it can be done is bound to its name in the window. Its label is `app:action.<name>`.
 */
export interface ActionSpec {
  readonly name: string;
  readonly menu: MenuName;
  /** Actions of one group stand together in the menu, between separators. */
  readonly group: number;
  /**
   * In Electron's notation, `CmdOrCtrl+Shift+Z`. The window does what its keys say, so that text fields can
   * keep theirs.
   */
  readonly accelerator?: string;
  /** Whether the menu shows a mark when it is in force. */
  readonly checkable?: boolean;
}

/** Every action. A new one is one line here, one message, and its binding. */
export const ACTIONS = [
  { name: 'new-workspace', menu: 'file', group: 0, accelerator: 'CmdOrCtrl+N' },
  { name: 'open-workspace', menu: 'file', group: 0, accelerator: 'CmdOrCtrl+O' },
  { name: 'open-sample', menu: 'file', group: 0 },
  { name: 'save-copy', menu: 'file', group: 1, accelerator: 'CmdOrCtrl+Shift+S' },
  { name: 'show-in-folder', menu: 'file', group: 1 },
  { name: 'name-state', menu: 'file', group: 1 },
  { name: 'backups', menu: 'file', group: 1 },
  { name: 'import', menu: 'file', group: 2, accelerator: 'CmdOrCtrl+Shift+I' },
  { name: 'import-clipboard', menu: 'file', group: 2, accelerator: 'CmdOrCtrl+Shift+V' },
  { name: 'merge-copy', menu: 'file', group: 2, accelerator: 'CmdOrCtrl+Shift+M' },
  { name: 'settle-copies', menu: 'file', group: 2 },
  { name: 'export', menu: 'file', group: 2, accelerator: 'CmdOrCtrl+E' },
  { name: 'map-svg', menu: 'file', group: 2 },
  { name: 'map-png', menu: 'file', group: 2 },
  { name: 'settings', menu: 'file', group: 3, accelerator: 'CmdOrCtrl+,' },
  { name: 'close-workspace', menu: 'file', group: 4, accelerator: 'CmdOrCtrl+W' },
  { name: 'undo', menu: 'edit', group: 0, accelerator: 'CmdOrCtrl+Z' },
  { name: 'redo', menu: 'edit', group: 0, accelerator: 'CmdOrCtrl+Shift+Z' },
  { name: 'find', menu: 'edit', group: 1, accelerator: 'CmdOrCtrl+F' },
  { name: 'palette', menu: 'edit', group: 1, accelerator: 'CmdOrCtrl+K' },
  { name: 'edit-text', menu: 'edit', group: 2, accelerator: 'F2' },
  { name: 'delete', menu: 'edit', group: 2, accelerator: 'Delete' },
  { name: 'move-up', menu: 'edit', group: 3, accelerator: 'Alt+Up' },
  { name: 'move-down', menu: 'edit', group: 3, accelerator: 'Alt+Down' },
  { name: 'move-in', menu: 'edit', group: 3 },
  { name: 'move-out', menu: 'edit', group: 3 },
  { name: 'also-under', menu: 'edit', group: 3, accelerator: 'CmdOrCtrl+Alt+U' },
  { name: 'map-put-back', menu: 'edit', group: 3 },
  { name: 'new-issue', menu: 'insert', group: 0, accelerator: 'CmdOrCtrl+Alt+I' },
  { name: 'new-position', menu: 'insert', group: 0, accelerator: 'CmdOrCtrl+Alt+P' },
  { name: 'new-pro', menu: 'insert', group: 0, accelerator: 'CmdOrCtrl+Alt+=' },
  { name: 'new-contra', menu: 'insert', group: 0, accelerator: 'CmdOrCtrl+Alt+-' },
  { name: 'new-assumption', menu: 'insert', group: 0, accelerator: 'CmdOrCtrl+Alt+A' },
  { name: 'new-reference', menu: 'insert', group: 0, accelerator: 'CmdOrCtrl+Alt+R' },
  { name: 'map-tie', menu: 'insert', group: 0 },
  { name: 'new-party', menu: 'insert', group: 1, accelerator: 'CmdOrCtrl+Alt+Y' },
  { name: 'set-stance', menu: 'insert', group: 1, accelerator: 'CmdOrCtrl+Alt+S' },
  { name: 'revise-position', menu: 'insert', group: 1, accelerator: 'CmdOrCtrl+Alt+V' },
  { name: 'new-session', menu: 'insert', group: 2, accelerator: 'CmdOrCtrl+Alt+N' },
  { name: 'add-to-agenda', menu: 'insert', group: 2, accelerator: 'CmdOrCtrl+Alt+G' },
  { name: 'suggest-agenda', menu: 'insert', group: 2 },
  { name: 'record-decision', menu: 'insert', group: 2, accelerator: 'CmdOrCtrl+Alt+D' },
  { name: 'new-action-item', menu: 'insert', group: 2, accelerator: 'CmdOrCtrl+Alt+T' },
  { name: 'view-outline', menu: 'view', group: 0, accelerator: 'CmdOrCtrl+1', checkable: true },
  { name: 'view-map', menu: 'view', group: 0, accelerator: 'CmdOrCtrl+2', checkable: true },
  { name: 'view-issue', menu: 'view', group: 0, accelerator: 'CmdOrCtrl+3', checkable: true },
  {
    name: 'view-positions',
    menu: 'view',
    group: 0,
    accelerator: 'CmdOrCtrl+4',
    checkable: true,
  },
  { name: 'view-questions', menu: 'view', group: 0, accelerator: 'CmdOrCtrl+5', checkable: true },
  { name: 'view-agenda', menu: 'view', group: 0, accelerator: 'CmdOrCtrl+6', checkable: true },
  { name: 'view-meeting', menu: 'view', group: 0, accelerator: 'CmdOrCtrl+7', checkable: true },
  { name: 'view-history', menu: 'view', group: 0, accelerator: 'CmdOrCtrl+8', checkable: true },
  { name: 'show-history', menu: 'view', group: 1, accelerator: 'F8' },
  { name: 'back-to-now', menu: 'view', group: 1, accelerator: 'CmdOrCtrl+Shift+H' },
  { name: 'parties', menu: 'view', group: 1, accelerator: 'CmdOrCtrl+Shift+Y' },
  { name: 'toggle-details', menu: 'view', group: 1, accelerator: 'CmdOrCtrl+D', checkable: true },
  { name: 'other-pane', menu: 'view', group: 1, accelerator: 'F6' },
  { name: 'toggle-strength', menu: 'view', group: 1, checkable: true },
  { name: 'expand-all', menu: 'view', group: 2 },
  { name: 'collapse-all', menu: 'view', group: 2 },
  { name: 'zoom-in', menu: 'view', group: 3, accelerator: 'Plus' },
  { name: 'zoom-out', menu: 'view', group: 3, accelerator: '-' },
  { name: 'zoom-fit', menu: 'view', group: 3, accelerator: '0' },
  { name: 'zoom-selection', menu: 'view', group: 3, accelerator: '.' },
  { name: 'map-tidy-up', menu: 'view', group: 2 },
  { name: 'theme-system', menu: 'view', group: 4, checkable: true },
  { name: 'theme-light', menu: 'view', group: 4, checkable: true },
  { name: 'theme-dark', menu: 'view', group: 4, checkable: true },
  { name: 'keyboard-help', menu: 'help', group: 0, accelerator: 'F1' },
  { name: 'about', menu: 'help', group: 1 },
] as const satisfies readonly ActionSpec[];

/** The name of an action. */
export type ActionName = (typeof ACTIONS)[number]['name'];

/** Whether this is the name of an action. */
export function isActionName(name: string): name is ActionName {
  return ACTIONS.some((action) => action.name === name);
}
