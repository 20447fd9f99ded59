import { RUNS, type Figure, type Samples } from './figure.ts';
import { ELEMENTS, leaveMap, timeToMap, withWorkspace } from './map-window.ts';

const FEW = 500;

/** From the key that chooses the map to the map on the screen: with many elements and with few, in turn. */
export const mapPaint: Figure = {
  name: 'first paint of the map, 10 000 elements, to the same with 500',
  target: { kind: 'ratio', most: 2 },
  measure: () =>
    withWorkspace(ELEMENTS, (many) =>
      withWorkspace(FEW, async (few): Promise<Samples> => {
        const samples = { ours: [] as number[], reference: [] as number[] };
        for (let run = -1; run < RUNS * 2; run += 1) {
          const [ours, reference] = [await timeToMap(many), await timeToMap(few)];
          await leaveMap(many);
          await leaveMap(few);
          if (run < 0) continue;
          samples.ours.push(ours);
          samples.reference.push(reference);
        }
        return samples;
      }),
    ),
};
