import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { SingleCommand } from '../shared/model/decide.ts';
import { makeNewer, makeWorkspace } from './support/files.ts';
import { expect, screenshot, test, type RunningApp } from './support/launch.ts';
import { homeIn, openSample } from './support/sample.ts';

/** The agenda of a session. */
function agendaOf(page: Page, session: RegExp | string): Locator {
  const name = typeof session === 'string' ? `Agenda of ${session}` : session;
  return page.getByRole('grid', { name });
}

/** The items of a session that say something, in order. */
function rowsOf(page: Page, session: RegExp | string): Locator {
  return agendaOf(page, session).getByRole('row');
}

/** The item of a session that takes up an issue, by its label, or that says something. */
function rowOf(page: Page, session: RegExp | string, words: string): Locator {
  const rows = rowsOf(page, session);
  return /^I\d+$/.test(words)
    ? rows.filter({ has: page.getByRole('link', { name: `issue ${words}` }) })
    : rows.filter({ hasText: words });
}

function candidateOf(page: Page, words: string): Locator {
  return page
    .getByRole('grid', { name: 'Candidates for an agenda' })
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: `issue ${words}` }) });
}

/** What screen readers were told last. */
function said(page: Page): Locator {
  return page.getByRole('status').last();
}

/** When an item begins by the session's clock, whatever the language makes of it. */
async function expectStart(row: Locator, start: string): Promise<void> {
  await expect(row.locator('time').first()).toHaveAttribute('datetime', start);
}

const MONDAY = /^Agenda of Monday/;
const TUESDAY = /^Agenda of Tuesday/;

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

  // I3 goes from both agendas, and I4 with it, so that they can be suggested again.
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

  // The session after Tuesday is Wednesday, at the same hour.
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

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Suggest an agenda');
  await page.keyboard.press('Enter');
  const suggested = page.getByRole('list', { name: 'Suggested for Wednesday' });
  await expect(suggested.getByRole('checkbox')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Suggest an agenda' })).toContainText(
    'Nothing that fits is worth more. On another agenda already: I1, I2.',
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

  // Minutes by keys and typed; clock times run on, and a warning says what is too late.
  const [third, fourth] = [rowOf(page, 'Wednesday', 'I3'), rowOf(page, 'Wednesday', 'I4')];
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

  // What depends on something says so where it comes before it.
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said(page)).toHaveText('I3: place 2 of 2 in Wednesday.');
  await expect(rowsOf(page, 'Wednesday').first()).toContainText(
    'Comes before I3, which has to be asked first.',
  );
  await expect(third).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(fourth).not.toContainText('Comes before');

  await page.keyboard.press('p');
  await expect(third).toContainText('Decide');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(rowOf(page, TUESDAY, 'I3')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(third).toBeFocused();

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

  // Or over a break of its own session, which is made.
  await page.keyboard.press('s');
  await page.getByLabel(/^The rest/).selectOption('After a new break');
  await page.getByRole('button', { name: 'Split', exact: true }).press('Enter');
  await expect(said(page)).toContainText('of it after the break');
  await expect(rowsOf(page, 'Wednesday').nth(1)).toContainText('Break');
  await expect(rowsOf(page, 'Wednesday')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(rowsOf(page, 'Wednesday')).toHaveCount(2);

  // Candidates at the side are added by keys, and an issue from anywhere by its action.
  await page.keyboard.press('ArrowRight');
  await expect(candidateOf(page, 'I1')).toBeFocused();
  await expect(candidateOf(page, 'I1')).toContainText('views differ · blocks I3 · high priority');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Wednesday', 'I1')).toBeVisible();
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+Alt+g');
  await expect(said(page)).toContainText('is on the agenda of Wednesday.');
  await page.keyboard.press('Control+6');

  // What is gone to in the details is what keys act on.
  await page.getByRole('complementary').getByRole('link', { name: /^AG2 / }).click();
  await expect(rowOf(page, MONDAY, 'I1')).toHaveAttribute('aria-selected', 'true');

  // Step by step everything goes back to how the sample came.
  await expect(async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled({ timeout: 100 });
  }).toPass({ intervals: [20] });
  await expect(rowsOf(page, TUESDAY)).toHaveCount(6);
  await expect(rowsOf(page, MONDAY)).toHaveCount(5);
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

/** Drags a row above or below another one, as a hand does. */
async function drag(page: Page, from: Locator, to: Locator, where: 'above' | 'below') {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('nothing to drag');
  await page.mouse.move(start.x + 30, start.y + start.height - 6);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + start.height - 14, { steps: 3 });
  await page.mouse.move(end.x + 40, end.y + (where === 'above' ? 4 : end.height - 4), { steps: 5 });
  await page.mouse.up();
}

