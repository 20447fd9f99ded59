// node scripts/with-display.mjs <program> [argument …]: runs a program, on a virtual screen if there is no real one.
import { spawn } from 'node:child_process';
import { hasScreen } from './setup/screen.mjs';

const command = process.argv.slice(2);
const [program, ...args] = hasScreen()
  ? command
  : ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', ...command];
if (program === undefined) throw new Error('Which program?');

const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
