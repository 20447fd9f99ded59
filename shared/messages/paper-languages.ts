/** The languages in which papers can be written, whatever the window speaks. */
export const PAPER_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

/** A language in which papers can be written, as a BCP 47 tag. */
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];
