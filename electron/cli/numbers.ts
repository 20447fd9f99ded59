import type { Words } from './words.ts';

/** The whole number above nothing that an option says, or `undefined` where it isn't given. */
export function positiveNumber(
  words: Words,
  option: string,
  said: string | undefined,
): number | undefined {
  if (said === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(said)) throw words.usage('bad-number', { option, value: said });
  return Number(said);
}
