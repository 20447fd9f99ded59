import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackWorkspace } from '../../shared/formats/writer.ts';
import { stableId } from '../../shared/formats/stable-id.ts';
import type { Change } from '../../shared/model/changes.ts';
import { ENTITY_KINDS, type Entity } from '../../shared/model/entities.ts';
import type { EntityRows } from '../../shared/model/state.ts';
import { writeNewFile } from '../store/new-file.ts';

/**
 * A workspace file that holds everything as it stands and nothing of how it came about: its log begins with it. The same
 * rows give the same bytes, so its only transaction has the day of the latest thing in it.
 */
export const packWorkspace: PackWorkspace = async (rows) => {
  const folder = await mkdtemp(join(tmpdir(), 'moot-copy-'));
  const path = join(folder, 'copy.moot');
  try {
    const latest = latestDay(rows);
    writeNewFile(
      path,
      {
        id: stableId('clean copy', JSON.stringify(rows)),
        origin: { origin: 'command', target: null },
        author: '',
        label: { key: 'new-workspace', values: {} },
        changes: changesOf(rows),
      },
      () => latest,
    );
    return new Uint8Array(await readFile(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

function changesOf(rows: EntityRows): readonly Change[] {
  return ENTITY_KINDS.flatMap((kind) =>
    ((rows[kind] ?? []) as readonly Entity[]).map(
      (after) => ({ op: 'create', kind, id: after.id, after }) as Change,
    ),
  );
}

/** When the youngest of all entities was made, in milliseconds since 1970. */
function latestDay(rows: EntityRows): number {
  let latest = 0;
  for (const kind of ENTITY_KINDS) {
    for (const { createdAt } of (rows[kind] ?? []) as readonly Entity[]) {
      latest = Math.max(latest, Date.parse(createdAt) || 0);
    }
  }
  return latest;
}
