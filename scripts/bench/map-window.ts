import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { writeLargeFile } from '../fixtures/large-file.ts';
import { root } from '../setup/paths.mjs';
import { withWindow } from './outline-window.ts';

/** How many elements the map is measured with. */
export const ELEMENTS = 10_000;

/** How many of a hundred ties run across the map's trees. */
export const CROSS_LINKS = 5;

/** Does something with Moot's window on a workspace of so many elements. */
export function withWorkspace<Value>(
  elements: number,
  work: (page: Page, electron: ElectronApplication) => Promise<Value>,
): Promise<Value> {
  const args = (folder: string) => {
    const path = join(folder, 'large.moot');
    writeLargeFile(path, { elements, crossLinks: CROSS_LINKS });
    return [path];
  };
  return withWindow(root, args, async (page, electron) => {
    await page.getByRole('treeitem').first().waitFor();
    // What keys do is bound after the first lines are painted.
    await page.waitForTimeout(1500);
    return await work(page, electron);
  });
}

/**
 * Presses a key. Returns how long it takes from there until something is on the screen, in milliseconds.
 * @param there what is then in the page, as CSS selects it
 */
export async function timeFrom(page: Page, key: string, there: string): Promise<number> {
  // Keys go another way than scripts, and may overtake one that is not awaited.
  await page.evaluate(`window.until = ${untilPainted(there)}; null`);
  await page.keyboard.press(key);
  return Number(await page.evaluate('window.until'));
}

/** Chooses the map: its first frame says how much of a card shows. Returns how long that takes, in milliseconds. */
export async function timeToMap(page: Page): Promise<number> {
  return timeFrom(page, 'Control+2', '[data-level]');
}

/** Leaves the map. */
export async function leaveMap(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.locator('[data-level]').first().waitFor({ state: 'detached' });
  await page.getByRole('treeitem').first().waitFor();
}

/** Runs in the page: from the next key that is not one of those that are held. */
function untilPainted(there: string): string {
  return `new Promise((resolve) => {
    const hear = ({ key, timeStamp }) => {
      if (key === 'Control') return;
      removeEventListener('keydown', hear, true);
      const look = () => {
        if (!document.querySelector('${there}')) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
        channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', hear, true);
  })`;
}
