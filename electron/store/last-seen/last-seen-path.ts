import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf, type Fingerprint } from '../file/file-identity.ts';
import { CURRENT_VERSION } from '../migrations/version.ts';

/** The folder for what was last seen of workspaces, in that for what the app keeps of its own. */
export function lastSeenFolder(userData: string): string {
  return join(userData, 'last-seen');
}

/** Where it is kept what was last seen of a file in a state. Another version may have other rows. */
export function lastSeenPath(folder: string, fingerprint: Fingerprint): string {
  return join(folder, `${CURRENT_VERSION}-${fingerprint.replaceAll(':', '-')}.json`);
}

/** Whether it is kept what was last seen of the file at a path, as it is now. */
export function isSeen(folder: string, path: string): boolean {
  const fingerprint = fingerprintOf(path);
  return fingerprint !== null && existsSync(lastSeenPath(folder, fingerprint));
}

/** Forgets what was last seen of the file at a path. */
export async function forgetSeen(folder: string, path: string): Promise<void> {
  const fingerprint = fingerprintOf(path);
  if (fingerprint !== null) await rm(lastSeenPath(folder, fingerprint), { force: true });
}
