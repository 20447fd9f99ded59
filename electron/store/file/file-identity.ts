import { statSync, type BigIntStats } from 'node:fs';

/** What tells a file from all others on this machine, however it is named. */
export type FileIdentity = string;

/**
 * What tells one state of a file from others: which file, how long, when written, when touched at all.
 * The last of these nobody can set, so that a file with the same fingerprint was not written since.
 */
export type Fingerprint = string;

/**
 * The identity of the file at a path, or `null` where there is none. `stat` opens nothing: it is safe on an open
 * file.
 */
export function identityOf(path: string): FileIdentity | null {
  const stat = statOf(path);
  return stat ? identityIn(stat) : null;
}

/** The identity of a file of which this is the `stat`. */
export function identityIn({ dev, ino }: BigIntStats): FileIdentity {
  return `${dev}:${ino}`;
}

/** The fingerprint of the file at a path, or `null` where there is none. */
export function fingerprintOf(path: string): Fingerprint | null {
  const stat = statOf(path);
  return stat ? `${identityIn(stat)}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}` : null;
}

function statOf(path: string): BigIntStats | undefined {
  return statSync(path, { throwIfNoEntry: false, bigint: true });
}
