/** The languages in which papers can be written, whatever the window speaks. */
export const PAPER_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];
