import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/model/decide.ts';
import { Line } from '../process/line.ts';
import { openWorkspace } from './open.ts';
import { forkForTest } from '../testing/other-process.ts';
import { BY, carryOut, issues, must, newWorkspace } from '../testing/workspaces.ts';

/** A workspace that another process has open for writing. */
async function heldElsewhere(): Promise<{ readonly path: string; readonly holder: Line }> {
  const workspace = newWorkspace();
  carryOut(workspace, ...issues(5));
  workspace.close();
  const holder = new Line({ fork: forkForTest });
  const { path } = workspace;
  must(await holder.open({ ask: 'open', path, mode: 'write', verified: null }));
  return { path, holder };
}

async function write(holder: Line, command: Command): Promise<void> {
  const answer = await holder.ask({ ask: 'run', command, author: BY.author });
  if (!answer?.ok) throw new Error('was not written');
}

function temporaryFolders(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => /^moot-[^-]*$/.test(name));
}

describe('a workspace that another process has open', () => {
  it('is refused to who wants to write it, and loses nothing by that', async () => {
    const { path, holder } = await heldElsewhere();
    expect(openWorkspace(path, { mode: 'write' })).toMatchObject({ error: { code: 'in-use' } });
    const [command] = issues(1, 50);
    await write(holder, command as Command);
    expect(openWorkspace(path, { mode: 'write' })).toMatchObject({ error: { code: 'in-use' } });
    await holder.end();
    const again = must(openWorkspace(path, { mode: 'write' }));
    expect(again.state().tables.issue.size).toBe(6);
    again.close();
  });

  it('can be read as it is between two changes, while it is being written', async () => {
    const { path, holder } = await heldElsewhere();
    const before = temporaryFolders();
    let written = 5;
    for (const command of issues(20, 50)) {
      const under = write(holder, command);
      const reader = must(openWorkspace(path, { mode: 'read' }));
      expect(reader.readOnly).toBe('in-use');
      expect(reader.path).toBe(path);
      expect(reader.state().tables.issue.size).toBeOneOf([written, written + 1]);
      expect(reader.search('issue', 5)).not.toEqual([]);
      expect(reader).not.toHaveProperty('run');
      reader.close();
      await under;
      written += 1;
    }
    expect(temporaryFolders()).toEqual(before);
    // The holder still has its lock, and goes on.
    expect(openWorkspace(path, { mode: 'write' })).toMatchObject({ error: { code: 'in-use' } });
    const check = await holder.ask({ ask: 'check' });
    expect(check).toMatchObject({ value: { ok: true } });
    await holder.end();
  });

  it('is refused within its own process even to a reader: to look into it would drop the lock', () => {
    const workspace = newWorkspace();
    expect(openWorkspace(workspace.path, { mode: 'read' })).toMatchObject({
      error: { code: 'in-use' },
    });
  });
});
