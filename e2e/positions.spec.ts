import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Command } from '../shared/model/decide.ts';
import { makeWorkspace } from './support/files.ts';
import { expect, screenshot, test, type RunningApp } from './support/launch.ts';
import { homeIn, openSample } from './support/sample.ts';

/** The matrix that shows: of all issues, or of the positions on one. */
function matrixOf(page: Page): Locator {
  return page.getByRole('grid');
}

/** What is in a row under a head, found as eyes find it. */
async function cellOf(page: Page, party: string, head: string): Promise<Locator> {
  const column = await page
    .getByRole('columnheader', { name: new RegExp(`\\b${head}\\b`) })
    .getAttribute('aria-colindex');
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: party, exact: true }) })
    .locator(`[aria-colindex="${column}"]`);
}

async function openPositions(app: RunningApp): Promise<Page> {
  await openSample(app);
  const { page } = app;
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('grid', { name: 'Positions by party' })).toBeVisible();
  await expect(page.getByRole('gridcell').and(page.locator(':focus'))).toBeVisible();
  return page;
}

/** The cell that has the focus. */
function focused(page: Page): Locator {
  return page.locator('[data-cell]:focus');
}

test('views part on I1 and on I3, and nowhere else', async ({ launch, folder }, info) => {
  const page = await openPositions(await launch(homeIn(folder)));
  await expect(page.getByRole('columnheader').filter({ hasText: 'views part' })).toHaveCount(2);
  for (const label of ['I1', 'I3']) {
    await expect(
      page.getByRole('columnheader', { name: new RegExp(`issue ${label}\\b`) }),
    ).toContainText('views part');
  }
  await expect(await cellOf(page, 'DT C', 'I1')).toHaveAccessibleName(
    /P1 strongly for.*P3 against/,
  );
  await expect(await cellOf(page, 'DT M', 'I3')).toHaveAccessibleName(/P6 for.*P7 not heard yet/);
  await expect(await cellOf(page, 'IETF', 'I1')).toHaveAccessibleName('not heard yet');
  await expect(await cellOf(page, 'DT C', 'I4')).toHaveAccessibleName('no position yet');
  await screenshot(page, 'positions', info);
});

test('by keyboard: an issue opens into its positions, and DT M’s move shows with what it was', async ({
  launch,
  folder,
}, info) => {
  const page = await openPositions(await launch(homeIn(folder)));
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAccessibleName(/issue I1/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'Positions on I1 by party' })).toBeVisible();
  await expect(focused(page)).toHaveAccessibleName(/position P1/);

  const moved = await cellOf(page, 'DT M', 'P2');
  await expect(moved).toHaveAccessibleName(/neutral, moved from for to neutral on .*2015/);
  await expect(moved.locator('s')).toHaveText('+');
  const revised = await cellOf(page, 'DT M', 'P3');
  await expect(revised).toHaveAccessibleName(/^for, came from P2 on .*2015/);
  await expect(revised.locator('s')).toHaveText('P2');

  // Enter reads the reasons; Escape goes back, and once more to all issues.
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End']) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Evidence' });
  await expect(panel).toBeFocused();
  await expect(panel).toContainText('That is more than the charter gives the committee.');
  await expect(panel).toContainText('Charter of the CSC');
  await screenshot(page, 'positions-of-an-issue', info);
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName('strongly against');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'Positions by party' })).toBeVisible();
  await expect(focused(page)).toHaveAccessibleName(/P1 strongly for/);
});

test('a stance is set from a cell and taken back, by keyboard alone', async ({
  launch,
  folder,
}) => {
  const page = await openPositions(await launch(homeIn(folder)));
  // From the cell of an issue: which position, and then the level.
  await page.keyboard.press('s');
  const chooser = page.getByRole('dialog');
  await expect(chooser.getByRole('option')).toHaveText([/P1/, /P3/]);
  await page.keyboard.press('2');
  await expect(page.getByRole('dialog', { name: 'Stance on P3' })).toBeVisible();
  await page.keyboard.press('5');
  const cell = await cellOf(page, 'DT C', 'I1');
  await expect(cell).toHaveAccessibleName(/P3 strongly against, moved from against/);
  await expect(cell).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(cell).toHaveAccessibleName(/P3 against$/);

  // From the cell of a position, by a figure.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  const all = await cellOf(page, 'All', 'P1');
  await expect(all).toBeFocused();
  await expect(all).toHaveAccessibleName('not heard yet');
  await page.keyboard.press('4');
  await expect(all).toHaveAccessibleName('against');
  await page.keyboard.press('Control+Z');
  await expect(all).toHaveAccessibleName('not heard yet');
  await expect(all).toBeFocused();
});

