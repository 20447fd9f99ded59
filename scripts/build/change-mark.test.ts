import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeMark } from './change-mark.mjs';

describe('the mark of what a program was made from', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'moot-mark-'));
    mkdirSync(join(root, 'sources/deep'), { recursive: true });
    writeFileSync(join(root, 'sources/deep/one.ts'), 'one');
    writeFileSync(join(root, 'lock.json'), '{}');
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const mark = () => changeMark(root, ['sources', 'lock.json']);

  it('stays as long as nothing is written', () => {
    const before = mark();
    writeFileSync(join(root, 'elsewhere.ts'), 'more');
    expect(mark()).toBe(before);
  });

  it('is another one when a file is written, comes or goes, however deep', () => {
    const seen = new Set([mark()]);
    const file = join(root, 'sources/deep/one.ts');
    writeFileSync(file, 'other');
    seen.add(mark());
    utimesSync(file, 1_000, 1_000);
    seen.add(mark());
    writeFileSync(join(root, 'sources/two.ts'), '');
    seen.add(mark());
    rmSync(file);
    seen.add(mark());
    writeFileSync(join(root, 'lock.json'), '{ }');
    seen.add(mark());
    expect(seen.size).toBe(6);
  });

  it('says where a folder is that is not there', () => {
    expect(() => changeMark(root, ['nowhere'])).toThrow(/nowhere/);
  });
});
