import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Snapshot } from '../../../shared/bridge.ts';
import { commandLabelSchema } from '../../../shared/model/command-label.ts';
import { fingerprintOf, type Fingerprint } from '../file/file-identity.ts';
import { lastSeenPath } from './last-seen-path.ts';

/**
 * What a workspace held when it was last closed on this computer. A window shows it while the file is being opened,
 * which takes longer. It is kept outside of every workspace, and good for one state of one file: that
 * whose fingerprint it is named by.
 */
export interface LastSeen {
  readonly fingerprint: Fingerprint;
  readonly snapshot: Snapshot;
}

/** The first line of a kept file; the rows follow on the second. */
export const headSchema = z.strictObject({
  seq: z.int().min(0),
  undo: commandLabelSchema.nullable(),
  redo: commandLabelSchema.nullable(),
  /** The CRC-32 of the second line. */
  checksum: z.int(),
});

/**
 * What was last seen of the workspace in a file, if it is still in the state in which it was closed. The file itself is
 * not opened.
 * @param folder where it is kept
 * @returns `null` where nothing is kept of that state, or what is kept was damaged
 */
export async function readLastSeen(folder: string, path: string): Promise<LastSeen | null> {
  const fingerprint = fingerprintOf(path);
  if (fingerprint === null) return null;
  try {
    // As bytes: read as text it would be decoded piece by piece, and made bytes again for its checksum.
    const bytes = await readFile(lastSeenPath(folder, fingerprint));
    const end = bytes.indexOf('\n');
    const { checksum, ...rest } = headSchema.parse(JSON.parse(bytes.toString('utf8', 0, end)));
    const rows = bytes.subarray(end + 1);
    const { crc32 } = await import('node:zlib');
    if (crc32(rows) !== checksum) return null;
    return { fingerprint, snapshot: { ...rest, json: rows.toString('utf8') } };
  } catch {
    return null;
  }
}
