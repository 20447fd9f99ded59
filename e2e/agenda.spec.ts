import {
  agendaOf,
  candidateOf,
  drag,
  expectStart,
  MONDAY,
  rowOf,
  rowsOf,
  said,
  TUESDAY,
} from './support/agenda.ts';
import { expect, screenshot, test } from './support/launch.ts';
import { homeIn, openSample } from './support/sample.ts';

test('a session is made, suggested, adjusted, split and taken back by keyboard', async ({
  launch,
  folder,
}, info) => {
  const app = await launch(homeIn(folder));
  await openSample(app);
  const { page } = app;
  await page.keyboard.press('Control+6');
  const welcome = rowOf(page, MONDAY, 'Welcome');
  await expect(welcome).toBeFocused();
  await expectStart(rowOf(page, MONDAY, 'I2'), '2015-04-13T13:55');

  await test.step('I3 goes from both agendas, and I4 with it, so that they can be suggested again', async () => {
    for (const [agenda, words, downs] of [
      [MONDAY, 'I3', 3],
      [TUESDAY, 'I3', 2],
      [TUESDAY, 'I4', 2],
    ] as const) {
      await rowsOf(page, agenda).first().focus();
      for (let n = 0; n < downs; n += 1) await page.keyboard.press('ArrowDown');
      await expect(rowOf(page, agenda, words)).toBeFocused();
      await page.keyboard.press('Delete');
      await expect(rowOf(page, agenda, words)).toHaveCount(0);
      await expect(agendaOf(page, agenda).locator(':focus')).toHaveCount(1);
    }
  });

  await test.step('the session after Tuesday is Wednesday, at the same hour', async () => {
    await page.keyboard.press('Control+Alt+n');
    const title = page.getByRole('textbox', { name: 'Title of S3' });
    await expect(title).toBeFocused();
    // The details do not go on about another session's item.
    await expect(page.getByText('Nothing is selected.')).toBeVisible();
    await page.keyboard.type('Wednesday');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Start', { exact: true })).toHaveValue('2015-04-15T13:00');
    await expect(page.getByRole('region', { name: 'Wednesday', exact: true })).toContainText(
      'Nothing is planned yet.',
    );
  });

  await test.step('an agenda is suggested, and taken over as ticked', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Suggest an agenda');
    await page.keyboard.press('Enter');
    const suggested = page.getByRole('list', { name: 'Suggested for Wednesday' });
    await expect(suggested.getByRole('checkbox')).toHaveCount(2);
    await expect(page.getByRole('region', { name: 'Suggest an agenda' })).toContainText(
      'Of all that fits, this matters most. On another agenda already: I1, I2.',
    );
    await expect(page.getByRole('button', { name: 'Take over 2 changes' })).toBeFocused();
    await screenshot(page, 'agenda-suggested', info);
    await suggested.getByRole('checkbox', { name: /^I4/ }).press('Space');
    const part = page.getByRole('button', { name: 'Take over 1 change' });
    await expect(part).toBeVisible();
    await suggested.getByRole('checkbox', { name: /^I4/ }).press('Space');
    await expect(part).toHaveCount(0);
    await page.getByRole('button', { name: 'Take over 2 changes' }).focus();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('2 changes are taken over.');
    await expect(rowsOf(page, 'Wednesday')).toHaveCount(2);
    await expect(suggested).toHaveCount(0);
  });

  const [third, fourth] = [rowOf(page, 'Wednesday', 'I3'), rowOf(page, 'Wednesday', 'I4')];
  await test.step('minutes by keys and typed: clock times run on, and a warning says what is too late', async () => {
    await third.focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(third.getByRole('textbox', { name: /^Minutes of I3/ })).toHaveValue('40');
    await expectStart(fourth, '2015-04-15T13:40');
    await page.keyboard.press('-');
    await expectStart(fourth, '2015-04-15T13:35');
    await page.keyboard.type('110');
    await page.keyboard.press('Enter');
    await expect(third).toBeFocused();
    await expectStart(fourth, '2015-04-15T14:50');
    await expect(fourth).toContainText('Ends 5 minutes after the session.');
    await expect(page.getByRole('region', { name: 'Wednesday', exact: true })).toContainText(
      '2 h 5 min of 2 h, 5 min over',
    );
    await page.keyboard.press('Control+z');
    await expectStart(fourth, '2015-04-15T13:35');
  });

  await test.step('what depends on something says so where it comes before it', async () => {
    await page.keyboard.press('Alt+ArrowDown');
    await expect(said(page)).toHaveText('I3: place 2 of 2 in Wednesday.');
    await expect(rowsOf(page, 'Wednesday').first()).toContainText(
      'Comes before I3, which has to be asked first.',
    );
    await expect(third).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(fourth).not.toContainText('Comes before');
  });

  await test.step('the purpose changes by a key, and an item goes to the session beside', async () => {
    await page.keyboard.press('p');
    await expect(third).toContainText('Decide');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(rowOf(page, TUESDAY, 'I3')).toBeFocused();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(third).toBeFocused();
  });

  await test.step('an item is split over two sessions', async () => {
    await page.keyboard.press('s');
    await expect(page.getByRole('spinbutton', { name: 'Minutes here' })).toBeFocused();
    await page.keyboard.type('10');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Mon');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('I3 is split: 25 min of it in Monday');
    await expect(third).toBeFocused();
    await expect(third).toContainText('Discuss');
    await expect(rowOf(page, MONDAY, 'I3')).toContainText('Decide');
    await page.keyboard.press('Control+z');
    await expect(rowOf(page, MONDAY, 'I3')).toHaveCount(0);
    await expect(third).toContainText('Decide');
  });

  await test.step('or over a break of its own session, which is made', async () => {
    await page.keyboard.press('s');
    await page.getByLabel(/^The rest/).selectOption('After a new break');
    await page.getByRole('button', { name: 'Split', exact: true }).press('Enter');
    await expect(said(page)).toContainText('of it after the break');
    await expect(rowsOf(page, 'Wednesday').nth(1)).toContainText('Break');
    await expect(rowsOf(page, 'Wednesday')).toHaveCount(4);
    await page.keyboard.press('Control+z');
    await expect(rowsOf(page, 'Wednesday')).toHaveCount(2);
  });

  await test.step('candidates at the side are added by keys, and an issue from anywhere by its action', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(candidateOf(page, 'I1')).toBeFocused();
    await expect(candidateOf(page, 'I1')).toContainText('views differ · blocks I3 · high priority');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 'Wednesday', 'I1')).toBeVisible();
    await page.keyboard.press('Control+3');
    await page.keyboard.press('Control+Alt+g');
    await expect(said(page)).toContainText('is on the agenda of Wednesday.');
    await page.keyboard.press('Control+6');
  });

  await test.step('what is gone to in the details is what keys act on', async () => {
    await page.getByRole('complementary').getByRole('link', { name: /^AG2 / }).click();
    await expect(rowOf(page, MONDAY, 'I1')).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('step by step everything goes back to how the sample came', async () => {
    await expect(async () => {
      await page.keyboard.press('Control+z');
      await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled({ timeout: 100 });
    }).toPass({ intervals: [20] });
    await expect(rowsOf(page, TUESDAY)).toHaveCount(6);
    await expect(rowsOf(page, MONDAY)).toHaveCount(5);
  });
});

