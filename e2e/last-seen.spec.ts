import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { holdOpen } from './support/another-program.ts';
import { makeWorkspace } from './support/files.ts';
import { expect, test } from './support/launch.ts';
import { titleField } from './support/sample.ts';

test('a workspace that was closed here is shown at once, and keeps what is typed before its file is open', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'pump.moot');
  makeWorkspace(path, 'The pump');
  const first = await launch({ args: [path] });
  await expect(titleField(first.page)).toHaveValue('The pump');
  await first.close();

  const again = await launch({ args: [path] });
  await again.page.getByRole('tree').waitFor();
  await again.page.keyboard.press('Control+Alt+I');
  await again.page.keyboard.type('who has the key?');
  // Closed in the middle of a line, while the file is still being opened.
  await again.close();

  const third = await launch({ args: [path] });
  await expect(third.page.getByRole('treeitem', { name: /who has the key\?/ })).toBeVisible();
  await third.close();

  // Somebody put another file there.
  makeWorkspace(join(folder, 'other.moot'), 'The bridge');
  await copyFile(join(folder, 'other.moot'), path);
  const fourth = await launch({ args: [path] });
  await expect(titleField(fourth.page)).toHaveValue('The bridge');
  await expect(fourth.page.getByRole('treeitem', { name: /who has the key\?/ })).toHaveCount(0);
  await fourth.close();

  // Somebody else has it open by now: what was last seen of it is not shown as if it were open here.
  const other = await holdOpen(path);
  const fifth = await launch({ args: [path] });
  await expect(fifth.page.getByText(/has .*pump\.moot open\./).first()).toBeVisible();
  await expect(fifth.page.getByRole('tree')).toHaveCount(0);
  await fifth.close();
  await other.release();

  await rm(path);
  const last = await launch({ args: [path] });
  await expect(last.page.getByRole('button', { name: 'New workspace…' })).toBeVisible();
});
