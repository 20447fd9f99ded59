import type { i18n, TFunction } from 'i18next';
import { describeField } from '../../../../shared/messages/describe-field.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { elementOf, entity, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { Line, Reason } from './openness.ts';

/** So many names are said; of more, how many. */
const MOST_NAMES = 3;

const DAY = 24 * 60 * 60 * 1000;

/** Names in a row: the first few, and how many more. */
export function sayNames(t: TFunction, names: readonly string[]): string {
  const said = names
    .slice(0, MOST_NAMES)
    .reduce((first, rest) => t('questions:names', { first, rest }));
  const more = names.length - MOST_NAMES;
  return more > 0 ? t('questions:more', { names: said, count: more }) : said;
}

/** The labels of elements, as people say them; what is not there has none. */
export function labelsOf(state: WorkspaceState, ids: readonly Id[]): readonly string[] {
  return ids.flatMap((id) => {
    const found = elementOf(state, id);
    return found ? [labelOf(state, found.element)] : [];
  });
}

/** A reason in words: “blocks I3”, “not heard: CWG, IETF”. */
export function sayReason(words: i18n, state: WorkspaceState, reason: Reason): string {
  const { t } = words;
  const { key, count, field } = reason;
  const names = namesIn(t, state, reason);
  return t(`questions:reason.${key}`, {
    count: count ?? names.length,
    names: names.length > 0 ? sayNames(t, names) : '',
    field: field === undefined ? '' : describeField(words, field),
  });
}

function namesIn(
  t: TFunction,
  state: WorkspaceState,
  { elements, parties, authors }: Reason,
): readonly string[] {
  if (elements) return labelsOf(state, elements);
  if (authors) return authors.map((author) => author || t('merge:nobody'));
  return (parties ?? []).flatMap((id) => entity(state, 'party', id)?.shortName ?? []);
}

/**
 * Since when something is open, in words: “open for 12 days”.
 * @param now milliseconds since 1970
 */
export function sayAge(t: TFunction, since: string, now: number): string {
  const days = Math.floor((now - Date.parse(since)) / DAY);
  return days > 0 ? t('questions:age', { count: days }) : t('questions:age-today');
}

/** What a line is called where it is spoken of: by its label, or by its text where it has none. */
export function nameOfLine({ label, text }: Line): string {
  return label === '' ? text : label;
}
