import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editedWord } from '../shared/answers/testing/papers.ts';
import {
  commented,
  commentParts,
  deleted,
  inserted,
  insertedItem,
  run,
} from '../shared/answers/testing/word.ts';
import { request } from '../shared/documents/testing/fixture.ts';
import { renderDocument } from '../shared/rendering/render.ts';
import { createMessages } from '../shared/messages/index.ts';
import { idByLabel } from '../shared/model/queries.ts';
import { openWorkspace } from '../electron/store/file/open.ts';
import { isWorkspaceWritable } from '../electron/store/file/open.ts';
import { findings } from './support/axe.ts';
import { dropFile } from './support/drop.ts';
import { makeWorkspace } from './support/files.ts';
import { expect, screenshot, test } from './support/launch.ts';
import { titleField } from './support/sample.ts';

/** A workspace, and a paper of it as a member sent it back: with changes that Word keeps, and comments. */
async function answered(
  folder: string,
): Promise<{ readonly file: string; readonly paper: string }> {
  const [file, paper] = [join(folder, 'talks.moot'), join(folder, 'answer.docx')];
  makeWorkspace(file, 'Talks');
  const opened = openWorkspace(file, { mode: 'write' });
  if (!opened.ok || !isWorkspaceWritable(opened.value)) throw new Error('It cannot be written.');
  const workspace = opened.value;
  const made = await renderDocument(workspace.state(), request('summary', 'docx'), {
    messages: createMessages('en'),
    clock: workspace.lastChange(),
  });
  if (!made.ok) throw new Error(made.error.code);
  const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const edits: readonly (readonly [string, string])[] = [
    [
      text('The CSC has a narrow, minimal role'),
      run('The CSC has a ') + deleted('narrow, minimal') + inserted('small') + run(' role'),
    ],
    [text('All'), deleted('All') + inserted('Everyone')],
    [text('Yes, the CSC may mediate'), commented(7, text('Yes, the CSC may mediate'))],
  ];
  const bytes = editedWord(made.value.data as Uint8Array, {
    'word/document.xml': (xml) => {
      const reworded = edits.reduce((so, [before, after]) => {
        // The last is the position’s own place; those before it name it.
        const at = so.lastIndexOf(before);
        return at === -1 ? so : so.slice(0, at) + after + so.slice(at + before.length);
      }, xml);
      const item = `${insertedItem('Contra: Nobody asked the customers')}`;
      return reworded.replace(
        /(It could overburden(?:(?!<\/w:p>).)*<\/w:p>)/,
        (line) => line + item,
      );
    },
    ...commentParts([{ id: 7, text: 'Who pays the mediator?' }]),
  });
  await writeFile(paper, bytes);
  // Meanwhile somebody else put one of the same texts in other words.
  const id = idByLabel(workspace.state(), 'P1') ?? '';
  const fields = { text: 'The CSC has a narrow role' };
  workspace.run({ type: 'edit', kind: 'position', id, fields }, { author: 'Ada' });
  workspace.close();
  return { file, paper };
}

test('a member’s edited Word paper is dropped, reviewed by keyboard, taken in part, and taken back', async ({
  launch,
  folder,
}, info) => {
  const { file, paper } = await answered(folder);
  const { page } = await launch({ args: [file] });
  await expect(titleField(page)).toHaveValue('Talks');
  await page.evaluate(() => window.moot.request('app.settings', { language: 'en' }));
  await dropFile(page, paper);
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByText('It proposes 4 changes.')).toBeVisible();
  // What was changed on both sides is left unless somebody says otherwise, both texts beside.
  const role = dialog.getByRole('region', { name: /^P1/ });
  await expect(
    role.getByText('This was changed in the workspace since the paper was made.'),
  ).toBeVisible();
  await expect(role.getByRole('radio', { name: /As it stands/ })).toBeChecked();
  await expect(role.getByText('Ada Quill')).toBeVisible();
  await expect(role.locator('mark').filter({ hasText: 'small' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Take 3 proposals' })).toBeVisible();
  await screenshot(page, 'answers', info);
  expect(await findings(page)).toEqual([]);

  // By keyboard alone: the first card takes other words, the next is left, the others stay as they are.
  await role.getByRole('radio', { name: /As it stands/ }).focus();
  await page.keyboard.press('3');
  const words = role.getByRole('textbox', { name: /^Words for/ });
  await expect(words).toBeFocused();
  await words.fill('The CSC has a narrow, small role');
  const who = dialog.getByRole('region', { name: /^P4/ });
  await who.getByRole('radio', { name: /As proposed/ }).focus();
  await page.keyboard.press('1');
  await expect(who.getByRole('radio', { name: /As it stands/ })).toBeChecked();
  const take = dialog.getByRole('button', { name: 'Take 3 proposals' });
  await take.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const tree = page.getByRole('tree').first();
  await expect(tree.getByText('The CSC has a narrow, small role')).toBeVisible();
  await expect(tree.getByText('Nobody asked the customers')).toBeVisible();
  await expect(tree.getByText('Who pays the mediator?')).toBeVisible();
  await expect(tree.getByText('Everyone', { exact: true })).toHaveCount(0);

  // One step back, and nothing of it is there.
  await page.keyboard.press('Control+Z');
  await expect(tree.getByText('The CSC has a narrow role')).toBeVisible();
  await expect(tree.getByText('Nobody asked the customers')).toHaveCount(0);
  await expect(tree.getByText('Who pays the mediator?')).toHaveCount(0);
});
