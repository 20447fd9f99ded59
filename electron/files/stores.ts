import { StoreClient, type StoreClientOptions } from '../store/process/client.ts';
import { forkStore } from '../store/process/fork.ts';
import { runErrand, type Errand } from '../store/process/errand.ts';
import type { AskOf } from '../store/process/line.ts';
import type { Answers } from '../store/process/protocol.ts';
import { readLastSeen, type LastSeen } from '../store/last-seen/last-seen.ts';
import { forgetSeen } from '../store/last-seen/last-seen-path.ts';
import { readOnce } from '../store/process/read-once.ts';
import type { StoreProcess } from '../store/process/line.ts';
import { VerifiedFiles } from '../store/file/verified-files.ts';
import type { Result } from '../../shared/result.ts';
import type { StoreError } from '../store/contract.ts';
import type { Beginning } from '../store/file/create.ts';
import type { Log } from './log.ts';

/** The store process of one open workspace, as main talks to it. */
export type Store = Pick<StoreClient, keyof StoreClient>;

/** Starts store processes. */
export interface Stores {
  /** Opens the workspace in a file. */
  open(path: string): Promise<Result<Store, StoreError>>;
  /** Opens the workspace in a file only to be read, also while another program writes it. */
  read(path: string): Promise<Result<Store, StoreError>>;
  /** Makes a workspace in a file that does not exist yet, and opens it. */
  create(path: string, beginning: Beginning): Promise<Result<Store, StoreError>>;
  /** Opens a file for reading in a process of its own, and asks one thing about it. */
  readOnce<Name extends 'copy-log' | 'identity' | 'snapshot'>(
    path: string,
    ask: AskOf<Name>,
  ): Promise<Answers[Name]>;
  /** Has a process of its own do work on files. */
  errand<Name extends Errand>(body: AskOf<Name>): Promise<Answers[Name]>;
  /** What was last seen of a workspace, if its file is still in the state in which it was closed; no process is asked. */
  lastSeen(path: string): Promise<LastSeen | null>;
  /** Forgets what was last seen of a workspace. */
  forget(path: string): Promise<void>;
  /** Starts a process ahead, for the next file. */
  prepare(): void;
  /** Ends the process that was started ahead, if no file came for it. */
  endSpare(): void;
}

/** Where the app keeps what it knows of workspaces. */
interface KeptPaths {
  /** The file with the states of files that were found sound. */
  readonly verified: string;
  /** The folder with the backups. */
  readonly backups: string;
  /** The folder with what was last seen of workspaces. */
  readonly lastSeen: string;
}

/**
 * Starts store processes as Electron's utility processes.
 * @param script the bundle of the store process
 * @param kept where it is kept which files were found sound, and files as they were before they were upgraded
 * @param spare a process that was started ahead, for the first file
 */
export function makeStores(
  script: string,
  { verified, backups, lastSeen }: KeptPaths,
  log: Log,
  spare: StoreProcess | null,
): Stores {
  let unused: StoreProcess | null = null;
  const keep = (process: StoreProcess): void => {
    unused = process;
    process.onExit(() => {
      if (unused === process) unused = null;
    });
  };
  const takeSpare = (): StoreProcess | null => {
    const taken = unused;
    unused = null;
    return taken;
  };
  if (spare) keep(spare);
  const options: StoreClientOptions = {
    verified: new VerifiedFiles(verified),
    backups,
    lastSeen,
    fork: () => takeSpare() ?? forkStore(script),
    slow: (ask, milliseconds) => log.warn(`store: ${ask} took ${Math.round(milliseconds)} ms`),
  };
  // The process that was started ahead is for a file that a person waits for.
  const aside = { ...options, fork: () => forkStore(script) };
  return {
    open: (path) => StoreClient.open(path, options),
    read: (path) => StoreClient.open(path, options, 'read'),
    create: (path, beginning) => StoreClient.create(path, beginning, options),
    readOnce: (path, ask) => readOnce(path, ask, aside),
    errand: (body) => runErrand(body, aside),
    lastSeen: (path) => readLastSeen(lastSeen, path),
    forget: (path) => forgetSeen(lastSeen, path),
    prepare: () => {
      if (!unused) keep(forkStore(script));
    },
    endSpare: () => takeSpare()?.kill(),
  };
}
