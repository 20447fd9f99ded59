import { createMessages } from '../../shared/messages/index.ts';
import { readArguments } from './arguments.ts';
import type { Report } from './command.ts';
import { Failure } from './failure.ts';
import { commandHelp, overview, usageOf } from './help.ts';
import type { Io } from './io.ts';
import { COMMANDS } from './registry.ts';
import { Words } from './words.ts';

/** 0 where it was done, 1 where it could not be done, 2 where it was asked for wrongly. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Carries out one command line.
 * @param argv what follows the program's name
 * @returns what the process is to end with
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  // English whatever the system speaks, so that scripts read the same everywhere.
  const words = new Words(createMessages('en'));
  const asJson = isForPrograms(argv);
  const [name = '', ...args] = commandFirst(argv);
  try {
    await dispatch(words, io, name, args, asJson);
    return 0;
  } catch (error) {
    const failure = error instanceof Failure ? error : unexpected(words, error);
    await tell(words, io, name, failure, asJson);
    return failure.status;
  }
}

async function dispatch(
  words: Words,
  io: Io,
  name: string,
  args: readonly string[],
  asJson: boolean,
): Promise<void> {
  const print = async (report: Report): Promise<void> =>
    io.out(asJson ? `${JSON.stringify({ ok: true, ...report.json() }, null, 2)}\n` : report.text());
  if (name === '--version') {
    const moot = await version();
    return print({
      text: () => `${words.say('version', { version: moot })}\n`,
      json: () => ({ version: moot }),
    });
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = args.find((word) => word !== '--json');
    const help = about === undefined ? overview(words) : await helpOn(words, about);
    return print({ text: () => help, json: () => ({ help }) });
  }
  const command = await load(words, name);
  const given = readArguments(words, command, args);
  if (given.values['help'] === true) {
    const help = commandHelp(words, name, command);
    return print({ text: () => help, json: () => ({ help }) });
  }
  const report = await command.run({ ...given, asJson, io, words } as Parameters<
    typeof command.run
  >[0]);
  if (report) await print(report);
}

/** Whether the result is for a program. What follows `--` is text, whatever it looks like. */
function isForPrograms(argv: readonly string[]): boolean {
  const text = argv.indexOf('--');
  return (text === -1 ? argv : argv.slice(0, text)).includes('--json');
}

/** The words of a command line in the order in which commands read them: `--json` may also come before the command. */
function commandFirst(argv: readonly string[]): readonly string[] {
  const at = argv.findIndex((word) => word !== '--json');
  return at < 0 ? [] : [...argv.slice(at, at + 1), ...argv.slice(0, at), ...argv.slice(at + 1)];
}

async function helpOn(words: Words, name: string): Promise<string> {
  return commandHelp(words, name, await load(words, name));
}

async function load(words: Words, name: string) {
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name === '') throw words.usage('no-command');
  if (!known) throw words.usage('unknown-command', { command: name });
  return (await known()).command;
}

async function tell(
  words: Words,
  io: Io,
  name: string,
  { error, status, details }: Failure,
  asJson: boolean,
): Promise<void> {
  if (asJson) await io.out(`${JSON.stringify({ ok: false, error, ...details }, null, 2)}\n`);
  await io.err(`moot: ${oneLine(`${error.message} ${error.hint}`)}\n`);
  if (status !== 2) return;
  await io.err(
    Object.hasOwn(COMMANDS, name)
      ? `${words.say('help.usage', { usage: usageOf(words, name) })}\n`
      : `\n${overview(words)}`,
  );
}

/** A mistake of this program: what it was about, in one line like every other failure. */
function unexpected(words: Words, error: unknown): Failure {
  return words.failure('unexpected', { reason: String(error) });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

async function version(): Promise<string> {
  const { default: about } = await import('../../package.json', { with: { type: 'json' } });
  return about.version;
}
