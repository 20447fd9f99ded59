import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../shared/actions.ts';
import { menuTemplate, type MenuInput } from './menu.ts';
import { Texts } from './texts.ts';

type Item = MenuItemConstructorOptions;

const input: MenuInput = {
  platform: 'linux',
  appName: 'Moot',
  state: { enabled: [], checked: [], undo: null, redo: null },
  texts: new Texts('en'),
  hasTools: false,
  choose: () => {},
};
const mac: MenuInput = { ...input, platform: 'darwin' };

function bar(changes: Partial<MenuInput> = {}): readonly Item[] {
  return menuTemplate({ ...input, ...changes });
}

function items(menus: readonly Item[]): readonly Item[] {
  return menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

function item(menus: readonly Item[], id: string): Item {
  const found = items(menus).find((other) => other.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('the menu bar', () => {
  it.each([
    ['linux', input],
    ['darwin', mac],
  ])('holds every action once, on %s', (_platform, from) => {
    const names = items(menuTemplate(from)).map(({ id }) => id);
    for (const { name } of ACTIONS) {
      expect(names.filter((id) => id === name)).toHaveLength(1);
    }
  });

  it('has words for everything in it', () => {
    for (const from of [input, mac]) {
      const all = [...menuTemplate(from), ...items(menuTemplate(from))];
      const labels = all.filter(({ type }) => type !== 'separator').map(({ label }) => label);
      expect(labels).not.toContain(undefined);
      expect(labels.filter((label) => /^(shell|app):|menu\.|action\./.test(label ?? ''))).toEqual(
        [],
      );
    }
  });

  it('takes what can be done and what is in force from the window', () => {
    const menus = bar({
      state: { enabled: ['view-issue'], checked: ['view-issue'], undo: null, redo: null },
    });
    expect(item(menus, 'view-issue')).toMatchObject({ enabled: true, checked: true });
    expect(item(menus, 'view-outline')).toMatchObject({ enabled: false, checked: false });
  });

  it('lets people begin something before the window has said anything', () => {
    const menus = bar();
    const enabled = items(menus).filter(({ id, enabled: can }) => id && can);
    expect(enabled.map(({ id }) => id)).toEqual(['new-workspace', 'open-workspace', 'open-sample']);
  });

  it('says what undo takes back and what redo repeats', () => {
    const state = { ...input.state, undo: 'Move P3 under I2', redo: 'Add I4' };
    expect(item(bar({ state }), 'undo').label).toBe('Undo Move P3 under I2');
    expect(item(bar({ state }), 'redo').label).toBe('Redo Add I4');
    expect(item(bar(), 'undo').label).toBe('Undo');
  });

  it('takes no key from text that is edited', () => {
    const plain = items(bar()).filter(
      ({ id, accelerator }) => id && accelerator && !/CmdOrCtrl/.test(String(accelerator)),
    );
    expect(plain.map(({ id }) => id)).toContain('move-up');
    for (const each of plain) expect(each.registerAccelerator).toBe(false);
    // macOS knows no key that is shown and not taken.
    for (const { id } of plain)
      expect(item(menuTemplate(mac), id ?? '').accelerator).toBeUndefined();
  });

  it('gives no key to two items', () => {
    for (const from of [input, mac]) {
      const keys = items(menuTemplate(from)).flatMap(({ accelerator }) =>
        accelerator ? [String(accelerator)] : [],
      );
      expect(keys.length).toBe(new Set(keys).size);
    }
  });

  it('tells which action was chosen', () => {
    const chosen: string[] = [];
    const find = item(bar({ choose: (name) => chosen.push(name) }), 'find');
    (find.click as () => void)();
    expect(chosen).toEqual(['find']);
  });

  it('has the app’s and the windows’ menu on macOS, and the developer tools only where wanted', () => {
    expect(menuTemplate(mac).map(({ label }) => label?.replace('&', ''))).toEqual([
      'Moot',
      'File',
      'Edit',
      'Insert',
      'View',
      'Window',
      'Help',
    ]);
    expect(items(bar()).some(({ role }) => role === 'toggleDevTools')).toBe(false);
    expect(items(bar({ hasTools: true })).some(({ role }) => role === 'toggleDevTools')).toBe(true);
  });

  it('neither begins nor ends a menu with a separator, nor has two in a row', () => {
    for (const { submenu } of [...menuTemplate(input), ...menuTemplate(mac)]) {
      const types = (submenu as readonly Item[]).map(({ type }) => type);
      expect(types[0]).not.toBe('separator');
      expect(types.at(-1)).not.toBe('separator');
      expect(types.some((type, index) => type === 'separator' && types[index + 1] === type)).toBe(
        false,
      );
    }
  });
});
