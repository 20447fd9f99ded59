import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Bridge } from '../shared/bridge.ts';
import { expect, screenshot, test, type RunningApp } from './support/launch.ts';
import { homeIn, openSample } from './support/sample.ts';

declare global {
  interface Window {
    readonly moot: Bridge;
  }
}

function detailsOf(page: Page) {
  return page.getByRole('complementary', { name: 'Details' });
}

/** A part of the details, by its title. */
function sectionOf(page: Page, name: string) {
  return detailsOf(page).getByRole('region', { name });
}

/** Opens the sample, and selects an element on the page of its issue. */
async function select(app: RunningApp, words: RegExp, issue = 'I1'): Promise<Page> {
  await openSample(app);
  const { page } = app;
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('main').getByRole('group', { name: /^issue I1 / })).toBeFocused();
  for (let count = 1; count < Number(issue.slice(1)); count += 1) {
    await page.getByRole('button', { name: 'Next issue' }).click();
  }
  await page.getByRole('main').getByRole('group', { name: words }).click();
  await expect(detailsOf(page).getByRole('heading', { level: 2 })).toBeVisible();
  return page;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a stance is set in two keys once the party was chosen, and the movement shows', async ({
  launch,
  folder,
}, info) => {
  const page = await select(await launch(homeIn(folder)), /^position P3 /);
  const chooser = page.getByRole('dialog', { name: 'Stance on P3' });
  await page.keyboard.press('s');
  await expect(chooser.getByRole('listbox', { name: 'Parties' })).toBeFocused();
  await page.keyboard.press('m');
  await expect(chooser.getByRole('option', { name: 'DT M' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await screenshot(page, 'stance', info);
  await expectNoViolations(page);
  await page.keyboard.press('3');
  await expect(chooser).toBeHidden();
  const stances = sectionOf(page, 'Stances');
  await expect(stances.getByRole('listitem').first()).toContainText('neutral');
  await expect(stances).toContainText(/was: for, until/);

  // The party is known now: two keys, and the focus is where it was.
  await expect(page.getByRole('main').getByRole('group', { name: /^position P3 / })).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.press('2');
  await expect(chooser).toBeHidden();
  await expect(stances.getByRole('list', { name: 'Earlier stances of DT M' })).toContainText(
    'neutral',
  );
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect(stances).not.toContainText('neutral');
});

test('reason, formal objection, source and day of a stance are edited in place', async ({
  launch,
  folder,
}) => {
  const page = await select(await launch(homeIn(folder)), /^position P3 /);
  const stances = sectionOf(page, 'Stances');
  await stances.getByRole('button', { name: /^Edit the stance of DT C/ }).click();
  await stances.getByRole('checkbox', { name: 'Formal objection' }).check();
  await stances.getByRole('button', { name: 'Edit the reason' }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('It is **not** in the charter.');
  await page.keyboard.press('Control+Enter');
  await expect(stances.locator('strong')).toHaveText('not');
  await stances.getByRole('button', { name: 'Choose: Source' }).click();
  await page.keyboard.type('R4');
  await page.keyboard.press('Enter');
  await expect(stances).toContainText('Appendix Z');
  await stances.getByLabel('Since', { exact: true }).fill('2015-04-12');
  await page.keyboard.press('Enter');
  await stances.getByRole('button', { name: /^Done with the stance of DT C/ }).click();
  await expect(stances).toContainText('April 12, 2015');
  await expect(page.getByRole('main').getByRole('list', { name: 'Stances on P3' })).toContainText(
    'Formal objection',
  );

  // A line that is left for a button of the details leaves it the focus.
  await page.keyboard.press('Control+1');
  await page.getByRole('treeitem', { name: /^position P3 / }).click();
  await expect(page.getByRole('textbox', { name: 'Text of P3' })).toBeFocused();
  await stances
    .getByRole('button', { name: /^Edit the stance of DT M/ })
    .first()
    .click();
  await expect(
    stances.getByRole('button', { name: /^Done with the stance of DT M/ }),
  ).toBeFocused();
});

test('links are read in words, followed, made and undone, and what may not be says why', async ({
  launch,
  folder,
}) => {
  const page = await select(await launch(homeIn(folder)), /^position P6 /, 'I3');
  const links = sectionOf(page, 'Links');
  await expect(links.getByRole('list', { name: 'responds to' })).toContainText('I3');
  await expect(links.getByRole('list', { name: 'suggests' })).toContainText('I4');

  await links.getByRole('button', { name: 'Add link' }).click();
  await links.getByRole('combobox', { name: 'What the link says' }).selectOption('replaces');
  await links.getByRole('combobox', { name: 'Where it leads' }).fill('I1');
  const option = links.getByRole('option', { name: /I1/ });
  await expect(option).toHaveAttribute('aria-disabled', 'true');
  await expect(option).toContainText('“replaces” cannot join P6 (position) to I1 (issue).');
  await expectNoViolations(page);
  await links.getByRole('combobox', { name: 'Where it leads' }).fill('outside the csc');
  await page.keyboard.press('Enter');
  const replaces = links.getByRole('list', { name: 'replaces' });
  await expect(replaces).toContainText('P8');
  await expect(links.getByRole('button', { name: 'Add link' })).toBeFocused();
  await replaces.getByRole('button', { name: 'Remove the link “replaces” P8' }).click();
  await expect(replaces).toBeHidden();

  await links.getByRole('link', { name: /I4/ }).click();
  await expect(page.getByRole('article', { name: /^I4 / })).toBeVisible();
});

test('what is being typed stays although the text changes elsewhere', async ({
  launch,
  folder,
}) => {
  const page = await select(await launch(homeIn(folder)), /^position P1 /);
  const text = detailsOf(page).getByRole('textbox', { name: 'Text' });
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' of');
  // Somebody else's change of another field arrives in the middle of the word.
  await page.evaluate(async () => {
    const reply = await window.moot.request('workspace.snapshot');
    const { rows } = JSON.parse(reply.ok ? reply.value.json : '{}');
    const { id } = rows.position.find((row: { label: string }) => row.label === 'P1');
    await window.moot.request('command.run', {
      type: 'edit',
      kind: 'position',
      id,
      fields: { tags: ['scope'], text: 'Another wording' },
    });
  });
  await expect(detailsOf(page).getByRole('list', { name: 'Tags' })).toContainText('scope');
  await page.keyboard.type(' its own');
  await expect(text).toHaveValue('The CSC has a narrow, minimal role of its own');
});

test('tags are added with completion and taken away', async ({ launch, folder }) => {
  const page = await select(await launch(homeIn(folder)), /^position P1 /);
  const tags = detailsOf(page).getByRole('textbox', { name: 'Tags' });
  await detailsOf(page).getByRole('combobox', { name: 'Tags' }).or(tags).fill('scope, budget');
  await page.keyboard.press('Enter');
  const list = detailsOf(page).getByRole('list', { name: 'Tags' });
  await expect(list.getByRole('listitem')).toHaveText(['scope', 'budget']);
  // The keys go on in the list, and after its end where the next tag is typed.
  await list.getByRole('button', { name: 'Remove the tag scope' }).press('Enter');
  await expect(list.getByRole('listitem')).toHaveText(['budget']);
  await expect(list.getByRole('button', { name: 'Remove the tag budget' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await expect(detailsOf(page).getByRole('combobox', { name: 'Tags' }).or(tags)).toBeFocused();
});

test('parties are made, named, coloured, joined and deleted with clear words', async ({
  launch,
  folder,
}, info) => {
  const app = await launch(homeIn(folder));
  await openSample(app);
  const { page } = app;
  await page.keyboard.press('Control+Alt+Y');
  const dialog = page.getByRole('dialog', { name: 'Parties' });
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Ada Member');
  await dialog.getByRole('textbox', { name: 'Short name' }).fill('Ada');
  await dialog.getByRole('radio', { name: 'Person' }).check();
  await dialog.getByRole('radio', { name: 'Plum' }).check();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('region', { name: 'Ada Member' })).toBeVisible();

  await dialog.getByRole('combobox', { name: 'Add to a group…' }).selectOption({ index: 1 });
  await expect(dialog.getByRole('list', { name: 'Groups' }).getByRole('listitem')).toHaveCount(1);
  await screenshot(page, 'parties', info);
  await expectNoViolations(page);

  await dialog.getByRole('button', { name: /^DT M/ }).click();
  await dialog.getByRole('button', { name: 'Delete party…' }).click();
  const question = dialog.getByRole('group', { name: 'Delete DT M?' });
  await expect(question).toContainText(/stances go with it/);
  await question.getByRole('button', { name: 'Keep it' }).click();
  await dialog.getByRole('button', { name: /^Ada/ }).click();
  await dialog.getByRole('button', { name: 'Delete party…' }).click();
  await dialog.getByRole('button', { name: 'Delete Ada' }).click();
  await expect(dialog.getByRole('button', { name: /^Ada/ })).toBeHidden();
});

test('what happened to an element is told in words, with the wording that went', async ({
  launch,
  folder,
}) => {
  const page = await select(await launch(homeIn(folder)), /^position P1 /);
  const text = detailsOf(page).getByRole('textbox', { name: 'Text' });
  await text.fill('A narrow role');
  await text.press('Enter');
  const log = sectionOf(page, 'History');
  await log.getByRole('button', { name: 'Show' }).click();
  await expect(log.getByRole('listitem').first()).toContainText('Reword P1');
  await expect(log.getByRole('listitem').first()).toContainText(
    'Was: The CSC has a narrow, minimal role',
  );
});
