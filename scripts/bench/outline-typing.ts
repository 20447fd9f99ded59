import type { Page } from 'playwright';
import { join } from 'node:path';
import { writeLargeFile } from '../fixtures/large-file.ts';
import { root } from '../setup/paths.mjs';
import { quantile, RUNS, type Figure, type Samples } from './figure.ts';
import { ELEMENTS, timesToPaint, withWindow } from './outline-window.ts';

/** An issue, its position and its pro, as they are typed while people talk. */
const SENTENCE: readonly string[] = [
  ...'? who appoints the mediator',
  'Enter',
  'Tab',
  ...'= the committee',
  'Enter',
  'Tab',
  ...'+ they know the service',
  'Enter',
];

/** Fifteen keys a second. */
const PACE = 1000 / 15;

/** The share of keys, of all of a sentence, below whose time the figure lies. */
function keyToPaint(name: string, share: number, most: number): Figure {
  return {
    name: `from key to paint in the outline, 10 000 elements, 15 keys a second, ${name}`,
    target: { kind: 'milliseconds', most },
    measure: (): Promise<Samples> =>
      withWindow(
        root,
        (folder) => {
          const path = join(folder, 'large.moot');
          writeLargeFile(path, { elements: ELEMENTS });
          return [path];
        },
        async (page) => {
          const first = page.getByRole('treeitem').first();
          await first.locator('[data-text]').click();
          await page.keyboard.press('End');
          await page.keyboard.press('Enter');
          const ours: number[] = [];
          for (let run = -1; run < RUNS; run += 1) {
            const times = await timesToPaint(page, () => typeSentence(page));
            if (run >= 0) ours.push(quantile(times, share));
          }
          return { ours, reference: [] };
        },
      ),
  };
}

/** Types the sentence and goes back to where the next one begins. */
async function typeSentence(page: Page): Promise<void> {
  for (const key of [...SENTENCE, 'Shift+Tab', 'Shift+Tab']) {
    const began = performance.now();
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(Math.max(PACE - (performance.now() - began), 0));
  }
}

/** From a key in the outline to its letter on the screen: of half of all keys. */
export const keyToPaintMedian = keyToPaint('median', 0.5, 16);

/** The same of the slowest in twenty. */
export const keyToPaintLate = keyToPaint('95th percentile', 0.95, 50);

/** A row is selected, and shows it, within a frame of the key that asks for it. */
export const selection: Figure = {
  name: 'from arrow key to paint in the outline, 10 000 elements, median',
  target: { kind: 'milliseconds', most: 16 },
  measure: (): Promise<Samples> =>
    withWindow(
      root,
      (folder) => {
        const path = join(folder, 'large.moot');
        writeLargeFile(path, { elements: ELEMENTS });
        return [path];
      },
      async (page) => {
        await page.getByRole('tree', { name: 'Outline' }).focus();
        const ours: number[] = [];
        for (let run = -1; run < RUNS; run += 1) {
          const times = await timesToPaint(page, async () => {
            for (let key = 0; key < 30; key += 1) {
              await page.keyboard.press(key % 3 === 2 ? 'Shift+ArrowDown' : 'ArrowDown');
              await page.waitForTimeout(PACE);
            }
          });
          if (run >= 0) ours.push(quantile(times, 0.5));
        }
        return { ours, reference: [] };
      },
    ),
};