test('by mouse: click to see why, how far views part, and who differs from whom', async ({
  launch,
  folder,
}) => {
  const page = await openPositions(await launch(homeIn(folder)));
  const panel = page.getByRole('region', { name: 'Evidence' });
  await (await cellOf(page, 'DT M', 'I3')).click();
  await expect(panel).toContainText('Our annex supposes that the committee mediates.');
  await expect(panel).toContainText('DT M has not been heard on P7 yet.');

  await (await cellOf(page, 'DT M', 'I1')).click();
  await expect(panel).toContainText('DT M came from P2 on');
  await panel.getByRole('tab', { name: 'Agreement' }).click();
  await expect(panel).toContainText('DT C holds P1; DT M holds P3.');
  const figures = panel.getByRole('table', { name: 'Parties at each level' });
  await expect(figures.getByRole('row', { name: /P3/ })).toContainText('1 for, 1 against');
  await expect(figures.getByRole('row', { name: /P3/ })).toContainText('0.17');
  await expect(figures.getByRole('row', { name: /P1/ })).toContainText('fewer than two stances');
  await expect(panel).toContainText('DT M moved from P2 to P3, in answer to A3');

  await panel.getByRole('tab', { name: 'Who differs' }).click();
  const pair = panel.getByRole('row', { name: /DT C.*DT M/ });
  await expect(pair).toContainText('0.50');
  await pair.getByRole('button', { name: 'What DT C and DT M think' }).click();
  await expect(panel.getByRole('row').last()).toContainText('The CSC takes part in escalation');
  await pair.getByRole('link', { name: 'issue I3' }).click();
  await expect(focusableOf(page)).toHaveAccessibleName(/P6 for/);

  await page
    .getByRole('columnheader', { name: /issue I3/ })
    .getByRole('button')
    .click();
  await expect(page.getByRole('grid', { name: 'Positions on I3 by party' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to all issues' }).click();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Most contested first');
  await expect(page.getByRole('columnheader').nth(1)).toContainText('I1');
  await expect(page.getByRole('columnheader').nth(2)).toContainText('I3');
  await page.getByRole('button', { name: /^Choose an issue/ }).click();
  await page.keyboard.type('new services');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'Positions on I5 by party' })).toBeVisible();
});

/** The cell that Tab comes to. */
function focusableOf(page: Page): Locator {
  return matrixOf(page).locator('[data-cell][tabindex="0"]');
}

const ID = (count: number) => `01950000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;

/** A committee with two members, and a question with an answer. */
const COMMITTEE: readonly Command[] = [
  { type: 'add-party', id: ID(1), name: 'The committee', shortName: 'Committee' },
  { type: 'add-party', id: ID(2), name: 'Ada', shortName: 'Ada', partyType: 'person' },
  { type: 'add-party', id: ID(3), name: 'Ben', shortName: 'Ben', partyType: 'person' },
  { type: 'add-member', id: ID(4), person: ID(2), group: ID(1) },
  { type: 'add-member', id: ID(5), person: ID(3), group: ID(1) },
  {
    type: 'add-element',
    id: ID(6),
    element: { kind: 'issue', fields: { text: 'Open the bridge?' } },
    place: { under: 'nothing' },
  },
  {
    type: 'add-element',
    id: ID(7),
    element: { kind: 'position', fields: { text: 'Yes' } },
    place: { under: 'element', parent: ID(6), as: 'responds-to', link: ID(8) },
  },
  { type: 'set-stance', id: ID(9), party: ID(2), position: ID(7), level: 'for' },
  {
    type: 'set-stance',
    id: ID(10),
    party: ID(3),
    position: ID(7),
    level: 'strongly-against',
    formalObjection: true,
  },
];

test('a group’s row opens into its members, and says what they think while it is closed', async ({
  launch,
  folder,
}, info) => {
  const path = `${folder}/bridge.moot`;
  makeWorkspace(path, 'The bridge', COMMITTEE);
  const { page } = await launch({ args: [path] });
  await expect(page.getByRole('tree')).toBeVisible();
  await page.keyboard.press('Control+4');
  const row = page.getByRole('rowheader', { name: /Committee/ });
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  const cell = page.getByRole('gridcell').first();
  await expect(cell).toHaveAccessibleName(/of its members, 1 for, 1 against/);
  await expect(page.getByRole('rowheader')).toHaveCount(1);

  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('rowheader')).toHaveText([/Committee/, 'Ada', 'Ben']);
  await expect(page.getByRole('gridcell').last()).toHaveAccessibleName(
    /strongly against, formal objection/,
  );
  await screenshot(page, 'positions-groups', info);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Hide the members of Committee' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);

  await page.getByRole('checkbox', { name: 'Members under their groups' }).uncheck();
  await expect(page.getByRole('rowheader')).toHaveText(['Ada', 'Ben', 'Committee']);
});

test('says what to do where there is nothing to compare', async ({ launch, folder }) => {
  const empty = `${folder}/empty.moot`;
  makeWorkspace(empty, 'Nothing yet', []);
  const { page } = await launch({ args: [empty] });
  await expect(page.getByRole('tree')).toBeVisible();
  await page.getByRole('button', { name: 'Positions' }).click();
  await expect(page.getByRole('main')).toContainText('There is no issue yet');
  await page.getByRole('main').getByRole('button', { name: 'Outline' }).click();
  await expect(page.getByRole('tree')).toBeVisible();
});

test('axe finds nothing in any part of the evidence, light and dark', async ({
  launch,
  folder,
}) => {
  const page = await openPositions(await launch(homeIn(folder)));
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    for (const tab of ['Reasons', 'Agreement', 'Who differs']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await findings(page), `${theme}, ${tab}`).toEqual([]);
    }
  }
  await page
    .getByRole('columnheader', { name: /issue I1/ })
    .getByRole('button')
    .click();
  await expect(page.getByRole('grid', { name: 'Positions on I1 by party' })).toBeVisible();
  expect(await findings(page), 'positions').toEqual([]);
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findings(page), 'a stance').toEqual([]);
});

async function findings(page: Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
