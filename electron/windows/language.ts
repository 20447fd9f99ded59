import { app } from 'electron';

/** The system's language, as a BCP 47 tag; English where it names none. */
export function systemLanguage(): string {
  for (const language of [...app.getPreferredSystemLanguages(), app.getLocale()]) {
    try {
      const [canonical] = Intl.getCanonicalLocales(language);
      if (canonical && canonical !== 'und') return canonical;
    } catch {
      // `C` and `POSIX` are no languages.
    }
  }
  return 'en';
}

/**
 * The language that the app speaks.
 * @param chosen a BCP 47 tag, or `system`
 */
export function languageFor(chosen: string): string {
  return chosen === 'system' ? systemLanguage() : chosen;
}