test('an agenda is made with the mouse', async ({ launch, folder }, info) => {
  const app = await launch(homeIn(folder));
  await openSample(app);
  const { page } = app;
  await page.getByRole('button', { name: 'Agenda', exact: true }).click();

  // An item to another place and to another session, a candidate between two items.
  await drag(page, rowOf(page, MONDAY, 'I2'), rowOf(page, MONDAY, 'I1'), 'above');
  await expect(rowsOf(page, MONDAY).nth(1)).toContainText('I2');
  await drag(page, rowOf(page, MONDAY, 'I3'), rowOf(page, TUESDAY, 'Where Monday'), 'below');
  await expect(rowsOf(page, TUESDAY).nth(1)).toContainText('I3');
  await expect(rowsOf(page, TUESDAY).last()).toContainText('Ends 30 minutes after the session.');
  await drag(page, candidateOf(page, 'I4'), rowOf(page, MONDAY, 'Welcome'), 'below');
  await expect(rowsOf(page, MONDAY).nth(1)).toContainText('I4');
  await expect(rowsOf(page, MONDAY).nth(1)).toContainText('Comes before I3');
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Control+z');
  await expect(rowsOf(page, MONDAY).nth(1)).toContainText('I1');

  // Its menu says what can be done, with the keys.
  const second = rowOf(page, MONDAY, 'I2');
  await second.click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Break after it/ }).click();
  await expect(rowsOf(page, MONDAY).nth(3).getByRole('textbox').first()).toHaveValue('Break');
  await second.hover();
  await second.getByRole('button', { name: '5 minutes more' }).click();
  await expect(second.getByRole('textbox')).toHaveValue('30');

  // A suggestion is taken in part: what is not ticked stays as it is.
  await page.getByRole('button', { name: 'Suggest an agenda' }).click();
  const suggested = page.getByRole('list', { name: /^Suggested for Monday/ });
  await expect(suggested).toContainText('goes: no time for it');
  const ticks = suggested.getByRole('checkbox');
  await expect(ticks).toHaveCount(2);
  await ticks.first().uncheck();
  await page.getByRole('button', { name: 'Take over 1 change' }).click();
  await expect(said(page)).toHaveText('1 change is taken over.');
  await expect(second).toHaveCount(0);
  await expect(rowsOf(page, MONDAY).nth(2).getByRole('textbox').first()).toHaveValue('Break');
  await page.keyboard.press('Control+z');
  await expect(second).toBeVisible();

  // Standing items are kept, and put on an agenda in one step.
  await page.getByRole('button', { name: 'Standing items' }).click();
  const opening = page.getByRole('textbox', { name: 'New standing item: At the beginning' });
  await opening.fill('Roll call');
  await opening.press('Enter');
  await expect(page.getByRole('link', { name: 'Roll call' })).toBeVisible();
  await page.keyboard.press('Escape');
  const tuesday = page.getByRole('region', { name: /^Tuesday/ });
  await tuesday.getByRole('button', { name: 'Add the standing item' }).click();
  await expect(rowsOf(page, TUESDAY).first().getByRole('textbox').first()).toHaveValue('Roll call');
  const line = tuesday.getByRole('textbox', { name: /^New item on Tuesday/ });
  await line.fill('Thanks');
  await line.press('Enter');
  await expect(said(page)).toContainText('Thanks is on the agenda of Tuesday');
  await screenshot(page, 'agenda', info);
});
