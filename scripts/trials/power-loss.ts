import Sqlite from 'better-sqlite3';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openWorkspace } from '../../electron/store/file/open.ts';
import { afterPowerLoss } from './powerloss/crash.ts';
import { canRecord, compileRecorder, record, type Operation } from './powerloss/record.ts';
import { chances, type Outcome, type Size, type Trial } from './trial.ts';

/** What is tried at each point: everything lost that was not synced, and so many times some of it. */
const SOME = { short: 2, long: 4 };

/** In the short form, so many points of each workload are tried. */
const SHORT_POINTS = 30;

/** Whether a state of the files keeps the promise, given what was acknowledged: a number, 0 before anything was, or `done`. */
type Judge = (path: string, acknowledged: string) => boolean;

/** The power goes while edits are saved. */
export const powerCut: Trial = {
  promise: 'a power cut loses no acknowledged edit, and leaves a sound file',
  rule: 'rollback journal with synchronous = EXTRA (without: WAL, NORMAL)',
  run: (size) => against(size, 'edit', editsAreThere, 'careless', rowsAreThere),
};

/** The power goes while a copy takes the place of another. */
export const cutSave: Trial = {
  promise: 'a save-as that is cut off leaves the old file or the new one',
  rule: 'written beside, proven, synced, renamed (without: written over)',
  run: (size) => against(size, 'save-as', oldOrNew(3, 6), 'careless-save', oldOrNew(3, 6)),
};

/** The power goes while copies come together. */
export const cutMerge: Trial = {
  promise: 'a merge that is cut off leaves all of it or nothing',
  rule: 'one transaction (without: written over)',
  run: (size) => against(size, 'merge', oldOrNew(3, 6), 'careless-save', oldOrNew(3, 6)),
};

/** The power goes while a file is brought up to date. */
export const cutMigration: Trial = {
  promise: 'a migration that is cut off leaves the old version or the new one',
  rule: 'one transaction (without: written over)',
  run: (size) => against(size, 'migration', oldOrNew(3, 3), 'careless-save', oldOrNew(3, 6)),
};

function against(
  size: Size,
  ours: string,
  judge: Judge,
  control: string,
  controlJudge: Judge,
): Outcome | null {
  if (!canRecord()) return null;
  const folder = mkdtempSync(join(tmpdir(), 'moot-trials-'));
  try {
    const recorder = compileRecorder(folder);
    const own = everyPoint(record(recorder, ours, folder), folder, size, judge);
    const without = everyPoint(record(recorder, control, folder), folder, size, controlJudge);
    return { ...own, brokenWithout: without.broken };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cuts the power after each operation, or in the short form after some of them. */
function everyPoint(
  operations: readonly Operation[],
  folder: string,
  size: Size,
  judge: Judge,
): Pick<Outcome, 'trials' | 'broken'> {
  const chance = chances(7);
  const began = operations.findIndex(({ what }) => what === 'A');
  const points = operations.length - began;
  const step = size === 'long' ? 1 : Math.max(1, Math.floor(points / SHORT_POINTS));
  const disk = join(folder, 'disk');
  let [trials, broken] = [0, 0];
  for (let count = began + 1; count <= operations.length; count += step) {
    const acknowledged = lastSaid(operations.slice(0, count));
    for (const loss of [
      'all',
      ...Array.from({ length: SOME[size] }, () => 'some' as const),
    ] as const) {
      rmSync(disk, { recursive: true, force: true });
      mkdirSync(disk);
      for (const [name, bytes] of afterPowerLoss(operations, count, loss, chance)) {
        writeFileSync(join(disk, basename(name)), bytes);
      }
      trials += 1;
      if (!judge(join(disk, 'file.moot'), acknowledged)) broken += 1;
    }
  }
  return { trials, broken };
}

function lastSaid(operations: readonly Operation[]): string {
  return (
    operations
      .findLast(({ what }) => what === 'A')
      ?.data.toString()
      .trim() ?? ''
  );
}

function editsAreThere(path: string, acknowledged: string): boolean {
  const opened = openWorkspace(path, { mode: 'read' });
  if (!opened.ok) return false;
  const { seq } = opened.value.snapshot();
  opened.value.close();
  return acknowledged === 'done' || seq >= Number(acknowledged);
}

function rowsAreThere(path: string, acknowledged: string): boolean {
  if (!existsSync(path)) return false;
  let db: Sqlite.Database | null = null;
  try {
    db = new Sqlite(path);
    const count = db.prepare<[], number>('SELECT count(*) FROM n').pluck().get() ?? 0;
    return acknowledged === 'done' || count >= Number(acknowledged);
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

/** Whether a file has as many issues as before or as after; once it is acknowledged, as after. */
function oldOrNew(before: number, after: number): Judge {
  return (path, acknowledged) => {
    const opened = openWorkspace(path, { mode: 'read' });
    if (!opened.ok) return false;
    const { size } = opened.value.state().tables.issue;
    opened.value.close();
    return acknowledged === 'done' ? size === after : size === before || size === after;
  };
}
