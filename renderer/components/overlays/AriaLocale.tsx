import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';

/**
 * Has react-aria's components speak the window's language. Around those alone that are loaded lazily, as they all
 * are: with this comes what makes the browser look through all languages that it knows, which takes as long as a paint.
 */
export function AriaLocale({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  return <I18nProvider locale={i18n.language}>{children}</I18nProvider>;
}
