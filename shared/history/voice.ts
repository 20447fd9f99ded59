import type { i18n } from 'i18next';
import { momentWriter } from './say-moment.ts';

/** A language in which the history is told; how it lists things and writes dates is made once for all tellings. */
export interface Voice {
  readonly messages: i18n;
  readonly list: Intl.ListFormat;
  /** The value of a field that holds a moment or a day, as people write it; `null` where it holds neither. */
  readonly moment: (field: string, value: string) => string | null;
}

/** The voice that tells the history in the language of some messages. */
export function createVoice(messages: i18n): Voice {
  return {
    messages,
    list: new Intl.ListFormat(messages.language, { type: 'conjunction' }),
    moment: momentWriter(messages.language),
  };
}
