import { useId } from 'react';
import type { Id } from '../../../shared/model/id.ts';
import styles from './ScopeField.module.css';

interface ScopeFieldProps {
  readonly label: string;
  /** What the two ways are called: everything, or some of it. */
  readonly all: string;
  readonly some: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  /** The chosen ones, or `null` for all. */
  readonly chosen: readonly Id[] | null;
  readonly onChange: (chosen: readonly Id[] | null) => void;
}

/** All of a kind, or some of them, ticked one by one. */
export function ScopeField({ label, all, some, options, chosen, onChange }: ScopeFieldProps) {
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <label className={styles.choice}>
        <input type="radio" name={name} checked={chosen === null} onChange={() => onChange(null)} />
        {all}
      </label>
      <label className={styles.choice}>
        <input type="radio" name={name} checked={chosen !== null} onChange={() => onChange([])} />
        {some}
      </label>
      {chosen !== null && (
        <ul className={styles.options} aria-label={some}>
          {options.map((option) => (
            <li key={option.id}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={chosen.includes(option.id)}
                  onChange={(event) =>
                    onChange(
                      // In the order of the list, so that the document reads in that order.
                      options
                        .map(({ id }) => id)
                        .filter((id) =>
                          id === option.id ? event.target.checked : chosen.includes(id),
                        ),
                    )
                  }
                />
                {option.label}
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
