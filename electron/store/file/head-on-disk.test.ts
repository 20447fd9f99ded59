import { copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { allowWriting, connect } from './connect.ts';
import { identityOf } from './file-identity.ts';
import { HeadOnDisk } from './head-on-disk.ts';
import { OpenFile } from './open-file.ts';
import { commit } from '../log/transactions.ts';
import { carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';

/** A file with so many steps, closed. */
function fileWith(steps: number): string {
  const workspace = newWorkspace();
  carryOut(workspace, ...issues(steps));
  workspace.close();
  return workspace.path;
}

function opened(path: string): { readonly file: OpenFile; readonly onDisk: HeadOnDisk } {
  const db = must(connect(path, 'write'));
  allowWriting(db);
  const file = new OpenFile(db, path, Date.now);
  const onDisk = new HeadOnDisk(db, path, identityOf(path));
  onTestFinished(() => {
    file.close();
    onDisk.close();
  });
  return { file, onDisk };
}

/** Puts down a step that says nothing, by somebody. */
function step(file: OpenFile, author: string): void {
  const label = { key: 'edit', values: {} };
  must(commit(file, { origin: { origin: 'command', target: null }, author, label, changes: [] }));
}

describe('the end of the log as the disk has it', () => {
  it.each([1, 300])('is the last transaction of %i and no other', (steps) => {
    const { file, onDisk } = opened(fileWith(steps));
    const first = file.head.hash;
    expect(onDisk.hasHash(first)).toBe(true);
    step(file, 'A member');
    expect(onDisk.hasHash(file.head.hash)).toBe(true);
    expect(onDisk.hasHash('0'.repeat(64))).toBe(false);
  });

  it('shows what was written over the file, whatever has been read of it', () => {
    const path = fileWith(2);
    copyFileSync(path, `${path}.older`);
    const { file, onDisk } = opened(path);
    step(file, 'A member');
    const { hash } = file.head;
    expect(onDisk.hasHash(hash)).toBe(true);
    copyFileSync(`${path}.older`, path);
    expect(onDisk.hasHash(hash)).toBe(false);
    writeFileSync(path, 'no database');
    expect(onDisk.hasHash(hash)).toBe(false);
  });

  it('is not told from another file at the same path', () => {
    const path = fileWith(2);
    copyFileSync(path, `${path}.copy`);
    const { file, onDisk } = opened(path);
    renameSync(`${path}.copy`, path);
    expect(onDisk.hasHash(file.head.hash)).toBe(false);
  });

  it('cannot be told where a step is longer than a page, after which changes are taken all the same', () => {
    const path = fileWith(1);
    const { file, onDisk } = opened(path);
    step(file, 'A very long name '.repeat(500));
    expect(onDisk.hasHash(file.head.hash)).toBe(false);
    expect(file.isUntouched).toBe(false);
    step(file, 'A member');
    expect(file.isUntouched).toBe(true);
    file.close();
    expect(reopen(path).log({ limit: 10 })).toHaveLength(4);
  });

  it('does not stand for a file of which anything was written since', () => {
    const path = fileWith(2);
    copyFileSync(path, `${path}.same`);
    const { file } = opened(path);
    expect(file.isUntouched).toBe(true);
    copyFileSync(`${path}.same`, path);
    expect(file.isUntouched).toBe(false);
  });
});
