import { useTranslation } from 'react-i18next';
import { useDates } from '../details/dates.ts';
import styles from './MovementNote.module.css';
import type { Movement } from './stances-model.ts';

interface MovementNoteProps {
  readonly movement: Movement;
}

/** Where a party stood before: “was: strongly for, until 13 April 2015”. */
export function MovementNote({ movement: { from, until } }: MovementNoteProps) {
  const { t } = useTranslation('details');
  const dates = useDates();
  return (
    <span className={styles.note}>
      {t('stance.was', { level: t(`vocabulary:level.${from}`), day: dates.day(until) })}
    </span>
  );
}
