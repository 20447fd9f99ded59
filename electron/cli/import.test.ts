import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isWorkspaceWritable, openWorkspace } from '../store/file/open.ts';
import { moot, mootJson, temporaryFolder } from './cli.testing.ts';

const file = temporaryFolder();
const sample = file('sample.moot');
const data = file('data.json');

beforeAll(async () => {
  await moot('sample', sample);
  await moot('export', sample, '--document', 'data', '--format', 'json', '--out', data);
});

async function exported(path: string): Promise<string> {
  return (await moot('export', path, '--document', 'data', '--format', 'json')).out;
}

function write(name: string, text: string | Uint8Array): string {
  writeFileSync(file(name), text);
  return file(name);
}

const OUTLINE = `# Appointments

- Who appoints the mediator?
  - The committee
    - Pro: They know the service
    - Contra: They are few
`;

describe('moot import', () => {
  it('makes the file if it is not there, and loses nothing of our own data', async () => {
    const path = file('copy.moot');
    const { status, out } = await moot('import', path, data);
    expect(status).toBe(0);
    expect(out).toContain('5 issues, 9 positions');
    expect(await exported(path)).toBe(readFileSync(data, 'utf8'));
    expect((await moot('check', path)).status).toBe(0);
    expect((await moot('show', path)).out).toBe((await moot('show', sample)).out);
  });

  it('changes nothing the second time', async () => {
    const path = file('twice.moot');
    await moot('import', path, data);
    const log = (await moot('log', path)).out;
    const { status, out } = await moot('import', path, data);
    expect(status).toBe(0);
    expect(out).toContain('has nothing that');
    expect((await moot('log', path)).out).toBe(log);
    const { value } = await mootJson('import', path, data);
    expect(value).toMatchObject({ ok: true, format: 'json', counts: {}, leftOut: [] });
  });

  it('reads Markdown, twice with the same result', async () => {
    const path = file('outline.moot');
    const source = write('outline.md', OUTLINE);
    const { value } = await mootJson('import', path, source);
    expect(value).toMatchObject({
      ok: true,
      format: 'markdown',
      dryRun: false,
      counts: { issue: 1, position: 1, argument: 2 },
    });
    const { out } = await moot('show', path);
    expect(out).toContain('? Who appoints the mediator?');
    expect(out).toMatch(/= The committee\n.*\+ They know the service\n.*- They are few/);
    expect((await moot('import', path, source)).out).toContain('has nothing that');
  });

  it('brings Markdown beside what is there', async () => {
    const path = file('beside.moot');
    await moot('sample', path);
    await moot('import', path, write('beside.md', OUTLINE));
    const { out } = await moot('show', path);
    expect(out).toContain('I6 ? Who appoints the mediator?');
    expect(out).toContain('I1 ? Does the CSC have a role in escalation');
    expect((await moot('log', path, '--limit', '1')).out).toContain('Import');
  });

  it('says with --dry-run what it would do, and does nothing', async () => {
    const path = file('trial.moot');
    const fresh = await moot('import', path, data, '--dry-run');
    expect(fresh.status).toBe(0);
    expect(fresh.out).toContain('would bring');
    expect(existsSync(path)).toBe(false);
    await moot('new', path);
    const before = readFileSync(path);
    const { value } = await mootJson('import', path, data, '--dry-run');
    expect(value).toMatchObject({ ok: true, dryRun: true, counts: { issue: 5 } });
    expect(readFileSync(path)).toEqual(before);
  });

  it('says what was left out, where and why', async () => {
    const broken = JSON.parse(readFileSync(data, 'utf8')) as {
      positions: { id: string; status: string }[];
    };
    broken.positions[0]!.status = 'lost';
    const source = write('broken.json', JSON.stringify(broken, null, 2));
    const path = file('broken.moot');
    const { status, out } = await moot('import', path, source);
    expect(status).toBe(0);
    expect(out).toMatch(/Left out:\n( {2}line \d+: .+\n)+/);
    const line = readFileSync(source, 'utf8').split('\n').indexOf('  "positions": [') + 2;
    expect(out).toContain(`line ${line}: `);
    expect((await moot('check', path)).status).toBe(0);
    const { value } = await mootJson('import', file('broken2.moot'), source);
    expect(value['leftOut']).toContainEqual({ line, reason: expect.any(String) as string });
  });

  it.each<[string, number, string, () => readonly string[]]>([
    ['a source that is not there', 1, 'no-file', () => [file('nowhere.json')]],
    ['a folder', 1, 'is-folder', () => [import.meta.dirname]],
    ['an empty file', 1, 'empty', () => [write('empty.md', '')]],
    [
      'bytes that are no text',
      1,
      'not-text',
      () => [write('bytes', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))],
    ],
    ['JSON that ends too soon', 1, 'not-json', () => [write('half.json', '{ "schema": ')]],
    ['JSON of something else', 1, 'not-data', () => [write('other.json', '{ "a": 1 }')]],
    [
      'data of a newer version',
      1,
      'newer-data',
      () => [write('newer.json', '{ "schema": "moot-data-99" }')],
    ],
    ['a format that there is not', 2, 'unknown-format', () => [data, '--format', 'wordstar']],
    ['the wrong format', 1, 'not-json', () => [write('x.md', OUTLINE), '--format', 'json']],
  ])('cannot read %s, and leaves the workspace as it is', async (_what, status, code, args) => {
    const path = file('kept.moot');
    if (!existsSync(path)) await moot('new', path);
    const before = readFileSync(path);
    const ended = await mootJson('import', path, ...args());
    expect(ended).toMatchObject({ status, value: { ok: false, error: { code } } });
    const { error } = ended.value as { error: { message: string; hint: string } };
    expect(error.message).not.toContain('unreadable.');
    expect(error.hint).not.toBe('');
    expect(readFileSync(path)).toEqual(before);
    const fresh = file(`fresh-${code}.moot`);
    expect((await moot('import', fresh, ...args())).status).toBe(status);
    expect(existsSync(fresh)).toBe(false);
  });

  it('does not write into what is no workspace', async () => {
    const path = write('notes.txt', 'mine');
    const { status } = await moot('import', path, data);
    expect(status).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('explains its formats', async () => {
    expect((await moot('import', '--help')).out).toMatch(
      /^ {2}json\n {2}kialo\n {2}opml\n {2}compendium\n {2}csv\n {2}argdown\n {2}memo\n {2}markdown\n {2}xlsx$/m,
    );
  });

  it('hangs a file where it is told to, and tells what is there already', async () => {
    const path = file('under.moot');
    await moot('sample', path);
    const source = write(
      'again.md',
      '# Who may bring complaints to the CSC?\n\n- = All\n- = Nobody\n\n# Who keeps the list?\n',
    );
    const trial = await moot('import', path, source, '--dry-run');
    expect(trial.out).toContain(
      'There already:\n  line 1: “Who may bring complaints to the CSC?” is the same as I2',
    );
    const { value } = await mootJson(
      'import',
      path,
      source,
      '--duplicates',
      'use',
      '--under',
      'I1',
    );
    expect(value).toMatchObject({
      ok: true,
      counts: { issue: 1, position: 1 },
      alike: [
        { label: 'I2', same: true },
        { label: 'P4', same: true },
      ],
    });
    const { out } = await moot('show', path);
    expect(out).toMatch(/\n {2}I\d+ \? Who keeps the list\?/);
    expect((await moot('import', path, source, '--duplicates', 'all')).status).toBe(2);
    expect((await moot('import', path, source, '--under', 'I99')).status).toBe(1);
  });

  it('leaves the words in which somebody put since what a file brought', async () => {
    const path = file('reworded.moot');
    const source = write('appointments.md', OUTLINE);
    await moot('import', path, source);
    const opened = openWorkspace(path, { mode: 'write' });
    if (!opened.ok || !isWorkspaceWritable(opened.value)) throw new Error('not opened');
    const [position] = opened.value.state().tables.position.values();
    const fields = { text: 'The committee as a whole' };
    opened.value.run({ type: 'edit', kind: 'position', id: position?.id, fields }, { author: '' });
    opened.value.close();
    const again = await moot('import', path, source);
    expect(again.out).toContain('One line stands there in other words by now, which stay.');
    expect((await moot('show', path, 'P1')).out).toContain('The committee as a whole');
  });
});
