const WEB = /^https?:\/\/([^\s/?#\\@]+)([/?#][^\s\\]*)?$/iu;
const MAIL = /^mailto:[^\s\\:/]+@[^\s\\:/]+$/iu;
const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.?(?::\d{1,5})?$/u;
// What RFC 3986 lets stand in an address, percent signs only before two digits.
const NOT_IN_ADDRESS = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;

/**
 * The address of a link that a document may carry, or `null`: only `http`, `https` and `mailto`, with
 * a host and without a user name or password in it.
 * @param address as somebody typed it
 * @returns the address in the characters of RFC 3986, everything else percent-encoded
 */
export function safeHref(address: string): string | null {
  const trimmed = address.toWellFormed().trim();
  const web = WEB.exec(trimmed);
  if (!(web ? HOST.test(web[1] as string) : MAIL.test(trimmed))) return null;
  return trimmed.replace(NOT_IN_ADDRESS, (character) => encodeURIComponent(character));
}
