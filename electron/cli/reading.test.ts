import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { moot, mootJson, temporaryFolder } from './cli.testing.ts';

const file = temporaryFolder();
const path = file('sample.moot');

beforeAll(async () => {
  await moot('sample', path);
});

describe('moot new and moot sample', () => {
  it('make a workspace that is called by its title or its file', async () => {
    expect((await moot('new', file('Monday.moot'))).out).toBe(
      `Made ${file('Monday.moot')}: Monday\n`,
    );
    const { value } = await mootJson('new', file('b.moot'), '--title', 'The <b>title</b>');
    expect(value).toMatchObject({ ok: true, path: file('b.moot'), title: 'The <b>title</b>' });
    expect((await moot('show', file('b.moot'))).out).toBe(
      'The <b>title</b>\nThere is nothing in this workspace yet.\n',
    );
  });

  it.each(['new', 'sample'])('refuse an existing file, and leave it as it is: %s', async (name) => {
    writeFileSync(file('taken.moot'), 'mine');
    const { status, err } = await moot(name, file('taken.moot'));
    expect(status).toBe(1);
    expect(err).toContain('There is a file at');
    expect(readFileSync(file('taken.moot'), 'utf8')).toBe('mine');
    const { value } = await mootJson(name, file('taken.moot'));
    expect(value).toMatchObject({ ok: false, error: { code: 'exists' } });
  });

  it('leave nothing in a folder that is not there', async () => {
    const { status } = await moot('new', file('no/such/folder.moot'));
    expect(status).toBe(1);
  });
});

describe('moot show', () => {
  it('prints the map, the parties and the sessions', async () => {
    const { out } = await moot('show', path);
    expect(out).toContain('5 issues, 9 positions');
    expect(out).toContain('  P3 = The CSC takes part in escalation (held by DT M)');
    expect(out).toContain('DT C: Design team C');
    expect(out).toContain('AG2 I1 Does the CSC');
  });

  it('prints JSON in the shape of the data export', async () => {
    const { value } = await mootJson('show', path);
    const { ok, ...data } = value;
    expect(ok).toBe(true);
    const exported = await moot('export', path, '--document', 'data', '--format', 'json');
    expect(JSON.parse(exported.out)).toEqual(data);
  });

  it('shows one thing by label, id or short name, with all that touches it', async () => {
    const { value } = await mootJson('show', path, 'P3');
    const subject = value['subject'] as { readonly id: string };
    expect(subject).toMatchObject({ kind: 'position', label: 'P3' });
    const labels = (kind: string): readonly string[] =>
      (value[kind] as readonly { label: string }[]).map(({ label }) => label).toSorted();
    expect(labels('issues')).toEqual(['I1']);
    expect(labels('positions')).toEqual(['P2', 'P3']);
    expect(labels('arguments')).toEqual(['A1', 'A2', 'A3']);
    expect(labels('references')).toEqual(['R1', 'R2', 'R3', 'R4']);
    expect(value['stances']).toHaveLength(2);
    const byId = await moot('show', path, subject.id.toUpperCase());
    expect(byId.out).toBe((await moot('show', path, 'p3')).out);
    expect((await moot('show', path, 'DT m')).out).toContain('stance DT M · P3: for');
  });

  it('says where what stands twice is laid out', async () => {
    const copy = file('twice.moot');
    await moot('sample', copy);
    await moot('add', copy, 'reference', '--text', 'x', '--on', 'A3');
    const { out } = await moot('show', copy);
    expect(out).toContain('A3 - It may widen the mandate of the CSC (accommodated; see above)');
  });

  it.each(['I99', 'I', '', '__proto__', 'constructor', '00000000-0000-7000-8000-000000000000'])(
    'says that nothing is called “%s”',
    async (ref) => {
      const { status, value } = await mootJson('show', path, ref);
      expect(status).toBe(1);
      expect(value).toMatchObject({ ok: false, error: { code: 'unknown-ref' } });
    },
  );
});

describe('moot search', () => {
  it('marks the words, best first', async () => {
    const { out } = await moot('search', path, 'mediat');
    expect(out).toMatch(/\*\*mediat/i);
    const { value } = await mootJson('search', path, 'mediator', '--limit', '1');
    expect(value['hits']).toHaveLength(1);
    expect(value['hits']).toMatchObject([
      { kind: expect.any(String) as string, label: expect.any(String) as string },
    ]);
  });

  it('finds nothing without complaint', async () => {
    const { status, out, err } = await moot('search', path, 'xyzzy');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toContain('“xyzzy”');
    expect((await mootJson('search', path, 'xyzzy')).value).toEqual({ ok: true, hits: [] });
  });
});

