// npm test: every check and test of the project, the cheapest first; stops at the first failure.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runAlone, runTogether, type CommandLine } from './test/running.ts';
import { root } from './setup/paths.mjs';

interface Step {
  readonly title: string;
  /** npm scripts; several run side by side, and what each said is shown when it has ended. */
  readonly scripts: readonly string[];
  /** What is added to the command line of a single one. */
  readonly args?: readonly string[];
}

const STEPS: readonly Step[] = [
  {
    title: 'Types, lint and format, layers, unused code',
    scripts: ['typecheck', 'lint', 'layers', 'knip'],
  },
  {
    title: 'Unit and property tests',
    scripts: ['unit'],
    args: ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
  },
  { title: 'Trials of the file, the short form', scripts: ['trials:short'] },
  { title: 'Build', scripts: ['build'] },
  { title: 'Package', scripts: ['package'] },
  { title: 'End to end, in the real app', scripts: ['e2e'] },
];

/** Runs the scripts of a step; gives the names of those that failed. */
async function run({ scripts, args = [] }: Step): Promise<readonly string[]> {
  const [only] = scripts;
  if (only !== undefined && scripts.length === 1) {
    return (await runAlone(npm(only, args))) === 0 ? [] : [only];
  }
  const failed = await runTogether(scripts.map((script) => npm(script)));
  return scripts.filter((_, place) => failed.includes(place));
}

function npm(script: string, args: readonly string[] = []): CommandLine {
  const own = process.env['npm_execpath'];
  const command = ['run', '--silent', script, '--', ...args];
  return own?.endsWith('.js') ? [process.execPath, own, ...command] : ['npm', ...command];
}

const started = performance.now();
for (const report of ['unit.json', 'e2e.json']) {
  rmSync(join(root, 'test-results', report), { force: true });
}
for (const step of STEPS) {
  const before = performance.now();
  process.stdout.write(`\n━━ ${step.title} ${'━'.repeat(60 - step.title.length)}\n`);
  const failed = await run(step);
  if (failed.length > 0) {
    const again = failed.map((script) => `npm run ${script}`).join(', ');
    process.stdout.write(`\n✗ ${step.title} failed. To run it alone: ${again}\n`);
    process.exit(1);
  }
  process.stdout.write(`✓ ${step.title} (${seconds(before)} s)\n`);
}
process.stdout.write(`\n✓ All passed (${seconds(started)} s)\n`);

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
