import { basename } from 'node:path';

/** Why copies are put away, as it is read in their names. */
export const REASONS = {
  rolling: 'kept',
  merge: 'before merging',
  restore: 'before putting back',
} as const;

/**
 * “Harbour, before merging, 2015-04-13 09.00.00.moot”: what a person finds who looks for a copy that was put away.
 * @param why it was put away
 * @param moment milliseconds since 1970
 */
export function backupName(path: string, why: string, moment: number): string {
  const name = basename(path).replace(/\.moot$/i, '');
  const at = new Date(moment).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  return `${name}, ${why}, ${at}.moot`;
}

/** What the name of a copy says. */
export interface BackupName {
  /** What the workspace's file was called, without its ending. */
  readonly workspace: string;
  readonly why: string;
  /** When it was put away, in milliseconds since 1970. */
  readonly at: number;
}

/** Reads what `backupName` wrote; `null` for a file that is called otherwise. */
export function readBackupName(file: string): BackupName | null {
  const found = /^(.+), ([^,]+), (\d{4}-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d)\.moot$/.exec(file);
  if (!found) return null;
  const [, workspace = '', why = '', day, hours, minutes, seconds] = found;
  const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(at) ? null : { workspace, why, at };
}
