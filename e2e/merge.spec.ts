import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rowsFromState } from '../shared/model/state.ts';
import { findings } from './support/axe.ts';
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts';
import { dropFile } from './support/drop.ts';
import { makeWorkspace } from './support/files.ts';
import { exportAs } from './support/documents.ts';
import { expect, screenshot, test, type Fixtures } from './support/launch.ts';
import { openForWriting } from './support/members.ts';
import { titleField } from './support/sample.ts';
import { outlineOf, press, readWorkspace, rowOf } from './support/outline.ts';

/** Has a member work on a copy in the app, offline and under a name of their own, and closes it. */
async function workOffline(
  launch: Fixtures['launch'],
  path: string,
  author: string,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, close } = await launch({ args: [path], userData: `${path}.settings` });
  await page.evaluate((name) => window.moot.request('app.settings', { author: name }), author);
  await outlineOf(page).focus();
  await work(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await close();
}

/** Writes on at the end of the row that begins so. */
async function writeOn(page: Page, row: string, words: string): Promise<void> {
  await rowOf(page, row).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await expect(rowOf(page, `${row}${words}`)).toBeVisible();
}

/** What a copy comes to with the others: all that it holds, and what is left to settle. */
function together(target: string, from: string, others: readonly string[]) {
  copyFileSync(from, target);
  const all = openForWriting(target);
  for (const path of others) {
    const copy = openForWriting(path);
    const merged = all.merge([copy.copyLog(all.hashes())], { author: '', isTrial: false });
    copy.close();
    expect(merged.ok).toBe(true);
  }
  const { collisions, lostEdits } = all.unsettled();
  expect(all.check().checks.filter(({ problems }) => problems.length > 0)).toEqual([]);
  const rows = rowsFromState(all.state());
  all.close();
  return { rows, collisions, lostEdits };
}

/** All orders of three. */
function ordersOf<Value>([a, b, c]: readonly [Value, Value, Value]) {
  return [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ] as const;
}

test('three members’ copies come together, two wordings are settled, and everybody has the same', async ({
  launch,
  folder,
}, info) => {
  test.setTimeout(120_000);
  const [mine, anas, bens] = ['mine', 'anas', 'bens'].map((name) =>
    join(folder, `${name}.moot`),
  ) as [string, string, string];
  makeWorkspace(mine, 'The customer standing committee and escalation');
  copyFileSync(mine, anas);
  copyFileSync(mine, bens);

  // Each of them works in the app, on a copy of their own.
  const [narrow, older] = ['A narrow, minimal role', 'The CSC takes part in escalation'];
  await workOffline(launch, mine, 'Kim', async (page) => {
    await writeOn(page, narrow, ' for two years');
  });
  // However short it was open: what was done is put away.
  const backups = `${mine}.settings/backups`;
  const [kept = ''] = readdirSync(backups);
  const texts = readWorkspace(join(backups, kept)).position?.map(({ text }) => text);
  expect(texts).toContain('The CSC has a narrow, minimal role for two years');
  await workOffline(launch, bens, 'Ben', async (page) => {
    await writeOn(page, older, ', says Ben');
    await rowOf(page, narrow).click();
    await page.keyboard.press('Control+Alt+S');
    await page.getByRole('dialog').getByText('DT C', { exact: true }).first().click();
    await page.keyboard.press('2');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });
  await workOffline(launch, anas, 'Ana', async (page) => {
    await writeOn(page, narrow, ' for one year');
    await writeOn(page, older, ', says Ana');
  });

  // Whoever begins, and whoever comes next: all have the same, and the same is left to settle.
  const [first, ...rest] = ordersOf([mine, anas, bens]).map(([from, ...others], order) =>
    together(join(folder, `order-${order}.moot`), from, others),
  );
  expect(first?.collisions).toHaveLength(2);
  for (const other of rest) expect(other).toEqual(first);

  // Ben’s copy is chosen, read and merged.
  const app = await launch({ args: [mine], userData: `${mine}.settings` });
  const { page, electron } = app;
  await answerOpenDialog(electron, bens);
  await page.keyboard.press('Control+Shift+M');
  const dialog = page.getByRole('dialog', { name: 'Merge a copy' });
  await expect(dialog.getByText('Ben: 2 steps')).toBeVisible();
  await expect(dialog.getByText('DT C is for P1')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog.getByText('2 steps of bens.moot came in.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(rowOf(page, 'says Ben')).toBeVisible();

  // Ana’s is dropped on the window: two wordings collided.
  await dropFile(page, anas);
  const cards = dialog.getByRole('group', { name: /, Text$/ });
  await expect(cards).toHaveCount(2);
  await expect(cards.first().locator('mark').first()).toBeVisible();
  // Nothing has come in yet: what each card says is what will be.
  await expect(cards.first().getByRole('radio', { name: /Would show · / })).toHaveCount(1);
  await expect(cards.first().getByText(/Shows now/)).toHaveCount(0);
  await screenshot(page, 'merge', info);
  expect(await findings(page)).toEqual([]);
  // One key each, as soon as the dialogue is there: both wordings of the first stay, as positions; of the second the one
  // that does not show now.
  await page.keyboard.press('3');
  await expect(cards.nth(1).getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('2');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog.getByText('2 places are settled. Undo opens them again.')).toBeVisible();
  const backup = (await dialog.getByText(/^The workspace as it was before/).textContent()) ?? '';
  expect(existsSync(backup.replace(/^[^/]*/, ''))).toBe(true);
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'for one year')).toBeVisible();
  await expect(rowOf(page, 'for two years')).toBeVisible();

  // An undo opens them again; the questions have them, and lead to each.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'for one year')).toBeVisible();
  const list = page.getByRole('dialog', { name: 'Settle what copies left' });
  await page.keyboard.press('Control+5');
  const lines = page.getByRole('treegrid', { name: 'What is open' }).getByRole('row');
  await expect(lines.first()).toBeVisible();
  await press(page, '{End}{ArrowLeft}{ArrowUp}');
  const active = lines.and(page.locator('[aria-selected=true]'));
  await expect(active).toContainText('Text: put differently by Ana, Ben');
  await press(page, 'c');
  await expect(
    list.getByRole('group', { name: /^P3.*Text$/ }).getByRole('radio', { checked: true }),
  ).toBeFocused();
  await screenshot(page, 'settle', info);
  await page.keyboard.press('Escape');
  await expect(lines.filter({ hasText: 'put differently' })).toHaveCount(2);
  await screenshot(page, 'questions-collisions', info);
  expect(await findings(page)).toEqual([]);

  // The list of all of them settles by rule, and they leave the questions.
  await electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('settle-copies')?.click(),
  );
  await expect(list.getByRole('group', { name: /, Text$/ })).toHaveCount(2);
  await list.getByRole('button', { name: 'The later' }).click();
  await list.getByRole('button', { name: 'Settle 2' }).click();
  await expect(list).toBeHidden();
  await expect(active).toContainText('What copies left to be settled nothing is open');

  // The summary names who moved.
  const summary = await exportAs(app, 'Markdown', join(folder, 'summary.md'));
  expect(summary.toString()).toMatch(/\*\*DT C\*\* went from “strongly for” to “for” on P1/);
  await app.close();

  // The others take in what was settled, and have the same, whoever comes first.
  const settled = { rows: readWorkspace(mine), collisions: [], lostEdits: [] };
  ordersOf([mine, anas, bens]).forEach(([from, ...others], order) => {
    expect(together(join(folder, `settled-${order}.moot`), from, others)).toEqual(settled);
  });
});

