// What one system or another doesn't let stand in a file's name, and what would mislead a reader.
const FORBIDDEN = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 100;

/**
 * A file's name that every system takes.
 * @param parts what it is made of, such as a title and a kind; empty ones are left out
 * @param extension without the dot
 */
export function suggestName(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) => part.toWellFormed().replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => [...part].slice(0, LONGEST).join(''))
    .join(' – ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${name === '' || RESERVED.test(name) ? `moot ${name}`.trim() : name}.${extension}`;
}
