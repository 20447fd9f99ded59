import { parseArgs } from 'node:util';
import type { CliCommand, Options } from './command.ts';
import type { Words } from './words.ts';

/** The options that every command has. */
export const COMMON_OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Parsed {
  readonly positionals: readonly string[];
  readonly values: Readonly<
    Record<string, string | boolean | readonly (string | boolean)[] | undefined>
  >;
}

/**
 * Reads the arguments of a command.
 * @throws `Failure` for an option that it does not have, a value that is missing or one too many
 */
export function readArguments(words: Words, command: CliCommand, args: readonly string[]): Parsed {
  const options = { ...command.options, ...COMMON_OPTIONS };
  const { values, positionals, tokens } = parseArgs({
    args: joinValues(words, args, options),
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name)
      ? (options as Options)[token.name]
      : undefined;
    if (!option) throw words.usage('unknown-option', { option: token.rawName });
    if (option.type === 'boolean' && token.value !== undefined) {
      throw words.usage('needless-value', { option: token.rawName });
    }
  }
  if (values['help'] !== true) checkPositionals(words, command, positionals);
  return { positionals, values };
}

function checkPositionals(words: Words, command: CliCommand, given: readonly string[]): void {
  const { arguments: needed, optional = [], takesMore = false } = command;
  const missing = needed[given.length];
  if (missing !== undefined) throw words.usage('missing-argument', { argument: missing });
  const surplus = given[needed.length + optional.length];
  if (!takesMore && surplus !== undefined)
    throw words.usage('surplus-argument', { argument: surplus });
}

/** Joins `--text` and `- a dash`, which look like two options, since what follows is its value. */
function joinValues(words: Words, args: readonly string[], options: Options): string[] {
  const joined: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    const next = args[at + 1];
    if (arg === '--') return [...joined, ...args.slice(at)];
    if (!takesValue(arg, options)) {
      joined.push(arg);
    } else if (next !== undefined && !isOption(next, options)) {
      joined.push(`${arg}=${next}`);
      at += 1;
    } else {
      throw words.usage('missing-value', { option: arg });
    }
  }
  return joined;
}

function takesValue(arg: string, options: Options): boolean {
  const name = arg.startsWith('--') ? arg.slice(2) : '';
  return Object.hasOwn(options, name) && options[name]?.type === 'string';
}

function isOption(arg: string, options: Options): boolean {
  const name = arg.startsWith('--') ? (arg.slice(2).split('=')[0] ?? '') : '';
  return arg === '--' || Object.hasOwn(options, name);
}
