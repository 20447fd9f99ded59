import { useTranslation } from 'react-i18next';
import type { Held, Proposal } from '../../../../shared/answers/proposal.ts';
import { useWorkspace } from '../../../state/store.ts';

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
  const of = change.kind === 'reword' && change.field === 'since' ? 'day' : 'text';
  const source = useWorkspace((state) => {
    const id = change.kind === 'stance' ? change.source : null;
    return id === null ? '' : (state.tables.reference.get(id)?.label ?? '');
  });
  const saidOf = (held: Held): string => {
    const level = t(`vocabulary:level.${held.level}`);
    return held.reason === '' ? level : t('review.held', { level, reason: held.reason });
  };
  switch (change.kind) {
    case 'reword': {
      const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
      const said = (value: string): string => {
        const time = of === 'day' ? Date.parse(value) : Number.NaN;
        return Number.isNaN(time) ? value : day.format(time);
      };
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
    case 'stance': {
      const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
      const since =
        change.since === null
          ? []
          : [t('review.since', { day: day.format(Date.parse(change.since)) })];
      return {
        now: change.now && saidOf(change.now),
        proposed: [saidOf(change), ...since, ...(source ? [source] : [])].join(' · '),
        before: change.before && saidOf(change.before),
      };
    }
    case 'strike':
      return { now: change.text, proposed: '', before: null };
  }
}
