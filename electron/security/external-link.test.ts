import { expect, it } from 'vitest';
import { externalLink } from './external-link.ts';

it.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['HTTPS://EXAMPLE.org', 'https://example.org/'],
  ['mailto:chair@example.org?subject=x', 'mailto:chair@example.org?subject=x'],
])('opens %s', (url, href) => {
  expect(externalLink(url)).toBe(href);
});

it.each([
  'http://example.org',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'smb://host/x',
  '\\\\host\\x',
  '//host/x',
  'search-ms:query=x',
  'ms-msdt:/id',
  'https://user@example.org',
  'https://user:pass@example.org',
  'https://',
  '',
  'example.org',
])('never opens %s', (url) => {
  expect(externalLink(url)).toBeNull();
});
