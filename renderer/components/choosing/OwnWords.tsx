import styles from './OwnWords.module.css';

interface OwnWordsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Where a choice is put in words of one's own. */
export function OwnWords({ label, value, onChange }: OwnWordsProps) {
  return (
    <textarea
      className={styles.words}
      aria-label={label}
      dir="auto"
      rows={2}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
