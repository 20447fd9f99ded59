import type { i18n } from 'i18next';
import type { BridgeError } from '../../shared/bridge.ts';
import { describeRefusal } from '../../shared/messages/describe.ts';
import type { CommandFailure, StoreError } from '../store/contract.ts';
import { Failure } from './failure.ts';

type Values = Readonly<Record<string, string | number>>;

/** The words of the command line, in one language. */
export class Words {
  readonly messages: i18n;

  constructor(messages: i18n) {
    this.messages = messages;
  }

  /** A message of `cli.json`. */
  say(key: string, values: Values = {}): string {
    return this.messages.t(`cli:${key}`, values);
  }

  /** A message of any catalogue, `namespace:key`, or `null` where it has none. */
  find(key: string, values: Values = {}): string | null {
    return this.messages.exists(key) ? this.messages.t(key, values) : null;
  }

  /** A word of the model, such as a kind or a level. */
  word(group: string, value: string): string {
    return this.find(`vocabulary:${group}.${value}`) ?? value;
  }

  /** Wrong usage: `cli.json` has its message and hint under `error`. */
  usage(code: string, values: Values = {}): Failure {
    return new Failure(this.#error(`cli:error.${code}`, code, values), 2);
  }

  /** Work that cannot be done: `cli.json` has its message and hint under `error`. */
  failure(
    code: string,
    values: Values = {},
    details: Readonly<Record<string, unknown>> = {},
  ): Failure {
    return new Failure(this.#error(`cli:error.${code}`, code, values), 1, details);
  }

  /** Work that cannot be done, with a message and a hint of another catalogue. */
  failureOf(key: string, code: string, values: Values = {}): Failure {
    return new Failure(this.#error(key, code, values), 1);
  }

  /** The same failure as wrong usage. */
  asUsage({ error }: Failure): Failure {
    return new Failure(error, 2);
  }

  /** A file that could not be opened, read or written. */
  storeFailure({ code, values }: StoreError): Failure {
    return this.failureOf(`store:${code}`, code, values);
  }

  /** A command that was not carried out. */
  commandFailure(failure: CommandFailure): Failure {
    if (failure.by === 'store') return this.storeFailure(failure.error);
    return new Failure(describeRefusal(this.messages, failure.refusal), 1);
  }

  #error(key: string, code: string, values: Values): BridgeError {
    return {
      code,
      message: this.messages.t(`${key}.message`, values),
      hint: this.messages.t(`${key}.hint`, values),
    };
  }
}
