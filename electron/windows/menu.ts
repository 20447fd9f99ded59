import type { MenuItemConstructorOptions } from 'electron';
import { ACTIONS, MENUS, type ActionSpec, type MenuName } from '../../shared/actions.ts';
import type { MenuState } from './app-window.ts';
import type { Texts } from './texts.ts';

type Item = MenuItemConstructorOptions;

/** What the menu is made from. */
export interface MenuInput {
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  /** What the window before all others says of its actions. */
  readonly state: MenuState;
  readonly texts: Texts;
  /** Whether the developer tools can be had. */
  readonly hasTools: boolean;
  /** Called with the name of the action that was chosen. */
  readonly choose: (name: string) => void;
}

/** What can be done in any window at any time, before it has said so itself. */
export const ALWAYS_ENABLED: ReadonlySet<string> = new Set([
  'new-workspace',
  'open-workspace',
  'open-sample',
]);

/** The menu bar: every action of the app, and what every program's menus have. */
export function menuTemplate(input: MenuInput): Item[] {
  const bar = MENUS.map((menu) => ({
    id: menu,
    label: input.texts.say(`menu.${menu}`),
    ...(menu === 'help' ? { role: 'help' as const } : {}),
    submenu: separated([...groupsOf(menu, input), ...endOf(menu, input)]),
  }));
  if (input.platform !== 'darwin') return bar;
  return [appMenu(input), ...bar.slice(0, -1), windowMenu(input), ...bar.slice(-1)];
}

/** The actions of one menu, in their groups. */
function groupsOf(menu: MenuName, input: MenuInput): Item[][] {
  const groups: Item[][] = [];
  for (const action of ACTIONS) {
    if (action.menu !== menu || isInAppMenu(action.name, input)) continue;
    (groups[action.group] ??= []).push(actionItem(action, input));
  }
  if (menu === 'edit') groups[0]?.push({ type: 'separator' }, ...clipboard(input));
  return groups;
}

function actionItem({ name, accelerator, checkable }: ActionSpec, input: MenuInput): Item {
  const { state, platform } = input;
  const isForWindow = accelerator !== undefined && !accelerator.includes('CmdOrCtrl');
  return {
    id: name,
    label: labelOf(name, input),
    enabled: state.enabled.includes(name) || ALWAYS_ENABLED.has(name),
    ...(checkable ? { type: 'checkbox', checked: state.checked.includes(name) } : {}),
    // A key without Ctrl or Cmd is text's where text is edited. The window knows where; the menu would take it
    // everywhere, and on macOS cannot even show a key without taking it.
    ...(accelerator !== undefined && !(isForWindow && platform === 'darwin')
      ? { accelerator }
      : {}),
    ...(isForWindow ? { registerAccelerator: false } : {}),
    click: () => input.choose(name),
  };
}

function labelOf(name: string, { state, texts }: MenuInput): string {
  if (name === 'undo' && state.undo !== null) return texts.say('menu.undo', { step: state.undo });
  if (name === 'redo' && state.redo !== null) return texts.say('menu.redo', { step: state.redo });
  return texts.action(name);
}

function clipboard({ texts }: MenuInput): Item[] {
  return [
    { role: 'cut', label: texts.say('menu.cut') },
    { role: 'copy', label: texts.say('menu.copy') },
    { role: 'paste', label: texts.say('menu.paste') },
    { role: 'pasteAndMatchStyle', label: texts.say('menu.paste-plain') },
    { role: 'selectAll', label: texts.say('menu.select-all') },
  ];
}

/** What stands at the end of a menu beside the actions. */
function endOf(menu: MenuName, { platform, texts, hasTools }: MenuInput): Item[][] {
  switch (menu) {
    case 'file':
      return platform === 'darwin' ? [] : [[{ role: 'quit', label: texts.say('menu.quit') }]];
    case 'view':
      return [
        [
          { role: 'zoomIn', label: texts.say('menu.zoom-in') },
          // The same without Shift, where plus shares its key with the equals sign.
          {
            role: 'zoomIn',
            label: texts.say('menu.zoom-in'),
            accelerator: 'CmdOrCtrl+=',
            visible: false,
            acceleratorWorksWhenHidden: true,
          },
          { role: 'zoomOut', label: texts.say('menu.zoom-out') },
          { role: 'resetZoom', label: texts.say('menu.zoom-reset') },
        ],
        [
          { role: 'togglefullscreen', label: texts.say('menu.full-screen') },
          ...(hasTools
            ? [{ role: 'toggleDevTools' as const, label: texts.say('menu.developer-tools') }]
            : []),
        ],
      ];
    case 'edit':
    case 'insert':
    case 'help':
      return [];
    default:
      return menu satisfies never;
  }
}

/** On macOS these stand in the menu that has the app's name. */
function isInAppMenu(name: string, { platform }: MenuInput): boolean {
  return platform === 'darwin' && (name === 'about' || name === 'settings');
}

function appMenu(input: MenuInput): Item {
  const { appName, texts } = input;
  const own = (name: string): Item[] =>
    ACTIONS.filter((action) => action.name === name).map((action) => actionItem(action, input));
  return {
    label: appName,
    submenu: separated([
      own('about'),
      own('settings'),
      [{ role: 'services', label: texts.say('menu.services') }],
      [
        { role: 'hide', label: texts.say('menu.hide', { app: appName }) },
        { role: 'hideOthers', label: texts.say('menu.hide-others') },
        { role: 'unhide', label: texts.say('menu.unhide') },
      ],
      [{ role: 'quit', label: texts.say('menu.quit-app', { app: appName }) }],
    ]),
  };
}

function windowMenu({ texts }: MenuInput): Item {
  return {
    role: 'window',
    label: texts.say('menu.window'),
    submenu: separated([
      [
        { role: 'minimize', label: texts.say('menu.minimize') },
        { role: 'zoom', label: texts.say('menu.zoom') },
        { role: 'close', label: texts.say('menu.close-window'), accelerator: 'CmdOrCtrl+Shift+W' },
      ],
      [{ role: 'front', label: texts.say('menu.front') }],
    ]),
  };
}

function separated(groups: readonly (readonly Item[] | undefined)[]): Item[] {
  return groups
    .filter((group): group is readonly Item[] => group !== undefined && group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ type: 'separator' as const }, ...group]));
}
