import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createWording, type Wording } from '../../../shared/documents/wording.ts';
import { localeOf } from '../../../shared/messages/locale.ts';

/** The words of documents in the language spoken: what is said of an issue here is what the paper says. */
export function useWording(): Wording {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => createWording(i18n, localeOf(language)), [i18n, language]);
}
