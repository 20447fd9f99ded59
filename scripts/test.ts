// npm test: everything that shows that the code is sound, from the cheapest to the dearest; stops at the first failure.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';

interface Step {
  readonly title: string;
  /** An npm script and what is added to its command line. */
  readonly script: string;
  readonly args?: readonly string[];
}

const STEPS: readonly Step[] = [
  { title: 'Types', script: 'typecheck' },
  { title: 'Lint and format', script: 'lint' },
  { title: 'Layers', script: 'layers' },
  { title: 'Unused code', script: 'knip' },
  {
    title: 'Unit and property tests',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
  },
  { title: 'Build', script: 'build' },
  { title: 'Package', script: 'package' },
  { title: 'End to end, in the real app', script: 'e2e' },
];

/** Runs one step, its output passed on; gives its exit status. */
function run({ script, args = [] }: Step): Promise<number> {
  const npm = process.env['npm_execpath'];
  const command = ['run', '--silent', script, '--', ...args];
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...command], { cwd: root, stdio: 'inherit' })
    : spawn('npm', command, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const started = performance.now();
for (const report of ['unit.json', 'e2e.json']) {
  rmSync(join(root, 'test-results', report), { force: true });
}
for (const step of STEPS) {
  const before = performance.now();
  process.stdout.write(`\n━━ ${step.title} ${'━'.repeat(60 - step.title.length)}\n`);
  const status = await run(step);
  if (status !== 0) {
    process.stdout.write(`\n✗ ${step.title} failed. To run it alone: npm run ${step.script}\n`);
    process.exit(status);
  }
  process.stdout.write(`✓ ${step.title} (${seconds(before)} s)\n`);
}
process.stdout.write(`\n✓ All passed (${seconds(started)} s)\n`);

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
