import { useTranslation } from 'react-i18next';
import type { Held, Proposal } from '../../../../shared/answers/proposal.ts';
import { localeOf } from '../../../../shared/messages/locale.ts';

/** What a proposal is between: what stands, and what is proposed. */
interface Sides {
  /** `null` where nothing stands there. */
  readonly now: string | null;
  readonly proposed: string;
  /** What stood when the paper was made. */
  readonly before: string | null;
}

/** Gives both sides of a proposal in words. */
export function useSides({ change }: Proposal): Sides {
  const { t, i18n } = useTranslation('answers');
  const days = new Intl.DateTimeFormat(localeOf(i18n.language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const dayOf = (value: string): string => {
    const time = Date.parse(value);
    return Number.isNaN(time) ? value : days.format(time);
  };
  const saidOf = ({ level, reason }: Held, since: string | null = null): string => {
    const words = t(`vocabulary:level.${level}`);
    const held =
      since === null ? words : t('review.held-since', { level: words, day: dayOf(since) });
    return reason === '' ? held : t('review.held', { level: held, reason });
  };
  switch (change.kind) {
    case 'reword': {
      const said = change.field === 'since' ? dayOf : (value: string) => value;
      return {
        now: change.now === '' ? null : said(change.now),
        proposed: said(change.text),
        before: said(change.before),
      };
    }
    case 'add':
      return {
        now: null,
        proposed: [change.text, change.detail].filter((part) => part !== '').join('\n\n'),
        before: null,
      };
    case 'stance':
      return {
        now: change.now && saidOf(change.now),
        proposed: saidOf(change, change.since),
        before: change.before && saidOf(change.before),
      };
    case 'strike':
      return { now: change.text, proposed: '', before: null };
  }
}
