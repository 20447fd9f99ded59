import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import type { SingleCommand } from '../shared/model/decide.ts';
import { expect, screenshot, test, type RunningApp } from './support/launch.ts';
import { makeNewer, makeWorkspace } from './support/files.ts';
import { homeIn, openSample } from './support/sample.ts';

/** The list of what is open. */
function listOf(page: Page): Locator {
  return page.getByRole('treegrid', { name: 'What is open' });
}

/** The first row of the list that says this. */
function rowOf(page: Page, words: RegExp | string): Locator {
  return listOf(page).getByRole('row').filter({ hasText: words }).first();
}

/** The row that keys act on. */
async function expectActive(page: Page, words: RegExp): Promise<void> {
  await expect(listOf(page).locator('[aria-selected=true]')).toContainText(words);
}

/** What screen readers were told last. */
function said(page: Page): Locator {
  return page.getByRole('status').last();
}

/** Opens the sample and comes to what is open, by keyboard. */
async function openQuestions(app: RunningApp): Promise<Page> {
  await openSample(app);
  const { page } = app;
  await page.keyboard.press('Control+5');
  await expect(listOf(page)).toBeFocused();
  return page;
}

/** Goes down until a row with these words is the active one. */
async function downTo(page: Page, words: RegExp): Promise<void> {
  const active = listOf(page).locator('[aria-selected=true]');
  for (let steps = 0; steps < 40; steps += 1) {
    if (words.test((await active.textContent()) ?? '')) return;
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(20);
  }
  throw new Error(`No row says ${words}.`);
}

test('what is open stands worst first, each line with why it is there', async ({
  launch,
  folder,
}, info) => {
  const page = await openQuestions(await launch(homeIn(folder)));
  await expect(page.getByRole('heading', { name: '5 issues are open.' })).toContainText(
    '2 of them block others',
  );
  const rows = listOf(page).getByRole('row');
  await expect(rows.nth(0)).toContainText('Open issues');
  await expect(rows.nth(1)).toContainText(/How would a mediator be appointed.*no position yet/);
  await expect(rows.nth(1)).toContainText(/blocks\s*\?\s*I3/);
  await expect(rows.nth(2)).toContainText(
    /role in escalation.*divergence.*views differ: DT C, DT M/,
  );
  await expect(rowOf(page, 'May the CSC mediate')).toContainText('divergence');
  await expect(rowOf(page, 'development of new services')).toContainText('placeholder');
  await expect(rowOf(page, 'Issues that wait for each other')).toContainText('nothing is open');
  await expectActive(page, /How would a mediator/);
  await screenshot(page, 'questions', info);
});

test('lines are settled by keyboard alone, leave, and come back with an undo', async ({
  launch,
  folder,
}) => {
  const page = await openQuestions(await launch(homeIn(folder)));

  // A question without a position gets one where it stands.
  await downTo(page, /Issues without a position/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('=');
  await expect(page.getByRole('textbox', { name: 'New position on I4' })).toBeFocused();
  await page.keyboard.type('By the board, from a list');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('I4 has a new position. Nothing is left');
  await expect(rowOf(page, 'Issues without a position')).toContainText('nothing is open');
  await expect(rowOf(page, 'Follow-ups without an answer')).toContainText('nothing is open');
  await expect(listOf(page)).toBeFocused();
  await expectActive(page, /Issues without a position/);
  await page.keyboard.press('Control+Z');
  await expectActive(page, /How would a mediator/);
  await page.keyboard.press('Control+Shift+Z');

  // A contra is answered.
  await downTo(page, /overburden/);
  await page.keyboard.press('a');
  await page.keyboard.type('Few complaints are expected');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('A5: Addressed. Nothing is left in “Contras unanswered”');
  await expect(listOf(page)).toBeFocused();

  // A position gets a holder, and the next line the turn.
  await downTo(page, /P4All/);
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog', { name: 'P4' })).toBeVisible();
  await page.keyboard.press('m');
  await page.keyboard.press('2');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(rowOf(page, 'Positions without a holder')).not.toContainText(/P4All/);
  await expect(listOf(page)).toBeFocused();
  await expectActive(page, /P\d/);

  // A contested assumption counts as agreed; a party is heard.
  await downTo(page, /acts as mediator/);
  await page.keyboard.press('g');
  await expect(said(page)).toContainText('AS2 counts as agreed.');
  await downTo(page, /Internet Engineering/);
  await page.keyboard.press('s');
  await page.keyboard.type('outside');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'P8' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(rowOf(page, 'Internet Engineering')).toContainText('no stance on');

  // A decision resolves an issue.
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(listOf(page)).toBeFocused();
  const label = await listOf(page).locator('[aria-selected=true]').getByRole('img').first();
  const name = (await label.getAttribute('aria-label'))?.replace('issue ', '') ?? '';
  await page.keyboard.press('d');
  await page.keyboard.type('The committee stays small');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toContainText(`A decision on ${name} is recorded.`);
  await expect(page.getByRole('heading', { name: '4 issues are open.' })).toBeVisible();
});

test('what was begun is there again, and words that were typed are not lost', async ({
  launch,
  folder,
}) => {
  const page = await openQuestions(await launch(homeIn(folder)));
  await page.keyboard.press('d');
  await page.keyboard.type('Half a decision');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('textbox', { name: 'What was decided' })).toHaveValue(
    'Half a decision',
  );
  await listOf(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('=');
  await page.keyboard.type('A position on the way out');
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+5');
  await expect(rowOf(page, 'Issues without a position')).toContainText('nothing is open');
});

test('a line leads to its place, and what it blocks leads there', async ({ launch, folder }) => {
  const page = await openQuestions(await launch(homeIn(folder)));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: /^I4 / })).toBeVisible();
  await page.keyboard.press('Control+5');
  await rowOf(page, 'How would a mediator').getByRole('link', { name: 'issue I3' }).click();
  await expect(page.getByRole('article', { name: /^I3 / })).toBeVisible();
});

