import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { SIGNS, type SignKind } from './KindSign.tsx';
import styles from './kinds.module.css';

interface LabelChipProps {
  /** The label as people say it, `labelOf`'s. */
  readonly label: string;
  readonly kind: SignKind;
  /** Whether the kind's sign stands before the label; left out where the line has it already. */
  readonly withSign?: boolean;
}

/** An element's label in the colour of its kind: `? I3`. Screen readers hear “issue I3”. */
export function LabelChip({ label, kind, withSign = true }: LabelChipProps) {
  const { t } = useTranslation();
  return (
    <span
      role="img"
      aria-label={`${t(`vocabulary:kind.${kind}`)} ${label}`}
      className={classes(styles.chip, styles[kind])}
    >
      {withSign && <span className={styles.mark}>{SIGNS[kind]}</span>}
      {label}
    </span>
  );
}
