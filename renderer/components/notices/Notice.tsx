import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { IconButton } from '../buttons/IconButton.tsx';
import { CloseIcon, WarningIcon } from '../buttons/icons.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  /** What happened. */
  readonly message: string;
  /** What is safe, and what to do next. */
  readonly hint?: string | undefined;
  /** `problem` where something may be lost if nobody acts. */
  readonly tone?: 'plain' | 'problem';
  readonly icon?: ReactNode;
  /** A button that does what the hint says. */
  readonly action?: ReactNode;
  readonly onDismiss?: () => void;
}

/** Says quietly, where it happened, what happened and what to do. It stays until it is dismissed. */
export function Notice({ message, hint, tone = 'plain', icon, action, onDismiss }: NoticeProps) {
  const { t } = useTranslation();
  return (
    <div className={classes(styles.notice, tone === 'problem' && styles.problem)}>
      <span className={styles.icon}>{icon ?? <WarningIcon />}</span>
      <p className={styles.text}>
        <span className={styles.message}>{message}</span> {hint}
      </p>
      {action}
      {onDismiss && <IconButton label={t('dismiss')} icon={<CloseIcon />} onClick={onDismiss} />}
    </div>
  );
}