/** The `n`th id of a test's own. */
function idOf(n: number): string {
  return `01950000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

function addSession(n: number, title: string, start: string): SingleCommand {
  return { type: 'add-session', id: idOf(n), title, start, timeZone: 'UTC', minutes: 60 };
}

/** A Monday that came no further than its first item, and a Tuesday to come. */
const MORNINGS: readonly SingleCommand[] = [
  ...['Where to moor', 'Who pays'].map((text, n): SingleCommand => ({
    type: 'add-element',
    id: idOf(n + 1),
    element: { kind: 'issue', fields: { text } },
    place: { under: 'nothing' },
  })),
  addSession(11, 'Monday', '2027-03-15T09:00'),
  addSession(12, 'Tuesday', '2027-03-16T09:00'),
  ...[1, 2].map((n): SingleCommand => ({
    type: 'add-agenda-item',
    id: idOf(20 + n),
    session: idOf(11),
    issue: idOf(n),
  })),
  { type: 'start-session', id: idOf(11) },
  { type: 'start-item', id: idOf(21) },
  { type: 'close-session', id: idOf(11) },
];

/** Opens a workspace file at its agendas. */
async function openAt(app: RunningApp): Promise<Page> {
  const { page } = app;
  await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible();
  await page.keyboard.press('Control+6');
  return page;
}

test('what was not reached is carried over; what cannot be written is read; nothing says what to do', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'mornings.moot');
  makeWorkspace(path, 'The quay', MORNINGS);
  const home = homeIn(folder);
  const app = await launch({
    ...home,
    env: { ...home.env, TZ: 'America/New_York' },
    args: [path],
  });
  const page = await openAt(app);
  await expect(rowsOf(page, 'Monday')).toHaveCount(2);
  await expect(rowOf(page, 'Monday', 'Who pays')).toContainText('not reached');
  // The reader's own clock beside the session's: New York is four hours behind by then.
  const tuesday = page.getByRole('region', { name: 'Tuesday', exact: true });
  await expect(tuesday).toContainText('On your clock');
  await expect(tuesday).toContainText('America/New_York');
  await page.getByRole('button', { name: 'Carry over to Tuesday' }).click();
  await expect(said(page)).toHaveText('1 item is carried over to Tuesday.');
  const carried = rowOf(page, 'Tuesday', 'Who pays');
  await expect(carried.locator('time').nth(1)).toHaveAttribute('datetime', '2027-03-16T05:00');
  await expect(rowsOf(page, 'Monday')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(carried).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Carry over to Tuesday' })).toBeVisible();

  // When it is, by the name of a time zone that there is.
  await tuesday.getByRole('button', { name: /UTC/ }).click();
  const zone = tuesday.getByRole('combobox', { name: 'Time zone' });
  await zone.fill('Nowhere');
  await zone.press('Enter');
  await expect(tuesday).toContainText('No time zone has this name.');
  await zone.fill('europe/berlin');
  await zone.press('Enter');
  await expect(tuesday).toContainText('Europe/Berlin (UTC+01:00)');
  await expect(tuesday).toContainText('On your clock');
  await app.close();

  await makeNewer(path);
  const reading = await launch({ ...home, args: [path], userData: join(folder, 'reading') });
  const read = await openAt(reading);
  await rowOf(read, 'Monday', 'Where to moor').focus();
  await expect(rowOf(read, 'Monday', 'Where to moor')).toContainText('15 min');
  for (const key of ['+', 's', 'b', 'Delete', 'Alt+ArrowDown']) await read.keyboard.press(key);
  await expect(rowsOf(read, 'Monday')).toHaveCount(2);
  await expect(read.getByRole('button', { name: /Carry over|Break|minutes more/ })).toHaveCount(0);
  await expect(read.getByRole('textbox', { name: 'Title of S2' })).not.toBeEditable();
  await reading.close();

  const blank = join(folder, 'blank.moot');
  makeWorkspace(blank, 'The quay', []);
  const empty = await openAt(await launch({ ...home, args: [blank] }));
  await expect(empty.getByText('There is no session yet.')).toBeVisible();
  // By keyboard, what to do is one stop away.
  await empty.keyboard.press('Tab');
  await expect(empty.getByRole('main').getByRole('button', { name: 'New session' })).toBeFocused();
  await empty.keyboard.press('Enter');
  await expect(empty.getByRole('textbox', { name: 'Title of S1' })).toBeFocused();
});

test('by keyboard alone a chair goes from a new session to what could come on it, one after the other', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'quay.moot');
  const issues = ['Who keeps the keys?', 'When is it shut?', 'Who pays?'].map(
    (text): SingleCommand => ({
      type: 'add-element',
      id: uuidv7(),
      element: { kind: 'issue', fields: { text } },
      place: { under: 'nothing' },
    }),
  );
  makeWorkspace(path, 'The quay', issues);
  const page = await openAt(await launch({ args: [path] }));
  const items = page.locator('[data-item]');
  for (const name of ['First morning', 'Second morning']) {
    await page.keyboard.press('Control+Alt+N');
    const title = page.getByRole('textbox', { name: /^Title of S/ }).last();
    await expect(title).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-candidate]').first()).toBeFocused();
    // What was added is among those that are on an agenda already, and the hand on the next.
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-candidate]').first()).toBeFocused();
    await expect(page.locator('[data-candidate]:focus')).not.toContainText('On the agenda of');
  }
  await expect(items).toHaveCount(2);
  expect(new Set(await items.allInnerTexts()).size).toBe(2);
  await page.getByRole('textbox', { name: 'Title of S1' }).focus();
  await page.keyboard.press('Escape');
  await expect(items.first()).toBeFocused();
});
