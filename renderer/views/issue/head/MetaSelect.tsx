import { useTranslation } from 'react-i18next';
import { useCanEdit } from '../../../state/commands.ts';
import { useSoon } from '../../details/fields/chosen/use-soon.ts';
import styles from './MetaSelect.module.css';

interface MetaSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  /** Where the vocabulary has the words of the values. */
  readonly words: string;
  /** What is shown for a word; the word itself unless given. */
  readonly shown?: (word: string) => string;
  readonly onChange: (value: Value) => Promise<boolean>;
}

/** One of a few words, read as a word and changed by the system's own list. */
export function MetaSelect<Value extends string>({
  label,
  value,
  values,
  words,
  shown = (word) => word,
  onChange,
}: MetaSelectProps<Value>) {
  const { t } = useTranslation();
  const canEdit = useCanEdit();
  const [current, choose] = useSoon(value, onChange);
  const wordOf = (choice: string) => t(`vocabulary:${words}.${choice}`);
  return (
    <select
      className={styles.select}
      aria-label={label}
      title={label}
      value={current}
      disabled={!canEdit}
      onChange={({ target }) => {
        const chosen = values[target.selectedIndex];
        if (chosen !== undefined) choose(chosen);
      }}
    >
      {values.map((choice) => (
        <option key={choice} value={choice}>
          {shown(wordOf(choice))}
        </option>
      ))}
    </select>
  );
}
