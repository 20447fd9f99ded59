import type { parseArgs } from 'node:util';
import type { Io } from './io.ts';
import type { Words } from './words.ts';

/** Options as `node:util` has them. */
export type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>;

/** The values of options, by name. */
export type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>['values'];

/** What a command was given, and what it may use. */
export interface Given<O extends Options> {
  /** As many as `arguments` asks for, and those of `optional` that were given. */
  readonly positionals: readonly string[];
  readonly values: Values<O>;
  /** Whether the result is for a program. */
  readonly asJson: boolean;
  readonly io: Io;
  readonly words: Words;
}

/** What a command came to: for people, and for programs that asked for `--json`. */
export interface Report {
  /** Whole lines. */
  text(): string;
  json(): Readonly<Record<string, unknown>>;
}

/** One command of the command line. Its help is in `cli.json` under `command.<name>`. */
export interface CliCommand<O extends Options = Options> {
  readonly options: O;
  /** The names of what has to be given, in order. */
  readonly arguments: readonly string[];
  /** The names of what may follow. */
  readonly optional?: readonly string[];
  /** Whether as many more may follow as people like. */
  readonly takesMore?: boolean;
  /** What its help says besides, where that is for the program to know: lines. */
  readonly more?: (words: Words) => readonly string[];
  /** @returns what to print, or `null` where the command has printed its result itself */
  run(given: Given<O>): Promise<Report | null>;
}

/** Gives a command its types; one call a command. */
export function defineCliCommand<const O extends Options>(command: CliCommand<O>): CliCommand {
  return command as CliCommand;
}
