import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeClock } from './support/clock.ts';
import { expect, test } from './support/launch.ts';
import { openForWriting } from './support/members.ts';
import { makeWorkspace, outlineOf, press, readWorkspace, rowOf } from './support/outline.ts';

/** Replaces what the only row says. */
async function reword(page: Page, text: string): Promise<void> {
  await outlineOf(page).focus();
  await press(page, '{Home}{F2}{Control+A}');
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
  await expect(rowOf(page, text)).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

test('a clock that was ten years ahead, and is set back, changes nothing of what was done after what', async ({
  launch,
  folder,
}) => {
  const path = makeWorkspace(folder);
  const clock = makeClock(folder, '2026-03-02T09:00:00Z');
  const app = await launch({ ...clock.options, args: [path] });
  const { page } = app;
  await page.getByRole('textbox', { name: 'Text of the new issue' }).fill('Who pays?');
  await page.keyboard.press('Escape');
  await reword(page, 'Who pays, before?');
  await clock.set(page, '2036-03-02T09:00:00Z');
  await reword(page, 'Who pays, in ten years?');
  await clock.set(page, '2026-03-02T09:05:00Z');
  await reword(page, 'Who pays, after all?');

  // Each step goes back to the one before, and comes again.
  await page.keyboard.press('Control+Z');
  await expect(rowOf(page, 'in ten years?')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(rowOf(page, 'before?')).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await page.keyboard.press('Control+Shift+Z');
  await expect(rowOf(page, 'after all?')).toBeVisible();
  await app.close();
  const copy = join(folder, 'copy.moot');
  copyFileSync(path, copy);

  // The file is as it was left, and sound; what somebody else does later in knowledge of it counts, whatever their clock says.
  const theirs = openForWriting(copy, () => Date.parse('2026-03-02T10:00:00Z'));
  const [issue] = theirs.state().tables.issue.values();
  const fields = { text: 'Who pays, and when?' };
  const done = theirs.run(
    { type: 'edit', kind: 'issue', id: issue?.id ?? '', fields },
    { author: 'Ana' },
  );
  expect(done.ok).toBe(true);
  const mine = openForWriting(path, () => Date.parse('2026-03-02T11:00:00Z'));
  expect(mine.check()).toMatchObject({ ok: true });
  const merged = mine.merge([theirs.copyLog(mine.hashes())], { author: '', isTrial: false });
  expect(merged).toMatchObject({ ok: true, value: { report: { collisions: [] } } });
  theirs.close();
  mine.close();
  expect(readWorkspace(path).issue?.map(({ text }) => text)).toEqual(['Who pays, and when?']);
});
