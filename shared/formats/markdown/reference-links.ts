/** Whatever begins a line for “^” ends a label: else each of a row of them would be gone through to the end. */
const DEFINITION =
  /^ {0,3}\[([^\]\n\r\u2028\u2029]+)\]:[ \t]*<?([^\s>]+)>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/gmu;
const USE = /\[((?:[^\][\n]|\n(?![ \t]*\n))+)\](?:\[([^\][\n]*)\])?(?![[(:])/gu;

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
