import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { readAdvances } from './woff.ts';

const FILES = join(root, 'node_modules/@fontsource/source-serif-4/files');

/** Runs of code points that follow each other: the first one, and the width of each in thousandths of the size. */
export type WidthRuns = readonly (readonly [first: number, widths: readonly number[]])[];

/** The widths of every character in the upright text weight of the serif for what people wrote. */
export function serifWidths(): WidthRuns {
  const widths = new Map<number, number>();
  for (const name of readdirSync(FILES).toSorted()) {
    if (!name.endsWith('-400-normal.woff')) continue;
    const { unitsPerEm, byCodePoint } = readAdvances(readFileSync(join(FILES, name)));
    for (const [codePoint, advance] of byCodePoint) {
      widths.set(codePoint, Math.round((advance * 1000) / unitsPerEm));
    }
  }
  const runs: [number, number[]][] = [];
  for (const [codePoint, width] of [...widths].toSorted(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run[0] + run[1].length === codePoint) run[1].push(width);
    else runs.push([codePoint, [width]]);
  }
  return runs;
}
