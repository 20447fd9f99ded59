import { z } from 'zod';
import type { LogEntry, SearchHit, Snapshot } from '../../../shared/bridge.ts';
import type { Past } from '../../../shared/documents/definition.ts';
import type { HistoryPage, PastState } from '../../../shared/history/entries.ts';
import type { Clock } from '../../../shared/model/clock.ts';
import type { Command } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { Result } from '../../../shared/result.ts';
import type { SalvageReport } from '../../../shared/saved.ts';
import type { Backup } from '../backups/backups.ts';
import type { CopyLog } from '../log/copy-log.ts';
import type { Fingerprint } from '../file/file-identity.ts';
import type {
  CheckReport,
  CommandFailure,
  Committed,
  Merging,
  NamedUnsettled,
  ReadableWorkspace,
  StoreError,
} from '../contract.ts';

/** What a process says once it has a file open. */
export interface Opening {
  readonly readOnly: ReadableWorkspace['readOnly'];
  readonly upgrade: ReadableWorkspace['upgrade'];
  readonly fingerprint: ReadableWorkspace['fingerprint'];
}

/** What comes back for each request. */
export interface Answers {
  open: Result<Opening, StoreError>;
  create: Result<Opening, StoreError>;
  snapshot: Result<Snapshot, StoreError>;
  /** The workspace as it stood when what a report of changes tells began, as a snapshot has it. */
  earlier: Result<Snapshot['json'], StoreError>;
  /** The workspace as a snapshot has it, and the clock of the last change in it. */
  marked: Result<{ readonly json: Snapshot['json']; readonly clock: Clock }, StoreError>;
  /** The workspace as it may have stood when a clock was its latest, as snapshots have it. */
  'states-when': Result<readonly Snapshot['json'][], StoreError>;
  revisions: Result<Past['revisions'], StoreError>;
  run: Result<Committed, CommandFailure>;
  undo: Result<Committed, CommandFailure>;
  redo: Result<Committed, CommandFailure>;
  search: Result<readonly SearchHit[], StoreError>;
  log: Result<readonly LogEntry[], StoreError>;
  history: Result<HistoryPage, StoreError>;
  'history-authors': Result<readonly string[], StoreError>;
  past: Result<PastState | null, StoreError>;
  restoration: Result<Command | null, StoreError>;
  check: Result<CheckReport, StoreError>;
  'save-copy': Result<null, StoreError>;
  backups: Result<readonly Backup[], StoreError>;
  'back-up': Result<string | null, StoreError>;
  'put-back': Result<null, StoreError>;
  salvage: Result<SalvageReport, StoreError>;
  /** The transaction with which the workspace began: the same in all its copies. */
  identity: Result<Id, StoreError>;
  hashes: Result<readonly string[], StoreError>;
  'copy-log': Result<CopyLog, StoreError>;
  merge: Result<Merging, StoreError>;
  unsettled: Result<NamedUnsettled, StoreError>;
  'bring-back': Result<Committed, CommandFailure>;
  /** The file's fingerprint, if it is known to be sound. */
  close: Result<Fingerprint | null, StoreError>;
}

/** An answer as it crosses. The process works on files from anywhere, so its form is checked as well. */
export const replySchema = z.strictObject({
  id: z.number().int(),
  /** How long the process worked on it, in milliseconds. */
  took: z.number(),
  answer: z.union([
    z.strictObject({ ok: z.literal(true), value: z.unknown() }),
    z.strictObject({ ok: z.literal(false), error: z.unknown() }),
  ]),
});

/** One end of the line between main and a store process. */
export interface Port {
  send(message: unknown): void;
  /** Calls back on every message from the other end. */
  listen(listener: (message: unknown) => void): void;
}
