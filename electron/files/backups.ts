import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { backupName } from '../store/backup-name.ts';
import type { Session } from './session.ts';

/** Why no copy could be put away: where it was to be, and what the system said. */
export interface NotKept {
  readonly [value: string]: string;
  readonly path: string;
  readonly reason: string;
}

/** The copies of workspaces that the app puts away, outside of their folders. */
export class Backups {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Puts a copy away before something befalls a workspace.
   * @param why what is about to happen, as it is to be read in the file's name
   * @returns where it is
   */
  async keep({ workspace, store }: Session, why: string): Promise<Result<string, NotKept>> {
    const path = join(this.folder, backupName(workspace.path, why, Date.now()));
    try {
      await mkdir(this.folder, { recursive: true });
    } catch (error) {
      return fail({ path, reason: error instanceof Error ? error.message : String(error) });
    }
    const saved = await store.saveCopy(path);
    return saved.ok ? ok(path) : fail({ path, reason: saved.error.code });
  }
}
