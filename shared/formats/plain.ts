// Left-to-right and right-to-left embeddings, overrides and isolates, and what ends them.
const OPENERS = /[\u202A\u202B\u202D\u202E\u2066\u2067\u2068]/g;
const EMBEDDING_END = '\u202C';
const ISOLATE_END = '\u2069';
// Controls, and the two that are no characters at all: XML has none of them.
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

// What any of the above can be about. Most texts have none of it, and are looked through once.
const ODD =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/;

// Blanks that are not one plain blank between words.
const BLANKS = /[^\S ]| {2}/u;

/**
 * Text as any format can hold it: lone surrogates become U+FFFD, controls go, and a change of writing
 * direction ends where the text does, so that it can't turn the words that follow.
 */
export function printable(value: string): string {
  if (!ODD.test(value)) return value;
  const clean = value.toWellFormed().replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
  return clean.search(OPENERS) === -1 ? clean : clean + closers(clean);
}

/** The same on one line. */
export function printableLine(value: string): string {
  return printable(BLANKS.test(value) ? value.replace(/\s+/gu, ' ') : value);
}

function closers(value: string): string {
  const open: string[] = [];
  for (const character of value) {
    if (/[\u202A\u202B\u202D\u202E]/.test(character)) open.push(EMBEDDING_END);
    else if (/[\u2066-\u2068]/.test(character)) open.push(ISOLATE_END);
    else if (character === open.at(-1)) open.pop();
  }
  return open.toReversed().join('');
}
