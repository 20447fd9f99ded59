import i18next, { type i18n } from 'i18next';
import agenda from './en/agenda.json' with { type: 'json' };
import analysis from './en/analysis.json' with { type: 'json' };
import answers from './en/answers.json' with { type: 'json' };
import app from './en/app.json' with { type: 'json' };
import backups from './en/backups.json' with { type: 'json' };
import cli from './en/cli.json' with { type: 'json' };
import commands from './en/commands.json' with { type: 'json' };
import details from './en/details.json' with { type: 'json' };
import documents from './en/documents.json' with { type: 'json' };
import exchange from './en/exchange.json' with { type: 'json' };
import filter from './en/filter.json' with { type: 'json' };
import find from './en/find.json' with { type: 'json' };
import history from './en/history.json' with { type: 'json' };
import issue from './en/issue.json' with { type: 'json' };
import map from './en/map.json' with { type: 'json' };
import meeting from './en/meeting.json' with { type: 'json' };
import merge from './en/merge.json' with { type: 'json' };
import outline from './en/outline.json' with { type: 'json' };
import positions from './en/positions.json' with { type: 'json' };
import questions from './en/questions.json' with { type: 'json' };
import refusals from './en/refusals.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import store from './en/store.json' with { type: 'json' };
import vocabulary from './en/vocabulary.json' with { type: 'json' };
import { isPseudoLanguage, pseudoCatalogue } from './pseudo.ts';

/** Every catalogue, by language and namespace. A new language is one more entry. */
export const CATALOGUES = {
  en: {
    agenda,
    analysis,
    answers,
    app,
    backups,
    cli,
    commands,
    details,
    documents,
    exchange,
    filter,
    find,
    history,
    issue,
    map,
    meeting,
    merge,
    outline,
    positions,
    questions,
    refusals,
    shell,
    store,
    vocabulary,
  },
} as const;

/**
 * Whether there are words in a language, or in another region's.
 * @param language a BCP 47 tag
 */
export function isSpoken(language: string): boolean {
  const [base = ''] = language.toLowerCase().split('-');
  return isPseudoLanguage(language) || Object.hasOwn(CATALOGUES, base);
}

/**
 * The messages of one language, falling back to English. A message is named `namespace:key`.
 * @param language a BCP 47 tag, or one of the made-up languages
 */
export function createMessages(language: string): i18n {
  const messages = i18next.createInstance();
  void messages.init({
    lng: language,
    fallbackLng: 'en',
    resources: isPseudoLanguage(language)
      ? { ...CATALOGUES, [language]: pseudoCatalogue(CATALOGUES.en, language) }
      : CATALOGUES,
    defaultNS: 'app',
    initAsync: false,
    // Some errors need no hint.
    returnEmptyString: true,
    // React and the document writers escape; here it would show as entities.
    interpolation: { escapeValue: false },
  });
  return messages;
}
