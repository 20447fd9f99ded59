import { RUNS, type Figure, type Samples } from './figure.ts';
import { ELEMENTS, timeToMap, withWorkspace } from './map-window.ts';

/** From the key that makes an element under the active card to its card on the screen, what must make room moved aside. */
export const mapAdding: Figure = {
  name: 'one element added to the map of 10 000, from the key to its card',
  target: { kind: 'milliseconds', most: 100 },
  measure: () =>
    withWorkspace(ELEMENTS, async (page): Promise<Samples> => {
      await timeToMap(page);
      await page.keyboard.press('Home');
      await page.waitForTimeout(500);
      const ours: number[] = [];
      for (let run = -1; run < RUNS * 2; run += 1) {
        const measured: Promise<unknown> = page.evaluate(UNTIL_THERE);
        await page.keyboard.press('a');
        const time = Number(await measured);
        await page.keyboard.press('Escape');
        await page.locator(EDITOR).waitFor({ state: 'detached' });
        if (run >= 0) ours.push(time);
      }
      return { ours, reference: [] };
    }),
};

/** What a new card is typed in. */
const EDITOR = '[data-own] textarea';

/** Runs in the page. */
const UNTIL_THERE = `new Promise((resolve) => {
  addEventListener('keydown', ({ timeStamp }) => {
    const look = () => {
      if (!document.querySelector('${EDITOR}')) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  }, { capture: true, once: true });
})`;
