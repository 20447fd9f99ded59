import type { BridgeError, Reply, ReplyOf, RequestName, RequestOf } from '../../shared/bridge.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Session } from '../files/session.ts';
import type { Shell } from '../files/shell.ts';
import type { StoreError } from '../store/contract.ts';
import type { AppWindow } from '../windows/app-window.ts';

/** From where a request comes, and what there is to answer it with. */
export interface Asked {
  readonly shell: Shell;
  readonly window: AppWindow;
}

/** Answers one kind of request; its payload is parsed already. */
export type Handler<Name extends RequestName> = (
  asked: Asked,
  payload: RequestOf<Name>,
) => Reply<ReplyOf<Name>> | Promise<Reply<ReplyOf<Name>>>;

/** A handler for each of some requests. */
export type Handlers<Names extends RequestName> = { readonly [Name in Names]: Handler<Name> };

/** The workspace that the asking window has open, or the error that it has none. */
export function sessionOf({ shell, window }: Asked): Result<Session, BridgeError> {
  return window.session ? ok(window.session) : fail(shell.texts.error('no-workspace'));
}

/** What the store gave, its error put into words. */
export function told<Value>(
  { shell }: Asked,
  result: Result<Value, StoreError>,
): Result<Value, BridgeError> {
  return result.ok ? result : fail(shell.texts.storeError(result.error));
}