describe('moot log', () => {
  it('says who did what and when, newest first', async () => {
    const { out } = await moot('log', path);
    expect(out.split('\n').map((line) => line.replace(/^\S+ \S+ UTC {2}/, ''))).toEqual([
      'A member  Make the sample',
      '',
    ]);
  });

  it('says what changed in one thing', async () => {
    const copy = file('logged.moot');
    await moot('sample', copy);
    await moot('add', copy, 'position', '--text', 'Both', '--replaces', 'P1');
    const { out } = await moot('log', copy, 'P1');
    expect(out).toContain('Replace P1 by P10\n  P10 replaces P1\n  P1, Status: Live → Superseded');
    const { value } = await mootJson('log', copy, 'P1', '--limit', '1');
    expect(value['entries']).toMatchObject([
      { summary: 'Replace P1 by P10', author: 'A member', origin: 'command' },
    ]);
  });
});

/** A copy of the sample in which another program did something. */
function altered(name: string, sql: string): string {
  copyFileSync(path, file(name));
  const db = new Sqlite(file(name));
  db.exec(sql);
  db.close();
  return file(name);
}

describe('moot check', () => {
  it('finds nothing wrong with the sample', async () => {
    const { status, out } = await moot('check', path);
    expect(status).toBe(0);
    expect(out).toMatch(/^(ok .*\n)+$/);
    const { value } = await mootJson('check', path);
    expect(value).toMatchObject({ ok: true });
    expect(value['checks']).toContainEqual({ name: 'map', problems: [] });
  });

  it('ends with 1 where something is wrong, and says what', async () => {
    const broken = altered('broken.moot', "INSERT INTO search (search) VALUES ('delete-all')");
    const { status, out, err } = await moot('check', broken);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^broken +the search index\n {2}.*is not in the index$/m);
    const { value } = await mootJson('check', broken);
    expect(value).toMatchObject({ ok: false, error: { code: 'check-failed' } });
    expect(value['checks']).toContainEqual({
      name: 'search',
      problems: [expect.stringContaining('is not in the index')],
    });
  });

  it('ends with 1 for a file that is not as its log has it', async () => {
    const forged = altered('forged.moot', "UPDATE position SET text = 'Forged' WHERE label = 'P1'");
    const { status, value } = await mootJson('check', forged);
    expect(status).toBe(1);
    expect(value).toMatchObject({
      ok: false,
      error: { code: 'damaged', hint: expect.stringContaining('not as the log has it') as string },
    });
  });

  it('ends with 1 for a file that was cut off', async () => {
    const cut = file('cut.moot');
    writeFileSync(cut, readFileSync(path).subarray(0, 5000));
    const { status, value } = await mootJson('check', cut);
    expect(status).toBe(1);
    expect(value).toMatchObject({ ok: false, error: { code: 'truncated' } });
  });
});

