import type { Result } from '../result.ts';

/** What a person reads when something could not be done: what happened, and what to do next. */
export interface BridgeError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What comes back of a request: its answer, or what a person is told. */
export type Reply<Value> = Result<Value, BridgeError>;
