import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePath, nameOf, withEnding } from './names.ts';

describe('nameOf', () => {
  it('leaves out the folder and the ending', () => {
    expect(nameOf('/a/Working group.moot')).toBe('Working group');
    expect(nameOf('/a/GROUP.MOOT')).toBe('GROUP');
    expect(nameOf('/a/v1.2.moot')).toBe('v1.2');
  });

  it('keeps endings that are not ours', () => {
    expect(nameOf('/a/notes.txt')).toBe('notes.txt');
    expect(nameOf('/a/.moot')).toBe('.moot');
  });
});

describe('withEnding', () => {
  it('adds the ending where it is missing', () => {
    expect(withEnding('/a/b')).toBe('/a/b.moot');
    expect(withEnding('/a/v1.2')).toBe('/a/v1.2.moot');
    expect(withEnding('/a/b.moot')).toBe('/a/b.moot');
    expect(withEnding('/a/b.MOOT')).toBe('/a/b.MOOT');
  });
});

describe('freePath', () => {
  it('counts up until nothing is there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'moot-names-'));
    try {
      expect(await freePath(folder, 'Sample')).toBe(join(folder, 'Sample.moot'));
      await writeFile(join(folder, 'Sample.moot'), '');
      await writeFile(join(folder, 'Sample 2.moot'), '');
      expect(await freePath(folder, 'Sample')).toBe(join(folder, 'Sample 3.moot'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
