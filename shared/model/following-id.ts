import type { Id } from './id.ts';

/**
 * The id of what follows from something else by itself, such as the state that is kept when a session ends: a
 * UUIDv7 (RFC 9562) of that moment whose random part is the other's with every bit turned, so that whoever carries
 * out the command comes to the same.
 * @param of the id of what it follows from
 * @param at the moment, UTC, `2015-04-13T09:00:00.000Z`
 */
export function followingId(of: Id, at: string): Id {
  const time = Date.parse(at).toString(16).padStart(12, '0');
  const turned = of.replace(/[\da-f]/g, (digit) => (15 - Number.parseInt(digit, 16)).toString(16));
  const variant = (Number.parseInt(turned.charAt(19), 16) & 3) | 8;
  const random = `7${turned.slice(15, 18)}-${variant.toString(16)}${turned.slice(20)}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-${random}`;
}
