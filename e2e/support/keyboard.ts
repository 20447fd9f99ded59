import type { Locator, Page } from '@playwright/test';

/** More stops than any dialogue or view has. */
const ENOUGH = 100;

/** Presses Tab until something has the focus, as whoever has no pointer does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < ENOUGH; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}
