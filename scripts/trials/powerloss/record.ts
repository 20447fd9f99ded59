import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing that a process did to a file, or said is done. */
export interface Operation {
  /** Created, written, truncated, synced, removed, renamed, acknowledged. */
  readonly what: 'C' | 'W' | 'T' | 'S' | 'U' | 'R' | 'A';
  readonly path: string;
  readonly at: number;
  readonly data: Buffer;
  /** The new name. */
  readonly to: string;
}

/** Whether workloads can be recorded here: on Linux, where there is a compiler. */
export function canRecord(): boolean {
  return process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;
}

/** Compiles the recorder into a folder; gives where it is. */
export function compileRecorder(folder: string): string {
  const library = join(folder, 'recorder.so');
  const source = join(import.meta.dirname, 'recorder.c');
  const { status, stderr } = spawnSync('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl']);
  if (status !== 0) throw new Error(`The recorder was not compiled: ${stderr.toString()}`);
  return library;
}

/**
 * Runs a workload and records what it does to the files in its folder.
 * @param name of the workload in `workload.ts`
 * @returns everything that it did, in order
 */
export function record(recorder: string, name: string, folder: string): readonly Operation[] {
  const files = join(folder, name);
  mkdirSync(files);
  const log = join(folder, `${name}.record`);
  const workload = join(import.meta.dirname, 'workload.ts');
  const { stderr } = spawnSync(process.execPath, [workload, name, files], {
    env: { ...process.env, LD_PRELOAD: recorder, RECORD_FOLDER: files, RECORD_FILE: log },
  });
  const operations = read(readFileSync(log));
  const isDone = operations.some(({ what, data }) => what === 'A' && data.toString() === 'done\n');
  if (!isDone) throw new Error(`The workload ${name} did not end: ${stderr.toString()}`);
  return operations;
}

function read(bytes: Buffer): readonly Operation[] {
  const operations: Operation[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    const [what, path = '', offset, length, to = ''] = bytes.toString('utf8', at, end).split('\t');
    at = end + 1 + Number(length);
    const data = bytes.subarray(end + 1, at);
    operations.push({ what: what as Operation['what'], path, at: Number(offset), data, to });
  }
  return operations;
}
