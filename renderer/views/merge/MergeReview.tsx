import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../shared/messages/locale.ts';
import type { MergePreview } from '../../../shared/bridge.ts';
import { useSayLabel } from '../../app/i18n.tsx';
import { arrivalsOf, changedKinds, type Arrival } from './arrivals.ts';
import styles from './MergeReview.module.css';
import { useAuthorName } from './use-said.ts';

/** What would come from another copy: by whom, step by step, and what changes in the map. */
export function MergeReview({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation('merge');
  const { source, transactions, waiting } = preview;
  return (
    <section className={styles.review} aria-labelledby="merge-from">
      <h3 id="merge-from" className={styles.title}>
        <bdi>{t('from', { source })}</bdi>
      </h3>
      <p>{transactions === 0 ? t('nothing') : t('comes', { count: transactions })}</p>
      {arrivalsOf(preview).map((arrival) => (
        <Steps key={arrival.author} arrival={arrival} />
      ))}
      <Kinds preview={preview} />
      {waiting > 0 && <p>{t('waiting', { count: waiting })}</p>}
      {transactions > 0 && <p className={styles.soft}>{t('safe')}</p>}
    </section>
  );
}

/** So few steps are shown at once; of more, those who want to read them open the list. */
const FEW = 8;

function Steps({ arrival }: { readonly arrival: Arrival }) {
  const { t, i18n } = useTranslation('merge');
  const sayLabel = useSayLabel();
  const nameOf = useAuthorName();
  const { author, count, steps } = arrival;
  const day = new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'medium' });
  const more = count - steps.length;
  return (
    <details className={styles.steps} open={steps.length <= FEW}>
      <summary>
        <bdi>{t('by', { author: nameOf(author), count })}</bdi>
      </summary>
      <ul>
        {steps.map(({ at, label }, index) => (
          <li key={index}>
            <bdi>{sayLabel(label)}</bdi>{' '}
            <time className={styles.soft} dateTime={at}>
              {day.format(new Date(at))}
            </time>
          </li>
        ))}
        {more > 0 && <li>{t('more', { count: more })}</li>}
      </ul>
    </details>
  );
}

function Kinds({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation(['merge', 'exchange']);
  const kinds = changedKinds(preview);
  if (kinds.length === 0) return null;
  return (
    <table className={styles.kinds}>
      <caption>{t('changes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('created')}</th>
          <th scope="col">{t('updated')}</th>
          <th scope="col">{t('deleted')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, created, updated, deleted }) => (
          <tr key={kind}>
            <th scope="row">{t(`exchange:import.kinds.${kind}`)}</th>
            <td>{created}</td>
            <td>{updated}</td>
            <td>{deleted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
