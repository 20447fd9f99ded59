import styles from './FlagField.module.css';
import { useSoon } from './use-soon.ts';

interface FlagFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly readOnly: boolean;
  readonly onChange: (value: boolean) => Promise<boolean>;
}

/** Something that is so or isn't. */
export function FlagField({ label, value, readOnly, onChange }: FlagFieldProps) {
  const [shown, choose] = useSoon(value, onChange);
  return (
    <label className={styles.flag}>
      <input
        type="checkbox"
        checked={shown}
        disabled={readOnly}
        onChange={(event) => choose(event.target.checked)}
      />
      {label}
    </label>
  );
}
