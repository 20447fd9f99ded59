import { useTranslation } from 'react-i18next';
import { StanceItem } from './StanceItem.tsx';
import type { StanceEntry } from './stances-model.ts';
import styles from './StancesSection.module.css';

/** What a party thinks of a position, with what it thought before beneath. */
export function StanceHistory({ entry }: { readonly entry: StanceEntry }) {
  const { t } = useTranslation('details');
  const { party, present, earlier, movement } = entry;
  return (
    <>
      <StanceItem stance={present} party={party} movement={movement} />
      {earlier.length > 0 && (
        <ol className={styles.earlier} aria-label={t('stance.earlier', { party: party.shortName })}>
          {earlier.map((stance) => (
            <li key={stance.id}>
              <StanceItem stance={stance} party={party} movement={null} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
