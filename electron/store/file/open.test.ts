import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './file-identity.ts';
import { openWorkspace } from './open.ts';
import { APPLICATION_ID } from './pragmas.ts';
import { tamper } from '../testing/damage.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';

/** A closed workspace with something in it; its path. */
function madeWorkspace(): string {
  const workspace = newWorkspace();
  carryOut(workspace, ...issues(20));
  workspace.close();
  return workspace.path;
}

function writtenFile(content: string | Uint8Array): string {
  const path = join(testFolder(), 'test.moot');
  writeFileSync(path, content);
  return path;
}

/** Why a file does not open; it has to be told at once, and to leave the folder as it was. */
function refusal(path: string, mode: 'read' | 'write' = 'write'): string {
  const folder = dirname(path);
  const before = readdirSync(folder).map((name) => [name, contentOf(join(folder, name))]);
  const started = performance.now();
  const opened = openWorkspace(path, { mode });
  const took = performance.now() - started;
  if (opened.ok) throw new Error('was opened');
  expect(readdirSync(folder).map((name) => [name, contentOf(join(folder, name))])).toEqual(before);
  expect(took).toBeLessThan(300);
  return opened.error.code;
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}

describe('what is no workspace is refused, and left as it is', () => {
  it('a file that is not there', () => {
    expect(refusal(join(testFolder(), 'missing.moot'))).toBe('not-found');
  });

  it('a folder', () => {
    const path = join(testFolder(), 'folder.moot');
    mkdirSync(path);
    expect(refusal(path)).toBe('not-a-workspace');
  });

  it('a text file, short or long', () => {
    expect(refusal(writtenFile('Minutes of the first meeting'))).toBe('not-a-workspace');
    expect(refusal(writtenFile('Minutes of the first meeting\n'.repeat(1000)))).toBe(
      'not-a-workspace',
    );
  });

  it('an empty file', () => {
    expect(refusal(writtenFile(''))).toBe('empty-file');
  });

  it('a workspace whose making was cut off, which its journal takes back to nothing', () => {
    const path = madeWorkspace();
    // Its first page is there, but the journal says that there was no page before.
    const journal = Buffer.alloc(512);
    Buffer.from('d9d505f920a163d7', 'hex').copy(journal);
    journal.writeUInt32BE(512, 20);
    journal.writeUInt32BE(4096, 24);
    writeFileSync(`${path}-journal`, journal);
    expect(openWorkspace(path, { mode: 'write' })).toMatchObject({ error: { code: 'empty-file' } });
  });

  it('a database of another program', () => {
    const path = join(testFolder(), 'other.moot');
    const db = new Sqlite(path);
    db.exec('CREATE TABLE note (text)');
    db.close();
    expect(refusal(path)).toBe('not-a-workspace');
  });

  it('a database that only claims to be a workspace', () => {
    const path = join(testFolder(), 'other.moot');
    const db = new Sqlite(path);
    db.exec(`CREATE TABLE note (text); PRAGMA user_version = 1`);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.close();
    expect(refusal(path)).toBe('foreign-schema');
  });

  it('a workspace of which the end is missing', () => {
    const path = madeWorkspace();
    truncateSync(path, 4096 * 10);
    expect(refusal(path)).toBe('truncated');
  });

  it('a workspace with something after its end', () => {
    const path = madeWorkspace();
    appendFileSync(path, 'x');
    expect(refusal(path)).toBe('damaged');
  });
});

it('what is damaged is told without the words of SQLite', () => {
  const path = madeWorkspace();
  const bytes = readFileSync(path);
  for (let page = 1; page * 4096 < bytes.length; page += 5) {
    const broken = Buffer.from(bytes).fill(0xaa, page * 4096, page * 4096 + 2000);
    const copy = join(dirname(path), 'broken.moot');
    writeFileSync(copy, broken);
    const opened = openWorkspace(copy, { mode: 'read' });
    if (opened.ok) opened.value.close();
    else expect(JSON.stringify(opened.error.values)).not.toMatch(/sqlite|btree|database|[*]{3}/i);
  }
});

