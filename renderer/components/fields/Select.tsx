import { useId } from 'react';
import box from './box.module.css';
import { classes } from '../classes.ts';
import styles from './Select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
}

/** One of a few, by the system's own list: it knows every keyboard and screen reader. */
export function Select<Value extends string>({
  label,
  labelHidden,
  value,
  options,
  onChange,
  disabled,
  className,
}: SelectProps<Value>) {
  const id = useId();
  return (
    <div className={classes(styles.field, className)}>
      {!labelHidden && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <select
        id={id}
        className={classes(box.box, styles.select)}
        aria-label={labelHidden ? label : undefined}
        value={value}
        disabled={disabled}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
