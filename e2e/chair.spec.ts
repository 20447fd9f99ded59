import type { Page } from '@playwright/test';
import type { Bridge } from '../shared/bridge.ts';
import { makeClock } from './support/clock.ts';
import { expect, test } from './support/launch.ts';
import { makeWorkspace, press, readWorkspace } from './support/outline.ts';

declare global {
  interface Window {
    readonly moot: Bridge;
  }
}

/** A map for two mornings, typed as a chair types it. */
const MAP = [
  '? Where should the landing stage go?{Enter}{Tab}= At the old mill{Enter}{Tab}- It floods{Enter}',
  '{Shift+Tab}{Shift+Tab}? Who pays for it?{Enter}? Who looks after it?{Enter}{Escape}',
].join('');

/** What was recorded, the latest first. */
function recordIn(page: Page) {
  return page.getByRole('list', { name: /^Recorded/ }).getByRole('listitem');
}

test('two mornings: one is suggested, run over its time by keyboard, and hands on what it left', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000);
  const path = makeWorkspace(folder, 'ferry');
  const clock = makeClock(folder, '2026-03-02T18:30:00Z');
  const app = await launch({ ...clock.options, args: [path] });
  const { page } = app;
  await clock.set(page, '2026-03-02T18:30:00Z');
  // Times as the catalogue's English has them, whatever the system's.
  await page.evaluate(() => window.moot.request('app.settings', { language: 'en' }));
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, MAP);

  // The sessions, and what is suggested for both: the hand goes on in what came, and the fields make room for it.
  await page.keyboard.press('Control+6');
  await press(page, '{Control+Alt+n}');
  await expect(page.getByRole('textbox', { name: 'Title of S1' })).toBeFocused();
  await press(page, 'First morning{Enter}{Control+Alt+n}');
  await expect(page.getByRole('textbox', { name: 'Title of S2' })).toBeFocused();
  await press(page, 'Second morning{Enter}{Control+k}');
  await press(page, 'Suggest an agenda{Enter}');
  await page.getByRole('combobox', { name: 'Suggest an agenda' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Take over 3 changes' }).press('Enter');
  const first = page.getByRole('grid', { name: 'Agenda of First morning' });
  await expect(first.getByRole('row')).toHaveCount(3);
  await expect(first.getByRole('row').first()).toBeFocused();
  const sessions = page.getByRole('region', { name: 'Sessions' });
  await expect(sessions.getByRole('spinbutton')).toHaveCount(0);

  await page.keyboard.press('End');
  await expect(first.getByRole('row').last()).toBeFocused();
  await press(page, '{Alt+ArrowUp}{Alt+ArrowUp}');
  await expect(first.getByRole('row').first()).toContainText('landing stage');

  // It begins by the key that takes up each item.
  await page.keyboard.press('Control+7');
  await expect(page.getByRole('heading', { name: 'First morning' })).toBeVisible();
  await clock.set(page, '2026-03-03T10:01:00Z');
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: /landing stage/ })).toBeVisible();

  // Whoever takes a stance and is no party yet becomes one, in the same step; it is said before.
  await press(page, 'sFerryman{Tab}');
  const line = page.getByRole('form', { name: 'New entry: Stance' });
  await expect(line).toContainText('“Ferryman” is no party yet. Recording this adds it.');
  await press(page, 'for{Tab}{Tab}The road is there{Enter}');
  await expect(recordIn(page).first()).toContainText(/Stance.*Ferryman.*for P1: The road is there/);
  await expect(page.getByRole('list', { name: 'Stances on P1' })).toContainText('Ferryman');
  await page.keyboard.press('Control+z');
  await expect(recordIn(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('list', { name: 'Stances on P1' })).toContainText('Ferryman');

  // A line that is left for later stays with its kind: no decision begins with the words of a note.
  await press(page, 'o{Tab}It rains{Escape}d');
  const decision = page.getByRole('form', { name: 'New entry: Decision' });
  await expect(decision.getByRole('textbox', { name: 'What was decided' })).toHaveValue('');
  await press(page, '{Escape}');
  await expect(page.getByRole('button', { name: 'Note begun, and left for later' })).toBeVisible();
  await press(page, 'o{Tab}{End} in{Enter}');
  await expect(recordIn(page).first()).toContainText('It rains in');

  // Once the session is over its time, the bar says when it will end as things stand.
  await clock.set(page, '2026-03-03T12:06:00Z');
  const time = page.getByRole('timer', { name: 'Time of the session' });
  await expect(time).toContainText(/over time.*will end at 12:36, 35 minutes late/);

  // What it left goes on to the second morning from where it is said.
  await page.getByRole('button', { name: 'Close…' }).press('Enter');
  await page.getByRole('button', { name: 'Close the session' }).press('Enter');
  const carry = page.getByRole('button', { name: 'Carry over to Second morning' });
  await carry.press('Enter');
  await expect(carry).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Session' }).selectOption({ index: 1 });
  const agenda = page.getByRole('main').getByRole('list', { name: 'Agenda' });
  await expect(agenda.getByRole('listitem')).toHaveText([/Who pays/, /Who looks/]);
  await app.close();
  expect(readWorkspace(path).party?.map(({ name }) => name)).toEqual(['Ferryman']);
});
