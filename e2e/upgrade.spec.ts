import { join } from 'node:path';
import { writeFirstVersion } from '../electron/store/testing/first-version.ts';
import { makeWorkspace } from './support/files.ts';
import { expect, test } from './support/launch.ts';
import { outlineOf } from './support/outline.ts';
import { titleField } from './support/sample.ts';

test('a workspace of an older version opens up to date, and says where it is kept as it was', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'pump.moot');
  makeWorkspace(join(folder, 'now.moot'), 'The pump');
  writeFirstVersion(join(folder, 'now.moot'), path);
  const { page, userData } = await launch({ args: [path] });
  await expect(titleField(page)).toHaveValue('The pump');
  const notice = page.getByText('This workspace was made by an older Moot and is up to date now.', {
    exact: true,
  });
  await expect(notice).toBeVisible();
  const kept = join(userData, 'backups', 'pump, version 1');
  await expect(page.getByText(kept).first()).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
  // The button that had the focus is gone: the keys go on in the outline.
  await expect(outlineOf(page)).toBeFocused();
});
