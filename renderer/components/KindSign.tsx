import { useTranslation } from 'react-i18next';
import type { ElementKind } from '../../shared/model/vocabulary.ts';
import { classes } from './classes.ts';
import styles from './kinds.module.css';

/** An element's kind as people see it: an argument speaks for or against, by the link it stands by. */
export type SignKind = Exclude<ElementKind, 'argument'> | 'pro' | 'contra' | 'argument';

/** The characters that begin a line of a kind in the outline; an argument without a side has none. */
export const SIGNS: Readonly<Record<SignKind, string>> = {
  issue: '?',
  position: '=',
  pro: '+',
  contra: '−',
  argument: '·',
  assumption: '~',
  reference: '@',
};

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
