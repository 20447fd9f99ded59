import { createHash } from 'node:crypto';
import { readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/setup/paths.mjs';
import {
  answerOpenDialog,
  answerSaveDialog,
  ask,
  chooseInMenu,
  menuItem,
  startAnother,
  windowCount,
  windowTitles,
} from './shell/helpers.ts';
import { expect, test, type RunningApp } from './support/launch.ts';
import { homeIn, openSample, titleField } from './support/sample.ts';

/** Makes an empty workspace in a file by way of the start screen, and leaves it again. */
async function makeWorkspace({ electron, page }: RunningApp, path: string): Promise<void> {
  await answerSaveDialog(electron, path);
  await page.getByRole('button', { name: 'New workspace…' }).click();
  await expect(titleField(page)).toBeVisible();
  await chooseInMenu(electron, 'close-workspace');
  await expect(page.getByRole('button', { name: 'New workspace…' })).toBeVisible();
}

/** Opens a file as a person does who chooses it in the system's dialogue. */
async function openFile({ electron, page }: RunningApp, path: string) {
  await answerOpenDialog(electron, path);
  return ask(page, 'workspace.open', {});
}

/** What shows whether a file was touched. */
async function fingerprint(path: string): Promise<string> {
  const { mtimeMs } = await stat(path);
  return `${mtimeMs} ${createHash('sha256')
    .update(await readFile(path))
    .digest('hex')}`;
}

test.describe('a file that cannot be opened', () => {
  test('is told of at once, and left as it was', async ({ launch, folder }) => {
    const app = await launch();
    const path = (name: string) => join(folder, `${name}.moot`);
    await writeFile(path('text'), 'Minutes of Monday: nothing was agreed.\n');
    await writeFile(path('empty'), '');
    await makeWorkspace(app, path('truncated'));
    await truncate(path('truncated'), 20_000);

    for (const [name, code] of [
      ['text', 'not-a-workspace'],
      ['empty', 'empty-file'],
      ['truncated', 'truncated'],
    ] as const) {
      const before = await fingerprint(path(name));
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn += 1) {
        const begun = performance.now();
        const reply = await openFile(app, path(name));
        times.push(performance.now() - begun);
        expect(reply).toMatchObject({ ok: false, error: { code } });
      }
      expect(Math.min(...times), name).toBeLessThan(300);
      expect(await fingerprint(path(name)), name).toBe(before);
    }
  });

  test('is told of in the window when the app was started with it', async ({ launch, folder }) => {
    const path = join(folder, 'notes.moot');
    await writeFile(path, 'not a workspace');
    const { page } = await launch({ args: [path] });
    await expect(page.getByText('is not a Moot workspace').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'New workspace…' })).toBeVisible();
  });

  test('is told of when somebody else has it open', async ({ launch, folder }) => {
    const path = join(folder, 'shared.moot');
    await makeWorkspace(await launch(), path);
    const first = await launch({ userData: join(folder, 'other'), args: [path] });
    await expect(titleField(first.page)).toBeVisible();
    const second = await launch({ userData: join(folder, 'third') });
    const reply = await openFile(second, path);
    expect(reply).toMatchObject({ ok: false, error: { code: 'in-use' } });
  });

  test('is opened to be read when a newer version made it', async ({ launch, folder }) => {
    const app = await launch();
    const path = join(folder, 'newer.moot');
    await makeWorkspace(app, path);
    const bytes = await readFile(path);
    // Where SQLite keeps the version of the schema.
    bytes.writeUInt32BE(9_999, 60);
    await writeFile(path, bytes);
    const before = await fingerprint(path);
    const reply = await openFile(app, path);
    expect(reply).toMatchObject({ ok: true, value: { readOnly: 'newer-version' } });
    await expect(app.page.getByText('made by a newer version').first()).toBeVisible();
    expect(await windowTitles(app.electron)).toEqual(['newer (read-only) — Moot']);
    await app.close();
    expect(await fingerprint(path)).toBe(before);
  });
});

test.describe('windows', () => {
  test('one app, one window a workspace, no file twice', async ({ launch, folder, runtime }) => {
    const app = await launch();
    const [one, two] = [join(folder, 'one.moot'), join(folder, 'two.moot')];
    await makeWorkspace(app, one);
    await makeWorkspace(app, two);
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
    await makeWorkspace(app, other);
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
    await makeWorkspace(first, other);
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
    await makeWorkspace(app, path);
    const devtools = await app.page.context().newCDPSession(app.page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', {
        type,
        x: 300,
        y: 300,
        data: { items: [], files: [path], dragOperationsMask: 1 },
      });
    }
    await expect(titleField(app.page)).toHaveValue('dropped');
  });
});

test('a window may open what it was told of, and ask about nothing else', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const path = join(folder, 'known.moot');
  for (const other of [path, '/etc/hosts']) {
    expect(await ask(app.page, 'workspace.open', { path: other })).toMatchObject({
      error: { code: 'not-recent' },
    });
  }
  await makeWorkspace(app, path);
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
    }),
  ]) {
    expect(reply).toMatchObject({ ok: false, error: { code: 'target-is-open' } });
  }
  await ask(app.page, 'workspace.close');
  await openFile(app, copy);
  await expect(titleField(app.page)).toHaveValue(/customer standing committee/);
});

test('what was exported as data comes in again, and one undo takes it back', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const data = join(folder, 'data.json');
  await openSample(app);
  await answerSaveDialog(app.electron, data);
  const whole = { document: 'data', format: 'json', issues: [], parties: [], session: null };
  expect(await ask(app.page, 'document.export', whole)).toMatchObject({ ok: true });
  await ask(app.page, 'workspace.close');

  await answerSaveDialog(app.electron, join(folder, 'new.moot'));
  await app.page.getByRole('button', { name: 'New workspace…' }).click();
  await expect(titleField(app.page)).toHaveValue('new');
  await answerOpenDialog(app.electron, data);
  const preview = await ask(app.page, 'import.choose');
  expect(preview).toMatchObject({
    ok: true,
    value: { source: 'data.json', format: 'json', counts: { issue: 5 }, leftOut: [] },
  });
  expect(await ask(app.page, 'import.confirm')).toMatchObject({ ok: true });
  const found = await ask(app.page, 'search.query', { text: 'mediator', limit: 5 });
  expect(found.ok && found.value.length).toBeGreaterThan(0);
  await chooseInMenu(app.electron, 'undo');
  await expect
    .poll(() => ask(app.page, 'search.query', { text: 'mediator', limit: 5 }))
    .toEqual({ ok: true, value: [] });

  // What was chosen enters once, and only the workspace for which it was chosen.
  expect(await ask(app.page, 'import.confirm')).toMatchObject({
    error: { code: 'nothing-chosen' },
  });
});

test('a file that cannot be imported is told of', async ({ launch, folder }) => {
  const app = await launch(homeIn(folder));
  await openSample(app);
  for (const [name, content, code] of [
    ['empty.md', '', 'empty'],
    ['broken.json', '{"schema": "moot-data-1", ', 'not-json'],
    ['prose.md', 'Nothing but prose.', 'nothing-found'],
  ] as const) {
    await writeFile(join(folder, name), content);
    await answerOpenDialog(app.electron, join(folder, name));
    expect(await ask(app.page, 'import.choose')).toMatchObject({ ok: false, error: { code } });
  }
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
