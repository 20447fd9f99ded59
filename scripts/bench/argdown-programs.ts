import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from '../setup/paths.mjs';
import { argdownNode, type Made } from './argdown/node.ts';
import { argdownText } from './argdown/text.ts';
import { RUNS, timed, type Figure, type Missing, type Samples } from './figure.ts';
import { inFolder } from './store-fixture.ts';

const STATEMENTS = 10_000;
const moot = join(root, 'scripts/moot.mjs');
const once = join(root, 'scripts/bench/argdown/once.ts');

function runNode(...args: readonly string[]): string {
  return execFileSync(projectNode, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Measures something in a folder that has the same text for both, if `@argdown/node` is there. */
async function beside(
  measure: (text: string, folder: string) => Samples,
): Promise<Samples | Missing> {
  const argdown = await argdownNode();
  if ('missing' in argdown) return argdown;
  return inFolder((folder) => {
    const text = join(folder, 'river.argdown');
    writeFileSync(text, argdownText(STATEMENTS));
    return measure(text, folder);
  });
}

/**
 * The map laid out and drawn, from the start of the program to the picture on disk: ours from the workspace that the text was
 * read into, that of `@argdown/node`, which has no such file, from the text.
 */
export const argdownSvg: Figure = {
  name: 'moot export of 10 000 statements as SVG with layout, to a program with @argdown/node',
  target: { kind: 'ratio', most: 1 / 20 },
  measure: () =>
    beside((text, folder) => {
      const [workspace, out] = [join(folder, 'river.moot'), join(folder, 'map.svg')];
      runNode(moot, 'import', workspace, text);
      const options = ['--document', 'map', '--format', 'svg', '--out', out];
      const samples = { ours: [] as number[], reference: [] as number[] };
      for (let run = 0; run < RUNS; run += 1) {
        samples.ours.push(timed(() => runNode(moot, 'export', workspace, ...options)));
        samples.reference.push(timed(() => runNode(once, 'theirs', 'svg', text, out)));
      }
      return samples;
    }),
};

/** How much memory a process holds at most that makes something of a text once. */
function peakOf(made: Made, words: string): Figure {
  return {
    name: `memory for 10 000 statements of Argdown to ${words}, to @argdown/node`,
    target: { kind: 'ratio', most: 1 },
    unit: 'MB',
    measure: () =>
      beside((text, folder) => {
        const out = join(folder, 'made');
        const peak = (who: string): number => Number(runNode(once, who, made, text, out));
        const runs = Array.from({ length: RUNS });
        return { ours: runs.map(() => peak('ours')), reference: runs.map(() => peak('theirs')) };
      }),
  };
}

export const argdownMemory: readonly Figure[] = [
  peakOf('model', 'the model'),
  peakOf('json', 'JSON'),
  peakOf('graphml', 'GraphML'),
  peakOf('html', 'HTML'),
];
