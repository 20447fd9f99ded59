import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createWorkspace } from '../../electron/store/file/create.ts';
import type { Command } from '../../shared/model/decide.ts';
import { sampleCommand } from '../../shared/sample/sample.ts';

/**
 * Makes a workspace, as the command line would.
 * @param commands what was done in it; it is the sample unless given
 */
export function makeWorkspace(path: string, title: string, commands?: readonly Command[]): void {
  const created = createWorkspace(path, {
    title,
    author: 'Ada',
    ...(commands ? {} : { content: sampleCommand() }),
  });
  if (!created.ok) throw new Error(created.error.code);
  for (const command of commands ?? []) {
    const done = created.value.run(command, { author: 'Ada' });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  }
  created.value.close();
}

/** Where SQLite keeps the version of the schema in a file: https://sqlite.org/fileformat.html#the_database_header */
const VERSION_OFFSET = 60;

/** Makes a workspace one of a newer version, which can be read but not changed. */
export async function makeNewer(path: string): Promise<void> {
  const bytes = await readFile(path);
  bytes.writeUInt32BE(9_999, VERSION_OFFSET);
  await writeFile(path, bytes);
}

/** What shows whether a file or its folder was touched: bytes, time, and what else lies there. */
export async function traceOf(path: string): Promise<object> {
  const { mtimeNs, size } = await stat(path, { bigint: true });
  const bytes = createHash('sha256').update(await readFile(path));
  const beside = (await readdir(dirname(path))).toSorted();
  return { mtimeNs, size, hash: bytes.digest('hex'), beside };
}
