import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, screenshot, test, type RunningApp } from './support/launch.ts';
import { homeIn, openSample } from './support/sample.ts';

/** The page of the issue that is shown. */
function pageOf(page: Page, label: string) {
  return page.getByRole('article', { name: new RegExp(`^${label} `) });
}

/** A position's column on the page. */
function columnOf(page: Page, label: string) {
  return page
    .getByRole('list', { name: 'Positions' })
    .getByRole('article', { name: new RegExp(`^${label} `) });
}

/** An element on the page, as keys act on it. */
function entryOf(page: Page, words: RegExp) {
  return page.getByRole('main').getByRole('group', { name: words });
}

/** Opens the sample and turns to the page of its first issue. */
async function openIssue(app: RunningApp): Promise<Page> {
  await openSample(app);
  const { page } = app;
  await page.keyboard.press('Control+3');
  await expect(pageOf(page, 'I1')).toBeVisible();
  await expect(entryOf(page, /^issue I1 /)).toBeFocused();
  return page;
}

test('a page shows positions with their holders, what speaks for and against, and what it rests on', async ({
  launch,
  folder,
}, info) => {
  const page = await openIssue(await launch(homeIn(folder)));
  const issue = pageOf(page, 'I1');
  await expect(issue.getByRole('heading', { level: 2 })).toHaveText(
    'Does the CSC have a role in escalation, and which?',
  );
  await expect(issue.getByRole('heading', { level: 4 })).toHaveCount(2);
  const holders = columnOf(page, 'P3').getByRole('list', { name: 'Stances on P3' });
  await expect(holders.getByRole('listitem')).toHaveText([/^DT M.*for/, /^DT C.*against/]);
  await expect(columnOf(page, 'P3').getByRole('list', { name: 'For' })).toContainText(
    'If the CSC does not do it, who would?',
  );
  await expect(columnOf(page, 'P3').getByRole('list', { name: 'Against' })).toContainText(
    'DT M adjusted its text to meet this concern.',
  );
  // The wording that P3 replaced is folded behind it.
  const replaced = columnOf(page, 'P3').getByText('The CSC carries complaints through escalation');
  await expect(replaced).toBeHidden();
  await columnOf(page, 'P3').getByText('Replaces P2').click();
  await expect(replaced).toBeVisible();
  await expect(issue.getByRole('list', { name: 'References' }).last()).toContainText('Appendix Z');
  await screenshot(page, 'issue', info);
});

test('an argument is put in place by keyboard alone, answered, reworded and moved', async ({
  launch,
  folder,
}) => {
  const page = await openIssue(await launch(homeIn(folder)));
  await page.keyboard.press('ArrowRight');
  await expect(entryOf(page, /^position P1 /)).toBeFocused();
  await page.keyboard.press('+');
  await expect(page.getByRole('textbox', { name: 'New pro' })).toBeFocused();
  await page.keyboard.type('It keeps the mandate clear', { delay: 30 });
  await page.keyboard.press('Enter');
  await page.keyboard.type('It costs less');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(entryOf(page, /^position P1 /)).toBeFocused();
  const pros = columnOf(page, 'P1').getByRole('list', { name: 'For' });
  await expect(pros.getByRole('listitem')).toHaveText([/clear/, /costs less/]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('-');
  await page.keyboard.type('Not if complaints pile up');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(pros.getByRole('list', { name: /^Answers to A/ })).toContainText('Unanswered');

  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' to run');
  await page.keyboard.press('Enter');
  await expect(entryOf(page, /It costs less to run/)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(pros.getByRole('listitem').first()).toContainText('It costs less to run');

  await page.keyboard.press('Delete');
  await expect(pros).not.toContainText('It costs less to run');
  await page.keyboard.press('Control+Z');
  await expect(pros).toContainText('It costs less to run');
});

test('what is written is in place although the view was left in the middle of it', async ({
  launch,
  folder,
}) => {
  const page = await openIssue(await launch(homeIn(folder)));
  await page.keyboard.press('=');
  await page.keyboard.type('Somebody else takes part');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+3');
  await expect(entryOf(page, /Somebody else takes part/)).toBeVisible();
});

test('a reference that is there is found again instead of written twice', async ({
  launch,
  folder,
}) => {
  const page = await openIssue(await launch(homeIn(folder)));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('@');
  const field = page.getByRole('combobox', { name: 'New reference' });
  await expect(field).toBeFocused();
  await page.keyboard.type('appendix z');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText([
    /^New: appendix z/,
    /R4/,
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(entryOf(page, /^position P1 /)).toBeFocused();
  await expect(entryOf(page, /^position P1 /)).toContainText('R4');
});

test('pages follow one another, and Alt with the arrow goes back', async ({ launch, folder }) => {
  const page = await openIssue(await launch(homeIn(folder)));
  await page.getByRole('link', { name: /I3/ }).first().click();
  await expect(pageOf(page, 'I3')).toBeVisible();
  await expect(pageOf(page, 'I3')).toContainText('Contested');
  await expect(pageOf(page, 'I3')).toContainText('How would a mediator be appointed');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(pageOf(page, 'I1')).toBeVisible();
  await page.getByRole('button', { name: 'Next issue' }).click();
  await expect(pageOf(page, 'I2')).toBeVisible();
  await page.getByRole('button', { name: /^Choose an issue/ }).click();
  await page.keyboard.type('new services');
  await page.keyboard.press('Enter');
  await expect(pageOf(page, 'I5')).toBeVisible();
});

test('axe finds nothing on any page, light and dark, wide and narrow', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const page = await openIssue(app);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    for (let count = 0; count < 5; count += 1) {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.getByRole('button', { name: 'Next issue' }).click();
    }
  }
});

test('positions for which there is no room are scrolled to by a bar that is in sight', async ({
  launch,
  folder,
}) => {
  const page = await openIssue(await launch(homeIn(folder)));
  for (const words of ['Only in writing', 'Only on request']) {
    await page.keyboard.press('=');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  }
  const list = page.getByRole('main').getByRole('list', { name: 'Positions' });
  await expect(list.getByRole('heading', { level: 4 })).toHaveCount(4);
  await page.getByRole('heading', { name: '4 positions' }).scrollIntoViewIfNeeded();
  const bar = page.locator('main ul + [aria-hidden=true]');
  await expect(bar).toBeInViewport({ ratio: 1 });
  // To its very end, and the list with it.
  await bar.evaluate((own) => (own.scrollLeft = own.scrollWidth));
  await expect(list.getByRole('article').last()).toBeInViewport();
  const rest = () =>
    list.evaluate((own) => Math.round(own.scrollWidth - own.clientWidth - own.scrollLeft));
  await expect.poll(rest).toBe(0);
});