test('lines are settled with the mouse', async ({ launch, folder }) => {
  const page = await openQuestions(await launch(homeIn(folder)));
  const issue = rowOf(page, 'development of new services');
  await issue.hover();
  await issue.getByRole('button', { name: 'Status…' }).click();
  await issue.getByRole('button', { name: 'Withdrawn' }).click();
  await expect(said(page)).toContainText('I5: Withdrawn. 4 left in “Open issues”.');
  await expect(page.getByRole('heading', { name: '4 issues are open.' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('heading', { name: '5 issues are open.' })).toBeVisible();
  await rowOf(page, 'Open issues').click();
  await expect(rowOf(page, 'Open issues')).toHaveAttribute('aria-expanded', 'false');
});

test('the list shows what concerns a party, and only what blocks something', async ({
  launch,
  folder,
}) => {
  const page = await openQuestions(await launch(homeIn(folder)));
  await page.getByRole('button', { name: 'Filter' }).click();
  const filter = page.getByRole('search', { name: 'Filter' });
  await filter.getByRole('button', { name: 'Party' }).click();
  await page.getByRole('checkbox', { name: /^DT C/ }).check();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'Open issues')).toContainText('4');
  await expect(listOf(page)).not.toContainText('How would a mediator');
  await filter.getByRole('checkbox', { name: 'Only what blocks something' }).check();
  await expect(rowOf(page, 'Open issues')).toContainText('1');
  await filter.getByRole('button', { name: 'Clear' }).click();
  await expect(rowOf(page, 'Open issues')).toContainText('5');
});

test('a position is revised from its column, and the old wording stays', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  await openSample(app);
  const { page } = app;
  await page.keyboard.press('Control+3');
  const column = page
    .getByRole('list', { name: 'Positions' })
    .getByRole('article', { name: /^P1 / });
  await column.getByRole('button', { name: 'Revise position…' }).click();
  const words = page.getByRole('textbox', { name: 'Revise P1' });
  await expect(words).toHaveValue('The CSC has a narrow, minimal role');
  await words.press('End');
  await page.keyboard.type(', for five years');
  // What is typed is there again after a look elsewhere.
  await page.keyboard.press('Escape');
  await column.getByRole('button', { name: 'Revise position…' }).click();
  await expect(words).toHaveValue('The CSC has a narrow, minimal role, for five years');
  await words.press('Enter');
  const revised = page
    .getByRole('list', { name: 'Positions' })
    .getByRole('article', { name: /for five years/ });
  await expect(revised).toContainText('Replaces P1');
  await page.keyboard.press('Control+Z');
  await expect(column).toBeVisible();
});

/** The `n`th id of a test's own. */
function idOf(n: number): string {
  return `01950000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

function addIssue(n: number, text: string, status: 'open' | 'resolved' = 'open'): SingleCommand {
  const element = { kind: 'issue' as const, fields: { text, status } };
  return { type: 'add-element', id: idOf(n), element, place: { under: 'nothing' } };
}

/** Opens a workspace file at the list of what is open. */
async function openAt(app: RunningApp): Promise<Page> {
  const { page } = app;
  await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible();
  await page.keyboard.press('Control+5');
  return page;
}

test('issues that wait for each other are named, until a tie between them goes', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'circle.moot');
  const wait = (n: number, from: number, to: number): SingleCommand => ({
    type: 'add-link',
    id: idOf(n),
    link: 'depends-on',
    from: idOf(from),
    to: idOf(to),
  });
  makeWorkspace(path, 'The quay', [
    addIssue(1, 'Where to moor'),
    addIssue(2, 'Who pays'),
    addIssue(3, 'When to build'),
    wait(11, 1, 2),
    wait(12, 2, 3),
    wait(13, 3, 1),
  ]);
  const page = await openAt(await launch({ ...homeIn(folder), args: [path] }));
  await expect(listOf(page)).toBeFocused();
  await downTo(page, /I1 → I2 → I3 → I1/);
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'I1 depends on I2' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('I2 no longer waits for I3. Nothing is left');
  await expect(rowOf(page, 'Issues that wait for each other')).toContainText('nothing is open');
  await page.keyboard.press('Control+Z');
  await expectActive(page, /I1 → I2 → I3 → I1/);
});

test('where nothing is open, it says so; what cannot be written is read', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'done.moot');
  makeWorkspace(path, 'The quay', [addIssue(1, 'Where to moor', 'resolved')]);
  const done = await launch({ ...homeIn(folder), args: [path] });
  const page = await openAt(done);
  await expect(page.getByText('Nothing is open.', { exact: true })).toBeVisible();
  await done.close();

  const kept = join(folder, 'kept.moot');
  makeWorkspace(kept, 'The quay', [addIssue(1, 'Where to moor')]);
  await makeNewer(kept);
  const reading = await openAt(await launch({ ...homeIn(folder), args: [kept] }));
  await expect(listOf(reading)).toBeFocused();
  await expect(reading.getByText('so it can be read but not changed').first()).toBeVisible();
  await reading.keyboard.press('=');
  await reading.keyboard.press('Space');
  await expect(reading.getByRole('textbox', { name: /New position/ })).toHaveCount(0);
  await expect(listOf(reading).getByRole('button', { name: 'New position' })).toHaveCount(0);
});