describe('moot export', () => {
  const summary = ['--document', 'summary'];

  it('writes to standard output or to a file, the same bytes', async () => {
    const { bytes } = await moot('export', path, ...summary, '--format', 'html');
    const { status, out } = await moot('export', path, ...summary, '--out', file('s.html'));
    expect(status).toBe(0);
    expect(out).toBe(`Wrote ${file('s.html')} (${bytes.byteLength} bytes)\n`);
    expect(readFileSync(file('s.html'))).toEqual(bytes);
    const { value } = await mootJson('export', path, ...summary, '--out', file('s.md'));
    expect(value).toMatchObject({
      ok: true,
      path: file('s.md'),
      document: 'summary',
      format: 'md',
    });
  });

  it('writes the map as a picture with its fonts, and for programs that draw graphs', async () => {
    const map = ['--document', 'map', '--issue', 'I3'];
    const { out } = await moot('export', path, ...map, '--format', 'svg');
    expect(out).toMatch(/^<\?xml [^>]*>\n<svg /);
    expect(out).toContain('@font-face');
    expect(out).toContain('>I3</text>');
    expect(out).not.toContain('>I2</text>');
    expect((await moot('export', path, ...map, '--format', 'dot')).out).toMatch(/^digraph "/);
    expect((await moot('export', path, ...map, '--format', 'graphml')).out).toContain('<graphml ');
  });

  it('writes the papers of one session, and its agenda for a calendar', async () => {
    const own = file('papers.moot');
    await moot('sample', own);
    const agenda = ['--document', 'agenda', '--session', 'S2'];
    const paper = await moot('export', own, ...agenda, '--format', 'md');
    expect(paper.out).toContain('| 13:10–13:40 | 30 | I1 · ');
    expect(paper.out).not.toContain('What goes to Tuesday');
    const { out } = await moot('export', own, ...agenda, '--format', 'ics');
    expect(out).toMatch(/\r\nSEQUENCE:1\r\n/);
    await moot('add', own, 'agenda-item', '--on', 'S2', '--text', 'Any other business');
    const later = await moot('export', own, ...agenda, '--format', 'ics');
    expect(later.out).toMatch(/\r\nSEQUENCE:2\r\n/);
    const minutes = ['--document', 'minutes', '--session', 'S2', '--format', 'md'];
    expect((await moot('export', own, ...minutes)).out).toContain('has not begun');
  });

  it('prints PDF by what the platform prints with', async () => {
    const { out } = await moot('export', path, ...summary, '--format', 'pdf');
    expect(out).toBe('printed The customer standing committee and escalation: true');
  });

  it('goes as deep as it is told, without names and in the language that is asked for', async () => {
    const told = ['--depth', 'positions', '--without-names', '--language', 'en-US'];
    const { out } = await moot('export', path, ...summary, '--format', 'md', ...told);
    expect(out).toContain('**Party B**, strongly for since April 2, 2015');
    expect(out).not.toMatch(/DT [CM]|If the CSC does not do it/);
    for (const wrong of [
      ['--depth', 'deep'],
      ['--language', 'tlh'],
    ]) {
      const ended = await moot('export', path, ...summary, '--format', 'md', ...wrong);
      expect(ended).toMatchObject({ status: 2, out: '' });
      expect(ended.err).toContain(`“${wrong[1]}”`);
    }
    const data = ['--document', 'data', '--format', 'json', '--without-names'];
    expect(await moot('export', path, ...data)).toMatchObject({ status: 2, out: '' });
  });

  it('keeps to the issues and parties that are named', async () => {
    const { out } = await moot('export', path, ...summary, '--format', 'md', '--issue', 'I2');
    expect(out).toContain('Who may bring complaints');
    expect(out).not.toContain('narrow, minimal role');
  });

  it.each<[number, string, readonly string[]]>([
    [2, 'missing-option', ['--format', 'md']],
    [2, 'missing-option', ['--document', 'summary']],
    [2, 'unknown-document', ['--document', 'poem', '--format', 'md']],
    [2, 'unknown-format', ['--document', 'summary', '--format', 'xls']],
    [1, 'unknown-ref', ['--document', 'summary', '--format', 'md', '--issue', 'I99']],
    [1, 'wrong-kind', ['--document', 'summary', '--format', 'md', '--issue', 'P1']],
    [1, 'unknown-party', ['--document', 'summary', '--format', 'md', '--party', 'DT X']],
  ])('ends with %i for %s', async (status, code, options) => {
    const out = file(`never-${code}.md`);
    const ended = await mootJson('export', path, ...options, '--out', out);
    // What ends in `.md` is Markdown, so only the document can be missing here.
    if (code === 'missing-option' && options.includes('summary')) {
      expect(ended.status).toBe(0);
      return;
    }
    expect(ended).toMatchObject({ status, value: { ok: false, error: { code } } });
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });

  it('never writes over the workspace, nor half a file', async () => {
    const before = readFileSync(path);
    const over = await moot('export', path, ...summary, '--format', 'md', '--out', path);
    expect(over.status).toBe(1);
    expect(readFileSync(path)).toEqual(before);
    const into = await moot('export', path, ...summary, '--format', 'md', '--out', file('no/x.md'));
    expect(into.status).toBe(1);
    expect(into.err).toContain('There is no folder');
  });

  it('asks for a file where the result is to be told as JSON', async () => {
    const ended = await mootJson('export', path, ...summary, '--format', 'md');
    expect(ended).toMatchObject({ status: 2, value: { error: { code: 'json-needs-out' } } });
  });
});
