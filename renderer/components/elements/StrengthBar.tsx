import { useTranslation } from 'react-i18next';
import styles from './StrengthBar.module.css';

interface StrengthBarProps {
  /** From 0 to 1; `null` where it has no value. */
  readonly value: number | null;
}

/** How strong something is, as a quiet bar with its figure; the mark in the middle is where everything begins. */
export function StrengthBar({ value }: StrengthBarProps) {
  const { t, i18n } = useTranslation('analysis');
  if (value === null) return <span className={styles.none}>{t('strength.none')}</span>;
  const figure = figureOf(i18n.language, value);
  return (
    <span className={styles.strength}>
      <span className={styles.bar} role="img" aria-label={t('strength.bar', { value: figure })}>
        <span className={styles.fill} style={{ inlineSize: `${value * 100}%` }} />
      </span>
      <span className={styles.figure} aria-hidden="true">
        {figure}
      </span>
    </span>
  );
}

/** A strength with two digits behind the point, as the language writes it. */
export function figureOf(language: string, value: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, digits).format(value);
}
