import { expect, type Locator, type Page } from '@playwright/test';
import { join } from 'node:path';
import { createWorkspace } from '../../electron/store/file/create.ts';
import { openWorkspace } from '../../electron/store/file/open.ts';
import type { EntityRows } from '../../shared/model/state.ts';
import { rowsFromState } from '../../shared/model/state.ts';

/** Makes a workspace file in a test's folder. Gives its path. */
export function makeWorkspace(folder: string, name = 'river'): string {
  const path = join(folder, `${name}.moot`);
  const made = createWorkspace(path, { title: 'The river', author: '' });
  if (!made.ok) throw new Error(made.error.code);
  made.value.close();
  return path;
}

/** What a workspace file holds, read while no app has it open. */
export function readWorkspace(path: string): EntityRows {
  const opened = openWorkspace(path, { mode: 'read' });
  if (!opened.ok) throw new Error(opened.error.code);
  const rows = rowsFromState(opened.value.state());
  opened.value.close();
  return rows;
}

/** The outline of the window. */
export function outlineOf(page: Page): Locator {
  return page.getByRole('tree', { name: 'Outline' });
}

/** The row whose words begin so, where it shows first. */
export function rowOf(page: Page, words: string): Locator {
  return page.getByRole('treeitem').filter({ hasText: words }).first();
}

/** The rows that are drawn, as text: two blanks a level, the sign, the words. */
export async function linesOf(page: Page): Promise<readonly string[]> {
  return page.getByRole('treeitem').evaluateAll((rows) =>
    rows
      .toSorted((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']))
      .map((row) => {
        const field = row.querySelector('textarea');
        const words = field ? field.value : row.querySelector('[data-text]')?.textContent;
        const sign = row.querySelector('[role=img]')?.textContent;
        return `${'  '.repeat(Number(row.getAttribute('aria-level')) - 1)}${sign} ${words}`;
      }),
  );
}

/** Waits until the outline shows exactly these lines. */
export async function expectLines(page: Page, ...lines: readonly string[]): Promise<void> {
  await expect.poll(() => linesOf(page)).toEqual(lines);
}

/** Presses the keys of a text and of names in braces, one after the other: `? who{Enter}{Tab}`. */
export async function press(page: Page, keys: string, pause = 0): Promise<void> {
  for (const [key] of keys.matchAll(/\{[^}]+\}|[^{]/gsu)) {
    const began = performance.now();
    if (key.startsWith('{')) await page.keyboard.press(key.slice(1, -1));
    else await page.keyboard.press(key === ' ' ? 'Space' : key);
    const rest = pause - (performance.now() - began);
    if (rest > 0) await page.waitForTimeout(rest);
  }
}
