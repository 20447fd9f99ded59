import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { ask, windowCount } from './shell/helpers.ts';
import { answerMessages, lastMessage } from './support/dialogs.ts';
import { makeWorkspace } from './support/files.ts';
import { expect, test, type RunningApp } from './support/launch.ts';
import { homeIn, openSample, titleField } from './support/sample.ts';

/** Closes the window as its own button does. */
function closeWindow(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
}

for (const [way, leave] of [
  ['the window closes', ({ electron }: RunningApp) => closeWindow(electron)],
  ['the app quits', ({ electron }: RunningApp) => electron.evaluate(({ app }) => app.quit())],
] as const) {
  test(`what is being typed is saved when ${way}`, async ({ launch, folder }) => {
    const path = join(folder, 'w.moot');
    makeWorkspace(path, 'w', []);
    const app = await launch({ args: [path] });
    const ended = app.electron.waitForEvent('close');
    await titleField(app.page).fill('Typed at the last moment');
    await leave(app);
    await ended;

    const again = await launch({ args: [path] });
    await expect(titleField(again.page)).toHaveValue('Typed at the last moment');
  });
}

test('what is being typed is saved when the workspace is closed', async ({ launch, folder }) => {
  const path = join(folder, 'w.moot');
  makeWorkspace(path, 'w', []);
  const app = await launch({ args: [path] });
  await titleField(app.page).fill('Typed at the last moment');
  await ask(app.page, 'workspace.close');
  await ask(app.page, 'workspace.open', { path });
  await expect(titleField(app.page)).toHaveValue('Typed at the last moment');
});

test('a window with a change that cannot be saved asks before it closes', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'w.moot');
  makeWorkspace(path, 'w', []);
  const app = await launch({ args: [path] });
  await expect(titleField(app.page)).toBeVisible();
  await rename(path, join(folder, 'moved.moot'));
  await titleField(app.page).fill('Not saved');
  await titleField(app.page).press('Enter');
  await expect(app.page.getByText('Not saved', { exact: true }).first()).toBeVisible();

  await answerMessages(app.electron, 0);
  await closeWindow(app.electron);
  await expect.poll(() => lastMessage(app.electron)).toBe('The last change could not be saved.');
  expect(await windowCount(app.electron)).toBe(1);
  await expect(titleField(app.page)).toHaveValue('Not saved');

  const ended = app.electron.waitForEvent('close');
  await answerMessages(app.electron, 1);
  await closeWindow(app.electron).catch(() => undefined);
  await ended;
});

for (const [way, leave] of [
  ['the window', ({ electron }: RunningApp) => closeWindow(electron)],
  ['the workspace', ({ page }: RunningApp) => page.keyboard.press('Control+W')],
] as const) {
  test(`a line that was refused is asked about when ${way} is closed, and kept`, async ({
    launch,
    folder,
  }) => {
    const path = join(folder, 'w.moot');
    makeWorkspace(path, 'w', []);
    const app = await launch({ args: [path] });
    const line = app.page.getByRole('textbox', { name: 'Text of the new issue' });
    await expect(line).toBeFocused();
    // A pro stands under nothing: the line waits for another place.
    await app.page.keyboard.type('+ they know the service');
    await answerMessages(app.electron, 0);
    await leave(app);
    await expect
      .poll(() => lastMessage(app.electron))
      .toBe('One text that you typed is not in the workspace.');
    await expect(app.page.getByText('+ they know the service')).toBeVisible();

    await answerMessages(app.electron, 1);
    if (way === 'the window') {
      const ended = app.electron.waitForEvent('close');
      await leave(app).catch(() => undefined);
      await ended;
    } else {
      await leave(app);
      await expect(app.page.getByRole('button', { name: 'Look at the sample' })).toBeVisible();
      await app.close();
    }
    const again = await launch({ args: [path] });
    await expect(again.page.getByText('+ they know the service')).toBeVisible();
    await expect(again.page.getByRole('button', { name: 'Keep as text' })).toBeVisible();
  });
}

test('the store process may die: the window goes on with another', async ({ launch, folder }) => {
  const app = await launch(homeIn(folder));
  await openSample(app);
  await titleField(app.page).fill('Before');
  await titleField(app.page).press('Enter');
  const titles = async () => {
    const entries = await ask(app.page, 'log.entries', { limit: 2 });
    return entries.ok ? entries.value.map(({ changes }) => changes[0]?.fields['title']) : [];
  };
  await expect.poll(titles).toContain('Before');
  const storePid = () =>
    app.electron.evaluate(
      ({ app: electron }) =>
        electron
          .getAppMetrics()
          .find(({ name, serviceName }) => [name, serviceName].includes('Moot store'))?.pid ?? 0,
    );
  const pid = await storePid();
  expect(pid).toBeGreaterThan(0);
  process.kill(pid, 'SIGKILL');

  await titleField(app.page).fill('After');
  await titleField(app.page).press('Enter');
  await expect.poll(titles).toEqual(['After', 'Before']);
  await expect(titleField(app.page)).toHaveValue('After');
  expect(await storePid()).not.toBe(pid);
});

test('the page may die: the window comes back with its workspace', async ({ launch, folder }) => {
  const app = await launch(homeIn(folder));
  await openSample(app);
  const crash = () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
  // The page as Playwright knows it is gone; main knows the one that came in its place. A page that is just
  // dying never answers.
  const fields = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript(
            'Array.from(document.querySelectorAll("input"), (x) => x.value).join()',
          )
          .catch(() => ''),
        new Promise((resolve) => {
          setTimeout(() => resolve(''), 500);
        }),
      ]),
    );
  for (let time = 0; time < 2; time += 1) {
    await crash();
    await expect.poll(fields).toMatch(/customer standing committee/);
  }
  // The third time within a minute it asks; here, to close.
  await answerMessages(app.electron, 1);
  const ended = app.electron.waitForEvent('close');
  await crash().catch(() => undefined);
  await ended;
});

test('a view that fails says so in its place, and is shown again', async ({ launch, folder }) => {
  const app = await launch(homeIn(folder));
  const { page } = app;
  await openSample(app);
  await page.evaluate(() => {
    const { DateTimeFormat } = Intl;
    Reflect.set(Intl, 'DateTimeFormat', () => {
      throw new Error('Broken for this test.');
    });
    Reflect.set(window, 'mend', () => Reflect.set(Intl, 'DateTimeFormat', DateTimeFormat));
  });
  await page.keyboard.press('Control+3');
  const view = page.getByRole('main');
  await expect(view.getByRole('alert')).toContainText('Everything that was saved is safe.');
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.evaluate(() => (Reflect.get(window, 'mend') as () => void)());
  await view.getByRole('button', { name: 'Show again' }).click();
  await expect(view.getByRole('alert')).toHaveCount(0);
  await expect(view.getByRole('heading').first()).toBeVisible();
});
