import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Io } from './io.ts';
import { run, type ExitStatus } from './run.ts';

/** What a command line printed, and what it ended with. */
export interface Ended {
  readonly status: ExitStatus;
  readonly out: string;
  readonly bytes: Uint8Array;
  readonly err: string;
}

/** Monday 13 April 2015, noon, wherever the tests run. */
export const NOW = new Date(2015, 3, 13, 12).getTime();

// What the program keeps of its own: no business of whoever's machine runs the tests.
const kept = join(tmpdir(), `moot-cli-kept-${process.pid}`);
afterAll(() => rmSync(kept, { recursive: true, force: true }));

/** A folder for the files of one test file; it goes when the tests are done. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'moot-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

/** An author, a clock and a printer of the tests' own, and nobody who reads. */
export function testIo(): Io {
  return {
    out: () => Promise.resolve(),
    err: () => Promise.resolve(),
    isTerminal: false,
    author: 'A member',
    now: () => NOW,
    verified: { of: () => null, remember: () => Promise.resolve() },
    print: (html, title) => Promise.resolve(Buffer.from(`printed ${title}: ${html.length > 0}`)),
  };
}

/** Carries out a command line in this process, on real files. */
export async function moot(...argv: readonly string[]): Promise<Ended> {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  const status = await run(argv, {
    ...testIo(),
    out: async (data) => void out.push(typeof data === 'string' ? Buffer.from(data) : data),
    err: async (text) => void err.push(text),
  });
  const bytes = Buffer.concat(out);
  return { status, out: bytes.toString('utf8'), bytes, err: err.join('') };
}

/** The JSON object that a command line prints with `--json`. */
export async function mootJson(
  ...argv: readonly string[]
): Promise<{ readonly status: ExitStatus; readonly value: Readonly<Record<string, unknown>> }> {
  const { status, out } = await moot(...argv, '--json');
  return { status, value: JSON.parse(out) as Readonly<Record<string, unknown>> };
}

/** Carries out a shell line in which `moot` is the program as it is started in a checkout. */
export function shell(
  line: string,
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const entry = join(import.meta.dirname, 'moot.ts');
  const script = `set -o pipefail; moot() { "${process.execPath}" "${entry}" "$@"; }; ${line}`;
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', script], { env: { ...process.env, XDG_CONFIG_HOME: kept } });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? -1, out, err }));
  });
}
