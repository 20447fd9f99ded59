import { expect, it } from 'vitest';
import { finder } from './folded.ts';

it('finds texts that have all words that are looked for, whatever their case and accents', () => {
  const finds = finder(' Schlüssel  who');
  expect(finds('Who has a SCHLUSSEL?')).toBe(true);
  expect(finds('Who has a key?')).toBe(false);
  expect(finder('  ')('anything')).toBe(true);
});
