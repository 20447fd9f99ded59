import Sqlite from 'better-sqlite3';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkspace } from '../../electron/store/file/create.ts';
import { openWorkspace } from '../../electron/store/file/open.ts';
import { sampleCommand } from '../../shared/sample/sample.ts';
import { rowsFromState } from '../../shared/model/state.ts';
import { chances, type Trial } from './trial.ts';

/** So many of each kind of damage. */
const COUNTS = { short: 40, long: 1_000 };

const KINDS = ['flip', 'sector', 'cut'] as const;

/** A file is damaged by chance: it is noticed on opening, or the damage hit nothing that is read. */
export const damageIsNoticed: Trial = {
  promise: 'damage to content is noticed',
  rule: 'the log’s hashes and the tables against the log (without: integrity_check alone)',
  run: (size) => {
    const folder = mkdtempSync(join(tmpdir(), 'moot-trials-'));
    try {
      const path = join(folder, 'whole.moot');
      const made = createWorkspace(path, { title: 'Whole', author: '', content: sampleCommand() });
      if (!made.ok) throw new Error(made.error.code);
      const whole = told(made.value);
      made.value.close();
      const bytes = readFileSync(path);
      const damaged = join(folder, 'damaged.moot');
      const chance = chances(11);
      let [trials, broken, brokenWithout] = [0, 0, 0];
      for (const kind of KINDS) {
        for (let trial = 0; trial < COUNTS[size]; trial += 1) {
          writeFileSync(damaged, hurt(bytes, kind, chance));
          trials += 1;
          const opened = openWorkspace(damaged, { mode: 'read' });
          if (opened.ok) {
            if (told(opened.value) !== whole) broken += 1;
            opened.value.close();
          }
          if (!opened.ok && passesAlone(damaged)) brokenWithout += 1;
        }
      }
      return { trials, broken, brokenWithout };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Everything that a workspace tells. */
function told(workspace: Parameters<typeof rowsOf>[0]): string {
  return JSON.stringify([rowsOf(workspace), workspace.copyLog([])]);
}

function rowsOf(workspace: {
  state(): Parameters<typeof rowsFromState>[0];
  copyLog(hashes: readonly string[]): unknown;
}) {
  return rowsFromState(workspace.state());
}

function hurt(bytes: Buffer, kind: (typeof KINDS)[number], chance: () => number): Buffer {
  const at = Math.floor(chance() * bytes.length);
  const copy = Buffer.from(bytes);
  switch (kind) {
    case 'flip':
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(chance() * 8));
      return copy;
    case 'sector':
      return copy.fill(0, at - (at % 512), at - (at % 512) + 512);
    case 'cut':
      return copy.subarray(0, at);
  }
}

/** Whether SQLite alone finds nothing wrong with a file. */
function passesAlone(path: string): boolean {
  let db: Sqlite.Database | null = null;
  try {
    db = new Sqlite(path, { readonly: true });
    return db.pragma('integrity_check(1)', { simple: true }) === 'ok';
  } catch {
    return false;
  } finally {
    db?.close();
  }
}
