import type { BridgeError } from '../../shared/bridge.ts';

/** What the process ends with: 1 where the work could not be done, 2 where it was asked for wrongly. */
export type FailureStatus = 1 | 2;

/** Why a command ends without its result. Thrown anywhere in this folder, caught in `run`. */
export class Failure extends Error {
  readonly error: BridgeError;
  readonly status: FailureStatus;
  /** What else a program may want to know, for `--json`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    error: BridgeError,
    status: FailureStatus,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(error.message);
    this.error = error;
    this.status = status;
    this.details = details;
  }
}
