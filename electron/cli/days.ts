import type { Words } from './words.ts';

/**
 * A day that was given for an option, `2015-04-13`.
 * @throws `Failure`, as wrong usage, for what is none
 */
export function readDay(words: Words, option: string, said: string): string {
  const time = Date.parse(`${said}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(said) || !sameDay(time, said)) {
    throw words.usage('bad-day', { option, value: said });
  }
  return said;
}

// `Date` takes 31 April for 1 May.
function sameDay(time: number, day: string): boolean {
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
