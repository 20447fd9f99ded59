import { describe, expect, it } from 'vitest';
import { createMessages } from './index.ts';

describe('messages', () => {
  it.each(['en', 'de-AT'])('say nothing where there is nothing to say: %s', (language) => {
    const { t } = createMessages(language);
    expect(t('outline:objection.is-first.message')).toBe('It is the first already.');
    expect(t('outline:objection.is-first.hint')).toBe('');
  });
});
