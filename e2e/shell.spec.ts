import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/setup/paths.mjs';
import {
  ask,
  chooseInMenu,
  menuItem,
  startAnother,
  windowCount,
  windowTitles,
} from './shell/helpers.ts';
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts';
import { dropFile } from './support/drop.ts';
import { makeWorkspace } from './support/files.ts';
import { expect, test, type RunningApp } from './support/launch.ts';
import { homeIn, openSample, titleField } from './support/sample.ts';

/** Opens a file as a person does who chooses it in the system's dialogue. */
async function openFile({ electron, page }: RunningApp, path: string) {
  await answerOpenDialog(electron, path);
  return ask(page, 'workspace.open', {});
}

test.describe('windows', () => {
  test('one app, one window a workspace, no file twice', async ({ launch, folder, runtime }) => {
    const app = await launch();
    const [one, two] = [join(folder, 'one.moot'), join(folder, 'two.moot')];
    makeWorkspace(one, 'one', []);
    makeWorkspace(two, 'two', []);
    const start = (...args: string[]) => startAnother(runtime, app.userData, args);

    // The start screen gives way to the first.
    expect((await start(one)).status).toBe(0);
    await expect(titleField(app.page)).toHaveValue('one');
    expect(await windowCount(app.electron)).toBe(1);

    // The next has a window of its own.
    await start(two);
    await expect.poll(() => windowTitles(app.electron)).toEqual(['one — Moot', 'two — Moot']);

    // The same again, also by another name, only comes to the front.
    await symlink(one, join(folder, 'link.moot'));
    await start(one, two, join(folder, 'link.moot'));
    await start();
    await app.page.waitForTimeout(300);
    expect(await windowCount(app.electron)).toBe(2);
  });

  test('a window that has a workspace keeps it when another is opened', async ({
    launch,
    folder,
  }) => {
    const app = await launch(homeIn(folder));
    const other = join(folder, 'other.moot');
    makeWorkspace(other, 'other', []);
    await openSample(app);
    const [window] = await Promise.all([app.electron.waitForEvent('window'), openFile(app, other)]);
    await expect(titleField(window)).toHaveValue('other');
    await expect(titleField(app.page)).toHaveValue(/customer standing committee/);
    await window.close();
    await expect.poll(() => windowTitles(app.electron)).toEqual(['Sample — Moot']);
  });

  test('settings hold in every window and after a restart', async ({ launch, folder }) => {
    const first = await launch(homeIn(folder));
    const other = join(folder, 'other.moot');
    makeWorkspace(other, 'other', []);
    await openSample(first);
    const [window] = await Promise.all([
      first.electron.waitForEvent('window'),
      openFile(first, other),
    ]);
    await expect(titleField(window)).toBeVisible();
    await ask(first.page, 'app.settings', { theme: 'dark', author: 'Kim' });
    await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect
      .poll(async () => (await menuItem(first.electron, 'theme-dark')).checked)
      .toBe(true);
    await first.close();

    const again = await launch();
    const info = await ask(again.page, 'app.info');
    expect(info).toMatchObject({
      value: {
        settings: { theme: 'dark', author: 'Kim' },
        recent: [{ name: 'other' }, { name: 'Sample' }],
      },
    });
    const isDark = () =>
      again.electron.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
    expect(await isDark()).toBe(true);
  });

  test('a file dropped on a window opens in it', async ({ launch, folder }) => {
    const app = await launch();
    const path = join(folder, 'dropped.moot');
    makeWorkspace(path, 'dropped', []);
    await dropFile(app.page, path);
    await expect(titleField(app.page)).toHaveValue('dropped');
  });
});

test('a window may open what it was told of, and ask about nothing else', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const path = join(folder, 'known.moot');
  makeWorkspace(path, 'known', []);
  for (const other of [path, '/etc/hosts']) {
    expect(await ask(app.page, 'workspace.open', { path: other })).toMatchObject({
      error: { code: 'not-recent' },
    });
  }
  await openFile(app, path);
  await ask(app.page, 'workspace.close');
  expect(await ask(app.page, 'workspace.open', { path })).toMatchObject({ ok: true });
});

