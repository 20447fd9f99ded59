import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { Texts } from './texts.ts';

/** Opens, where a text is pressed with the other button, the menu that every program has there. */
export function offerTextMenu(browser: BrowserWindow, texts: Texts): void {
  browser.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const copy: MenuItemConstructorOptions = {
      role: 'copy',
      label: texts.say('menu.copy'),
      enabled: editFlags.canCopy,
    };
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', label: texts.say('menu.cut'), enabled: editFlags.canCut },
          copy,
          { role: 'paste', label: texts.say('menu.paste'), enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', label: texts.say('menu.select-all') },
        ]
      : [copy];
    Menu.buildFromTemplate(items).popup({ window: browser });
  });
}
