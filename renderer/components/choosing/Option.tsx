import type { ReactNode } from 'react';
import styles from './Option.module.css';

interface OptionProps {
  /** The name of the group of options. */
  readonly group: string;
  readonly value: string;
  /** The key that chooses it. */
  readonly number: number;
  readonly title: ReactNode;
  /** What it would mean. */
  readonly means: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

/** One way in which something can be settled: what it is called, what it says, and what it would mean. */
export function Option(props: OptionProps) {
  const { group, value, number, title, means, isChosen, onChoose, children } = props;
  return (
    <label className={styles.option} data-chosen={isChosen || undefined}>
      <input type="radio" name={group} value={value} checked={isChosen} onChange={onChoose} />
      <span className={styles.words}>
        <span className={styles.head}>
          <kbd className={styles.key}>{number}</kbd>
          <span className={styles.title}>{title}</span>
        </span>
        {children}
        <span className={styles.means}>{means}</span>
      </span>
    </label>
  );
}
