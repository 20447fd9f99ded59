import { useId, type ReactNode } from 'react';
import styles from './Part.module.css';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of the meeting view. */
export function Part({ title, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
