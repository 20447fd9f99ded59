import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { z } from 'zod';
import type { PrintPage } from '../../shared/formats/writer.ts';

const PRINTER = join(import.meta.dirname, 'printer');
const RUNTIME_NOTE = join(import.meta.dirname, '../../node_modules/.moot/runtime.json');

const runtimeSchema = z.looseObject({ executable: z.string() });

/**
 * Prints a page as PDF from a program that is no Electron, by starting the checkout's own for it, on a
 * virtual screen where there is no other.
 */
export const printBySpawning: PrintPage = async (html) => {
  const executable = await electronExecutable();
  const folder = await mkdtemp(join(tmpdir(), 'moot-print-'));
  try {
    const page = join(folder, 'page.html');
    const result = join(folder, 'result.pdf');
    await writeFile(page, html);
    const [program, ...args] = onScreen([
      executable,
      // As root, Chromium's sandbox can't start; the page is our own and runs no script.
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      PRINTER,
      page,
      result,
    ]);
    await run(program, args);
    return new Uint8Array(await readFile(result));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};

async function electronExecutable(): Promise<string> {
  try {
    const { executable } = runtimeSchema.parse(JSON.parse(await readFile(RUNTIME_NOTE, 'utf8')));
    if (existsSync(executable)) return executable;
  } catch {
    // As good as not set up.
  }
  throw new Error('Electron is not set up here: run “npm run setup” first.');
}

/** The command line, by way of `xvfb-run` where there is no screen. */
function onScreen(command: readonly [string, ...string[]]): readonly [string, ...string[]] {
  const hasScreen =
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  if (hasScreen) return command;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  if (!folders.some((folder) => folder !== '' && existsSync(join(folder, 'xvfb-run')))) {
    throw new Error('There is no display here and no xvfb-run: install the package “xvfb”.');
  }
  return ['xvfb-run', '-a', ...command];
}

/** Runs a program to its end; fails with what it wrote where it does not end well. */
function run(program: string, args: readonly string[]): Promise<void> {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-4_000);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`Electron ended with ${signal ?? code}. ${lastLine(said)}`.trim()));
    });
  });
}

// Chromium complains of the machine on lines of its own, `[pid:…:ERROR:…]`; the reason is none of them.
function lastLine(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('['));
  return lines.find((line) => line.includes('Error')) ?? lines.at(-1) ?? '';
}
