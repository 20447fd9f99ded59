import { argdownNode, type Made } from './argdown/node.ts';
import { makeOurs } from './argdown/ours.ts';
import { argdownText } from './argdown/text.ts';
import { clearGarbage } from './garbage.ts';
import { RUNS, timedAsync, type Figure, type Missing, type Samples } from './figure.ts';

const STATEMENTS = 10_000;
/** Runs that come before and do not count: until then, both are still being compiled. */
const WARM_UPS = 3;

/** A text in Argdown made into something, from its bytes to the other's, in one process with `@argdown/node`. */
function madeOf(made: Made, words: string, times: number): Figure {
  return {
    name: `10 000 statements of Argdown to ${words}, to @argdown/node`,
    target: { kind: 'ratio', most: 1 / times },
    measure: async (): Promise<Samples | Missing> => {
      const argdown = await argdownNode();
      if ('missing' in argdown) return argdown;
      const text = argdownText(STATEMENTS);
      const bytes = new TextEncoder().encode(text);
      const samples = { ours: [] as number[], reference: [] as number[] };
      for (let run = -WARM_UPS; run < RUNS; run += 1) {
        clearGarbage('minor');
        const ours = await timedAsync(() => makeOurs(made, bytes));
        clearGarbage('minor');
        const reference = await timedAsync(() => argdown.make(made, text));
        if (run < 0) continue;
        samples.ours.push(ours);
        samples.reference.push(reference);
      }
      return samples;
    },
  };
}

export const argdownModel = madeOf('model', 'the model', 5);
export const argdownJson = madeOf('json', 'JSON', 8);
export const argdownGraphml = madeOf('graphml', 'GraphML', 10);
export const argdownHtml = madeOf('html', 'HTML', 50);

/** The same for ten times as much: what takes more than linear time shows. */
export const argdownGrowth: Figure = {
  name: '10 000 statements of Argdown to JSON, GraphML, HTML and SVG, to 1 000',
  target: { kind: 'ratio', most: 12 },
  measure: async (): Promise<Samples> => {
    const encoder = new TextEncoder();
    const [many, few] = [STATEMENTS, STATEMENTS / 10].map((count) =>
      encoder.encode(argdownText(count)),
    ) as [Uint8Array, Uint8Array];
    const all = (text: Uint8Array): Promise<number> => {
      // The larger would pay for what all runs left, in whose time nothing need be collected in the smaller.
      clearGarbage('major');
      return timedAsync(async () => {
        for (const made of ['json', 'graphml', 'html', 'svg'] as const) await makeOurs(made, text);
      });
    };
    const samples = { ours: [] as number[], reference: [] as number[] };
    for (let run = -WARM_UPS; run < RUNS; run += 1) {
      const times = { ours: await all(many), reference: await all(few) };
      if (run < 0) continue;
      samples.ours.push(times.ours);
      samples.reference.push(times.reference);
    }
    return samples;
  },
};