describe('a schema that is not ours is refused before anything in it runs', () => {
  it.each([
    ['a trigger', `CREATE TRIGGER t AFTER INSERT ON issue BEGIN DELETE FROM issue; END`],
    ['a view', `CREATE VIEW v AS SELECT 1`],
    ['a table more', `CREATE TABLE more (a)`],
    ['an index more', `CREATE INDEX more ON issue (upper(text))`],
    ['a column more', `ALTER TABLE issue ADD COLUMN more TEXT`],
    ['a table less', `DROP TABLE label_counter`],
  ])('%s', (_what, sql) => {
    const path = madeWorkspace();
    tamper(path, (db) => void db.exec(sql));
    expect(refusal(path)).toBe('foreign-schema');
  });

  it('a CHECK that would keep the processor busy for hours', () => {
    const path = madeWorkspace();
    const slow = `printf('%.*c', 9000, 'a') NOT LIKE '%a%a%a%a%a%a%a%a%b'`;
    tamper(path, (db) => {
      db.unsafeMode(true);
      db.pragma('writable_schema = ON');
      db.prepare(
        `UPDATE sqlite_schema SET sql = replace(sql, 'type IN (''group'', ''person'')', ?)
         WHERE name = 'party'`,
      ).run(slow);
    });
    expect(refusal(path)).toBe('foreign-schema');
  });

  it('a journal that names another file to be deleted', () => {
    const path = madeWorkspace();
    const mark = Buffer.from('d9d505f920a163d7', 'hex');
    writeFileSync(`${path}-journal`, Buffer.concat([Buffer.alloc(512), mark, mark]));
    expect(refusal(path)).toBe('foreign-schema');
  });
});

describe('content that is not as Moot wrote it is noticed', () => {
  it.each([
    ['a word that the vocabulary does not have', `UPDATE issue SET status = 'lost'`],
    ['a text that is far too long', `UPDATE issue SET text = printf('%.*c', 40000, 'x')`],
    ['a text that is empty', `UPDATE issue SET text = ''`],
    ['a text that nobody wrote', `UPDATE issue SET text = 'forged' WHERE label = 'I3'`],
    ['an element that nobody made', `DELETE FROM issue WHERE label = 'I3'`],
    [
      'a party that is missing',
      `INSERT INTO stance VALUES (1, '00000000-0000-7000-8000-00000000abcd',
        '2015-04-13T09:00:00.000Z', '', '00000000-0000-7000-8000-00000000abce',
        '00000000-0000-7000-8000-00000000abcf', 'for', '', 0, NULL, '2015-04-13')`,
    ],
    ['a log entry that was altered', `UPDATE log_change SET fields = '{}' WHERE seq = 5`],
    ['a log entry that is missing', `DELETE FROM log_transaction WHERE seq = 5`],
    ['a log that is missing', `DELETE FROM log_change; DELETE FROM log_transaction`],
    [
      'a change of no transaction',
      `INSERT INTO log_change VALUES (99, 0, '000000000000-0000', 'issue',
        '00000000-0000-7000-8000-00000000abcd', '{}', '{}')`,
    ],
    ['a counter that was set back', `UPDATE label_counter SET last = 1`],
  ])('%s', (_what, sql) => {
    const path = madeWorkspace();
    tamper(path, (db) => void db.exec(sql));
    expect(refusal(path)).toBe('damaged');
  });

  it('any bit that is another one either changes nothing or is found', () => {
    const path = madeWorkspace();
    const bytes = readFileSync(path);
    const workspace = reopen(path);
    const whole = workspace.snapshot().json;
    workspace.close();
    const tries = Number(process.env['MOOT_FLIPS'] ?? 60);
    for (let index = 0; index < tries; index += 1) {
      const flipped = Buffer.from(bytes);
      const at = (index * 7919 * 31 + 97) % bytes.length;
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (index % 8)), at);
      const copy = join(dirname(path), 'flipped.moot');
      writeFileSync(copy, flipped);
      const opened = openWorkspace(copy, { mode: 'read' });
      if (opened.ok) {
        expect(opened.value.snapshot().json, `byte ${at}`).toBe(whole);
        opened.value.close();
      }
    }
  });
});

