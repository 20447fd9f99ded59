import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { SingleCommand } from '../shared/model/decide.ts';
import { openAgendas, rowOf, rowsOf, said } from './support/agenda.ts';
import { makeNewer, makeWorkspace } from './support/files.ts';
import { expect, test } from './support/launch.ts';
import { homeIn } from './support/sample.ts';

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
  const page = await openAgendas(app);
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
  const read = await openAgendas(reading);
  await rowOf(read, 'Monday', 'Where to moor').focus();
  await expect(rowOf(read, 'Monday', 'Where to moor')).toContainText('15 min');
  for (const key of ['+', 's', 'b', 'Delete', 'Alt+ArrowDown']) await read.keyboard.press(key);
  await expect(rowsOf(read, 'Monday')).toHaveCount(2);
  await expect(read.getByRole('button', { name: /Carry over|Break|minutes more/ })).toHaveCount(0);
  await expect(read.getByRole('textbox', { name: 'Title of S2' })).not.toBeEditable();
  await reading.close();

  const blank = join(folder, 'blank.moot');
  makeWorkspace(blank, 'The quay', []);
  const empty = await openAgendas(await launch({ ...home, args: [blank] }));
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
  const page = await openAgendas(await launch({ args: [path] }));
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
