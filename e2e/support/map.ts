import { expect, type Locator, type Page } from '@playwright/test';
import type { Fixtures, RunningApp } from './launch.ts';
import { homeIn, openSample } from './sample.ts';

/** The map of the window, which hears its keys. */
export function mapOf(page: Page): Locator {
  return page.getByRole('tree', { name: 'Map' });
}

/** The card whose words these are. */
export function cardOf(page: Page, words: string): Locator {
  return mapOf(page).getByRole('treeitem').filter({ hasText: words }).first();
}

/** Turns to the map and waits until it has cards, or says that it has none. */
export async function openMap(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(mapOf(page)).toBeVisible();
}

/** Starts the app with the sample on its map, which hears the keys. */
export async function openSampleMap(
  launch: Fixtures['launch'],
  folder: string,
): Promise<RunningApp> {
  const app = await launch(homeIn(folder));
  await openSample(app);
  await openMap(app.page);
  await mapOf(app.page).focus();
  return app;
}

/** The words of the card that keys act on. */
export function activeCard(page: Page): Promise<string> {
  return mapOf(page).evaluate((map) => {
    const id = map.getAttribute('aria-activedescendant');
    return id === null ? '' : (document.getElementById(id)?.textContent ?? '');
  });
}

/** The middle of a card, or another part of it, in pixels of the window. */
export async function pointOn(
  page: Page,
  words: string,
  part: { readonly across: number; readonly down: number } = { across: 0.5, down: 0.5 },
): Promise<{ readonly x: number; readonly y: number }> {
  const box = await cardOf(page, words).boundingBox();
  if (!box) throw new Error(`no card with “${words}”`);
  return { x: box.x + box.width * part.across, y: box.y + box.height * part.down };
}

/**
 * Drags from one point to another as a hand does, in steps, and looks before letting go.
 * @param look what is to be seen while the button is down
 */
export async function drag(
  page: Page,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await look();
  await page.mouse.up();
}
