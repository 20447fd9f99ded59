import { closeSync, openSync, rmSync } from 'node:fs';
import { uuidv7 } from 'uuidv7';
import { decide, type Decision } from '../../../shared/model/decide.ts';
import type { Workspace } from '../../../shared/model/entities.ts';
import { applyChanges, emptyState } from '../../../shared/model/state.ts';
import { cleanLine, LINE_LIMIT } from '../../../shared/model/text.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { StoreError, WritableWorkspace } from '../contract.ts';
import { errorOf, makingErrorOf } from '../errors.ts';
import type { Fingerprint } from './file-identity.ts';
import { writeNewFile } from './new-file.ts';
import { isWorkspaceWritable, openWorkspace, type OpenOptions } from './open.ts';
import { storeError } from '../store-error.ts';
import type { Transaction } from '../log/transactions.ts';

/** What a new workspace begins with. */
export interface Beginning {
  readonly title: string;
  readonly author: string;
  /** A `Command` that fills it; nothing does where it is left out. */
  readonly content?: unknown;
}

/**
 * Makes a new workspace file and opens it for writing. Never writes over a file. What it begins with is
 * its first transaction, title and content alike: a person's own steps, which can be undone, come after it.
 * @returns `exists`, or why the folder could not take it; then nothing is left behind
 * @throws where the model refuses the content, which whoever makes it up has to know beforehand
 */
export function createWorkspace(
  path: string,
  beginning: Beginning,
  options: OpenOptions = {},
): Result<WritableWorkspace, StoreError> {
  const now = options.now ?? Date.now;
  const first = founding(beginning, now());
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    return fail(makingErrorOf(error, path));
  }
  let verified: Fingerprint | null;
  try {
    verified = writeNewFile(path, first, now);
  } catch (error) {
    rmSync(path, { force: true });
    rmSync(`${path}-journal`, { force: true });
    return fail(errorOf(error, path));
  }
  return openForWriting(path, { ...options, verified });
}

function founding({ title, author, content }: Beginning, at: number): Transaction {
  const createdBy = cleanLine(author).slice(0, LINE_LIMIT);
  const createdAt = new Date(at).toISOString();
  const id = uuidv7();
  const after: Workspace = {
    id,
    createdAt,
    createdBy,
    title: cleanLine(title).slice(0, LINE_LIMIT),
    detail: '',
    givenLabels: [],
  };
  const own: Founding = {
    label: { key: 'new-workspace', values: {} },
    changes: [{ op: 'create', kind: 'workspace', id, after }],
  };
  const { label, changes } =
    content === undefined ? own : filled(own, content, createdAt, createdBy);
  return { origin: { origin: 'command', target: null }, author: createdBy, label, changes };
}

/** What a file is founded with. */
type Founding = Pick<Decision, 'label' | 'changes'>;

function filled(own: Founding, content: unknown, at: string, author: string): Founding {
  const decided = decide(applyChanges(emptyState(), own.changes), content, { at, author });
  if (!decided.ok) {
    throw new Error(`The model refuses what a workspace begins with: ${decided.error.code}`);
  }
  const { label, changes } = decided.value;
  return { label, changes: [...own.changes, ...changes] };
}

function openForWriting(path: string, options: OpenOptions): Result<WritableWorkspace, StoreError> {
  const opened = openWorkspace(path, { ...options, mode: 'write' });
  if (!opened.ok) return opened;
  const { value } = opened;
  return isWorkspaceWritable(value) ? ok(value) : fail(storeError('no-permission', { path }));
}
