import Sqlite from 'better-sqlite3';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { EntityKind } from '../../../shared/model/entities.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { SalvageReport } from '../../../shared/saved.ts';
import type { StoreError } from '../contract.ts';
import { errorOf, makingErrorOf } from '../errors.ts';
import { contentOf } from './found-content.ts';
import { foundRows, holesIn } from './found-rows.ts';
import { openWorkspace } from '../file/open.ts';
import { setPragmas } from '../file/pragmas.ts';
import { planSalvage } from './salvage-plan.ts';
import { writeSalvaged } from './salvage-write.ts';
import { storeError } from '../store-error.ts';

/**
 * Reads what can be read of a damaged file into a new one. The damaged file is only read; a journal beside it is
 * played back in a copy.
 * @returns `exists` where there is something at the target; `damaged` where nothing at all could be read
 */
export function salvageFile(
  path: string,
  target: string,
  { author, now = Date.now }: { readonly author: string; readonly now?: () => number },
): Result<SalvageReport, StoreError> {
  try {
    closeSync(openSync(target, 'wx'));
  } catch (error) {
    return fail(makingErrorOf(error, target));
  }
  const saved = salvageInto(path, target, author, now);
  if (!saved.ok) {
    rmSync(target, { force: true });
    rmSync(`${target}-journal`, { force: true });
  }
  return saved;
}

function salvageInto(
  path: string,
  target: string,
  author: string,
  now: () => number,
): Result<SalvageReport, StoreError> {
  try {
    const bytes = bytesOf(path);
    const plan = planSalvage(contentOf(foundRows(bytes)), holesIn(bytes));
    if (plan.target.size === 0) return fail(storeError('nothing-left', { path }));
    writeSalvaged(target, plan, { author, now, name: basename(path) });
    const opened = openWorkspace(target, { mode: 'read', now });
    if (!opened.ok) return opened;
    opened.value.close();
    const entities: Partial<Record<EntityKind, number>> = {};
    for (const { kind } of plan.target.values()) entities[kind] = (entities[kind] ?? 0) + 1;
    const { steps, damagedSteps, missingSteps, lost, isSameWorkspace } = plan;
    return ok({ path: target, entities, steps, damagedSteps, missingSteps, lost, isSameWorkspace });
  } catch (error) {
    return fail(errorOf(error, path));
  }
}

/** The bytes of a file, after what a crash left beside it was played back, as far as that goes. */
function bytesOf(path: string): Buffer {
  const journal = `${path}-journal`;
  if (!existsSync(journal)) return readFileSync(path);
  const folder = mkdtempSync(join(tmpdir(), 'moot-'));
  const copy = join(folder, 'copy.moot');
  try {
    copyFileSync(path, copy);
    copyFileSync(journal, `${copy}-journal`);
    playBack(copy);
    return readFileSync(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function playBack(path: string): void {
  let db: Sqlite.Database | null = null;
  try {
    db = new Sqlite(path);
    setPragmas(db);
    db.pragma('schema_version');
  } catch {
    // Then what is there is read as it is.
  } finally {
    db?.close();
  }
}
