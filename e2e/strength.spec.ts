import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, screenshot, test } from './support/launch.ts';
import { homeIn, openSample } from './support/sample.ts';

const toggle = (page: Page) => page.getByRole('button', { name: 'Strength of arguments' });
const bars = (page: Page) => page.getByRole('img', { name: /^Strength/ });

/** What axe finds in a part of the page. */
async function findings(page: Page, part: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze();
  return violations.map(({ id, help }) => `${id}: ${help}`);
}

test('the strength of arguments is shown when somebody asks for it, with what it is made from', async ({
  launch,
  folder,
}, info) => {
  const app = await launch(homeIn(folder));
  await openSample(app);
  const { page } = app;
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('article', { name: /^I1 / })).toBeVisible();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(bars(page)).toHaveCount(0);

  await toggle(page).click();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(bars(page).first()).toBeVisible();
  const p3 = page.getByRole('group', { name: /^position P3 / });
  await expect(p3.getByRole('img', { name: 'Strength 0.88 of 1' })).toBeVisible();

  // By keyboard: to the entry, and with the Tab key to its bar.
  await p3.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const explanation = page.getByRole('dialog', { name: 'How strong the arguments leave P3' });
  await expect(explanation).toContainText('A1 (0.50)');
  await expect(explanation).toContainText('A3 (accommodated: counts no longer)');
  await expect(explanation).toContainText('It is no verdict');
  await screenshot(page, 'strength', info);
  expect(await findings(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(explanation).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page, 'body')).toEqual([]);
  }
  await screenshot(page, 'strength-dark', info);

  // Another page, and back: it is still asked for.
  await page.getByRole('button', { name: 'Next issue' }).click();
  await expect(page.getByRole('article', { name: /^I2 / })).toBeVisible();
  await expect(bars(page).first()).toBeVisible();
  await toggle(page).click();
  await expect(bars(page)).toHaveCount(0);
});
