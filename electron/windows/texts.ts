import type { i18n } from 'i18next';
import type { BridgeError } from '../../shared/bridge.ts';
import { describeRefusal } from '../../shared/messages/describe.ts';
import { createMessages } from '../../shared/messages/index.ts';
import type { CommandFailure, StoreError } from '../store/contract.ts';

/** The words that the privileged side says: native menus, dialogues, errors. */
export class Texts {
  #messages: i18n;

  /** @param language a BCP 47 tag */
  constructor(language: string) {
    this.#messages = createMessages(language);
  }

  /** From here on in another language, a BCP 47 tag. */
  speak(language: string): void {
    this.#messages = createMessages(language);
  }

  /** A message of `shell.json`, its gaps filled. */
  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return this.#messages.t(`shell:${key}`, values);
  }

  /** The language, a BCP 47 tag. */
  get language(): string {
    return this.#messages.language;
  }

  /** The label of an action. */
  action(name: string): string {
    return this.#messages.t(`app:action.${name}`);
  }

  /** An error of the shell's own: `shell.json` has its message and hint. */
  error(code: string, values: Readonly<Record<string, string | number>> = {}): BridgeError {
    return this.#error(`shell:error.${code}`, code, values);
  }

  /** The name of a kind of document. */
  document(name: string): string {
    return this.#messages.t(`documents:document.${name}`);
  }

  /** The name of a format. */
  format(name: string): string {
    return this.#messages.t(`documents:format.${name}`);
  }

  /** Why a file could not be opened, read or written. */
  storeError({ code, values }: StoreError): BridgeError {
    return this.#error(`store:${code}`, code, values);
  }

  /** Why a command was not carried out. */
  failure(failure: CommandFailure): BridgeError {
    if (failure.by === 'store') return this.storeError(failure.error);
    return describeRefusal(this.#messages, failure.refusal);
  }

  #error(
    key: string,
    code: string,
    values: Readonly<Record<string, string | number>>,
  ): BridgeError {
    return {
      code,
      message: this.#messages.t(`${key}.message`, values),
      hint: this.#messages.t(`${key}.hint`, values),
    };
  }
}
