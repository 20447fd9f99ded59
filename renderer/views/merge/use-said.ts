import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../shared/messages/locale.ts';
import { clockTime, type Clock } from '../../../shared/model/clock.ts';
import type { Wording } from '../../../shared/model/field-histories.ts';

/** Gives the function that says who an author is, also where the app was not told. */
export function useAuthorName(): (author: string) => string {
  const { t } = useTranslation('merge');
  return (author) => author || t('nobody');
}

/** Gives the function that says on which day a clock stood. */
export function useDay(): (clock: Clock) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'medium' });
  return (clock) => format.format(new Date(clockTime(clock)));
}

/** Gives the function that says who put a wording there, and when. */
export function useSaid(): (wording: Wording) => string {
  const { t } = useTranslation('merge');
  const nameOf = useAuthorName();
  const day = useDay();
  return ({ author, clock }) => t('settle.said', { author: nameOf(author), day: day(clock) });
}
