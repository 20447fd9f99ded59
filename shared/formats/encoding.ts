import { strFromU8 } from 'fflate';

/**
 * The text in a file: UTF-8, or UTF-16 that says so by a byte-order mark or gives itself away by its
 * zeros. Bytes that are no character become U+FFFD.
 * @returns `null` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  let text: string;
  if (a === 0xff && b === 0xfe) text = utf16(bytes.subarray(2), 'little');
  else if (a === 0xfe && b === 0xff) text = utf16(bytes.subarray(2), 'big');
  else if (a === 0xef && b === 0xbb && c === 0xbf) text = strFromU8(bytes.subarray(3));
  else if (a !== 0 && b === 0 && c !== 0 && d === 0) text = utf16(bytes, 'little');
  else if (a === 0 && b !== 0 && c === 0 && d !== 0) text = utf16(bytes, 'big');
  else text = strFromU8(bytes);
  return text.includes('\0') ? null : text.replace(/\r\n?/g, '\n');
}

const CHUNK = 8_192;

function utf16(bytes: Uint8Array, order: 'little' | 'big'): string {
  const units = new Uint16Array(bytes.length >> 1);
  const [high, low] = order === 'little' ? [1, 0] : [0, 1];
  for (let index = 0; index < units.length; index++) {
    units[index] = ((bytes[2 * index + high] as number) << 8) | (bytes[2 * index + low] as number);
  }
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  }
  return text.toWellFormed();
}
