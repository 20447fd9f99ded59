import { join } from 'node:path';
import { writeLargeFile } from '../scripts/fixtures/large-file.ts';
import { expect, test } from './support/launch.ts';
import {
  expectLines,
  linesOf,
  makeWorkspace,
  outlineOf,
  press,
  readWorkspace,
  rowOf,
} from './support/outline.ts';
import { homeIn, openSample } from './support/sample.ts';

/** What is typed while people talk: an issue, its position, its pro. */
const SENTENCE =
  '? who appoints the mediator{Enter}{Tab}= the committee{Enter}{Tab}+ they know the service';
const MAP = ['? who appoints the mediator', '  = the committee', '    + they know the service'];

/** Fifteen keys a second. */
const PACE = 1000 / 15;

test('an empty outline says what to do, and typing a map loses no key', async ({
  launch,
  folder,
}) => {
  const path = makeWorkspace(folder);
  const { page, close } = await launch({ args: [path] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await expect(page.getByText('Type an issue and press Enter.')).toBeVisible();
  await press(page, SENTENCE, PACE);
  await expectLines(page, ...MAP);
  await page.keyboard.press('Escape');
  await expect(outlineOf(page)).toBeFocused();
  await expect(rowOf(page, 'they know')).toContainText('A1');
  await close();
  const rows = readWorkspace(path);
  expect(rows.issue?.map(({ text }) => text)).toEqual(['who appoints the mediator']);
  expect(rows.position?.map(({ text }) => text)).toEqual(['the committee']);
  expect(rows.argument?.map(({ text }) => text)).toEqual(['they know the service']);
  expect(rows.link?.map(({ type }) => type)).toEqual(['responds-to', 'supports']);
});

test('among ten thousand elements typing loses no key either', async ({ launch, folder }) => {
  test.setTimeout(120_000);
  const path = join(folder, 'large.moot');
  writeLargeFile(path, { elements: 10_000 });
  const { page, close } = await launch({ args: [path] });
  await outlineOf(page).focus();
  await press(page, '{End}{Enter}{End}{Enter}');
  for (let out = 0; out < 6; out += 1) await press(page, '{Shift+Tab}');
  await press(page, SENTENCE, PACE);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await linesOf(page)).slice(-3)).toEqual(MAP);
  await close();
  const { issue, position, argument } = readWorkspace(path);
  expect((issue?.length ?? 0) + (position?.length ?? 0)).toBeGreaterThan(2000);
  expect(issue?.at(-1)?.text).toBe('who appoints the mediator');
  expect(position?.at(-1)?.text).toBe('the committee');
  expect(argument?.at(-1)?.text).toBe('they know the service');
});

test('keys that come faster than any hand lose nothing', async ({ launch, folder }) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  for (let round = 0; round < 5; round += 1) await press(page, `${SENTENCE}{Enter}{Enter}{Enter}`);
  await page.keyboard.press('Escape');
  await expectLines(page, ...Array.from({ length: 5 }, () => MAP).flat());
});

