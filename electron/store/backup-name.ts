import { basename } from 'node:path';

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
