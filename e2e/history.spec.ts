import type { Locator, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dropFile } from './support/drop.ts';
import { makeNewer, makeWorkspace } from './support/files.ts';
import { expect, screenshot, test } from './support/launch.ts';
import { outlineOf, rowOf } from './support/outline.ts';
import { homeIn, openSample, titleField } from './support/sample.ts';

/** What changed, newest first. */
function listOf(page: Page): Locator {
  return page.getByRole('grid', { name: 'What changed' });
}

/** The row that keys act on. */
function activeIn(page: Page): Locator {
  return listOf(page).locator('[aria-selected=true]');
}

/** The rows that say what happened. */
function entriesIn(page: Page): Locator {
  return listOf(page).locator('[role=row][aria-selected]');
}

/** What screen readers were told last. */
function said(page: Page): Locator {
  return page.getByRole('status').last();
}

/** What a row says, without its time and its buttons. */
function wordsOf(row: Locator): Locator {
  return row.getByRole('gridcell').nth(1);
}

/** Goes down until the active row says this. */
async function downTo(page: Page, words: RegExp): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    if (words.test((await wordsOf(activeIn(page)).textContent()) ?? '')) return;
    const at = await activeIn(page).getAttribute('id');
    await page.keyboard.press('ArrowDown');
    await expect(activeIn(page)).not.toHaveAttribute('id', at ?? '');
  }
  throw new Error(`No row says ${words}.`);
}

/** Rewords the row of the outline that begins so. */
async function reword(page: Page, row: string, text: string): Promise<void> {
  await rowOf(page, row).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  // At once: on a busy machine the line would be saved in the middle of typing, as two changes.
  await page.keyboard.insertText(text);
  await page.keyboard.press('Escape');
  await expect(rowOf(page, text)).toBeVisible();
}

test('what changed stands in words, is filtered, looked at as it stood, restored and undone, by keyboard', async ({
  launch,
  folder,
}, info) => {
  test.setTimeout(120_000);
  const { page } = await launch(homeIn(folder));
  await openSample({ page });

  // Wordings change, and a stance.
  await reword(page, 'Who may bring complaints to the CSC?', 'Who may complain to the CSC?');
  await reword(page, 'Only those whom the CSC serves directly', 'Only direct customers');
  await rowOf(page, 'Only direct customers').click();
  await page.keyboard.press('Control+Alt+S');
  await page.getByRole('dialog').getByText('DT M', { exact: true }).first().click();
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  // They are told in the group's words, the words that differ marked.
  await page.keyboard.press('Control+8');
  await expect(listOf(page)).toBeFocused();
  await expect(wordsOf(entriesIn(page).nth(0))).toContainText(
    /DT M took a stance on\s*=\s*P5: strongly for/,
  );
  await expect(wordsOf(entriesIn(page).nth(1))).toContainText(
    'reworded from “Only those whom the CSC serves directly” to “Only direct customers”',
  );
  await expect(wordsOf(entriesIn(page).nth(2)).locator('del')).toHaveText(['bring complaints']);
  await expect(wordsOf(entriesIn(page).nth(2)).locator('ins')).toHaveText(['complain']);
  await expect(wordsOf(entriesIn(page).nth(3))).toContainText('Make the sample');
  await screenshot(page, 'history', info);

  // By words, by kind, and of one thing alone.
  await page.getByRole('button', { name: 'Filter' }).press('Enter');
  await page.keyboard.type('COMPLAIN csc');
  await expect(entriesIn(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(entriesIn(page)).toHaveCount(4);
  await listOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { name: 'What changed about position P5' })).toBeVisible();
  await expect(wordsOf(entriesIn(page).nth(3))).toContainText(/New position\s*=\s*P5\s*under/);
  await expect(listOf(page)).not.toContainText('Who may');
  await page.getByRole('button', { name: 'Show everything' }).press('Enter');
  await expect(listOf(page)).toContainText('Who may');

  // As it stood when the sample was made: nothing of what came later, nothing to be changed, and what came later marked.
  await listOf(page).focus();
  await page.keyboard.press('Home');
  await downTo(page, /Make the sample/);
  await page.keyboard.press('l');
  const banner = page.getByRole('region', { name: 'The workspace as it stood' });
  await expect(banner).toContainText('2 reworded');
  await expect(rowOf(page, 'Who may bring complaints to the CSC?')).toContainText('reworded since');
  await expect(rowOf(page, 'Only those whom the CSC serves directly')).toContainText(
    'changed since',
  );
  await expect(page.getByText('Only direct customers')).toHaveCount(0);
  await expect(titleField(page)).toHaveAttribute('readonly', '');
  await rowOf(page, 'Who may bring complaints to the CSC?').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('x');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Z');
  await expect(outlineOf(page).getByRole('textbox')).toHaveCount(0);
  await screenshot(page, 'past', info);
  await page.keyboard.press('Control+3');
  await expect(
    page.getByRole('heading', { name: 'Who may bring complaints to the CSC?' }),
  ).toBeVisible();
  await expect(page.getByText('reworded since').first()).toBeVisible();
  for (const [key, view] of [
    ['2', 'Map'],
    ['4', 'Positions'],
    ['5', 'Questions'],
    ['6', 'Agenda'],
  ] as const) {
    await page.keyboard.press(`Control+${key}`);
    await expect(page.getByRole('navigation').locator('[aria-current]')).toHaveText(view);
    await expect(banner).toBeVisible();
  }

  // Back to where one was, where an old wording is restored, and that undone.
  await page.keyboard.press('Control+Shift+H');
  await expect(banner).toHaveCount(0);
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('Home');
  await downTo(page, /Only direct customers/);
  await page.keyboard.press('r');
  await expect(said(page)).toHaveText('Restored. Undo takes it back.');
  await expect(wordsOf(entriesIn(page).nth(0))).toContainText(
    'reworded from “Only direct customers” to “Only those whom the CSC serves directly”',
  );
  await page.keyboard.press('Control+Z');
  await expect(said(page)).toHaveText('Undone: Restore the wording of P5');
  await expect(wordsOf(entriesIn(page).nth(0))).toContainText('Undone: Restore the wording of P5');

  // Enter leads to what a row is about.
  await page.keyboard.press('Home');
  await downTo(page, /took a stance/);
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Only direct customers')).toHaveAttribute('aria-selected', 'true');
});