test('every key of a line', async ({ launch, folder }) => {
  const path = makeWorkspace(folder);
  const { page } = await launch({ args: [path] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();

  await test.step('Enter makes a line below, above, or two of one', async () => {
    await press(page, 'where{Enter}when{Home}{Enter}how');
    await expectLines(page, '? where', '? how', '? when');
    await press(page, '{ArrowDown}{Home}{ArrowRight}{ArrowRight}{Enter}');
    await expectLines(page, '? where', '? how', '? wh', '? en');
    await press(page, '{Backspace}');
    await expectLines(page, '? where', '? how', '? wh en');
    await press(page, '{Backspace}');
    await expectLines(page, '? where', '? how', '? when');
  });

  await test.step('Backspace takes back a prefix, then an empty line', async () => {
    await press(page, '{End}{Enter}= x{Backspace}{Backspace}{Backspace}');
    await expectLines(page, '? where', '? how', '? when');
    await expect(page.getByRole('textbox', { name: /^Text of I/ })).toBeFocused();
  });

  await test.step('Tab and Shift+Tab go in and out, Alt with arrows along', async () => {
    await press(page, '{Tab}');
    await expectLines(page, '? where', '? how', '  ? when');
    await press(page, '{Shift+Tab}{Alt+ArrowUp}');
    await expectLines(page, '? where', '? when', '? how');
    await press(page, '{Alt+ArrowUp}');
    await expectLines(page, '? when', '? where', '? how');
    await press(page, '{Alt+ArrowDown}{Alt+ArrowDown}');
    await expectLines(page, '? where', '? how', '? when');
    await press(page, '!');
    await expectLines(page, '? where', '? how', '? when!');
  });

  await test.step('arrows leave a line at its ends, with the caret where it fits', async () => {
    await press(page, '{Home}{ArrowLeft}1{ArrowRight}2{ArrowUp}3');
    await expectLines(page, '? where', '? h3ow1', '? 2when!');
  });

  await test.step('Ctrl+Enter shows the issue in depth, and the outline waits', async () => {
    await press(page, '{Control+Enter}');
    await expect(page.getByRole('heading', { name: 'h3ow1' })).toBeVisible();
    await press(page, '{Control+1}');
    await expectLines(page, '? where', '? h3ow1', '? 2when!');
  });
});

test('every key of the tree', async ({ launch, folder }) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  const tree = outlineOf(page);
  const active = () =>
    tree.evaluate((element) => {
      const id = element.getAttribute('aria-activedescendant');
      return id === null ? '' : (document.getElementById(id)?.textContent ?? '');
    });
  await tree.focus();
  await expect.poll(active).toContain('I1');
  await press(page, '{ArrowDown}{ArrowDown}');
  await expect.poll(active).toContain('AS1');
  await press(page, '{ArrowLeft}');
  await expect.poll(active).toContain('P1');
  await press(page, '{ArrowLeft}');
  await expect(rowOf(page, 'narrow, minimal role')).toHaveAttribute('aria-expanded', 'false');
  await expect(rowOf(page, 'Charter of the CSC')).toBeHidden();
  await press(page, '{ArrowRight}{ArrowRight}');
  await expect.poll(active).toContain('AS1');
  await press(page, '{End}');
  await expect.poll(active).toContain('In the IETF');
  await press(page, '{Home}i4');
  await expect.poll(active).toContain('I4');
  // A pause, and letters begin anew.
  await page.waitForTimeout(900);
  await press(page, 'who may');
  await expect.poll(active).toContain('I2');
  await page.waitForTimeout(900);
  await press(page, '{Shift+ArrowDown}{Shift+ArrowDown}');
  await expect(page.locator('[aria-selected=true]')).toHaveCount(3);
  await press(page, '{ArrowDown}');
  await expect(page.locator('[aria-selected=true]')).toHaveCount(1);
  await press(page, '{Space}{ArrowDown}{ArrowDown}{Space}');
  await expect(page.locator('[aria-selected=true]')).toHaveCount(2);
  await press(page, '{Escape}{F2}');
  await expect(page.getByRole('textbox', { name: /^Text of / })).toBeFocused();
  await press(page, '{Escape}');
  await expect(tree).toBeFocused();
  await press(page, '{Tab}');
  await expect(tree).not.toBeFocused();
});

test('S on a position, a letter and a figure record a stance', async ({ launch, folder }) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  await outlineOf(page).focus();
  await press(page, '{Home}{ArrowDown}s');
  await expect(page.getByRole('dialog')).toContainText('Stance on P1');
  await press(page, 'm2');
  await expect(rowOf(page, 'narrow, minimal role')).toContainText('DT M');
  await expect(outlineOf(page)).toBeFocused();
  // On what is no position the letter looks for a line, as every other one does.
  await press(page, '{Home}s');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('what cannot stand there stays as it was typed, and says why', async ({ launch, folder }) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'who{Enter}{Tab}they{Enter}{Tab}= we');
  await expect(rowOf(page, 'Under a position there is no place for a position.')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('no place for a position');
  await expectLines(page, '? who', '  = they', '    + = we');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText(/^New pro.*they.*It is not in the workspace/s);
  await press(page, '{Shift+Tab}');
  await expectLines(page, '? who', '  = they', '  = we');

  await press(page, '{Enter}{Tab}= not here{ArrowUp}');
  await expect(page.getByRole('banner')).toContainText('1 line not saved');
  await page.getByRole('button', { name: 'Keep as text' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expectLines(page, '? who', '  = they', '  = we', '    + = not here');
});

test('one undo takes back one step, and what is being typed is left alone', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'one{Enter}two{Enter}three{Escape}');
  await expectLines(page, '? one', '? two', '? three');
  await press(page, '{Shift+ArrowUp}{Delete}');
  await expectLines(page, '? one');
  await press(page, '{Control+z}');
  await expectLines(page, '? one', '? two', '? three');
  await press(page, '{Control+Shift+z}');
  await expectLines(page, '? one');
  await press(page, '{Enter} more');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.waitForTimeout(900);
  await press(page, '{Control+z}');
  await expectLines(page, '? one');
  await press(page, ' still{Escape}');
  await expectLines(page, '? one still');
});

test('what was typed outlives another view and a page that is loaded anew', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'who{Enter}{Tab}they{Enter}{Tab}= we{Control+3}{Control+1}');
  await expectLines(page, '? who', '  = they', '    + = we');
  await rowOf(page, 'who').locator('[data-text]').click();
  await press(page, '{End} else');
  await page.reload();
  await expectLines(page, '? who else', '  = they', '    + = we');
  await expect(rowOf(page, 'who else')).toContainText('I1');
});

test('text that is composed arrives whole', async ({ launch, folder }) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  const session = await page.context().newCDPSession(page);
  for (const text of ['に', 'にほ', '日本']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await page.waitForTimeout(800);
  await expectLines(page, '? 日本');
  await session.send('Input.insertText', { text: '日本' });
  await press(page, '{Enter}{Tab}x{Escape}');
  await expectLines(page, '? 日本', '  = x');
});
