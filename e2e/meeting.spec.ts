import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Bridge } from '../shared/bridge.ts';
import { findings } from './support/axe.ts';
import { makeClock } from './support/clock.ts';
import { answerSaveDialog } from './support/dialogs.ts';
import { makeNewer, makeWorkspace } from './support/files.ts';
import { expect, screenshot, test, type RunningApp } from './support/launch.ts';
import { press, readWorkspace } from './support/outline.ts';

declare global {
  interface Window {
    readonly moot: Bridge;
  }
}

/** Comes to the meeting by its key. */
async function openMeeting({ page }: RunningApp): Promise<Page> {
  await expect(page.getByRole('navigation')).toBeVisible();
  // Times and days as the catalogue's English has them, whatever the system's.
  await page.evaluate(() => window.moot.request('app.settings', { language: 'en' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Control+7');
  await expect(page.getByRole('toolbar', { name: 'Session' })).toBeVisible();
  return page;
}

/** What was recorded for the item, the latest first. */
function recordIn(page: Page): Locator {
  return page.getByRole('list', { name: /^Recorded/ }).getByRole('listitem');
}

/** Whether words that the window remembers have come to the disk. */
function isOnDisk(userData: string, words: string): boolean {
  const folder = join(userData, 'Local Storage', 'leveldb');
  return readdirSync(folder).some(
    (name) =>
      /\.(log|ldb)$/.test(name) && readFileSync(join(folder, name), 'latin1').includes(words),
  );
}

/** Ends the app as a crash does. */
async function kill({ electron }: RunningApp): Promise<void> {
  const gone = new Promise<void>((resolve) => electron.once('close', () => resolve()));
  process.kill(electron.process().pid as number, 'SIGKILL');
  await gone;
}

test('Monday is run from its start to minutes that can be sent out, over a crash', async ({
  launch,
  folder,
}, info) => {
  test.setTimeout(120_000);
  const path = join(folder, 'escalation.moot');
  makeWorkspace(path, 'Escalation');
  const clock = makeClock(folder, '2015-04-13T13:02:00Z');
  const first = await launch({ ...clock.options, args: [path] });
  await clock.set(first.page, '2015-04-13T13:02:00Z');
  let page = await openMeeting(first);

  // It begins, with who is there.
  await expect(page.getByRole('heading', { name: 'Monday: the role' })).toBeVisible();
  // Once more before each moment that is looked for later, since a busy machine takes its own time.
  await clock.set(page, '2015-04-13T13:02:00Z');
  await page.getByRole('button', { name: 'Start the session' }).click();
  await expect(page.getByRole('heading', { name: /^Welcome/ })).toBeVisible();
  // The button is gone, and the view has the keys.
  await expect(page.getByRole('group', { name: /^Monday/ })).toBeFocused();
  await expect(page.getByRole('timer', { name: 'Time of the session' })).toContainText('13:02');
  await page.keyboard.press('w');
  await press(page, 'dt c{Enter}');
  const there = page.getByRole('list', { name: 'Attendance' }).getByRole('listitem');
  await expect(there).toContainText([/DT C.*since 13:02/]);
  await press(page, 'Kim Lee{Enter}');
  await page.getByRole('button', { name: 'DT M is present' }).click();
  await expect(there).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Who' }).press('Escape');
  await expect(there).toHaveCount(0);
  await press(page, 'o{Tab}Nobody asks for another order.{Enter}');
  await expect(recordIn(page)).toContainText([/13:02.*Note.*Nobody asks/]);

  // One key each, into the map and the minutes; why one does nothing is said of the item at hand alone.
  await clock.set(page, '2015-04-13T13:09:00Z');
  await page.keyboard.press('d');
  const hindrance = page.getByText('This item has no issue in the map');
  await expect(hindrance).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: /role in escalation/ })).toBeVisible();
  await expect(hindrance).toBeHidden();
  const timer = page.getByRole('timer', { name: 'Time of the item' });
  await expect(timer).toContainText(/4[45]:\d\d left/);
  // The clock stands still by one key, which has it go on.
  await page.keyboard.press('u');
  await expect(page.getByRole('region', { name: 'Paused' })).toContainText(/role in escalation/);
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('list', { name: 'Positions' })).toBeVisible();
  await press(page, '2+dt m{Enter}Somebody has to take a complaint further{Enter}');
  await expect(recordIn(page)).toContainText([/13:09.*Pro.*A6.*DT M.*Somebody has to/]);
  await press(page, '-dt c{Tab}It would outgrow its mandate{Enter}');
  await expect(page.getByRole('list', { name: /^Contras to P3/ })).toContainText('outgrow');
  await press(page, '?{Tab}Who would pay for it?{Enter}');
  await press(page, '=Operator{Tab}The operator escalates by itself{Enter}');
  await expect(page.getByRole('list', { name: 'Positions' })).toContainText('by itself');
  await press(page, 's');
  await press(page, 'operator{Tab}strongly f{Tab}{Tab}As it does today{Tab}P10');
  await page
    .getByRole('form', { name: 'New entry: Stance' })
    .getByRole('button', { name: 'Record' })
    .click();
  await expect(recordIn(page).first()).toContainText(/Stance.*Operator.*strongly for P10: As it/);
  expect(await findings(page)).toEqual([]);
  await screenshot(page, 'meeting', info);

  // One undo takes the whole of it back.
  await page.keyboard.press('Control+Z');
  await expect(recordIn(page)).toHaveCount(4);
  await expect(page.getByRole('list', { name: 'Stances on P10' })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByRole('list', { name: 'Stances on P10' })).toContainText('Operator');

  // Over time, by sign and by words; five minutes more.
  await clock.set(page, '2015-04-13T13:58:00Z');
  await expect(timer).toContainText(/![34]:\d\d over time/);
  await page.keyboard.press('m');
  await expect(timer).toContainText(/[01]:\d\d left/);

  // A decision with what the chair calls it and what others say of it, the evidence beside.
  await press(page, 'd');
  const decision = page.getByRole('form', { name: 'New entry: Decision' });
  await expect(decision.getByRole('region', { name: 'How things stand' })).toContainText(
    'No formal objection.',
  );
  await expect(decision).toContainText(/Not heard on anything:.*CSC/);
  await press(page, 'The committee keeps a narrow role');
  await decision.getByRole('checkbox', { name: /^P1 / }).check();
  await decision.getByRole('combobox', { name: 'Designation' }).selectOption('Divergence');
  await decision.getByRole('textbox', { name: /^Why/ }).fill('Two teams differ');
  await decision.getByRole('button', { name: 'Add a minority statement' }).click();
  await decision.getByRole('combobox', { name: 'Minority statement of' }).selectOption('DT M');
  await decision.getByRole('textbox', { name: 'What it says' }).fill('Nobody else would do it.');
  await page.keyboard.press('Enter');
  await expect(recordIn(page).first()).toContainText(/D1.*Adopts P1.*Divergence.*Two teams differ/);
  await expect(recordIn(page).first()).toContainText(/DT M.*Nobody else would do it/);

  // The app ends in the midst of a line.
  await press(page, 'aDraft the char');
  await expect.poll(() => isOnDisk(first.userData, 'Draft the char')).toBe(true);
  await kill(first);
  const second = await launch({ ...clock.options, args: [path] });
  await clock.set(second.page, '2015-04-13T14:01:00Z');
  page = await openMeeting(second);
  await expect(page.getByRole('heading', { name: /role in escalation/ })).toBeVisible();
  await expect(page.getByRole('timer', { name: 'Time of the item' })).toContainText('over time');
  await expect(page.getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
  await press(page, '{End}ter{Tab}dt c');
  await clock.set(page, '2015-04-13T14:01:00Z');
  await page.getByLabel('Due').fill('2015-04-20');
  await page.keyboard.press('Enter');
  await expect(recordIn(page).first()).toContainText(/14:01.*Action.*AC1.*Draft the charter/);

  // The chair designates once more; what was recorded wrongly is corrected, and stays on record.
  await page.getByRole('button', { name: 'Designate D1' }).click();
  const panel = page.getByRole('region', { name: 'Designation' });
  await panel
    .getByRole('combobox', { name: 'Designation' })
    .selectOption('Strong support but significant opposition');
  await panel.getByRole('textbox').fill('The customers came round');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Designations of D1' })).toContainText(
    /Divergence.*Strong support but significant opposition.*came round/s,
  );
  await page.getByRole('button', { name: /^Correct “It would outgrow/ }).click();
  await expect(page.getByRole('textbox', { name: 'As it should read' })).toBeFocused();
  await clock.set(page, '2015-04-13T14:01:00Z');
  await press(page, '{End} and its means{Enter}');
  await expect(page.getByRole('list', { name: /^Contras to P3/ })).toContainText('and its means');
  await expect(recordIn(page).filter({ hasText: 'and its means' })).toContainText(
    /Corrected at 14:01; recorded as.*It would outgrow its mandate/s,
  );

  // The room sees it large; Escape leaves.
  await page.keyboard.press('r');
  const room = page.getByRole('dialog', { name: 'Room view' });
  await expect(room).toContainText(/role in escalation.*over time.*P1.*narrow, minimal/);
  await screenshot(page, 'meeting-room', info);
  await page.keyboard.press('n');
  await expect(room).toContainText('Who may bring complaints');
  await page.keyboard.press('Escape');
  await expect(room).toHaveCount(0);

  // Somebody leaves. The session is closed: what is left open is said, and the minutes are exported.
  await clock.set(page, '2015-04-13T14:20:00Z');
  await page.keyboard.press('w');
  await page.getByRole('button', { name: 'Kim Lee left' }).click();
  await expect(page.getByRole('list', { name: 'Attendance' })).toContainText('13:02–14:20');
  await clock.set(page, '2015-04-13T14:35:00Z');
  await page.getByRole('button', { name: 'Close…' }).click();
  const closing = page.getByRole('region', { name: 'Close the session' });
  await expect(closing).toContainText(/2 items were not reached.*May the CSC mediate/);
  await expect(closing).toContainText(/1 item ends without a decision.*Who may bring/);
  await closing.getByRole('button', { name: 'Close the session' }).click();
  await expect(page.getByText('It was from 13:02 to 14:35.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export the minutes…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: 'Minutes' })).toBeChecked();
  const paper = join(folder, 'minutes.docx');
  await answerSaveDialog(second.electron, paper);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(dialog.getByText(`Saved as ${paper}`)).toBeVisible({ timeout: 30_000 });
  await info.attach('minutes', { path: paper });
  const { value } = await mammoth.extractRawText({ buffer: await readFile(paper) });
  const text = value.replaceAll(/\s+/g, ' ');
  for (const said of SENT_OUT) expect.soft(text).toMatch(said);

  // The next session begins with what is open.
  await page.keyboard.press('Escape');
  await page
    .getByRole('combobox', { name: 'Session' })
    .selectOption('Tuesday: mediation and what follows from it (Planned)');
  await expect(page.getByRole('list', { name: /^Open action items/ })).toContainText(
    /AC1.*Draft the charter.*DT C.*due.*Monday: the role/,
  );

  // Something is taken on outside any session.
  await page.keyboard.press('Control+Alt+T');
  await expect(page.getByRole('dialog', { name: 'New action item' })).toBeVisible();
  await press(page, 'Ask the customers{Enter}');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('list', { name: /^Open action items/ })).toContainText(
    'Ask the customers',
  );
  await second.close();
  const rows = readWorkspace(path);
  expect(rows.decision).toHaveLength(1);
  expect(rows['agenda-item']?.filter(({ startedAt }) => startedAt !== null)).toHaveLength(3);
});