test.describe('the menu', () => {
  test('says what undo takes back, and does it', async ({ launch, folder }) => {
    const app = await launch(homeIn(folder));
    await openSample(app);
    await titleField(app.page).fill('Renamed');
    await titleField(app.page).press('Enter');
    await expect
      .poll(async () => (await menuItem(app.electron, 'undo')).label)
      .toMatch(/^Undo (Retitle|Rename)/);
    await chooseInMenu(app.electron, 'undo');
    await expect(titleField(app.page)).toHaveValue(/customer standing committee/);
    await expect
      .poll(async () => (await menuItem(app.electron, 'redo')).label)
      .toMatch(/^Redo (Retitle|Rename)/);
  });

  test('follows the window that is used', async ({ launch, folder }) => {
    const app = await launch(homeIn(folder));
    expect(await menuItem(app.electron, 'save-copy')).toMatchObject({ enabled: false });
    await openSample(app);
    await expect.poll(async () => (await menuItem(app.electron, 'save-copy')).enabled).toBe(true);
    await chooseInMenu(app.electron, 'close-workspace');
    await expect.poll(async () => (await menuItem(app.electron, 'save-copy')).enabled).toBe(false);
  });
});

test('a copy is a workspace like the first, which stays open', async ({ launch, folder }) => {
  const app = await launch(homeIn(folder));
  const copy = join(folder, 'copy.moot');
  await openSample(app);
  await answerSaveDialog(app.electron, copy);
  expect(await ask(app.page, 'workspace.save-copy')).toEqual({ ok: true, value: { path: copy } });
  expect(await windowTitles(app.electron)).toEqual(['Sample — Moot']);
  // Over the file that is open nothing is written.
  const info = await ask(app.page, 'app.info');
  const open = info.ok ? (info.value.workspace?.path ?? '') : '';
  await answerSaveDialog(app.electron, open);
  for (const reply of [
    await ask(app.page, 'workspace.save-copy'),
    await ask(app.page, 'document.export', {
      document: 'data',
      format: 'json',
      issues: [],
      parties: [],
      session: null,
      since: null,
    }),
  ]) {
    expect(reply).toMatchObject({ ok: false, error: { code: 'target-is-open' } });
  }
  await ask(app.page, 'workspace.close');
  await openFile(app, copy);
  await expect(titleField(app.page)).toHaveValue(/customer standing committee/);
});

test('a file chosen for import enters once, and only where it was chosen for', async ({
  launch,
  folder,
}) => {
  const [one, two] = [join(folder, 'one.moot'), join(folder, 'two.moot')];
  makeWorkspace(one, 'one', []);
  makeWorkspace(two, 'two', []);
  const source = join(folder, 'outline.md');
  await writeFile(source, '- Who takes the minutes?\n  - the chair\n');
  const app = await launch({ args: [one] });
  await expect(titleField(app.page)).toHaveValue('one');
  await answerOpenDialog(app.electron, source);
  const choose = () => ask(app.page, 'import.choose');
  const asItIs = { under: null, dropped: [], texts: {}, same: {} };
  const confirm = () => ask(app.page, 'import.confirm', asItIs);

  expect(await choose()).toMatchObject({ value: { counts: { issue: 1, position: 1 } } });
  await ask(app.page, 'workspace.close');
  await openFile(app, two);
  expect(await confirm()).toMatchObject({ error: { code: 'nothing-chosen' } });

  await answerOpenDialog(app.electron, source);
  await choose();
  expect(await confirm()).toMatchObject({ ok: true });
  expect(await confirm()).toMatchObject({ error: { code: 'nothing-chosen' } });
});

test('the program does what its command line says, without a window', async ({
  runtime,
  folder,
}) => {
  const path = join(folder, 'x.moot');
  const moot = (...args: string[]) => startAnother(runtime, join(folder, 'settings'), args);
  expect(await moot('sample', path)).toMatchObject({ status: 0 });
  const summary = await moot('export', path, '--document', 'summary', '--format', 'md');
  expect(summary.status).toBe(0);
  expect(summary.out).toContain('DT M');
  expect((await moot('export', path)).status).toBe(2);
  expect((await moot('show', join(root, 'no-such.moot'))).status).toBe(1);
});
