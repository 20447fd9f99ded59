import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** What is not there. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** Says that there is nothing here yet, and what to do. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.what}>{children}</div>}
    </div>
  );
}