test('a group meets without having planned it; what can only be read shows and changes nothing', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'quay.moot');
  makeWorkspace(path, 'The quay', []);
  const first = await launch({ args: [path] });
  const { page } = first;
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+7');
  await expect(page.getByText('There is no session yet.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'New session now' }).click();
  await page.getByRole('button', { name: 'Start the session' }).click();
  await expect(page.getByRole('heading', { name: /no items on its agenda/ })).toBeVisible();
  await press(page, '+');
  await expect(page.getByText(/has no issue in the map/)).toBeVisible();
  await press(page, 'o{Tab}The tide is late{Enter}');
  await expect(recordIn(page)).toContainText([/Note.*The tide is late/]);
  await page.keyboard.press('w');
  await expect(page.getByRole('textbox', { name: 'Who' })).toBeFocused();
  expect(await findings(page)).toEqual([]);
  await first.close();

  await makeNewer(path);
  const second = await launch({ args: [path] });
  const reading = await openMeeting(second);
  await expect(recordIn(reading)).toContainText([/Note.*The tide is late/]);
  await press(reading, 'o+w');
  await expect(reading.getByText('Nobody is recorded yet.')).toBeVisible();
  await expect(reading.getByRole('textbox', { name: /^(Who|What was said)/ })).toHaveCount(0);
  await expect(reading.getByRole('button', { name: /Close…|Correct|Note/ })).toHaveCount(0);
});

