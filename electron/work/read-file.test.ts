import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { harbour } from '../../shared/documents/testing/fixture.ts';
import { stateJson } from '../store/snapshot.ts';
import type { ReadingJob } from './protocol.ts';
import { readForImport } from './read-file.ts';

const json = stateJson(harbour().state);

/** Why something could not be read. */
async function refusal(from: ReadingJob['from']): Promise<string> {
  const job = { from, author: 'Ada', json, language: 'en' };
  const read = await readForImport(job, () => Promise.resolve([]));
  if (!('understood' in read) || read.understood.ok) throw new Error('It was read.');
  const { message, hint } = read.understood.error;
  return `${message} ${hint}`;
}

describe('what cannot be read', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'moot-read-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is told of in plain words: a file that went, and a folder', async () => {
    const gone = await refusal({ path: join(folder, 'gone.txt') });
    expect(gone).toMatch(/gone\.txt is not there any more\. Nothing was changed\./);
    expect(gone).not.toContain('ENOENT');
    const among = await refusal({ path: folder });
    expect(among).toMatch(/is a folder\. Nothing was changed\. Choose a file in it\.$/);
  });

  it('is no file where nothing was copied', async () => {
    const name = 'the clipboard';
    const told = await refusal({ name, text: ' \n', html: '' });
    expect(told).toMatch(/^There is no text on the clipboard\. Nothing was changed\. Copy/);
    expect(told).not.toContain('file');
  });
});
