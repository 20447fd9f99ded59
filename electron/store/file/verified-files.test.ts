import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testFolder } from '../testing/folder.ts';
import { VerifiedFiles } from './verified-files.ts';

it('remembers the fingerprints of the two hundred files that were verified last', async () => {
  const kept = join(testFolder(), 'verified.json');
  const files = new VerifiedFiles(kept);
  for (let index = 0; index <= 200; index += 1) {
    // The first one is verified again in between, and so is not the oldest when one has to go.
    if (index === 100) await files.remember('/0.moot', 'again');
    await files.remember(`/${index}.moot`, `print ${index}`);
  }
  const later = new VerifiedFiles(kept);
  expect(later.of('/0.moot')).toBe('again');
  expect(later.of('/1.moot')).toBeNull();
  expect(later.of('/2.moot')).toBe('print 2');
  expect(later.of('/200.moot')).toBe('print 200');
  await later.remember('/200.moot', null);
  expect(new VerifiedFiles(kept).of('/200.moot')).toBeNull();
  expect(JSON.parse(readFileSync(kept, 'utf8'))).toHaveLength(199);
});
