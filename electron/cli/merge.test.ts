import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { moot, mootJson, temporaryFolder } from './cli.testing.ts';

const file = temporaryFolder();
const [mine, yours, theirs] = ['mine.moot', 'yours.moot', 'theirs.moot'].map(file) as [
  string,
  string,
  string,
];

/** What a file holds, as data. */
async function dataOf(path: string): Promise<string> {
  return (await moot('export', path, '--document', 'data', '--format', 'json')).out;
}

beforeAll(async () => {
  // Backups of the tests go where the tests’ own files are.
  process.env['XDG_CONFIG_HOME'] = file('settings');
  await moot('sample', mine);
  copyFileSync(mine, yours);
  copyFileSync(mine, theirs);
  await moot('add', yours, 'position', '--on', 'I4', '--text', 'The customers', '--author', 'Ana');
  await moot('add', theirs, 'position', '--on', 'I4', '--text', 'The board', '--author', 'Ben');
});

describe('moot merge', () => {
  it('tells what would come, and changes nothing', async () => {
    const before = readFileSync(mine);
    const { status, out } = await moot('merge', mine, yours, theirs, '--dry-run');
    expect(status).toBe(0);
    expect(out).toMatch(/2 steps would come into .*mine\.moot, by Ana \(1\), Ben \(1\)/);
    expect(readFileSync(mine).equals(before)).toBe(true);
  });

  it('counts a single step and a single change as one', async () => {
    const [one, other] = [file('single.moot'), file('single other.moot')];
    copyFileSync(mine, one);
    copyFileSync(mine, other);
    await moot('add', other, 'party', '--text', 'The board', '--author', 'Ana');
    const { out } = await moot('merge', one, other, '--dry-run');
    expect(out).toMatch(/^1 step would come into .*, by Ana \(1\): 1 change in the map\. /);
  });

  it('brings copies together, the same in every order, after a copy was put away', async () => {
    const [one, other] = [file('one.moot'), file('other.moot')];
    copyFileSync(mine, one);
    copyFileSync(mine, other);
    const { value } = await mootJson('merge', one, yours, theirs);
    expect(value).toMatchObject({
      ok: true,
      transactions: 2,
      authors: { Ana: 1, Ben: 1 },
      counts: { position: { created: 2 }, link: { created: 2 } },
      collisions: [],
    });
    expect(String(value['backup'])).toContain(join('Moot', 'backups'));
    expect(readdirSync(join(file('settings'), 'Moot', 'backups'))).toHaveLength(1);
    await moot('merge', other, theirs);
    await moot('merge', other, yours);
    expect(await dataOf(other)).toBe(await dataOf(one));
    expect((await moot('check', one)).status).toBe(0);
    // Both copies gave the same label; the later one is told apart.
    expect((await moot('show', one)).out).toMatch(/P\d+b = /);
  });

  it('takes in nothing of a newer version, of which it does not know what it means', async () => {
    const [path, newer] = [file('old.moot'), file('newer.moot')];
    copyFileSync(mine, path);
    copyFileSync(yours, newer);
    const bytes = readFileSync(newer);
    // The version of the schema, as the head of the file has it.
    bytes.writeUInt32BE(9_999, 60);
    writeFileSync(newer, bytes);
    const before = readFileSync(path);
    const { status, value } = await mootJson('merge', path, newer);
    expect(status).toBe(1);
    expect(value).toMatchObject({ ok: false, error: { code: 'newer-version' } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('says that nothing came, the second time', async () => {
    const path = file('twice.moot');
    copyFileSync(mine, path);
    await moot('merge', path, yours);
    expect((await moot('merge', path, yours)).out).toContain('have nothing that');
  });

  it('refuses another workspace, and the file itself', async () => {
    const path = file('stranger.moot');
    await moot('new', path);
    const { status, err } = await moot('merge', path, yours);
    expect(status).toBe(1);
    expect(err).toContain('do not come from one workspace');
    expect((await moot('merge', mine, mine)).err).toContain('with itself');
    expect((await moot('merge', mine)).status).toBe(2);
  });
});
