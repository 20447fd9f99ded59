import {
  appendFileSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../file/file-identity.ts';
import { closeAndKeep } from './keep-seen.ts';
import { forgetSeen, isSeen } from './last-seen-path.ts';
import { readLastSeen } from './last-seen.ts';
import { testFolder } from '../testing/folder.ts';
import { carryOut, issues, newWorkspace, reopen } from '../testing/workspaces.ts';

/** A workspace with two issues that was closed, and the folder with what was last seen of it. */
function closed() {
  const folder = join(testFolder(), 'last-seen');
  const workspace = newWorkspace();
  carryOut(workspace, ...issues(2));
  const { path } = workspace;
  const snapshot = workspace.snapshot();
  expect(closeAndKeep(workspace, folder)).toBe(fingerprintOf(path));
  return { folder, path, snapshot };
}

describe('what was last seen of a workspace', () => {
  it('is what it held when it was closed', async () => {
    const { folder, path, snapshot } = closed();
    expect(isSeen(folder, path)).toBe(true);
    expect(await readLastSeen(folder, path)).toEqual({
      fingerprint: fingerprintOf(path),
      snapshot,
    });
  });

  it('is not taken for a file that was written since, by whomever', async () => {
    const { folder, path } = closed();
    const copy = `${path}.copy`;
    copyFileSync(path, copy);
    expect(await readLastSeen(folder, copy)).toBeNull();
    copyFileSync(copy, path);
    expect(isSeen(folder, path)).toBe(false);
    expect(await readLastSeen(folder, path)).toBeNull();
    expect(await readLastSeen(folder, join(folder, 'nowhere.moot'))).toBeNull();
  });

  it('is not taken where it was damaged', async () => {
    const { folder, path } = closed();
    const [name = ''] = readdirSync(folder);
    const kept = join(folder, name);
    const text = readFileSync(kept, 'utf8');
    for (const damaged of [
      text.replace('"text":"', '"text":"!'),
      text.slice(0, -20),
      text.slice(20),
      '',
    ]) {
      writeFileSync(kept, damaged);
      expect(await readLastSeen(folder, path)).toBeNull();
    }
    writeFileSync(kept, text);
    expect(await readLastSeen(folder, path)).not.toBeNull();
    appendFileSync(kept, ' ');
    expect(await readLastSeen(folder, path)).toBeNull();
  });

  it('is kept of the files that were closed last, and once of each state', () => {
    const { folder, path } = closed();
    const before = readdirSync(folder);
    closeAndKeep(reopen(path), folder);
    expect(readdirSync(folder)).toEqual(before);
    for (let count = 0; count < 5; count += 1) closeAndKeep(newWorkspace(), folder);
    expect(readdirSync(folder)).toHaveLength(4);
    expect(isSeen(folder, path)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('can be read by its owner alone', () => {
    const { folder } = closed();
    const [name = ''] = readdirSync(folder);
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('goes when a person takes the file from the list', async () => {
    const { folder, path } = closed();
    await forgetSeen(folder, path);
    expect(readdirSync(folder)).toEqual([]);
    await forgetSeen(folder, path);
  });

  it('keeps no file from being closed, even where it cannot be kept', () => {
    const { folder, path } = closed();
    const inTheWay = join(folder, 'file');
    writeFileSync(inTheWay, '');
    expect(closeAndKeep(reopen(path), join(inTheWay, 'folder'))).toBe(fingerprintOf(path));
  });
});
