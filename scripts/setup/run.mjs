import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findOnPath, root } from './paths.mjs';

/** How much of a failed program's output is shown. */
const LAST_LINES = 30;

/**
 * Runs a program to its end and gives what it printed on stdout; nothing of it reaches the terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv , timeoutMs?: number }} [options]
 * @returns {Promise<string>} rejects with the last lines that it printed when it can't start, fails or takes too long
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    });
    let printed = '';
    let all = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      all += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => (all += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(printed);
      const tail = all.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
      const how = signal ? `was stopped by ${signal}` : `ended with status ${code}`;
      reject(new Error(`“${[program, ...args].join(' ')}” ${how}:\n${tail}`));
    });
  });
}

/**
 * Runs npm: the one that called this script, or else the one on the PATH.
 * @param {readonly string[]} args
 * @param {{ node?: string }} [options] another Node to run it by
 */
export function npm(args, { node = process.execPath } = {}) {
  return run(node, [npmProgram(), ...args]);
}

/** npm's own JavaScript file. */
function npmProgram() {
  const calling = process.env.npm_execpath;
  if (calling?.endsWith('.js')) return calling;
  const found = findOnPath(process.platform === 'win32' ? 'npm.cmd' : 'npm');
  if (found === undefined)
    throw new Error('There is no npm. It comes with Node: https://nodejs.org');
  if (process.platform !== 'win32') return realpathSync(found);
  return join(dirname(found), 'node_modules/npm/bin/npm-cli.js');
}
