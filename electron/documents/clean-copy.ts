import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackWorkspace } from '../../shared/formats/writer.ts';
import { stableId } from '../../shared/formats/stable-id.ts';
import { ENTITY_KINDS } from '../../shared/model/entities.ts';
import { changesFromRows, rowsOfKind, type EntityRows } from '../../shared/model/state.ts';
import { writeNewFile } from '../store/file/new-file.ts';

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
        changes: changesFromRows(rows),
      },
      () => latest,
    );
    return new Uint8Array(await readFile(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** When the youngest of all entities was made, in milliseconds since 1970. */
function latestDay(rows: EntityRows): number {
  let latest = 0;
  for (const kind of ENTITY_KINDS) {
    for (const { createdAt } of rowsOfKind(rows, kind)) {
      latest = Math.max(latest, Date.parse(createdAt) || 0);
    }
  }
  return latest;
}
