import type { CommandContext } from './model/command.ts';

/**
 * The day that it is on this computer.
 * @param moment milliseconds since 1970
 * @returns as `2015-04-13`
 */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const padded = (figure: number, length: number) => String(figure).padStart(length, '0');
  return [
    padded(date.getFullYear(), 4),
    padded(date.getMonth() + 1, 2),
    padded(date.getDate(), 2),
  ].join('-');
}

/**
 * What surrounds a command that is given on this computer.
 * @param moment milliseconds since 1970
 * @param author the name that a person gave the app
 */
export function contextAt(moment: number, author: string): CommandContext {
  return { at: new Date(moment).toISOString(), author, day: localDay(moment) };
}
