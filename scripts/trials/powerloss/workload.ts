// What is done while the recorder watches, one workload a process: it says “start” when what it begins with is on disk, a number or
// “done” when what it does is acknowledged.
import Sqlite from 'better-sqlite3';
import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { WritableWorkspace } from '../../../electron/store/contract.ts';
import { createWorkspace } from '../../../electron/store/file/create.ts';
import { isWorkspaceWritable, openWorkspace } from '../../../electron/store/file/open.ts';
import { writeFirstVersion } from '../../../electron/store/testing/first-version.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import type { Result } from '../../../shared/result.ts';

const BY = { author: 'A member' };

/** So many edits are acknowledged. */
const EDITS = 40;

const [, , name = '', folder = ''] = process.argv;
const file = join(folder, 'file.moot');
/** A folder that is not watched. */
const aside = join(dirname(folder), `aside-${name}`);

function say(what: string): void {
  writeSync(1, `${what}\n`);
}

function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function writable(path: string): WritableWorkspace {
  const opened = must(openWorkspace(path, { mode: 'write', backups: join(aside, 'backups') }));
  if (!isWorkspaceWritable(opened)) throw new Error('It can only be read.');
  return opened;
}

function addIssue(workspace: WritableWorkspace, number: number): void {
  const text = `Issue ${number} ${'x'.repeat((number * 37) % 3000)}`;
  must(
    workspace.run(
      {
        type: 'add-element',
        id: testId(number),
        element: { kind: 'issue', fields: { text } },
        place: { under: 'nothing' },
      },
      BY,
    ),
  );
}

/** A workspace with so many issues, made where nobody watches. */
function made(path: string, issues: number): void {
  const workspace = must(createWorkspace(path, { title: 'A trial', ...BY }));
  for (let number = 1; number <= issues; number += 1) addIssue(workspace, number);
  workspace.close();
}

/** Puts a file in the watched folder, on disk for sure. */
function place(from: string, to: string): void {
  for (const [path, flags] of [
    [to, 'w'],
    [dirname(to), 'r'],
  ] as const) {
    const descriptor = openSync(path, flags);
    if (flags === 'w') writeSync(descriptor, readFileSync(from));
    fsyncSync(descriptor);
    closeSync(descriptor);
  }
}

const WORKLOADS: Readonly<Record<string, () => void>> = {
  /** Our own write path. */
  edit: () => {
    const workspace = must(createWorkspace(file, { title: 'A trial', ...BY }));
    say('1');
    for (let number = 1; number <= EDITS; number += 1) {
      addIssue(workspace, number);
      say(String(number + 1));
    }
  },

  /** The control: the same bytes with settings that lose the last commits. */
  careless: () => {
    const db = new Sqlite(file);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.exec('CREATE TABLE n (i INTEGER PRIMARY KEY, text TEXT)');
    const insert = db.prepare('INSERT INTO n VALUES (?, ?)');
    for (let number = 1; number <= EDITS; number += 1) {
      insert.run(number, 'x'.repeat((number * 37) % 3000));
      say(String(number));
    }
  },

  /** A copy that takes the place of an older one. */
  'save-as': () => {
    made(join(aside, 'old.moot'), 3);
    made(join(aside, 'new.moot'), 6);
    place(join(aside, 'old.moot'), file);
    const workspace = writable(join(aside, 'new.moot'));
    say('start');
    must(workspace.saveCopy(file));
  },

  /** The control: a copy written over the older one. */
  'careless-save': () => {
    made(join(aside, 'old.moot'), 3);
    made(join(aside, 'new.moot'), 6);
    place(join(aside, 'old.moot'), file);
    say('start');
    const descriptor = openSync(file, 'w');
    writeSync(descriptor, readFileSync(join(aside, 'new.moot')));
    closeSync(descriptor);
  },

  merge: () => {
    const [old, other] = [join(aside, 'old.moot'), join(aside, 'other.moot')];
    made(old, 3);
    cpSync(old, other);
    const copy = writable(other);
    for (const number of [4, 5, 6]) addIssue(copy, number);
    place(old, file);
    const workspace = writable(file);
    const log = copy.copyLog(workspace.hashes());
    say('start');
    must(workspace.merge([log], { ...BY, isTrial: false }));
  },

  migration: () => {
    made(join(aside, 'now.moot'), 3);
    writeFirstVersion(join(aside, 'now.moot'), join(aside, 'old.moot'));
    place(join(aside, 'old.moot'), file);
    say('start');
    writable(file);
  },
};

if (!existsSync(aside)) mkdirSync(aside, { recursive: true });
WORKLOADS[name]?.();
say('done');
process.kill(process.pid, 'SIGKILL');
