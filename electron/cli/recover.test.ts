import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { moot, mootJson, temporaryFolder } from './cli.testing.ts';

const file = temporaryFolder();
const damaged = file('damaged.moot');

beforeAll(async () => {
  await moot('sample', damaged);
  const bytes = readFileSync(damaged);
  // The page on which the file says what its tables are.
  bytes.fill(0, 0, 4096);
  writeFileSync(damaged, bytes);
});

describe('moot recover', () => {
  it('saves what can be read of a file that does not open, and tells what', async () => {
    expect((await moot('check', damaged)).status).toBe(1);
    const before = readFileSync(damaged);
    const out = file('saved.moot');
    const { status, out: said } = await moot('recover', damaged, '--out', out);
    expect(status).toBe(0);
    expect(said).toMatch(/Saved in .*saved\.moot: .*\d+ issues/);
    expect(said).toContain('It is a copy of the same workspace');
    expect(readFileSync(damaged).equals(before)).toBe(true);
    expect((await moot('check', out)).status).toBe(0);
    expect((await moot('show', out, 'I1')).status).toBe(0);
  });

  it('tells a program the same', async () => {
    const { value } = await mootJson('recover', damaged, '--out', file('json.moot'));
    expect(value).toMatchObject({ ok: true, lost: 0, missingSteps: 0, isSameWorkspace: true });
  });

  it('needs a place, and writes over nothing', async () => {
    expect((await moot('recover', damaged)).status).toBe(2);
    expect((await moot('recover', damaged, '--out', damaged)).status).toBe(1);
    expect((await moot('recover', damaged, '--out', file('saved.moot'))).err).toContain('already');
    expect((await moot('recover', file('none.moot'), '--out', file('x.moot'))).status).toBe(1);
  });
});
