import { useTranslation } from 'react-i18next';
import styles from './FormalMark.module.css';

interface FormalMarkProps {
  /** Whether only the sign shows, where there is no room for words. */
  readonly short?: boolean;
}

/** Marks a stance as a formal objection. */
export function FormalMark({ short }: FormalMarkProps) {
  const { t } = useTranslation('details');
  const words = t('field.formalObjection');
  return short ? (
    <span className={styles.mark} role="img" aria-label={words} title={words}>
      !
    </span>
  ) : (
    <span className={styles.mark}>{words}</span>
  );
}
