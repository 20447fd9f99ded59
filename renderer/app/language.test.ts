import { describe, expect, it } from 'vitest';
import { directionOf, languageChoices, languageFor } from './language.ts';

describe('choosing a language', () => {
  it('takes the one that was chosen, with its region', () => {
    expect(languageFor('en-GB', 'de-DE')).toBe('en-GB');
    expect(languageFor('ar-XB', 'de-DE')).toBe('ar-XB');
  });

  it('takes the system’s where it is in the catalogue, English where not', () => {
    expect(languageFor('system', 'en-AU')).toBe('en-AU');
    expect(languageFor('system', 'de-DE')).toBe('en');
  });

  it('knows which way it is written', () => {
    expect(directionOf('en-GB')).toBe('ltr');
    expect(directionOf('ar-XB')).toBe('rtl');
  });

  it('offers the catalogue’s, and keeps in the list what was chosen by other means', () => {
    expect(languageChoices('system')).toEqual(['system', 'en']);
    expect(languageChoices('en-XA')).toEqual(['system', 'en', 'en-XA']);
  });
});
