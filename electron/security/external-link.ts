const SCHEMES: ReadonlySet<string> = new Set(['https:', 'mailto:']);

/**
 * The address that may be handed to the system's browser or mail program, normalized, or `null`.
 * Only `https:` and `mailto:`, and never with a user name or password, which is how an address
 * pretends to lead elsewhere.
 */
export function externalLink(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !SCHEMES.has(parsed.protocol) || parsed.username || parsed.password) return null;
  return parsed.href;
}
