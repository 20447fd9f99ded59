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

  it.each([
    [
      'none of that, and no UTF-8',
      'Fähre – “ja” – 5 €',
      'F\u00e4hre \u0096 \u0093ja\u0094 \u0096 5 \u0080',
    ],
    [
      'what XML says',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>Â£</a>',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>Â£</a>',
    ],
  ])('comes from %s', (_, expected, written) => {
    expect(decodeText(Buffer.from(written, 'latin1'))).toBe(expected);
  });

  it('stays UTF-8 where a byte of it is damaged', () => {
    const bytes = Buffer.concat([Buffer.from('Où çà '), Buffer.from([0xff]), Buffer.from(' là')]);
    expect(decodeText(bytes)).toBe('Où çà \uFFFD là');
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
