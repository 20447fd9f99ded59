import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './encoding.ts';

const text = 'Où va-t-on ?\nδοκιμή 会议 🜁';

describe('the text in a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(`abc ${text}`, 'utf16le')],
  ])('comes from %s', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))?.endsWith(text)).toBe(true);
  });

  it('has line feeds, whatever ended its lines', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\nd'))).toBe('a\nb\nc\nd');
  });

  it('is none where there are zeros in it', () => {
    expect(decodeText(Buffer.from([1, 2, 0, 3, 4]))).toBeNull();
  });

  it('comes from any bytes without a failure, and is well-formed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(decodeText(bytes)?.isWellFormed() ?? true).toBe(true);
      }),
    );
  });
});
