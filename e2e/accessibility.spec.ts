import type { ActionName } from '../shared/actions.ts';
import words from '../shared/messages/en/app.json' with { type: 'json' };
import { findings } from './support/axe.ts';
import { expect, test, type RunningApp } from './support/launch.ts';
import { outlineOf } from './support/outline.ts';
import { homeIn, openSample } from './support/sample.ts';

/** The views, and what opens over them, by the actions that show them. */
const VIEWS = [
  'view-outline',
  'view-map',
  'view-issue',
  'view-positions',
  'view-questions',
  'view-agenda',
  'view-meeting',
  'view-history',
] as const satisfies readonly ActionName[];
const DIALOGS = [
  'palette',
  'settings',
  'keyboard-help',
  'about',
  'export',
  'settle-copies',
  'backups',
  'parties',
  'new-party',
  'record-decision',
  'new-action-item',
  'name-state',
] as const satisfies readonly ActionName[];

function show({ electron }: RunningApp, name: ActionName): Promise<void> {
  return electron.evaluate(
    ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
    name,
  );
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing anywhere, ${theme}`, async ({ launch, folder }) => {
    test.setTimeout(180_000);
    const about = theme === 'light' ? 'everything' : 'colours';
    const app = await launch(homeIn(folder));
    const { page } = app;
    await expect(page.getByRole('heading', { name: 'Moot' })).toBeVisible();
    await show(app, `theme-${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect.soft(await findings(page, about), 'start screen').toEqual([]);

    await openSample(app);
    for (const name of VIEWS) {
      await show(app, name);
      await expect(page.getByRole('navigation').locator('[aria-current]')).toHaveText(
        words.action[name],
      );
      await expect(page.getByRole('main').locator('> *').first()).toBeVisible();
      expect.soft(await findings(page, about), name).toEqual([]);
    }
    // A decision is recorded on the issue that is selected.
    await show(app, 'view-outline');
    await outlineOf(page).press('Home');
    for (const name of DIALOGS) {
      await show(app, name);
      await expect(page.getByRole('dialog'), name).toBeVisible();
      expect.soft(await findings(page, about), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await show(app, 'view-history');
    await page.getByRole('grid', { name: 'What changed' }).press('l');
    await expect(page.getByRole('button', { name: 'Back to now' })).toBeVisible();
    expect.soft(await findings(page, about), 'the past').toEqual([]);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.keyboard.press('Control+F');
    await page.keyboard.type('complaint');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect.soft(await findings(page, about), 'find').toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect.soft(await findings(page, about), 'details of an element').toEqual([]);

    // Where the system has its own colours, what is meant is framed.
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(page.getByRole('navigation').locator('[aria-current]')).toHaveCSS(
      'outline-style',
      'solid',
    );
  });
}
