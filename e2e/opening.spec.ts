import type { Page } from '@playwright/test';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { holdOpen } from './support/another-program.ts';
import { answerOpenDialog } from './support/dialogs.ts';
import { makeNewer, makeWorkspace, traceOf } from './support/files.ts';
import { expect, test, type RunningApp } from './support/launch.ts';
import { activeCard, drag, mapOf, openMap, pointOn } from './support/map.ts';
import { titleField } from './support/sample.ts';

/** How long a person may wait for an answer, in milliseconds. */
const AT_ONCE = 300;

/** The least for which somebody looks at the start screen before they open a file, in milliseconds. */
const A_LOOK = 600;

/** A file that cannot be opened, or not quite: how it comes to be, and what a person reads. */
interface Case {
  readonly name: string;
  make(path: string): Promise<void>;
  /** What happened to which file; and what to do next. */
  says(path: string): readonly [message: string, hint: string];
}

const CASES: readonly Case[] = [
  {
    name: 'text',
    make: (path) => writeFile(path, 'Minutes of Monday: the pump stays where it is.\n'),
    says: (path) => [
      `${path} is not a Moot workspace.`,
      'Nothing was changed. Choose a file that ends in .moot',
    ],
  },
  {
    name: 'empty',
    make: (path) => writeFile(path, ''),
    says: (path) => [`${path} is empty: there is nothing in it at all.`, 'Get the file again'],
  },
  {
    name: 'cut off',
    make: async (path) => {
      makeWorkspace(path, 'The pump');
      await truncate(path, 20_000);
    },
    says: (path) => [`The end of ${path} is missing: it has 20000 bytes of`, 'get the file again'],
  },
];

/** A folder of the file's own, so that whatever is left beside it shows. */
async function ownFolder(folder: string): Promise<string> {
  const own = join(folder, 'papers');
  await mkdir(own);
  return own;
}

/** Makes one file in a folder of its own, so that whatever is left beside it shows. */
async function place({ name, make }: Case, folder: string): Promise<string> {
  const own = join(folder, name);
  await mkdir(own);
  const path = join(own, 'pump.moot');
  await make(path);
  return path;
}

/**
 * Presses “Open…”, and gives how long the window took to say something, in milliseconds, measured in the window: the
 * dialogue answers by itself.
 */
function timeToSay(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (expected) =>
      new Promise<number>((resolve) => {
        const [open] = [...document.querySelectorAll('button')].filter(
          ({ textContent }) => textContent === 'Open…',
        );
        const begun = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.body.innerText.includes(expected)) return;
          observer.disconnect();
          resolve(performance.now() - begun);
        }).observe(document.body, { subtree: true, childList: true });
        open?.click();
      }),
    words,
  );
}

/** The middle one of three times at which a file was asked for in the dialogue and refused. */
async function refusals({ electron, page }: RunningApp, path: string, words: string) {
  await answerOpenDialog(electron, path);
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await page.waitForTimeout(A_LOOK);
    times.push(await timeToSay(page, words));
    await expect(page.getByText(words).first()).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('button', { name: 'Dismiss' })).toBeHidden();
  }
  return best(times);
}

for (const example of CASES) {
  test(`a file that is ${example.name}: says what it is at once, and alters nothing`, async ({
    launch,
    folder,
  }) => {
    const path = await place(example, folder);
    const before = await traceOf(path);
    const [message, hint] = example.says(path);

    // Double-clicked: the app starts with it.
    const started = await launch({ args: [path] });
    await expect(started.page.getByText(message).first()).toBeVisible();
    await expect(started.page.getByText(hint).first()).toBeVisible();
    await expect(started.page.getByRole('button', { name: 'New workspace…' })).toBeVisible();
    expect(await traceOf(path)).toEqual(before);

    // Chosen in the dialogue.
    await started.page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await refusals(started, path, message)).toBeLessThan(AT_ONCE);
    expect(await traceOf(path)).toEqual(before);
    await started.close();
    expect(await traceOf(path)).toEqual(before);
  });
}

