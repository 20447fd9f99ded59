import { describe, expect, it } from 'vitest';
import { sampleState } from '../analysis/testing/sample.ts';
import { DOCUMENTS } from '../documents/index.ts';
import { renderDocument } from '../rendering/render.ts';
import { CATALOGUES } from './index.ts';
import { PAPER_LANGUAGES } from './paper-languages.ts';
import { createPaperMessages, isWritten, PAPER_CATALOGUES } from './papers.ts';

/** What of the documents' catalogue is said by the window alone. */
const BY_THE_WINDOW = ['document-hint', 'format', 'problem', 'readable', 'reading', 'unreadable'];

/** Every message by its whole key. */
function messagesIn(catalogue: object, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as const]
      : messagesIn(value as object, `${prefix}${key}.`),
  );
}

const slotsIn = (message: string): readonly string[] =>
  [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

const english = new Map([
  ...messagesIn(CATALOGUES.en.vocabulary, 'vocabulary:'),
  ...messagesIn(CATALOGUES.en.documents, 'documents:').filter(
    ([key]) => !BY_THE_WINDOW.some((group) => key.startsWith(`documents:${group}.`)),
  ),
]);

describe('the words of papers', () => {
  it('are there for each language that can be chosen', () => {
    expect(['en', ...Object.keys(PAPER_CATALOGUES)]).toEqual(PAPER_LANGUAGES);
    for (const language of [...PAPER_LANGUAGES, 'de-AT', 'fr-CA', 'EN-us']) {
      expect(isWritten(language)).toBe(true);
    }
    for (const language of ['xx', '__proto__', 'constructor', '']) {
      expect(isWritten(language)).toBe(false);
      expect(createPaperMessages(language).t('documents:document.summary')).toBe(
        'Position summary',
      );
    }
  });

  it.each(Object.entries(PAPER_CATALOGUES))('are complete in %s', (_, catalogue) => {
    const { documents = {}, vocabulary = {} } = catalogue;
    const said = new Map([
      ...messagesIn(vocabulary, 'vocabulary:'),
      ...messagesIn(documents, 'documents:'),
    ]);
    // Where English has one form for any number, others may have several.
    const inEnglish = (key: string): string =>
      english.has(key) ? key : key.replace(/_[a-z]+$/, '');
    expect([...new Set([...said.keys()].map(inEnglish))].toSorted()).toEqual(
      [...english.keys()].toSorted(),
    );
    for (const [key, message] of said) {
      expect([key, ...slotsIn(message)]).toEqual([
        key,
        ...slotsIn(english.get(inEnglish(key)) ?? ''),
      ]);
    }
  });

  it.each(['de', 'fr', 'es'] as const)(
    'leave no heading of the sample in English in %s',
    async (language) => {
      const state = sampleState();
      const sessions = new Set([...state.tables.session.values()].map(({ title }) => title));
      for (const document of [
        'summary',
        'issues',
        'agenda',
        'minutes',
        'changes',
        'matrix',
      ] as const) {
        const { formats } = DOCUMENTS.find(({ name }) => name === document) ?? { formats: [] };
        const request = {
          document,
          format: 'html',
          issues: [],
          parties: [],
          session: null,
          since: null,
        };
        expect(formats).toContain('html');
        const own = await renderDocument(state, request, {
          messages: createPaperMessages(language),
        });
        const other = await renderDocument(state, request, { messages: createPaperMessages('en') });
        if (!own.ok || !other.ok) throw new Error('not made');
        expect(own.value.data).toContain(`<html lang="${language}"`);
        const headings = (html: unknown) =>
          [...String(html).matchAll(/<(h[2-6]|th scope="col")[^>]*>([^<]+)</g)].map(
            ([, , words]) => words,
          );
        const same = headings(own.value.data).filter((words) =>
          headings(other.value.data).includes(words),
        );
        // Some words are the same in several languages, and people's own stay as they are.
        const isTheirs = (words = '') =>
          sessions.has(words) || words === 'Position' || words === 'Min.';
        expect(same.filter((words) => !isTheirs(words))).toEqual([]);
      }
    },
  );
});
