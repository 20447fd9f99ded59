import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeLargeFile } from '../fixtures/large-file.ts';
import { projectNode, root } from '../setup/paths.mjs';
import { RUNS, timed, type Figure, type Samples } from './figure.ts';
import { inFolder } from './store-fixture.ts';

const ELEMENTS = 100_000;

/** All data of a large workspace as JSON, by the command line: from the start of the program to the file on disk. */
export const dataAsJson: Figure = {
  name: 'moot export of 100 000 elements as JSON',
  target: { kind: 'milliseconds', most: 5_000 },
  measure: () =>
    inFolder((folder): Samples => {
      const path = join(folder, 'large.moot');
      writeLargeFile(path, { elements: ELEMENTS });
      const out = join(folder, 'data.json');
      const args = ['--document', 'data', '--format', 'json', '--out', out];
      const program = join(root, 'scripts/moot.mjs');
      const ours = Array.from({ length: RUNS }, () =>
        timed(() =>
          execFileSync(projectNode, [program, 'export', path, ...args], { stdio: 'ignore' }),
        ),
      );
      return { ours, reference: [] };
    }),
};