test('a copy is put back after the present was put away, and a damaged file is saved as far as it can be read', async ({
  launch,
  folder,
}, info) => {
  const path = join(folder, 'harbour.moot');
  makeWorkspace(path, 'The harbour');
  const userData = join(folder, 'settings');
  const app = await launch({ args: [path], userData });
  const { page, electron } = app;
  await expect(titleField(page)).toHaveValue('The harbour');
  const show = (action: string) =>
    electron.evaluate(
      ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
      action,
    );
  await show('backups');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await dialog.getByRole('button', { name: 'Put away now' }).click();
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  const preview = dialog.getByRole('region', { name: 'What is in it' });
  await expect(preview.getByRole('heading')).toHaveText('The harbour');
  await expect(preview.getByRole('listitem').first()).toContainText('I1');
  await screenshot(page, 'backups', info);
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Done' }).click();

  await titleField(page).fill('Another title');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await show('backups');
  // On a slow machine the copy of the beginning may have been made after the edit: the first one is the one wanted.
  await dialog.getByRole('radio').last().check();
  await dialog.getByRole('button', { name: 'Put back…' }).click();
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Put back', exact: true }).click();
  await expect(titleField(page)).toHaveValue('The harbour');
  await expect(
    page.getByText('A copy was put back in the place of the workspace.', { exact: true }),
  ).toBeVisible();
  await show('backups');
  await expect(dialog.getByText('before a copy was put back')).toBeVisible();
  await page.keyboard.press('Escape');
  await app.close();

  // The file is damaged: the page on which it says what its tables are is gone.
  const bytes = readFileSync(path);
  bytes.fill(0, 100, 4096);
  writeFileSync(path, bytes);
  const again = await launch({ args: [path], userData });
  await again.page.getByRole('button', { name: 'See what can be saved…' }).click();
  const saving = again.page.getByRole('dialog', { name: 'Save what can be saved' });
  // Where it took long, one more was made meanwhile.
  await expect(saving.getByRole('radio').nth(1)).toBeVisible();
  expect(await findings(again.page)).toEqual([]);
  // A copy is never put in the place of another file.
  const other = join(folder, 'other.moot');
  makeWorkspace(other, 'Another group');
  const before = readFileSync(other);
  await answerSaveDialog(again.electron, other.replace('.moot', ''));
  await saving.getByRole('button', { name: 'Use this copy…' }).click();
  const refused = again.page.getByText(`There is a file at ${other} already.`, { exact: true });
  await expect(refused).toBeVisible();
  expect(readFileSync(other).equals(before)).toBe(true);

  const recovered = join(folder, 'recovered.moot');
  await answerSaveDialog(again.electron, recovered);
  await saving.getByRole('button', { name: 'Read what can be read…' }).click();
  await expect(saving.getByText(`What could be read is in ${recovered}`)).toBeVisible();
  await screenshot(again.page, 'recovery', info);
  await expect(saving.getByRole('button', { name: 'Open it' })).toBeFocused();
  await again.page.keyboard.press('Enter');
  await expect(titleField(again.page)).toHaveValue('The harbour');
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
