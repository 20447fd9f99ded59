import type { CommandLabel } from './command-label.ts';
import type { EntityKind } from './entities.ts';
import type { Id } from './id.ts';
import type { TransactionOrigin } from './log.ts';

/** One transaction of the log, for reading. */
export interface LogEntry {
  readonly seq: number;
  readonly id: Id;
  /** UTC, `2015-04-13T09:00:00.000Z`. */
  readonly at: string;
  readonly author: string;
  readonly origin: TransactionOrigin['origin'];
  readonly label: CommandLabel;
  readonly changes: readonly {
    readonly kind: EntityKind;
    readonly entity: Id;
    readonly fields: Readonly<Record<string, unknown>>;
    readonly before: Readonly<Record<string, unknown>>;
  }[];
}
