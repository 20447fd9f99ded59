import { useCallback, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { CommandLabel } from '../../shared/model/command-label.ts';
import { createMessages } from '../../shared/messages/index.ts';
import { describeLabel } from '../../shared/messages/describe.ts';
import { useAppSelector } from '../state/store.ts';
import { directionOf, languageFor } from './language.ts';

/** Speaks the language that settings or system say, and sets the page in its direction. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const chosen = useAppSelector(({ settings }) => settings.info?.settings.language ?? 'system');
  const system = useAppSelector(({ settings }) => settings.info?.systemLanguage ?? 'en');
  const language = languageFor(chosen, system);
  const messages = useMemo(() => createMessages(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return <I18nextProvider i18n={messages}>{children}</I18nextProvider>;
}

/** Gives the function that says what a step is called, in the language spoken. */
export function useSayLabel(): (label: CommandLabel) => string {
  const { i18n } = useTranslation();
  return useCallback((label) => describeLabel(i18n, label), [i18n]);
}
