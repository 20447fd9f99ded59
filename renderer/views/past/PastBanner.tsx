import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Since } from '../../../shared/history/since.ts';
import { ActionButton } from '../../app/actions/ActionButton.tsx';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useAppSelector } from '../../state/store.ts';
import { useDates } from '../details/dates.ts';
import type { Looking } from './past-slice.ts';
import { sayMoment } from './moments.ts';
import { NamedStates } from './NamedStates.tsx';
import styles from './PastBanner.module.css';
import { usePresent } from './present.ts';

/** Says for as long as it is so that the workspace is shown as it stood, when that was, and what leads back. */
export function PastBanner() {
  const looking = useAppSelector(({ past }) => past.looking);
  const since = useAppSelector(({ past }) => past.since);
  return looking && since && <Banner looking={looking} since={since} />;
}

function Banner({ looking, since }: { readonly looking: Looking; readonly since: Since }) {
  const { t } = useTranslation('history');
  const announce = useAnnounce();
  const dates = useDates();
  // What the moment is called is what it is called now.
  const now = usePresent()?.getState().workspace.data;
  const name = now ? sayMoment(t, now, looking.moment) : null;
  const moment = dates.moment(looking.at);
  const when = name === null ? t('past.at', { moment }) : t('past.named', { moment, name });
  const changed = sayChanged(t, since);
  useEffect(() => announce(`${when} ${changed}`), [announce, when, changed]);
  return (
    <section className={styles.banner} aria-label={t('past.label')}>
      <p className={styles.text}>
        <span className={styles.when}>{when}</span> {changed}
      </p>
      <div className={styles.tools}>
        <NamedStates />
        <ActionButton name="back-to-now" />
      </div>
    </section>
  );
}

function sayChanged(t: TFunction, { added, reworded, removed }: Since): string {
  const parts = Object.entries({ added, reworded, removed })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => t(`history:past.${what}`, { count }));
  return parts.length === 0
    ? t('history:past.same')
    : `${t('history:past.since')} ${parts.join(', ')}.`;
}
