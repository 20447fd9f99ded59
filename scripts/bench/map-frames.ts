import { quantile, RUNS, type Figure, type Samples } from './figure.ts';
import { ELEMENTS, timeToMap, withWorkspace } from './map-window.ts';

/**
 * What a frame costs the page while the map moves under a hand: from the first callback of the frame until the page
 * is free again. Each sample is what 95 % of the frames of one movement stay within.
 */
function frames(name: string, most: number, wheel: string): Figure {
  return {
    name,
    target: { kind: 'milliseconds', most },
    measure: () =>
      withWorkspace(ELEMENTS, async (page): Promise<Samples> => {
        await timeToMap(page);
        await page.waitForTimeout(500);
        const ours: number[] = [];
        for (let run = -1; run < RUNS; run += 1) {
          const times = (await page.evaluate(moving(wheel))) as number[];
          if (run >= 0) ours.push(quantile(times, 0.95));
        }
        return { ours, reference: [] };
      }),
  };
}

export const mapPan: Figure = frames(
  'a frame of the map of 10 000 while it is moved, 95 % within',
  12,
  '{ deltaX: step % 20 < 10 ? 16 : -16, deltaY: step % 30 < 15 ? 20 : -20 }',
);

export const mapZoom: Figure = frames(
  'a frame of the map of 10 000 while it is zoomed, 95 % within',
  16,
  '{ deltaY: step % 40 < 20 ? -12 : 12, ctrlKey: true }',
);

/** Runs in the page: turns the wheel over the middle of the map. Comes to the milliseconds of each frame. */
function moving(wheel: string): string {
  return `(async () => {
    const times = [];
    const request = window.requestAnimationFrame;
    window.requestAnimationFrame = (draw) => request((now) => {
      const began = performance.now();
      draw(now);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => times.push(performance.now() - began);
      channel.port2.postMessage(null);
    });
    const { left, top, width, height } = document.querySelector('[role=tree]').getBoundingClientRect();
    const [clientX, clientY] = [left + width / 2, top + height / 2];
    const under = document.elementFromPoint(clientX, clientY);
    for (let step = 0; step < 60; step += 1) {
      const turn = { bubbles: true, cancelable: true, clientX, clientY, ...${wheel} };
      under.dispatchEvent(new WheelEvent('wheel', turn));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    window.requestAnimationFrame = request;
    return times;
  })()`;
}
