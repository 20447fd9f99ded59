import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../shared/model/decide.ts';
import { elementOf } from '../shared/model/queries.ts';
import { rowsFromState, type WorkspaceState } from '../shared/model/state.ts';
import { findings } from './support/axe.ts';
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts';
import { dropFile } from './support/drop.ts';
import { makeWorkspace } from './support/files.ts';
import { expect, screenshot, test } from './support/launch.ts';
import { openForWriting, workOffline } from './support/members.ts';
import { titleField } from './support/sample.ts';
import { outlineOf, readWorkspace, rowOf } from './support/outline.ts';

/** The element that people call so. */
function labelled(state: WorkspaceState, label: string) {
  const [id = ''] = state.labelled.get(label) ?? [];
  const found = elementOf(state, id);
  if (!found) throw new Error(`There is no ${label}.`);
  return found;
}

/** The command that rewords what people call so. */
function reword(state: WorkspaceState, label: string, words: (text: string) => string): Command {
  const { kind, element } = labelled(state, label);
  return { type: 'edit', kind, id: element.id, fields: { text: words(element.text) } } as Command;
}

function stance(state: WorkspaceState, party: string, position: string): Command {
  const [holder] = [...state.tables.party.values()].filter(({ shortName }) => shortName === party);
  return {
    type: 'set-stance',
    id: crypto.randomUUID(),
    party: holder?.id ?? '',
    position: labelled(state, position).element.id,
    level: 'against',
    since: '2015-05-01',
  };
}

test('three members’ copies come together, two wordings are settled, and everybody has the same', async ({
  launch,
  folder,
}, info) => {
  const [mine, anas, bens] = ['mine', 'anas', 'bens'].map((name) =>
    join(folder, `${name}.moot`),
  ) as [string, string, string];
  makeWorkspace(mine, 'The customer standing committee and escalation');
  const first = join(folder, 'first.moot');
  copyFileSync(mine, first);
  const app = await launch({ args: [mine] });
  const { page, electron } = app;

  // One of them works in the window …
  await outlineOf(page).focus();
  await rowOf(page, 'narrow, minimal role').click();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' for two years');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  // … and two on copies of their own.
  workOffline(first, bens, 'Ben', (state) => [
    reword(state, 'P2', (text) => `${text}, says Ben`),
    stance(state, 'CWG', 'P1'),
  ]);
  workOffline(first, anas, 'Ana', (state) => [
    reword(state, 'P1', (text) => `${text} for one year`),
    reword(state, 'P2', (text) => `${text}, says Ana`),
  ]);

  // Ben’s copy is chosen, read and merged.
  await answerOpenDialog(electron, bens);
  await page.keyboard.press('Control+Shift+M');
  const dialog = page.getByRole('dialog', { name: 'Merge a copy' });
  await expect(dialog.getByText('Ben: 2 steps')).toBeVisible();
  await expect(dialog.getByText('CWG is against P1')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog.getByText('2 steps of bens.moot came in.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(rowOf(page, 'says Ben')).toBeVisible();

  // Ana’s is dropped on the window: two wordings collided.
  await dropFile(page, anas);
  const cards = dialog.getByRole('group', { name: /, Text$/ });
  await expect(cards).toHaveCount(2);
  await expect(cards.first().locator('mark').first()).toBeVisible();
  await screenshot(page, 'merge', info);
  expect(await findings(page)).toEqual([]);
  await cards.first().getByRole('radio').last().focus();
  // One key each: both wordings of the first stay, as positions; of the second the one that does not show now.
  await page.keyboard.press('3');
  await expect(cards.nth(1).getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('2');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog.getByText('2 places are settled. Undo opens them again.')).toBeVisible();
  const backup = (await dialog.getByText(/^The workspace as it was before/).textContent()) ?? '';
  expect(existsSync(backup.replace(/^[^/]*/, ''))).toBe(true);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(rowOf(page, 'for one year')).toBeVisible();
  await expect(rowOf(page, 'for two years')).toBeVisible();

  // An undo opens them again; the list shows them, and settles by rule.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'for one year')).toBeVisible();
  await electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('settle-copies')?.click(),
  );
  const list = page.getByRole('dialog', { name: 'Settle what copies left' });
  await expect(list.getByRole('group', { name: /, Text$/ })).toHaveCount(2);
  await list.getByRole('button', { name: 'The later' }).click();
  await list.getByRole('button', { name: 'Settle 2' }).click();
  await expect(list).toBeHidden();
  await app.close();

  // The others take in what was settled, and have the same, whoever comes first.
  const rows = readWorkspace(mine);
  for (const order of [
    [anas, bens, mine],
    [anas, mine, bens],
    [bens, anas, mine],
    [bens, mine, anas],
    [mine, anas, bens],
    [mine, bens, anas],
  ]) {
    const target = join(folder, 'all.moot');
    copyFileSync(first, target);
    const all = openForWriting(target);
    for (const path of order) {
      const copy = openForWriting(path);
      const merged = all.merge([copy.copyLog(all.hashes())], { author: '', isTrial: false });
      copy.close();
      expect(merged.ok).toBe(true);
    }
    expect(all.unsettled().collisions).toEqual([]);
    expect(rowsFromState(all.state())).toEqual(rows);
    all.close();
  }
});

test('a copy is put back after the present was put away, and a damaged file is saved as far as it can be read', async ({
  launch,
  folder,
}, info) => {
  const path = join(folder, 'harbour.moot');
  makeWorkspace(path, 'The harbour');
  const userData = join(folder, 'settings');
  const app = await launch({ args: [path], userData });
  const { page, electron } = app;
  await expect(titleField(page)).toHaveValue('The harbour');
  const show = (action: string) =>
    electron.evaluate(
      ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
      action,
    );
  await show('backups');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await dialog.getByRole('button', { name: 'Put away now' }).click();
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  const preview = dialog.getByRole('region', { name: 'What is in it' });
  await expect(preview.getByRole('heading')).toHaveText('The harbour');
  await expect(preview.getByRole('listitem').first()).toContainText('I1');
  await screenshot(page, 'backups', info);
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Done' }).click();

  await titleField(page).fill('Another title');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await show('backups');
  await dialog.getByRole('button', { name: 'Put back…' }).click();
  await dialog.getByRole('button', { name: 'Put back', exact: true }).click();
  await expect(titleField(page)).toHaveValue('The harbour');
  await expect(
    page.getByText('A copy was put back in the place of the workspace.', { exact: true }),
  ).toBeVisible();
  await show('backups');
  await expect(dialog.getByText('before a copy was put back')).toBeVisible();
  await page.keyboard.press('Escape');
  await app.close();

  // The file is damaged: the page on which it says what its tables are is gone.
  const bytes = readFileSync(path);
  bytes.fill(0, 100, 4096);
  writeFileSync(path, bytes);
  const again = await launch({ args: [path], userData });
  await again.page.getByRole('button', { name: 'See what can be saved…' }).click();
  const saving = again.page.getByRole('dialog', { name: 'Save what can be saved' });
  await expect(saving.getByRole('radio')).toHaveCount(2);
  expect(await findings(again.page)).toEqual([]);
  const recovered = join(folder, 'recovered.moot');
  await answerSaveDialog(again.electron, recovered);
  await saving.getByRole('button', { name: 'Read what can be read…' }).click();
  await expect(saving.getByText(`What could be read is in ${recovered}`)).toBeVisible();
  await screenshot(again.page, 'recovery', info);
  await saving.getByRole('button', { name: 'Open it' }).click();
  await expect(titleField(again.page)).toHaveValue('The harbour');
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
