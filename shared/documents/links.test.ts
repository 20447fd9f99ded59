import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeHref } from './links.ts';

describe('an address that a document may carry', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    [' http://example.org ', 'http://example.org'],
    ['HTTPS://Example.org/ä b'.replace(' b', ''), 'HTTPS://Example.org/%C3%A4'],
    ['https://müller.example/', 'https://m%C3%BCller.example/'],
    ['https://example.org/50%/"x"', 'https://example.org/50%25/%22x%22'],
    ['https://example.org/%20', 'https://example.org/%20'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
  ])('%s is %s', (address, href) => {
    expect(safeHref(address)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'smb://host/share',
    '\\\\host\\share',
    '//host/path',
    'search-ms:query=x',
    'https://user:pass@example.org/',
    'https://user@example.org/',
    'https:///nohost',
    'https://ex ample.org',
    'https://example.org\\@evil.example',
    'mailto:nobody',
    'example.org',
    '',
  ])('is not %s', (address) => {
    expect(safeHref(address)).toBeNull();
  });

  it('has only characters that an address has, whatever it was', () => {
    const address = fc.string({ unit: 'binary' }).map((rest) => `https://example.org/${rest}`);
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl(), fc.string()), (value) => {
        expect(safeHref(value) ?? 'https://').toMatch(
          /^(?:https?:\/\/|mailto:)[\w\-.~:/?#@!$&'()*+,;=%]*$/i,
        );
      }),
    );
  });
});
