import { CATALOGUES, isSpoken } from '../../shared/messages/index.ts';

/**
 * The language to speak: the one chosen, or the system's where its words are in a catalogue, else
 * English. The region stays, since dates and numbers follow it.
 * @param chosen a BCP 47 tag or `system`
 * @param system the system's BCP 47 tag
 */
export function languageFor(chosen: string, system: string): string {
  const wanted = chosen === 'system' ? system : chosen;
  return isSpoken(wanted) ? wanted : 'en';
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(baseOf(language)) ? 'rtl' : 'ltr';
}

function baseOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * What can be chosen as language: the system's, or one of the catalogues. One that was chosen by other
 * means stays in the list.
 */
export function languageChoices(chosen: string): readonly string[] {
  return [...new Set(['system', ...Object.keys(CATALOGUES), chosen])];
}
