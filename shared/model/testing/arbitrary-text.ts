import fc from 'fast-check';

/** Texts that have broken programs: as titles, as names, as keys, in files and on screens. */
export const HOSTILE_TEXTS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  '</script><svg onload=alert(1)>',
  '{{label}} $t(commands:sample)',
  '=HYPERLINK("http://example.org")',
  'half a pair \ud83d and the other \ude00',
  'nothing\u0000here',
  'right\u202eto left',
  'line\u2028break\r\nand\vanother\ttab',
  '\ufeffmarked',
  'e\u0301 and é',
  '👩‍👩‍👧‍👦 are one',
  '  blanks  ',
] as const;

/** One line or several of any characters, hostile ones among them; never empty once cleaned. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `t${text}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
);
