import { useId } from 'react';
import box from '../../../../components/fields/box.module.css';
import { classes } from '../../../../components/classes.ts';
import { useTyped } from './use-typed.ts';
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
  const { input } = useTyped(value, (typed) => {
    // An emptied or unfinished field reads as empty: without need of a value, that is none.
    if (typed === value || (typed === '' && !optional)) return null;
    return onCommit(typed === '' ? null : as === 'number' ? Number(typed) : typed);
  });
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type={INPUT_TYPES[as]}
        className={classes(box.box, styles.input)}
        readOnly={readOnly}
        {...(as === 'number' ? { min: 0, step: 1 } : {})}
        {...input}
      />
    </div>
  );
}
