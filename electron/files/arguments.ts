import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from '../cli/registry.ts';

/** What the app was started for. */
export type Start =
  | { readonly as: 'window'; readonly paths: readonly string[] }
  | { readonly as: 'command'; readonly args: readonly string[] };

/** The commands of the command line, and what asks for help on them. */
const COMMAND_WORDS: readonly string[] = [
  ...Object.keys(COMMANDS),
  'help',
  '--help',
  '-h',
  '--version',
];

/**
 * Tells from the command line whether a window is wanted, and with which files, or a command.
 * @param argv the process's arguments, the program first
 * @param hasAppPath whether the app's folder stands before the arguments, as it does unpackaged
 * @param folder where relative paths start
 */
export function readStart(argv: readonly string[], hasAppPath: boolean, folder: string): Start {
  const args = hasAppPath ? afterFirstWord(argv.slice(1)) : argv.slice(1);
  if (args[0] !== undefined && COMMAND_WORDS.includes(args[0])) return { as: 'command', args };
  const end = args.indexOf('--');
  const words = args.filter((arg, index) => {
    if (index === end) return false;
    return (end !== -1 && index > end) || !arg.startsWith('-');
  });
  return { as: 'window', paths: words.filter((word) => word !== '').map(toPath(folder)) };
}

function afterFirstWord(args: readonly string[]): readonly string[] {
  const index = args.findIndex((arg) => !arg.startsWith('-'));
  return index === -1 ? [] : args.slice(index + 1);
}

/** Linux desktops hand files over as `file:` addresses. */
function toPath(folder: string): (word: string) => string {
  return (word) => {
    if (!word.startsWith('file:')) return resolve(folder, word);
    try {
      return fileURLToPath(word);
    } catch {
      return resolve(folder, word);
    }
  };
}
