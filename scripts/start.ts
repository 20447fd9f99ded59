// npm start [-- <file.moot>]: builds what has changed and opens the app.
import { spawn } from 'node:child_process';
import { electronArguments } from './electron.ts';
import { readRuntime } from './setup/stamp.mjs';
import { root } from './setup/paths.mjs';

await import('./build.ts');

const runtime = readRuntime();
if (runtime === undefined) throw new Error('There is no Electron yet: run “npm run setup”.');

const app = spawn(runtime.executable, [...electronArguments(), root, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
app.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
