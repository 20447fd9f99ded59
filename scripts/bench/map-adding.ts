import { RUNS, type Figure, type Samples } from './figure.ts';
import { ELEMENTS, timeFrom, timeToMap, withWorkspace } from './map-window.ts';

/** From the key that makes an element under the active card to its card on the screen, what must make room moved aside. */
export const mapAdding: Figure = {
  name: 'one element added to the map of 10 000, from the key to its card',
  target: { kind: 'milliseconds', most: 100 },
  measure: () =>
    withWorkspace(ELEMENTS, async (page): Promise<Samples> => {
      await timeToMap(page);
      const map = page.getByRole('tree', { name: 'Map' });
      await map.focus();
      await page.keyboard.press('Home');
      const ours: number[] = [];
      for (let run = -1; run < RUNS * 2; run += 1) {
        await page.waitForTimeout(500);
        const time = await timeFrom(page, 'a', EDITOR);
        await page.keyboard.press('Escape');
        await page.locator(EDITOR).waitFor({ state: 'detached' });
        await map.focus();
        if (run >= 0) ours.push(time);
      }
      return { ours, reference: [] };
    }),
};

/** What a new card is typed in. */
const EDITOR = '[data-own] textarea';
