import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { writeLargeFile } from '../scripts/fixtures/large-file.ts';
import { expect, test } from './support/launch.ts';
import { homeIn, openSample } from './support/sample.ts';

/** All there is of the window may have so many elements, however large the map. */
const MOST_ELEMENTS = 1_500;

function treeOf(page: Page) {
  return page.getByRole('tree', { name: 'Map' });
}

/** How far the map is zoomed in. */
function zoomOf(page: Page): Promise<number> {
  return treeOf(page)
    .locator('[data-level]')
    .evaluate((element) => Number((element as HTMLElement).style.scale));
}

function levelOf(page: Page): Promise<string | null> {
  return treeOf(page).locator('[data-level]').getAttribute('data-level');
}

test('the sample is read, moved and zoomed by mouse and by keyboard', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page } = app;
  await openSample(app);
  await page.keyboard.press('Control+2');
  const card = page.getByRole('treeitem', { name: 'May the CSC mediate' });
  await expect(card).toBeVisible();

  const before = await card.boundingBox();
  await treeOf(page).hover({ position: { x: 20, y: 20 } });
  await page.mouse.wheel(0, 60);
  await expect
    .poll(async () => (await card.boundingBox())?.y)
    .toBeCloseTo((before?.y ?? 0) - 60, -1);

  await treeOf(page).focus();
  const fitted = await zoomOf(page);
  await page.keyboard.press('+');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(fitted * 1.2);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(() => zoomOf(page)).toBeLessThan(fitted);
  await page.keyboard.press('0');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(fitted, 2);

  await card.click();
  await expect(card).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('.');
  await expect.poll(() => zoomOf(page)).toBe(1);
  await expect.poll(() => levelOf(page)).toBe('cards');
  await expect(card).toBeInViewport();
});

test('ten thousand elements: few exist at any zoom, and the overview leads there', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000);
  const path = join(folder, 'large.moot');
  writeLargeFile(path, { elements: 10_000 });
  const { page } = await launch({ args: [path] });
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await page.keyboard.press('Control+2');
  // From what is selected, if anything is, to the whole.
  await treeOf(page).focus();
  await page.keyboard.press('0');
  await expect.poll(() => levelOf(page)).toBe('shapes');
  const overview = page.getByRole('img', { name: 'Overview of the map' });
  await expect(overview).toBeHidden();
  await page.keyboard.press('+');
  await overview.click({ position: { x: 20, y: 40 } });
  await treeOf(page).focus();
  const levels = new Set<string | null>();
  for (let step = 0; step < 15; step += 1) {
    await page.keyboard.press('+');
    await page.waitForTimeout(500);
    levels.add(await levelOf(page));
    const count = await page.evaluate(() => document.querySelectorAll('*').length);
    expect(count).toBeLessThanOrEqual(MOST_ELEMENTS);
  }
  expect([...levels]).toEqual(['shapes', 'titles', 'cards']);
});
