import { quantile, RUNS, type Figure, type Samples } from './figure.ts';
import { ELEMENTS, timeToMap, withWorkspace } from './map-window.ts';

/** How a wheel is turned, at each step of a movement; written in the page's own words. */
const PAN = '{ deltaX: step % 20 < 10 ? 16 : -16, deltaY: step % 30 < 15 ? 20 : -20 }';
const ZOOM = '{ deltaY: step % 40 < 20 ? -12 : 12, ctrlKey: true }';

/**
 * What a frame costs the page while the map moves under a hand: from the first callback of the frame until the page
 * is free again. Each sample is what a share of the frames of one movement, or of several, stays within.
 */
function frames(
  name: string,
  { most, share, wheels }: { most: number; share: number; wheels: readonly string[] },
): Figure {
  return {
    name,
    target: { kind: 'milliseconds', most },
    measure: () =>
      withWorkspace(ELEMENTS, async (page): Promise<Samples> => {
        await timeToMap(page);
        await page.waitForTimeout(500);
        const ours: number[] = [];
        for (let run = -1; run < RUNS; run += 1) {
          const times: number[] = [];
          for (const wheel of wheels) {
            times.push(...((await page.evaluate(moving(wheel))) as number[]));
          }
          if (run >= 0) ours.push(quantile(times, share));
        }
        return { ours, reference: [] };
      }),
  };
}

/** How long frames take while the map is moved, near the 60 a second of a screen. */
export const mapPan: Figure = frames(
  'a frame of the map of 10 000 while it is moved, 95 % within',
  {
    most: 12,
    share: 0.95,
    wheels: [PAN],
  },
);

/** How long frames take while the map is zoomed. */
export const mapZoom: Figure = frames(
  'a frame of the map of 10 000 while it is zoomed, 95 % within',
  { most: 16, share: 0.95, wheels: [ZOOM] },
);

/** The longest frame of both: what is seen as a jerk. */
export const mapWorst: Figure = frames(
  'the worst frame of the map of 10 000 while it is moved and zoomed',
  { most: 100, share: 1, wheels: [PAN, ZOOM] },
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
