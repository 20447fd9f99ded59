import { describe, expect, it } from 'vitest';
import { directionOf, languageChoices, languageFor, messagesFor } from './language.ts';
import { pseudoCatalogue, pseudoText } from './pseudo.ts';

describe('made-up languages', () => {
  it('puts every message in brackets, accents it and makes it longer', () => {
    const text = pseudoText('Save a copy', 'en-XA');
    expect(text).toMatch(/^⟦Šåṽé å çöþý.*⟧$/);
    expect(text.length).toBeGreaterThan('Save a copy'.length * 1.4);
  });

  it('leaves gaps and references as they are', () => {
    expect(pseudoText('Open {{name}}', 'en-XA')).toContain('{{name}}');
    expect(pseudoText('See $t(app:name)', 'ar-XB')).toContain('$t(app:name)');
  });

  it('turns words round for the right-to-left one', () => {
    expect(pseudoText('Two words', 'ar-XB')).toBe('⟦\u202eTwo\u202c \u202ewords\u202c⟧');
  });

  it('has every plural that its language asks for', () => {
    const plurals = pseudoCatalogue(
      { n_one: '{{count}} place', n_other: '{{count}} places' },
      'ar-XB',
    );
    expect(Object.keys(plurals).sort()).toEqual(
      ['n_few', 'n_many', 'n_one', 'n_other', 'n_two', 'n_zero'].sort(),
    );
  });

  it('has no message that falls back to English', () => {
    for (const language of ['en-XA', 'ar-XB']) {
      const { t } = messagesFor(language);
      expect(t('app:save.saved')).toMatch(/^⟦.*⟧$/);
      for (const count of [0, 1, 2, 5, 11, 100]) {
        expect(t('find:count', { count })).toMatch(/^⟦.*⟧$/);
      }
    }
  });
});

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
