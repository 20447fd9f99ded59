import { useTranslation } from 'react-i18next';
import { SIGNS, type SignKind } from '../../../shared/model/signs.ts';
import { classes } from '../classes.ts';
import styles from './kinds.module.css';

export { SIGNS, type SignKind } from '../../../shared/model/signs.ts';

interface KindSignProps {
  readonly kind: SignKind;
  /** Whether only the eye needs it, because the kind is said in words beside it. */
  readonly decorative?: boolean;
}

/** The sign of a kind, in its colour; screen readers hear the kind's name. */
export function KindSign({ kind, decorative }: KindSignProps) {
  const { t } = useTranslation();
  return (
    <span
      className={classes(styles.sign, styles[kind])}
      {...(decorative
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': t(`vocabulary:kind.${kind}`) })}
    >
      {SIGNS[kind]}
    </span>
  );
}