describe('a file that was examined before', () => {
  it('is examined again as soon as anything touched it', () => {
    const path = madeWorkspace();
    const verified = reopen(path).close();
    expect(verified).not.toBeNull();
    tamper(path, (db) => void db.exec(`UPDATE issue SET text = 'forged' WHERE label = 'I3'`));
    expect(openWorkspace(path, { mode: 'write', verified })).toMatchObject({
      error: { code: 'damaged' },
    });
  });

  it('opens without being examined while nothing did', () => {
    const path = madeWorkspace();
    tamper(path, (db) => void db.exec(`UPDATE issue SET text = 'forged' WHERE label = 'I3'`));
    const verified = fingerprintOf(path);
    const workspace = must(openWorkspace(path, { mode: 'write', verified }));
    expect(workspace.snapshot().json).toContain('forged');
    expect(workspace.check().ok).toBe(false);
    expect(workspace.close()).toBe(verified);
  });

  it('is not vouched for when another program wrote it meanwhile', () => {
    const path = madeWorkspace();
    const workspace = reopen(path);
    appendFileSync(path, 'x');
    expect(workspace.close()).toBeNull();
  });
});

describe('a file of a newer version', () => {
  it('opens for reading, with its content', () => {
    const path = madeWorkspace();
    tamper(path, (db) => {
      db.exec(
        'ALTER TABLE issue ADD COLUMN mood TEXT; CREATE TABLE vote (a); PRAGMA user_version = 7',
      );
    });
    const opened = must(openWorkspace(path, { mode: 'write' }));
    expect(opened.readOnly).toBe('newer-version');
    expect(opened.state().tables.issue.size).toBe(20);
    expect(opened.search('issue 7', 5)[0]).toMatchObject({ label: 'I7' });
    expect(opened).not.toHaveProperty('run');
    opened.close();
  });

  it.each([
    ['has a view where a table was', 'DROP TABLE party; CREATE VIEW party AS SELECT 1'],
    [
      'has a computed column where a plain one was',
      `ALTER TABLE party DROP COLUMN name;
       ALTER TABLE party ADD COLUMN name TEXT GENERATED ALWAYS AS (hex(id))`,
    ],
    ['lacks a column', 'ALTER TABLE issue DROP COLUMN detail'],
    ['has words that this version does not know', `UPDATE issue SET status = 'parked'`],
  ])('is refused where it %s', (_what, sql) => {
    const path = madeWorkspace();
    tamper(path, (db) => void db.exec(`${sql}; PRAGMA user_version = 7`));
    expect(refusal(path)).toBe('newer-version');
  });
});

describe('opening', () => {
  it('follows a link to the file itself', () => {
    const path = madeWorkspace();
    const link = join(testFolder(), 'link.moot');
    symlinkSync(path, link);
    const workspace = reopen(link);
    expect(workspace.path).toBe(path);
    expect(openWorkspace(path, { mode: 'read' })).toMatchObject({ error: { code: 'in-use' } });
  });

  it('for reading lets others read, and nobody write', () => {
    const path = madeWorkspace();
    const reader = must(openWorkspace(path, { mode: 'read' }));
    expect(reader.readOnly).toBeNull();
    expect(reader).not.toHaveProperty('run');
    expect(reader.state().tables.issue.size).toBe(20);
    reader.close();
  });

  it('leaves nothing beside the file once it is closed', () => {
    const path = madeWorkspace();
    const workspace = reopen(path);
    must(workspace.undo(BY));
    workspace.close();
    expect(readdirSync(dirname(path))).toEqual(['test.moot']);
  });

  it.runIf(process.platform !== 'win32')('of a file that may not be written is for reading', () => {
    const path = madeWorkspace();
    chmodSync(path, 0o444);
    chmodSync(dirname(path), 0o555);
    expect(openedAsNobody(path)).toBe('no-permission');
    chmodSync(path, 0o000);
    expect(openedAsNobody(path)).toBe('refused: no-permission');
    chmodSync(dirname(path), 0o755);
  });
});

/** How a process without privileges gets a file opened: those of the super-user read and write everything. */
function openedAsNobody(path: string): string {
  const script = `
    import { openWorkspace } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'open.ts')).href)};
    const opened = openWorkspace(process.argv[1], { mode: 'write' });
    console.log(opened.ok ? opened.value.readOnly : 'refused: ' + opened.error.code);`;
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return execFileSync(process.execPath, ['--input-type=module', '-e', script, path], {
    ...nobody,
    encoding: 'utf8',
  }).trim();
}
