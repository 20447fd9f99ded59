import type { ElectronApplication } from '@playwright/test';

/** Has the system's dialogue for opening answer with a path from now on, without asking anybody. */
export function answerOpenDialog(electron: ElectronApplication, path: string): Promise<void> {
  return electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** Has every message box answered by the button at a place, and keeps what it said. */
export function answerMessages(electron: ElectronApplication, response: number): Promise<void> {
  return electron.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = ((_window: unknown, options: { readonly message: string }) => {
      Reflect.set(globalThis, 'said', options.message);
      return Promise.resolve({ response: button, checkboxChecked: false });
    }) as unknown as typeof dialog.showMessageBox;
  }, response);
}

/** What the last message box said, since `answerMessages` answers them. */
export function lastMessage(electron: ElectronApplication): Promise<unknown> {
  return electron.evaluate(() => Reflect.get(globalThis, 'said') as unknown);
}

/** Has the system's dialogue for saving answer with a path from now on, without asking anybody. */
export function answerSaveDialog(electron: ElectronApplication, path: string): Promise<void> {
  return electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}
