import type { BridgeError } from '../../../shared/bridge.ts';
import type { Command } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { Refusal } from '../../../shared/model/refusal.ts';
import type { ElementKind } from '../../../shared/model/vocabulary.ts';
import type { Result } from '../../../shared/result.ts';
import type { SignKind } from '../../components/elements/KindSign.tsx';
import type { Store } from '../../state/store.ts';
import type { Look } from './rows/model.ts';
import type { OutlineSlice } from './outline-slice.ts';
import type { Typing } from './typing/typing.ts';

/** The code of an error that a prefix led to: the line waits for another prefix or place. */
export const PREFIX_REFUSED = 'prefix-refused';

/** Why something cannot be done: the model says so, the place, or the way the outline stands. */
export type Objection =
  | { readonly by: 'model'; readonly refusal: Refusal }
  /** Something of this sign has no place under a parent of this kind, or at the top. */
  | { readonly by: 'place'; readonly sign: SignKind; readonly parent: ElementKind | null }
  | { readonly by: 'outline'; readonly code: OutlineObjection };

/** Reasons that have to do with how the outline stands: keys of `outline.json`, under `objection`. */
export type OutlineObjection =
  | 'read-only'
  | 'nothing-above'
  | 'at-the-top'
  | 'is-first'
  | 'is-last'
  | 'parent-not-saved'
  | 'not-side-by-side'
  | 'has-children'
  | 'no-place-here'
  | 'deleted-elsewhere';

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

/** An objection of the model's. */
export function byModel(refusal: Refusal): Objection {
  return { by: 'model', refusal };
}

/** An objection that has to do with how the outline stands. */
export function byOutline(code: OutlineObjection): Objection {
  return { by: 'outline', code };
}