test('a state gets a name, what is deleted since is brought back from it, and a file that is only read has its history', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000);
  const path = join(folder, 'pump.moot');
  makeWorkspace(path, 'The pump');
  const first = await launch({ args: [path] });
  const { page } = first;
  await expect(rowOf(page, 'P4')).toBeVisible();
  await page.keyboard.press('Control+8');
  // The view takes the focus as soon as its first entries are there.
  await expect(entriesIn(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Named states' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'A name for the state now' })).toBeFocused();
  await page.keyboard.type('Before the meeting');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('This state is called “Before the meeting”.');
  await expect(wordsOf(entriesIn(page).nth(0))).toHaveText(
    'This state was named Before the meeting',
  );

  await page.keyboard.press('Control+1');
  await rowOf(page, 'P4').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(rowOf(page, 'Everyone touched')).toHaveCount(0);
  await page.keyboard.press('Control+8');
  await expect(wordsOf(entriesIn(page).nth(0))).toContainText(
    'was deleted with 2 elements below it: “All”',
  );
  await page.getByRole('button', { name: 'Named states' }).press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Before the meeting/ })
    .press('Enter');
  const banner = page.getByRole('region', { name: 'The workspace as it stood' });
  await expect(banner).toContainText(/Before the meeting.*3 removed/);
  // A file that is dropped here cannot come into what was, nor is it taken for the next that is asked for.
  const isImporting = () =>
    first.electron.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('import')?.enabled,
    );
  await expect.poll(isImporting).toBe(false);
  const notes = join(folder, 'notes.md');
  await writeFile(notes, '- ? Who pays for the pump?\n');
  await dropFile(page, notes);
  const refused = page.getByText(`${notes} was not read: the window shows`);
  await expect(refused.first()).toBeVisible();

  const row = rowOf(page, 'P4');
  await expect(row).toContainText('removed since');
  await row.click();
  await page
    .getByRole('article', { name: /position P4/i })
    .getByRole('button', { name: 'Restore as it stood' })
    .press('Enter');
  await expect(banner).toHaveCount(0);
  await expect(said(page)).toHaveText('P4 is as it stood. Undo takes it back.');
  await expect(rowOf(page, 'Everyone touched')).toBeVisible();
  await first.close();

  await makeNewer(path);
  const again = await launch({ args: [path] });
  await expect(rowOf(again.page, 'P4')).toBeVisible();
  await again.page.keyboard.press('Control+8');
  await expect(wordsOf(entriesIn(again.page).nth(0))).toContainText(/P4 is back under/);
  await expect(again.page.getByRole('button', { name: 'Restore' })).toHaveCount(0);
  await again.page.keyboard.press('End');
  await again.page.keyboard.press('l');
  await expect(again.page.getByRole('button', { name: 'Back to now' })).toBeVisible();
});
