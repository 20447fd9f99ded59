import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import catalogue from '../../shared/messages/en/cli.json' with { type: 'json' };
import { COMMON_OPTIONS } from './arguments.ts';
import type { Options } from './command.ts';
import { fingerprintOf } from '../store/file/file-identity.ts';
import { openWorkspace } from '../store/file/open.ts';
import { VerifiedFiles } from '../store/file/verified-files.ts';
import { moot, mootJson, shell, temporaryFolder, testIo } from './cli.testing.ts';
import { COMMANDS } from './registry.ts';
import { run } from './run.ts';

const file = temporaryFolder();

describe('the command line', () => {
  it.each([
    [[], 'There is no command.'],
    [['frobnicate'], 'There is no command “frobnicate”.'],
    [['__proto__'], 'There is no command “__proto__”.'],
    [['new'], 'FILE is missing.'],
    [['new', 'a.moot', 'b.moot'], 'b.moot” is one argument too many.'],
    [['new', 'a.moot', '--colour', 'red'], 'There is no option --colour here.'],
    [['new', 'a.moot', '-x'], 'There is no option -x here.'],
    [['new', 'a.moot', '--title'], 'The option --title needs a value.'],
    [['new', 'a.moot', '--title', '--json'], 'The option --title needs a value.'],
    [['show', 'a.moot', '--json=yes'], 'The option --json takes no value.'],
    [['search', 'a.moot', 'x', '--limit', '0'], '“0” is not a valid number for --limit.'],
  ])('refuses %j as wrong usage, on standard error', async (argv, message) => {
    const inFolder = argv.map((word) => (word.endsWith('.moot') ? file(word) : word));
    const { status, out, err } = await moot(...inFolder);
    expect(status).toBe(2);
    expect(out.startsWith('{') || out === '').toBe(true);
    expect(err.split('\n')[0]).toContain(message);
    expect(err).toContain('Usage: moot');
  });

  it('says wrong usage as JSON too', async () => {
    const { status, value } = await mootJson('show');
    expect(status).toBe(2);
    expect(value).toEqual({
      ok: false,
      error: {
        code: 'missing-argument',
        message: 'FILE is missing.',
        hint: 'Write it after the command.',
      },
    });
  });

  it('takes --json before the command, too, and for help and version', async () => {
    await moot('sample', file('before.moot'));
    const shown = await moot('--json', 'show', file('before.moot'), 'I1');
    expect(shown.status).toBe(0);
    expect(shown.out).toBe((await moot('show', file('before.moot'), 'I1', '--json')).out);
    expect(await mootJson()).toMatchObject({ status: 2, value: { error: { code: 'no-command' } } });
    const helped = await mootJson('help', 'show');
    expect(helped).toEqual({
      status: 0,
      value: { ok: true, help: (await moot('help', 'show')).out },
    });
    expect((await mootJson('--version')).value).toEqual({
      ok: true,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
  });

  it('says which folder is missing where a file was to be made', async () => {
    await moot('sample', file('here.moot'));
    const nowhere = file('no such folder/new.moot');
    for (const argv of [
      ['new', nowhere],
      ['sample', nowhere],
      ['recover', file('here.moot'), '--out', nowhere],
      ['export', file('here.moot'), '--document', 'data', '--format', 'json', '--out', nowhere],
    ]) {
      const { status, value } = await mootJson(...argv);
      expect(status).toBe(1);
      expect(value).toMatchObject({ ok: false, error: { code: 'no-folder' } });
      expect((await moot(...argv)).err).toContain(file('no such folder'));
    }
  });

  it.each([['--help'], ['-h'], ['help']])('lists its commands for %s', async (asked) => {
    const { status, out, err } = await moot(asked);
    expect(status).toBe(0);
    expect(err).toBe('');
    for (const name of Object.keys(COMMANDS)) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it.each(Object.keys(COMMANDS))('explains every option of %s', async (name) => {
    const { command } = await COMMANDS[name]!();
    const { status, out } = await moot(name, '--help');
    expect(status).toBe(0);
    expect(out).toBe((await moot('help', name)).out);
    expect(out).not.toMatch(/command\.|option\./);
    const options: Options = { ...command.options, ...COMMON_OPTIONS };
    for (const [option, { type }] of Object.entries(options)) {
      const value = type === 'string' ? ' [A-Z]+' : '';
      expect(out).toMatch(new RegExp(`^  --${option}${value}  +\\S`, 'm'));
    }
    expect(catalogue.command).toHaveProperty(name);
  });

  it('tells a mistake of its own in one line', async () => {
    const broken = {
      ...testIo(),
      now: () => {
        throw new Error('no\nclock');
      },
    };
    const err: string[] = [];
    const io = { ...broken, err: async (text: string) => void err.push(text) };
    expect(await run(['new', file('mistake.moot')], io)).toBe(1);
    expect(err.join('')).toMatch(/^moot: Moot made a mistake: Error: no clock\. .*\n$/);
  });

  it('says its version', async () => {
    expect((await moot('--version')).out).toMatch(/^Moot \d+\.\d+\.\d+\n$/);
  });

  it('takes texts that start with a dash', async () => {
    await moot('sample', file('dash.moot'));
    await moot('add', file('dash.moot'), 'issue', '--text', '- a list, then?', '--tag=--x');
    expect((await moot('show', file('dash.moot'))).out).toContain('? - a list, then?');
    const query = await moot('search', file('dash.moot'), '--', '--mediator');
    expect(query.out).toContain('**mediator**');
    const option = await moot('search', file('dash.moot'), '--', '--json');
    expect(option.out).not.toContain('"ok"');
  });

  it.each([
    ['not-found', () => file('nowhere.moot'), 'There is no file'],
    ['not-a-workspace', () => import.meta.filename, 'is not a Moot workspace'],
    ['not-a-workspace', () => import.meta.dirname, 'is not a Moot workspace'],
  ])('cannot read what is no workspace: %s', async (code, path, message) => {
    for (const argv of [
      ['show', path()],
      ['search', path(), 'x'],
      ['log', path()],
      ['check', path()],
      ['export', path(), '--document', 'summary', '--format', 'md'],
      ['add', path(), 'issue', '--text', 'x'],
    ]) {
      const { status, out, err } = await moot(...argv);
      expect(status).toBe(1);
      expect(out).toBe('');
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain(message);
      if (argv[0] === 'export') continue;
      const { value } = await mootJson(...argv);
      expect(value).toMatchObject({ ok: false, error: { code } });
    }
  });
});

describe('the program', () => {
  it('starts in a checkout, tells its status and keeps results and complaints apart', async () => {
    const path = file('program.moot');
    const made = await shell(`moot sample "${path}"`);
    expect(made).toMatchObject({ status: 0, err: '' });
    const again = await shell(`moot sample "${path}"`);
    expect(again).toMatchObject({ status: 1, out: '' });
    expect(again.err).toMatch(/^moot: There is a file at .*\n$/);
    expect(await shell('moot frobnicate')).toMatchObject({ status: 2, out: '' });
  });

  it('prints a summary in which both teams find their view, its reasons and what is open', async () => {
    const path = file('summary.moot');
    const { status, out } = await shell(
      `moot sample "${path}" > /dev/null && moot export "${path}" --document summary --format md`,
    );
    expect(status).toBe(0);
    for (const said of [
      'The CSC has a narrow, minimal role',
      'DT C',
      'Our proposal became a charter with a defined scope.',
      'The CSC takes part in escalation',
      'DT M',
      'If the CSC does not do it, who would?',
      'It may widen the mandate of the CSC',
      'Annex Y, Step 2',
      'How would a mediator be appointed',
      'Still open',
    ]) {
      expect(out).toContain(said);
    }
  });

  it('ends quietly when nobody reads on', async () => {
    const path = file('pipe.moot');
    const { status, out, err } = await shell(
      `moot sample "${path}" > /dev/null; for i in 1 2 3; do moot show "${path}" --json | head -c 10 || exit 9; done`,
    );
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out.startsWith('{')).toBe(true);
  });

  it('waits for nobody who has the file open, and says so', async () => {
    const path = file('in-use.moot');
    await shell(`moot sample "${path}"`);
    const opened = openWorkspace(path, { mode: 'write' });
    expect(opened.ok).toBe(true);
    const { status, out, err } = await shell(`moot add "${path}" issue --text x --json`);
    if (opened.ok) opened.value.close();
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { code: 'in-use' } });
    expect(err).toContain('open');
    expect((await shell(`moot add "${path}" issue --text x`)).status).toBe(0);
  });

  it('examines a file that it found sound before only once it was written', async () => {
    const path = file('known.moot');
    const verified = new VerifiedFiles(file('verified.json'));
    const show = () => run(['show', path], { ...testIo(), verified });
    await moot('sample', path);
    expect(verified.of(path)).toBe(null);
    expect(await show()).toBe(0);
    const known = verified.of(path);
    expect(known).toBe(fingerprintOf(path));
    expect(await show()).toBe(0);
    expect(verified.of(path)).toBe(known);
    const db = new Sqlite(path);
    db.prepare(`UPDATE issue SET text = 'Smuggled in' WHERE label = 'I1'`).run();
    db.close();
    expect(await show()).toBe(1);
  });

  it('takes the author from the environment', async () => {
    const path = file('author.moot');
    const { out } = await shell(`MOOT_AUTHOR=Anna moot sample "${path}"; moot log "${path}"`);
    expect(out).toContain('Anna  Make the sample');
  });

  it('prints a PDF by an Electron of its own', async () => {
    const path = file('print.moot');
    const made = await shell(
      `moot sample "${path}" > /dev/null && moot export "${path}" --document summary --out "${path}.pdf"`,
    );
    expect(made).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(`${path}.pdf`).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('writes bytes as they are', async () => {
    const path = file('bytes.moot');
    await shell(`moot sample "${path}"`);
    await shell(`moot export "${path}" --document data --format csv > "${path}.zip"`);
    expect(readFileSync(`${path}.zip`).subarray(0, 2).toString()).toBe('PK');
  });
});
