import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

interface VisuallyHiddenProps {
  readonly children: ReactNode;
  /** Keeps it heard while a dialogue silences everything else. */
  readonly isLiveRegion?: boolean;
}

/** Text for screen readers alone. */
export function VisuallyHidden({ children, isLiveRegion }: VisuallyHiddenProps) {
  return (
    <span className={styles.hidden} data-live-announcer={isLiveRegion || undefined}>
      {children}
    </span>
  );
}
