import { describe, expect, it } from 'vitest';
import { isSafeLink } from './safe-link.ts';

describe('which addresses become links', () => {
  it.each(['https://example.org/a?b#c', 'HTTPS://example.org', 'mailto:chair@example.org'])(
    'takes %s',
    (address) => expect(isSafeLink(address)).toBe(true),
  );

  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' https://example.org',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'smb://host/x',
    '\\\\host\\x',
    '//host/x',
    'search-ms:query=x',
    'https://user:pass@example.org',
    'https://user@example.org',
    'https:\\\\example.org',
    'https:example.org',
    'https://',
    'relative/path',
    '',
    `https://example.org/${'x'.repeat(3_000)}`,
  ])('leaves %s as text', (address) => expect(isSafeLink(address)).toBe(false));
});