test('a file that somebody else has open: says who, and opens once they have closed it', async ({
  launch,
  folder,
}) => {
  const path = join(await ownFolder(folder), 'pump.moot');
  makeWorkspace(path, 'The pump');
  const other = await holdOpen(path);
  const before = await traceOf(path);
  const words = `has ${path} open.`;

  const app = await launch({ args: [path] });
  const { page } = app;
  await expect(
    page.getByText(`${userInfo().username} (${hostname()}) ${words}`).first(),
  ).toBeVisible();
  await expect(page.getByText('Close it there, then try again').first()).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(await refusals(app, path, words)).toBeLessThan(AT_ONCE);
  expect(await traceOf(path)).toEqual(before);

  // Meanwhile it can be read.
  await page.getByRole('button', { name: 'Open…' }).click();
  await page.getByRole('button', { name: 'Read it meanwhile' }).click();
  await expect(titleField(page)).toHaveValue('The pump');
  await expect(page.getByText('Read-only', { exact: true })).toBeVisible();
  await expect(page.getByText('You see it as it stood when you opened it.').first()).toBeVisible();
  await page.keyboard.press('Control+W');
  await expect(page.getByRole('button', { name: 'Open…' })).toBeVisible();
  expect(await traceOf(path)).toEqual(before);

  await other.release();
  await page.getByRole('button', { name: 'Open…' }).click();
  await expect(titleField(page)).toHaveValue('The pump');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('a file from a newer version: opens to be read, says so at once, and is left as it was', async ({
  launch,
  folder,
}) => {
  const path = join(await ownFolder(folder), 'pump.moot');
  makeWorkspace(path, 'The pump');
  await makeNewer(path);
  const before = await traceOf(path);
  const notice =
    'This workspace was made by a newer version of Moot, so it can be read but not changed.';

  const app = await launch({ args: [path] });
  const { page } = app;
  const tree = page.getByRole('tree', { name: 'Outline' });
  await expect(page.getByText(notice).first()).toBeVisible();
  await expect(page.getByText('To change it, install the newer version.').first()).toBeVisible();
  await expect(page.getByText('Read-only', { exact: true })).toBeVisible();
  await expect(tree).toContainText('I1');

  // What is typed at a line and at the title goes nowhere, and the line says so.
  const refusal = tree.getByText('This can be read here, but not changed.');
  await tree.focus();
  for (const key of ['Alt+ArrowDown', 'Alt+ArrowRight', 'Delete', 'Enter']) {
    await page.keyboard.press(key);
    await expect(refusal).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(refusal).toBeHidden();
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('=lost');
  await titleField(page).focus();
  await page.keyboard.type('lost');
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toHaveValue('The pump');
  await expect(page.getByText('lost')).toHaveCount(0);

  // On the map every key and every hand that would change something is told so, and nothing moves.
  await openMap(page);
  await mapOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const active = await activeCard(page);
  const atCard = page.locator('[data-notice]', { hasText: 'can be read here, but not changed' });
  for (const key of ['Enter', 'Insert', 'Shift+Enter', 'l', 's', 'Delete', 'Alt+ArrowDown']) {
    await page.keyboard.press(key);
    await expect(atCard).toBeVisible();
    await expect.poll(() => activeCard(page)).toBe(active);
    await page.keyboard.press('Escape');
    await expect(atCard).toBeHidden();
  }
  const from = await pointOn(page, 'The CSC carries');
  await drag(page, from, { x: from.x + 60, y: from.y + 90 }, () => expect(atCard).toBeVisible());
  await page.keyboard.press('Escape');
  await page.mouse.dblclick(from.x, from.y);
  await expect(atCard).toBeVisible();
  await expect(mapOf(page).locator('[data-tie]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'New issue' })).toBeDisabled();
  expect(await pointOn(page, 'The CSC carries')).toEqual(from);

  const times: number[] = [];
  await answerOpenDialog(app.electron, path);
  for (let turn = 0; turn < 3; turn += 1) {
    await page.keyboard.press('Control+W');
    await expect(page.getByRole('button', { name: 'Open…' })).toBeVisible();
    await page.waitForTimeout(A_LOOK);
    times.push(await timeToSay(page, notice));
  }
  expect(best(times)).toBeLessThan(AT_ONCE);
  await app.close();
  expect(await traceOf(path)).toEqual(before);
});

/** The shortest of several times: what the app needs when the machine does nothing else. */
function best(times: readonly number[]): number {
  return Math.min(...times);
}
