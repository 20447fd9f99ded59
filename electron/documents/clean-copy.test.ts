import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataRows } from '../../shared/documents/data.ts';
import { meeting } from '../../shared/documents/testing/meeting.ts';
import type { EntityRows } from '../../shared/model/state.ts';
import { openWorkspace } from '../store/file/open.ts';
import { testFolder } from '../store/testing/folder.ts';
import { packWorkspace } from './clean-copy.ts';

describe('a clean copy', () => {
  async function opened(rows: EntityRows) {
    const path = join(testFolder(), 'copy.moot');
    writeFileSync(path, await packWorkspace(rows));
    const workspace = openWorkspace(path, { mode: 'read' });
    if (!workspace.ok) throw new Error(workspace.error.code);
    return workspace.value;
  }

  it('is a sound workspace that holds everything, and nothing of how it came about', async () => {
    const { state } = meeting();
    const workspace = await opened(dataRows(state));
    expect(dataRows(workspace.state())).toEqual(dataRows(state));
    expect(workspace.check().ok).toBe(true);
    expect(workspace.log({ limit: 10 })).toHaveLength(1);
    workspace.close();
  });

  it('is the same to the byte each time', async () => {
    const rows = dataRows(meeting().state);
    expect(Buffer.from(await packWorkspace(rows)).equals(await packWorkspace(rows))).toBe(true);
  });
});
