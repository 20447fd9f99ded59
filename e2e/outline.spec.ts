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

test('many lines at once: selected, moved, deleted, copied and pasted', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'a{Enter}b{Enter}c{Enter}d{Escape}');
  await rowOf(page, 'b').click({ position: { x: 30, y: 12 } });
  await rowOf(page, 'c').click({ position: { x: 30, y: 12 }, modifiers: ['Shift'] });
  await expect(page.locator('[aria-selected=true]')).toHaveCount(2);
  await outlineOf(page).press('Alt+ArrowRight');
  await expectLines(page, '? a', '  ? b', '  ? c', '? d');
  await press(page, '{Control+z}');
  await expectLines(page, '? a', '? b', '? c', '? d');
  await press(page, '{Home}{Control+c}{End}{Control+v}');
  await expectLines(page, '? a', '? b', '? c', '? d', '? a');

  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '? who\n\t= they\n\t\t- slow\n\t\t* cheap\n\t= we\n? when');
    const init = { clipboardData: data, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init));
  });
  const pasted = ['? who', '  = they', '    − slow', '    − cheap', '  = we', '? when'];
  await expectLines(page, '? a', '? b', '? c', '? d', '? a', ...pasted);
  await press(page, '{Control+z}');
  await expectLines(page, '? a', '? b', '? c', '? d', '? a');
});

test('lines are dragged where they may go, and told where they may not', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'who{Enter}{Tab}they{Enter}we{Enter}{Tab}cheap{Escape}');
  await expectLines(page, '? who', '  = they', '  = we', '    + cheap');

  /** Drags a row's sign to a part of another row's height, and looks before letting go. */
  async function drag(from: string, to: string, part: number, look: () => Promise<void>) {
    const source = await rowOf(page, from).boundingBox();
    const target = await rowOf(page, to).boundingBox();
    if (!source || !target) throw new Error('no such row');
    await page.mouse.move(source.x + source.width / 3, source.y + source.height / 2);
    await page.mouse.down();
    await page.mouse.move(source.x + source.width / 3, source.y + source.height / 2 + 8);
    await page.mouse.move(target.x + target.width / 3, target.y + target.height * part);
    await look();
    await page.mouse.up();
  }

  await drag('cheap', 'they', 0.5, () => expect(page.getByText('Move under P1')).toBeVisible());
  await expectLines(page, '? who', '  = they', '    + cheap', '  = we');
  await drag('they', 'we', 0.5, () =>
    expect(page.getByText('Under a position there is no place for a position.')).toBeVisible(),
  );
  await expectLines(page, '? who', '  = they', '    + cheap', '  = we');
  await drag('we', 'they', 0.1, () => expect(page.getByText('Move under I1')).toBeVisible());
  await expectLines(page, '? who', '  = we', '  = they', '    + cheap');
  await drag('cheap', 'we', 0.5, async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByText('Move under')).toBeHidden();
  });
  await expectLines(page, '? who', '  = we', '  = they', '    + cheap');

  await page.keyboard.down('Control');
  await drag('cheap', 'we', 0.5, () =>
    expect(page.getByText('Stand under P2 as well')).toBeVisible(),
  );
  await page.keyboard.up('Control');
  await expectLines(page, '? who', '  = we', '    + cheap', '  = they', '    + cheap');
  await expect(rowOf(page, 'cheap')).toContainText('in 2 places');
});

test('an element in two places shows in both, and goes from one alone', async ({
  launch,
  folder,
}) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  const places = page.getByRole('treeitem').filter({ hasText: 'It may widen the mandate' });
  await expect(places).toHaveCount(2);
  await places.first().locator('[data-text]').click();
  await press(page, '{End} much{Escape}');
  await expect(places.last()).toContainText('It may widen the mandate of the CSC much');
  await places.last().click({ position: { x: 90, y: 12 } });
  await page.keyboard.press('Delete');
  await expect(places).toHaveCount(1);
  await expect(places).not.toContainText('in 2 places');
  await page.keyboard.press('Control+z');
  await expect(places).toHaveCount(2);
});

test('the filter keeps what stands above, counts, and is cleared', async ({ launch, folder }) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Words in the text' }).fill('MEDIATOR');
  await expect(page.getByText('2 elements found').first()).toBeVisible();
  await expect(rowOf(page, 'How would a mediator be appointed')).toBeVisible();
  await expect(rowOf(page, 'May the CSC mediate')).toBeVisible();
  await expect(rowOf(page, 'Who may bring complaints')).toBeHidden();
  await expect(page.getByRole('status')).toContainText('2 elements found');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rowOf(page, 'Everyone touched by')).toBeVisible();

  await page.getByRole('button', { name: 'Kind' }).click();
  await page.getByRole('checkbox', { name: 'contra' }).check();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'It could overburden a body')).toBeVisible();
  await expect(rowOf(page, 'Everyone touched by')).toBeHidden();
  await page.getByRole('searchbox').press('Escape');
  await expect(rowOf(page, 'Everyone touched by')).toBeVisible();
});

test('levels open and close as chosen', async ({ launch, folder }) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  await page.getByRole('combobox', { name: 'Levels shown' }).selectOption('1 level');
  await expect.poll(() => linesOf(page)).toHaveLength(4);
  await page.getByRole('combobox', { name: 'Levels shown' }).selectOption('2 levels');
  await expect(rowOf(page, 'narrow, minimal role')).toBeVisible();
  await expect(rowOf(page, 'If the CSC does not do it')).toBeHidden();
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
