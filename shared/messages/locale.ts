/**
 * The locale in which days, times and figures are written in a language: the catalogue's English is Britain's, and dates
 * are written to match.
 * @param language a BCP 47 tag
 */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
