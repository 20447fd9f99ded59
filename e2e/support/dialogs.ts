import type { ElectronApplication } from '@playwright/test';

/** Has the system's dialogue for opening answer with a path from now on, without asking anybody. */
export function answerOpenDialog(electron: ElectronApplication, path: string): Promise<void> {
  return electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** Has the system's dialogue for saving answer with a path from now on, without asking anybody. */
export function answerSaveDialog(electron: ElectronApplication, path: string): Promise<void> {
  return electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}
