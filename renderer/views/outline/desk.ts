import type { BridgeError } from '../../../shared/bridge.ts';
import type { Command } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { Refusal } from '../../../shared/model/refusal.ts';
import type { Result } from '../../../shared/result.ts';
import type { Store } from '../../state/store.ts';
import type { Look } from './rows/model.ts';
import type { Objection } from './objection.ts';
import type { OutlineSlice } from './outline-state.ts';
import type { Typing } from './typing/typing.ts';

/** The code of an error that a prefix led to: the line waits for another prefix or place. */
export const PREFIX_REFUSED = 'prefix-refused';

/** What the functions that do what keys and pointers ask for work with. */
export interface Desk {
  /** The outline as it stands at this very moment. */
  look(): Look;
  outline(): OutlineSlice;
  canEdit(): boolean;
  readonly dispatch: Store['dispatch'];
  /**
   * Sends a command. Its effect is in the next look already; where it fails later on, what it would
   * have saved is a draft again.
   */
  send(command: Command): Result<null, Refusal>;
  /** Tells screen readers: a key of `outline.json` under `said`, and its values. */
  say(key: string, values?: Readonly<Record<string, string | number>>): void;
  /** Says why something cannot be done, at once. */
  sayError(error: BridgeError): void;
  explain(objection: Objection): BridgeError;
  newId(): Id;
  readonly typing: Typing;
}
