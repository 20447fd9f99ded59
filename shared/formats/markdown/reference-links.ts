/** Whatever begins a line for “^” ends a label: else each of a row of them would be gone through to the end. */
const DEFINITION =
  /^ {0,3}\[([^\]\n\r\u2028\u2029]+)\]:[ \t]*<?([^\s>]+)>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/gmu;
const USE = /\[((?:[^\][\n]|\n(?![ \t]*\n))+)\](?:\[([^\][\n]*)\])?(?![[(:])/gu;

/** What a footnote says, with the lines that go on below it, indented. */
const FOOTNOTE = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*(?:\n(?: {2}|\t)[ \t]*\S.*)*)/gm;
const MARK = /(?<![ \t])[ \t]*\[\^([^\]\s]{1,60})\]/g;

/** A text in which what footnotes say stands in parentheses where they are first marked; lines keep their numbers. */
export function withFootnotesInPlace(text: string): string {
  if (!text.includes('[^')) return text;
  const said = new Map<string, string>();
  for (const [, label = '', words = ''] of text.matchAll(FOOTNOTE)) {
    const note = words
      .split('\n')
      .map((line) => line.trim())
      .join(' ')
      .trim();
    if (note !== '') said.set(keyOf(label), note);
  }
  if (said.size === 0) return text;
  const marked = new Set<string>();
  return text
    .replace(FOOTNOTE, (whole, label: string) =>
      said.has(keyOf(label)) ? '\n'.repeat(whole.split('\n').length - 1) : whole,
    )
    .replace(MARK, (whole, label: string) => {
      const key = keyOf(label);
      const note = said.get(key);
      if (note === undefined) return whole;
      // Once: a note that is marked a thousand times would be a thousand times as long.
      const isFirst = !marked.has(key);
      marked.add(key);
      return isFirst ? ` (${note})` : '';
    });
}

/**
 * A text whose links have their addresses with them: `[this][1]` with `[1]: https://…` further down becomes
 * `[this](https://…)`, and what leads to a place in the same file is words alone. Lines keep their numbers; those that only
 * define an address become empty.
 */
export function withLinksInPlace(text: string): string {
  const addresses = new Map<string, string>();
  for (const [, label = '', address = ''] of text.matchAll(DEFINITION)) {
    if (/^(?:(?:https?|mailto):|#\S)/i.test(address)) addresses.set(keyOf(label), address);
  }
  if (addresses.size === 0) return text;
  return text
    .replace(DEFINITION, (line, label: string) => (addresses.has(keyOf(label)) ? '' : line))
    .replace(USE, (whole, words: string, label = '') => {
      const address = addresses.get(keyOf(label || words));
      if (address === undefined) return whole;
      return address.startsWith('#') ? words : `[${words}](${address})`;
    });
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}
