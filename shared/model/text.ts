import { z } from 'zod';

/** The longest one-line text, in UTF-16 units. */
export const LINE_LIMIT = 10_000;

/** The longest prose (details, notes, quotations), in UTF-16 units. */
export const PROSE_LIMIT = 1_000_000;

// Characters that no person types and that break files: controls other than tab and line feed.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
// Word processors paste U+000B for a line break within a paragraph and U+000C between pages.
const LINE_ENDS = /\r\n?|[\v\f]/g;
const LINE_BREAKS = /[\r\n\v\f\u2028\u2029\t\u0085]+/g;

// Whether there is anything to do at all: what is not in a text is looked for once.
// eslint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0009\u000b-\u001f\u007f\ud800-\udfff]/;
// eslint-disable-next-line no-control-regex
const ODD_IN_LINE = /[\u0000-\u001f\u007f\u0085\u2028\u2029\ud800-\udfff]/;

/**
 * Makes prose storable without changing its wording: lone surrogates become U+FFFD, control
 * characters go, line ends become line feeds.
 */
export function cleanProse(value: string): string {
  if (!ODD.test(value)) return value;
  return value.toWellFormed().replace(LINE_ENDS, '\n').replace(CONTROLS, '');
}

/** Makes a one-line text: cleaned as prose is, line breaks and tabs become a blank, ends trimmed. */
export function cleanLine(value: string): string {
  if (!ODD_IN_LINE.test(value)) return value.trim();
  return cleanProse(value.replace(LINE_BREAKS, ' ')).trim();
}

/** One line that may be empty. */
export const lineSchema = z.string().max(LINE_LIMIT).transform(cleanLine);

/** One line that says something. */
export const wordingSchema = z
  .string()
  .max(LINE_LIMIT)
  .transform(cleanLine)
  .pipe(z.string().min(1));

/** Markdown of any number of lines. */
export const proseSchema = z.string().max(PROSE_LIMIT).transform(cleanProse);

/** Tags: one line each, no repetitions, in the order given. */
export const tagsSchema = z
  .array(wordingSchema)
  .max(200)
  .transform((tags) => [...new Set(tags)]);
