import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { z } from 'zod';
import type { ReadableWorkspace } from '../contract.ts';
import { fingerprintOf, type Fingerprint } from '../file/file-identity.ts';
import type { headSchema } from './last-seen.ts';
import { lastSeenPath } from './last-seen-path.ts';

/** Of so many files it is kept what was last seen. */
const KEPT = 4;

/** What is longer is not kept, in UTF-16 units: it would gain less than the room is worth. */
const LONGEST = 32 * 1024 * 1024;

/**
 * Closes a workspace and keeps what it held, for the window that shows it next. Of what is kept already only the latest
 * stay. Where it cannot be kept, the next window waits for the file.
 * @param folder where it is kept
 * @returns what closing gives
 */
export function closeAndKeep(workspace: ReadableWorkspace, folder: string): Fingerprint | null {
  const now = fingerprintOf(workspace.path);
  const text = now !== null && isKept(folder, now) ? null : textOf(workspace);
  const closed = workspace.close();
  if (closed === null) return null;
  try {
    mkdirSync(folder, { recursive: true });
    const path = lastSeenPath(folder, closed);
    if (text !== null) replace(path, text);
    else if (closed === now) utimesSync(path, new Date(), new Date());
    sweep(folder);
  } catch {
    // The folder is full or write-protected: nothing is lost by it.
  }
  return closed;
}

function isKept(folder: string, fingerprint: Fingerprint): boolean {
  return existsSync(lastSeenPath(folder, fingerprint));
}

function textOf(workspace: ReadableWorkspace): string | null {
  const { json, ...rest } = workspace.snapshot();
  if (json.length > LONGEST) return null;
  const head: z.input<typeof headSchema> = { ...rest, checksum: crc32(json) };
  return `${JSON.stringify(head)}\n${json}`;
}

function replace(path: string, text: string): void {
  const making = `${path}.${process.pid}.tmp`;
  writeFileSync(making, text, { mode: 0o600 });
  renameSync(making, path);
}

/** Removes all but the files that were kept last. */
function sweep(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .toSorted((a, b) => b.at - a.at);
  for (const { path } of files.slice(KEPT)) rmSync(path, { force: true });
}
