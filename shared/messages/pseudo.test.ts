import { describe, expect, it } from 'vitest';
import { CATALOGUES, createMessages } from './index.ts';
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

  it('leaves the catalogues as they are', () => {
    createMessages('en-XA');
    expect(Object.keys(CATALOGUES)).toEqual(['en']);
  });

  it('has no message that falls back to English', () => {
    for (const language of ['en-XA', 'ar-XB']) {
      const { t } = createMessages(language);
      expect(t('app:save.saved')).toMatch(/^⟦.*⟧$/);
      for (const count of [0, 1, 2, 5, 11, 100]) {
        expect(t('find:count', { count })).toMatch(/^⟦.*⟧$/);
      }
    }
  });
});
