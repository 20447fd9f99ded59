import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { homeIn, openSample, titleField } from './support/sample.ts';

/** What the page complains about: errors, and refusals of the content policy. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

async function backgroundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

test('the start screen leads to the sample, to its name in the list, and away from it', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page } = app;
  const complaints = complaintsOf(page);
  await expect(page.getByRole('heading', { name: 'Moot' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New workspace…' })).toBeVisible();
  await openSample(app);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.keyboard.press('Control+W');
  const recent = page.getByRole('button', { name: 'Open Sample' });
  await recent.click();
  await expect(titleField(page)).toBeVisible();

  await page.keyboard.press('Control+W');
  await page.getByRole('button', { name: 'Remove Sample from the list' }).click();
  await expect(recent).toBeHidden();
  expect(complaints).toEqual([]);
});

test('the palette finds actions, elements and parties, and what was chosen last comes first', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page } = app;
  await openSample(app);
  const palette = page.getByRole('dialog', { name: 'Go to or do' });
  const options = palette.getByRole('option');

  await page.keyboard.press('Control+K');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('mediator appoint');
  await expect(options.first()).toContainText('I4');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('I4');

  await page.keyboard.press('Control+K');
  await expect(options.first()).toContainText('I4');
  await page.keyboard.type('dt m');
  await expect(options.first()).toContainText('DT M');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('zzzz');
  await expect(palette.getByText('Nothing fits “zzzz”.')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('settng');
  await expect(options.first()).toContainText('Settings…');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('find shows as one types where the words are, and goes there or back', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page } = app;
  await openSample(app);
  await titleField(page).focus();

  await page.keyboard.press('Control+F');
  const find = page.getByRole('combobox', { name: 'Find' });
  await expect(find).toBeFocused();
  await page.keyboard.type('mediat');
  const results = page.getByRole('listbox', { name: 'What was found' });
  await expect(results.getByRole('group', { name: 'Issues' }).getByRole('option')).toHaveCount(2);
  await expect(results.locator('mark').first()).toHaveText(/mediat/i);
  await expect(results.getByRole('option', { selected: true })).toHaveCount(1);

  await page.keyboard.press('Escape');
  await expect(results).toBeHidden();
  await expect(titleField(page)).toBeFocused();

  await page.keyboard.press('Control+F');
  await page.keyboard.type('mediator');
  await expect(results.getByRole('option')).toHaveCount(2);
  // The best of all comes first, whatever its kind.
  await expect(results.getByRole('option', { selected: true })).toContainText('AS2');
  await page.keyboard.press('ArrowDown');
  await expect(results.getByRole('option', { selected: true })).toContainText('I4');
  await page.keyboard.press('Enter');
  await expect(results).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('I4');

  await page.keyboard.press('Control+F');
  await page.keyboard.type('zzzz');
  await expect(page.getByText('Nothing has “zzzz” in it.')).toBeVisible();
});

test('undo and redo say what they do, and leave a text that is being typed alone', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  await openSample(app);
  const undo = page.getByRole('button', { name: 'Undo' });
  // A person's own steps begin after the sample: nobody takes that back.
  await expect(undo).toBeDisabled();
  const title = titleField(page);
  await title.fill('Escalation');
  await title.press('Enter');
  await expect(undo).toHaveAttribute('title', 'Undo: Retitle the workspace (Ctrl+Z)');
  const menuLabel = () =>
    electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.label);
  await expect.poll(menuLabel).toBe('Undo Retitle the workspace');

  await undo.click();
  await expect(title).toHaveValue('The customer standing committee and escalation');
  await expect(undo).toBeDisabled();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(title).toHaveValue('Escalation');

  // Saved: Ctrl+Z is the workspace's. Being typed: it is the text's.
  await title.focus();
  await page.keyboard.press('Control+Z');
  await expect(title).toHaveValue('The customer standing committee and escalation');
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+Z');
  await expect(title).toHaveValue('The customer standing committee and escalation');
  await expect(page.getByRole('button', { name: 'Redo' })).toBeEnabled();
});

test('a text is saved on a pause, and Escape brings the old one back', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page } = app;
  await openSample(app);
  const title = titleField(page);
  await title.fill('Half a ');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /Retitle/);
  // The blank at the end of the pause is still there for the next word.
  await page.keyboard.type('title');
  await expect(title).toHaveValue('Half a title');
  await page.keyboard.press('Escape');
  await expect(title).toHaveValue('The customer standing committee and escalation');
});

test('theme, name and language are kept, and hold at once', async ({ launch, folder }) => {
  const app = await launch(homeIn(folder));
  const { page } = app;
  await expect(page.getByRole('heading', { name: 'Moot' })).toBeVisible();
  const light = await backgroundOf(page);
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => backgroundOf(page)).not.toBe(light);
  const dark = await backgroundOf(page);
  await settings.getByRole('textbox', { name: 'Your name' }).fill('Anna');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Anna');
  await app.close();

  const again = await launch({ ...homeIn(folder), userData: app.userData });
  await expect(again.page.getByRole('heading', { name: 'Moot' })).toBeVisible();
  // It is asked for once; after that it is in the settings.
  await expect(again.page.getByRole('textbox', { name: 'Your name' })).toBeHidden();
  await again.page.keyboard.press('Control+,');
  await expect(again.page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Anna');
  await expect.poll(() => backgroundOf(again.page)).toBe(dark);
});

test('the native menu does what the window can do', async ({ launch, folder }) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  const isEnabled = (id: string) =>
    electron.evaluate(
      ({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.enabled,
      id,
    );
  await expect.poll(() => isEnabled('settings')).toBe(true);
  expect(await isEnabled('find')).toBe(false);
  await openSample(app);
  await expect.poll(() => isEnabled('find')).toBe(true);
  await electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('keyboard-help')?.click(),
  );
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(help.getByRole('row', { name: 'Find' })).toContainText('Ctrl+F');
  // What acts on the view waits for the dialogue.
  await expect.poll(() => isEnabled('toggle-details')).toBe(false);
  await help.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => isEnabled('toggle-details')).toBe(true);
});

test('the details are closed, opened and made wider by keyboard, and remember their width', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page } = app;
  await openSample(app);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toBeVisible();
  await page.keyboard.press('Control+D');
  await expect(details).toBeHidden();
  await page.keyboard.press('Control+D');
  const bar = page.getByRole('separator', { name: 'Width of the details' });
  await bar.focus();
  const width = async () => (await details.boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(before + 32);

  await page.keyboard.press('Control+W');
  await page.getByRole('button', { name: 'Open Sample' }).click();
  await expect(details).toBeVisible();
  expect(await width()).toBe(before + 32);
});

test('in a small window the details come over the view when asked for, and go by Escape', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  await openSample(app);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toBeVisible();
  const resize = (width: number, height: number) =>
    electron.evaluate(
      ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
      [width, height] as const,
    );
  await resize(1280, 800);
  await page.getByRole('treeitem', { name: /^issue I3/ }).click();
  await expect(page.getByRole('textbox', { name: 'Text of I3' })).toBeFocused();
  await resize(800, 600);
  await expect(details).toBeHidden();
  // The line that is typed in stays in sight.
  await expect(page.getByRole('textbox', { name: 'Text of I3' })).toBeInViewport();
  const view = page.getByRole('main');
  const width = async () => (await view.boundingBox())?.width;
  const alone = await width();
  expect(alone).toBeGreaterThan(700);

  const outline = page.getByRole('tree', { name: 'Outline' });
  await outline.focus();
  await page.keyboard.press('Control+D');
  await expect(details).toBeFocused();
  expect(await width()).toBe(alone);
  await page.keyboard.press('Tab');
  await expect(details.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(outline).toBeFocused();

  await page.keyboard.press('Control+D');
  await details.getByRole('button', { name: 'Close' }).click();
  await expect(details).toBeHidden();
  await resize(1280, 800);
  await expect(details).toBeVisible();
});

test('the view that is chosen has the keys, by the rail as by its shortcut, wherever they were', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  await openSample(app);
  const { page } = app;
  const rail = page.getByRole('navigation', { name: 'Views' });
  const main = page.getByRole('main');
  const names = [
    'Outline',
    'Map',
    'Issue',
    'Positions',
    'Questions',
    'Agenda',
    'Meeting',
    'History',
  ];
  for (const [index, name] of names.entries()) {
    await rail.getByRole('button', { name }).click();
    await expect(main.locator(':focus')).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo' }).focus();
    await rail.getByRole('button', { name }).focus();
    await page.keyboard.press(`Control+${index + 1}`);
    await expect(main.locator(':focus')).toHaveCount(1);
  }

  // One key leads to the first field of the details and back, and opens them where they are closed.
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Home');
  const outline = page.getByRole('tree', { name: 'Outline' });
  await expect(outline).toBeFocused();
  const field = page.getByRole('complementary', { name: 'Details' }).getByRole('textbox').first();
  await page.keyboard.press('F6');
  await expect(field).toBeFocused();
  await page.keyboard.press('F6');
  await expect(outline).toBeFocused();
  await page.keyboard.press('Control+D');
  await page.keyboard.press('F6');
  await expect(field).toBeFocused();

  // From a field of the details, which keeps what was typed.
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Home');
  const details = page.getByRole('complementary', { name: 'Details' });
  const text = details.getByRole('textbox', { name: 'Text' });
  await text.fill('Does it have a role?');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('tree', { name: 'Outline' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('P1');
  await expect(page.getByRole('treeitem').first()).toContainText('Does it have a role?');
});
