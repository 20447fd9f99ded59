import { RUNS, type Figure, type Samples } from './figure.ts';
import { ELEMENTS, timeToMap, withWorkspace } from './map-window.ts';

const FEW = 500;

/** From the key that chooses the map for the first time to the map on the screen: with many elements and with few, in turn. */
export const mapPaint: Figure = {
  name: 'first paint of the map, 10 000 elements, to the same with 500',
  target: { kind: 'ratio', most: 2 },
  measure: async (): Promise<Samples> => {
    const samples = { ours: [] as number[], reference: [] as number[] };
    for (let run = 0; run < RUNS; run += 1) {
      samples.ours.push(await withWorkspace(ELEMENTS, timeToMap));
      samples.reference.push(await withWorkspace(FEW, timeToMap));
    }
    return samples;
  },
};
