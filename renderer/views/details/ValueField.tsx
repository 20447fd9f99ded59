import { useId, useState } from 'react';
import styles from './ValueField.module.css';

interface ValueFieldProps {
  readonly label: string;
  readonly as: 'day' | 'wall-time' | 'number';
  /** The value as text; empty for none. */
  readonly value: string;
  readonly optional: boolean;
  readonly readOnly: boolean;
  /** Saves a value; `null` for none. `false` where it was refused. */
  readonly onCommit: (value: string | number | null) => Promise<boolean>;
}

const INPUT_TYPES = { day: 'date', 'wall-time': 'datetime-local', number: 'number' } as const;

/**
 * A day, a time or a number by the system's own field: saved on leaving it and on Enter, so that no
 * half-typed value is; Escape brings the old one back.
 */
export function ValueField({ label, as, value, optional, readOnly, onCommit }: ValueFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const commit = async () => {
    if (typed === null || typed === value) {
      setTyped(null);
      return;
    }
    // An emptied or unfinished field reads as empty: without need of a value, that is none.
    if (typed === '' && !optional) {
      setTyped(null);
      return;
    }
    const saved = await onCommit(typed === '' ? null : as === 'number' ? Number(typed) : typed);
    setRefused(!saved);
    if (saved) setTyped(null);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type={INPUT_TYPES[as]}
        className={styles.input}
        value={typed ?? value}
        readOnly={readOnly}
        aria-invalid={refused || undefined}
        {...(as === 'number' ? { min: 0, step: 1 } : {})}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(false);
        }}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void commit();
          else if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
            setRefused(false);
          }
        }}
      />
    </div>
  );
}
