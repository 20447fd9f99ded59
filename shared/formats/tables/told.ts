import { cleanLine } from '../../model/text.ts';

/** So much of what is left out is told. */
const TOLD = 80;

/** What is left out, in one line of a length that can be read. */
export function told(text: string): string {
  const words = cleanLine(text);
  return words.length > TOLD ? `${words.slice(0, TOLD).toWellFormed()}…` : words;
}
