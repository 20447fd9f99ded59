import { useId, type ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** What is not there. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** Says that there is nothing here yet, and what to do. It has the keys of its view: Tab goes on to its first button. */
export function EmptyState({ title, children }: EmptyStateProps) {
  const id = useId();
  return (
    <div className={styles.empty} role="group" aria-labelledby={id} tabIndex={-1} data-hears-keys>
      <p id={id} className={styles.title}>
        {title}
      </p>
      {children && <div className={styles.what}>{children}</div>}
    </div>
  );
}
