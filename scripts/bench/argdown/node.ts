import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../setup/paths.mjs';
import { npm } from '../../setup/run.mjs';
import { missing, type Missing } from '../figure.ts';

/** As much of `@argdown/node` as is measured. */
export interface ArgdownNode {
  /**
   * Makes something of a text.
   * @param made what it is to be made into
   * @returns its bytes; of the model, how many statements and arguments it has
   */
  make(made: Made, text: string): Promise<string>;
}

/** What both make of the same text. */
export type Made = 'model' | 'json' | 'graphml' | 'html' | 'svg';

/** The steps of the program's own commands, without those that read and write files or fetch images. */
const STEPS: { readonly [M in Made]: readonly string[] } = {
  model: [],
  json: ['build-map', 'colorize', 'export-json'],
  graphml: ['build-map', 'colorize', 'export-graphml'],
  html: ['colorize', 'export-html'],
  svg: ['build-map', 'transform-closed-groups', 'colorize', 'export-dot', 'export-svg'],
};

interface Response {
  readonly statements?: object;
  readonly arguments?: object;
  readonly json?: string;
  readonly graphml?: string;
  readonly html?: string;
  readonly svg?: string;
}

interface Application {
  runAsync(request: object): Promise<Response>;
}

const folder = join(root, 'node_modules/.cache/moot/argdown');

/**
 * `@argdown/node`, which is fetched as `package-lock.json` beside this file has it. It is no dependency of the project: it
 * brings a hundred packages that nothing but this bench uses.
 */
export async function argdownNode(): Promise<ArgdownNode | Missing> {
  try {
    await fetched();
  } catch {
    return missing('@argdown/node could not be fetched');
  }
  const entry = join(folder, 'node_modules/@argdown/node/dist/index.js');
  const { argdown } = (await import(pathToFileURL(entry).href)) as { argdown: Application };
  return {
    make: async (made, input) => {
      const steps = ['parse-input', 'build-model', ...STEPS[made]];
      const response = await argdown.runAsync({ input, process: steps, logLevel: 'error' });
      if (made !== 'model') return response[made] ?? '';
      const said = [response.statements, response.arguments].map(
        (all) => Object.keys(all ?? {}).length,
      );
      return said.join(' ');
    },
  };
}

/** Fetches the packages unless they are here as they are locked. */
async function fetched(): Promise<void> {
  const here = join(import.meta.dirname, 'package-lock.json');
  const there = join(folder, 'package-lock.json');
  const isFetched =
    existsSync(join(folder, 'node_modules/.package-lock.json')) &&
    existsSync(there) &&
    readFileSync(here).equals(readFileSync(there));
  if (isFetched) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'package.json'), join(folder, 'package.json'));
  copyFileSync(here, there);
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
  await npm(['ci', '--prefix', folder, ...quietly]);
}