/** What a secretary would look for in the minutes before sending them out. */
const SENT_OUT = [
  /Monday: the role of the committee/,
  /Monday,? 13 April 2015, 13:02–14:35/,
  /Present Design team C.*Design team M.*Kim Lee \(until 14:20\)/,
  /1\. Welcome, and adoption of the agenda 13:02–13:09: 7 minutes, of 10 planned/,
  /2\. I1 · Does the CSC have a role in escalation, and which\?/,
  /Pro A6 on P3 \(“The CSC takes part in escalation”\), DT M: Somebody has to take/,
  /It would outgrow its mandate and its means \(corrected; first recorded as “It would outgrow its mandate”\)/,
  /Contra A7 on P3, DT C: /,
  /Stance, Operator: strongly for P10: As it does today/,
  /D1 · The committee keeps a narrow role\. Adopts P1/,
  /First designated as “Divergence” by The chairs of the CWG on 13 April 2015: Two teams differ/,
  /Then as “Strong support but significant opposition” by The chairs/,
  /Minority statement of DT M: Nobody else would do it\./,
  /AC1 · Draft the charter DT C 20 April 2015 I1 Open/,
  /4\. I3 .* Not reached; carried over to “Tuesday.* To be presented by DT M\./,
  /Next session: “Tuesday: mediation and what follows from it”/,
];
