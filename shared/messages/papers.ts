import type { i18n } from 'i18next';
import deDocuments from './de/documents.json' with { type: 'json' };
import deOutline from './de/outline.json' with { type: 'json' };
import deVocabulary from './de/vocabulary.json' with { type: 'json' };
import esDocuments from './es/documents.json' with { type: 'json' };
import esOutline from './es/outline.json' with { type: 'json' };
import esVocabulary from './es/vocabulary.json' with { type: 'json' };
import frDocuments from './fr/documents.json' with { type: 'json' };
import frOutline from './fr/outline.json' with { type: 'json' };
import frVocabulary from './fr/vocabulary.json' with { type: 'json' };
import { createMessages, isSpoken } from './index.ts';
import type { PaperLanguage } from './paper-languages.ts';

/**
 * What papers say in languages that the window doesn't speak, by language and namespace. A new one is a folder, one entry here
 * and one in `PAPER_LANGUAGES`. Apart from the other catalogues: only who writes papers reads them.
 */
export const PAPER_CATALOGUES: {
  readonly [L in Exclude<PaperLanguage, 'en'>]: Readonly<Record<string, object>>;
} = {
  de: { documents: deDocuments, outline: deOutline, vocabulary: deVocabulary },
  fr: { documents: frDocuments, outline: frOutline, vocabulary: frVocabulary },
  es: { documents: esDocuments, outline: esOutline, vocabulary: esVocabulary },
};

/**
 * Whether papers can be written in a language, or in another region's.
 * @param language a BCP 47 tag
 */
export function isWritten(language: string): boolean {
  return isSpoken(language) || Object.hasOwn(PAPER_CATALOGUES, baseOf(language));
}

/**
 * The messages for papers in one language, falling back to English.
 * @param language a BCP 47 tag, or one of the made-up languages
 */
export function createPaperMessages(language: string): i18n {
  const messages = createMessages(language);
  const base = baseOf(language);
  if (!Object.hasOwn(PAPER_CATALOGUES, base)) return messages;
  for (const [namespace, words] of Object.entries(PAPER_CATALOGUES[base as 'de'])) {
    messages.addResourceBundle(base, namespace, words);
  }
  return messages;
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
