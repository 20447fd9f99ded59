import { strFromU8 } from 'fflate';
import { legacyText, textIn } from './legacy-encodings.ts';

/**
 * The text in a file: in the encoding that it marks by a byte-order mark or says in its XML declaration, UTF-16 that gives
 * itself away by its zeros, or else UTF-8; what is none of these is in the encoding of before Unicode in which it looks
 * like words. Bytes that are no character become U+FFFD.
 * @returns `null` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text.includes('\0') ? null : text.replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return utf16(bytes.subarray(2), 'little');
  if (a === 0xfe && b === 0xff) return utf16(bytes.subarray(2), 'big');
  if (a === 0xef && b === 0xbb && c === 0xbf) return strFromU8(bytes.subarray(3));
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return utf16(bytes, 'little');
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return utf16(bytes, 'big');
  const said = saidEncoding(bytes);
  const isOther = said !== null && !/^utf/i.test(said) && !isAllUtf8(bytes);
  const asSaid = isOther ? textIn(said, bytes) : null;
  if (asSaid !== null) return asSaid;
  const text = strFromU8(bytes);
  return text.includes('\uFFFD') && !isMostlyUtf8(bytes) ? legacyText(bytes) : text;
}

/** The encoding that an XML declaration says; `null` for none. */
function saidEncoding(bytes: Uint8Array): string | null {
  const start = strFromU8(bytes.subarray(0, 200), true);
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(start)?.[1] ?? null;
}

/** Whether of the bytes beyond ASCII more make characters of UTF-8 than don't. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = utf8In(bytes);
  return good > bad;
}

/** So many characters of UTF-8 come by chance in no text of another encoding in which there is nothing else. */
const NO_CHANCE = 4;

/** Whether all bytes beyond ASCII make characters of UTF-8, and enough of them to be no chance. */
function isAllUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = utf8In(bytes);
  return bad === 0 && good >= NO_CHANCE;
}

/** How many characters of UTF-8 the bytes beyond ASCII make, and how many of them make none. */
function utf8In(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    const tail = bytes.subarray(at + 1, at + 1 + more);
    if (more > 0 && tail.length === more && tail.every((byte) => (byte & 0xc0) === 0x80)) {
      good += 1;
      at += more;
    } else bad += 1;
  }
  return { good, bad };
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
