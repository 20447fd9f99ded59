import { againstEmptyWindow } from './app-fixture.ts';
import type { Figure } from './figure.ts';

/**
 * From the start of the process, with a file that was closed here before and not written since; the same program with the
 * same switches shows the empty window.
 */
export const startUp: Figure = {
  name: 'start-up to the outline of 10 000 elements, to an empty window',
  target: { kind: 'ratio', most: 1.5 },
  measure: () => againstEmptyWindow({ runs: 9, measure: (_app, painted) => painted }),
};
