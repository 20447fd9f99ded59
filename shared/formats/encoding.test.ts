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

  // The bytes that programs of before Unicode write for a few words, by the encoding's name.
  it.each([
    [
      'windows-1251, Russian',
      'ca f2 ee 20 ef eb e0 f2 e8 f2 3f 20 c3 ee f0 ee e4',
      'Кто платит? Город',
    ],
    ['KOI8-R', 'eb d4 cf 20 d0 cc c1 d4 c9 d4 3f 20 e7 cf d2 cf c4', 'Кто платит? Город'],
    ['MS-DOS, Russian', '8a e2 ae 20 af ab a0 e2 a8 e2 3f 20 83 ae e0 ae a4', 'Кто платит? Город'],
    ['windows-1253, Greek', 'd0 ef e9 ef f2 20 f0 eb e7 f1 fe ed e5 e9 3b', 'Ποιος πληρώνει;'],
    [
      'windows-1255, Hebrew',
      'ee e9 20 e9 f9 ec ed 3f 20 e4 f2 e9 f8 20 e0 e5 20 e4 f0 ee ec',
      'מי ישלם? העיר או הנמל',
    ],
    ['windows-1256, Arabic', 'e3 e4 20 ed cf dd da bf 20 c7 e1 e3 cf ed e4 c9', 'من يدفع؟ المدينة'],
    ['Shift_JIS', '92 4e 82 aa 95 a5 82 a4 82 cc 82 a9 2c 8e 73', '誰が払うのか,市'],
    ['EUC-JP', 'c3 af a4 ac ca a7 a4 a6 a4 ce a4 ab 2c bb d4', '誰が払うのか,市'],
    ['EUC-KR', 'b4 a9 b0 a1 20 b3 bb b3 aa bf e4 3f 20 bd c3', '누가 내나요? 시'],
    ['GBK', 'cb ad c0 b4 d6 a7 b8 b6 2c b3 c7 ca d0', '谁来支付,城市'],
    ['Big5', 'bd d6 a8 d3 a4 e4 a5 49 2c ab b0 a5 ab', '誰來支付,城市'],
    [
      'windows-1250, Polish',
      '6b 74 6f 20 7a 61 70 b3 61 63 69 20 6d 6f 9c 63 69 65',
      'kto zapłaci moście',
    ],
    ['windows-1250, Czech', '70 f8 65 73 20 f8 65 6b 75 20 6d ec 73 74 6f', 'přes řeku město'],
    ['windows-1250, Hungarian', '65 6c 73 f5 20 f6 74 20 e9 76', 'első öt év'],
    ['windows-1254, Turkish', '70 61 72 61 73 fd 20 fe 65 68 69 72', 'parası şehir'],
    ['Macintosh', '74 72 8a 67 74 20 66 9f 72 20 42 72 9f 63 6b 65', 'trägt für Brücke'],
    ['MS-DOS, German', '74 72 84 67 74 20 66 81 72 20 46 6c 75 e1', 'trägt für Fluß'],
    ['windows-1252', '63 61 66 e9 20 96 20 93 79 65 73 94 20 35 20 b0 43', 'café – “yes” 5 °C'],
  ])('comes from %s, which nobody says', (_, bytes, expected) => {
    expect(decodeText(Buffer.from(bytes.replaceAll(' ', ''), 'hex'))).toBe(expected);
  });

  it('comes from what XML says, whatever that is, unless it says Unicode and is not', () => {
    const said = (encoding: string, hex: string): string | null =>
      decodeText(
        Buffer.concat([
          Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>`),
          Buffer.from(hex, 'hex'),
        ]),
      )?.slice(-1) ?? null;
    expect(said('iso-8859-2', 'b9')).toBe('š');
    expect(said('Shift_JIS', '82a4')).toBe('う');
    expect(said('ISO-8859-15', 'a4')).toBe('€');
    expect(said('UTF-16', 'c3a9')).toBe('é');
    expect(said('nothing-known', 'c3a9')).toBe('é');
  });

  it('is UTF-8 where all of it is, whatever XML says: somebody converted it', () => {
    const file = '<?xml version="1.0" encoding="windows-1251"?><a>Кто платит?</a>';
    expect(decodeText(Buffer.from(file))).toBe(file);
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
