import fc from 'fast-check';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleCommand } from '../../../shared/sample/sample.ts';
import { contents } from '../../../shared/model/testing/history.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { ENTITY_KINDS } from '../../../shared/model/entities.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { createWorkspace } from '../file/create.ts';
import { openWorkspace } from '../file/open.ts';
import { salvageFile } from './salvage.ts';
import { testFolder } from '../testing/folder.ts';
import { writeFirstVersion } from '../testing/first-version.ts';
import { BY, carryOut, issues, must, reopen } from '../testing/workspaces.ts';

/** How many damages are tried; more by `MOOT_TRIALS`. */
const TRIALS = Number(process.env['MOOT_TRIALS'] ?? 12);

/** A workspace with a history: the sample, edits, something deleted. Gives its path. */
function lived(): string {
  const path = join(testFolder(), 'lived.moot');
  const workspace = must(
    createWorkspace(path, { title: 'Lived', ...BY, content: sampleCommand() }),
  );
  carryOut(workspace, ...issues(40));
  for (let edit = 0; edit < 40; edit += 1) {
    const id = testId(0x1000 + edit);
    const detail = `Edit ${edit}. `.repeat(400);
    carryOut(workspace, {
      type: 'edit',
      kind: 'issue',
      id,
      fields: { text: `New ${edit}`, detail },
    });
  }
  carryOut(workspace, { type: 'delete', entities: [{ kind: 'issue', id: testId(0x1000) }] });
  must(workspace.undo(BY));
  carryOut(workspace, { type: 'delete', entities: [{ kind: 'issue', id: testId(0x1001) }] });
  workspace.close();
  return path;
}

function stateIn(path: string): WorkspaceState {
  const workspace = must(openWorkspace(path, { mode: 'read' }));
  const state = workspace.state();
  expect(workspace.check()).toMatchObject({ ok: true });
  workspace.close();
  return state;
}

function sizeOf({ tables }: WorkspaceState): number {
  return ENTITY_KINDS.reduce((sum, kind) => sum + tables[kind].size, 0);
}

describe('a damaged file', () => {
  it('that is not damaged is saved whole: content, log, what it is a copy of', () => {
    const path = lived();
    const target = `${path}.saved.moot`;
    const salvage = must(salvageFile(path, target, BY));
    expect(salvage).toMatchObject({
      damagedSteps: 0,
      missingSteps: 0,
      lost: 0,
      isSameWorkspace: true,
    });
    expect(contents(stateIn(target))).toEqual(contents(stateIn(path)));
    const [saved, first] = [reopen(target), reopen(path)];
    expect(saved.copyLog([]).rest).toEqual(first.copyLog([]).rest);
    expect(saved.state().counters).toEqual(first.state().counters);
  });

  it('of the first version is saved as one of this version', () => {
    const path = lived();
    const old = `${path}.old.moot`;
    writeFirstVersion(path, old);
    const target = `${path}.saved.moot`;
    must(salvageFile(old, target, BY));
    expect(contents(stateIn(target))).toEqual(contents(stateIn(old)));
  });

  it('gives the rest of it, opens as a sound one, and is left as it is', () => {
    const path = lived();
    const whole = readFileSync(path);
    const all = sizeOf(stateIn(path));
    const pages = whole.length / 4096;
    let [saved, tried] = [0, 0];
    const damage = fc.record({
      how: fc.constantFrom('flip', 'zero', 'cut', 'head', 'noise'),
      at: fc.nat({ max: pages - 1 }),
      byte: fc.nat({ max: 4095 }),
    });
    fc.assert(
      fc.property(damage, ({ how, at, byte }) => {
        const bytes = Buffer.from(whole);
        const start = at * 4096;
        if (how === 'flip') bytes[start + byte] = (bytes[start + byte] ?? 0) ^ 0x55;
        if (how === 'zero') bytes.fill(0, start, start + 4096);
        if (how === 'head') bytes.fill(0, 0, 4096);
        if (how === 'noise') bytes.fill(byte % 256, start + 100, start + 600);
        const damaged = join(testFolder(), 'damaged.moot');
        writeFileSync(damaged, bytes);
        if (how === 'cut') truncateSync(damaged, Math.max(4096, start));
        const before = readFileSync(damaged);
        const target = `${damaged}.saved.moot`;
        const salvage = salvageFile(damaged, target, BY);
        expect(readFileSync(damaged).equals(before)).toBe(true);
        if (!salvage.ok) {
          expect(how).toBe('cut');
          expect(salvage.error.code).toBe('nothing-left');
          expect(existsSync(target)).toBe(false);
          return;
        }
        const state = stateIn(target);
        // What was deleted does not come back.
        expect(state.tables.issue.has(testId(0x1001)) && how !== 'cut').toBe(false);
        if (how !== 'cut') {
          tried += 1;
          saved += sizeOf(state) / all;
        }
      }),
      { numRuns: TRIALS },
    );
    expect(saved / tried).toBeGreaterThan(0.85);
  });

  it('without any log gives what its tables hold, as a workspace of its own', () => {
    const path = lived();
    const state = stateIn(path);
    const target = `${path}.saved.moot`;
    const bytes = readFileSync(path);
    // Whatever holds a hash of the log is made unreadable.
    const text = bytes
      .toString('latin1')
      .replace(/[0-9a-f]{64}/g, (hash) => 'g'.repeat(hash.length));
    const damaged = `${path}.damaged.moot`;
    writeFileSync(damaged, Buffer.from(text, 'latin1'));
    const salvage = must(salvageFile(damaged, target, BY));
    expect(salvage).toMatchObject({ steps: 0, isSameWorkspace: false });
    expect(sizeOf(stateIn(target))).toBe(sizeOf(state));
    rmSync(target);
  });

  it('that holds nothing gives nothing, and nothing is written over', () => {
    const path = lived();
    const target = join(testFolder(), 'there.moot');
    copyFileSync(path, target);
    expect(salvageFile(path, target, BY)).toMatchObject({ error: { code: 'exists' } });
    const nothing = join(testFolder(), 'nothing.moot');
    writeFileSync(nothing, Buffer.alloc(20_000, 7));
    const out = `${nothing}.out.moot`;
    expect(salvageFile(nothing, out, BY)).toMatchObject({ error: { code: 'nothing-left' } });
    expect(existsSync(out)).toBe(false);
  });
});
