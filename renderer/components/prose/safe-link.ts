/** The longest address that becomes a link. */
const LIMIT = 2_000;

/**
 * Whether an address that somebody wrote may become a link: a whole `https:` or `mailto:` address,
 * without a name and password in it, that reads the same for us and for the browser.
 */
export function isSafeLink(address: string): boolean {
  if (address.length > LIMIT || !/^(https:\/\/|mailto:)[^\s\\]+$/i.test(address)) return false;
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.username === '' && url.password === '';
}
