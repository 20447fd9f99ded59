import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { finder } from '../../components/folded.ts';
import { WordsField } from '../../components/fields/WordsField.tsx';
import styles from './ScopeField.module.css';

/** A list that is longer than this is easier to search than to read. */
const LONG = 4;

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
      {chosen !== null && <Options label={some} {...{ options, chosen, onChange }} />}
    </fieldset>
  );
}

type OptionsProps = Pick<ScopeFieldProps, 'label' | 'options' | 'onChange'> & {
  readonly chosen: readonly Id[];
};

/** What can be ticked; of a long list what has certain words, without losing what is ticked besides. */
function Options({ label, options, chosen, onChange }: OptionsProps) {
  const { t } = useTranslation('exchange');
  const [words, setWords] = useState('');
  const finds = finder(words);
  const found = options.filter((option) => finds(option.label));
  // In the order of the list, so that the document reads in that order.
  const tick = (id: Id, isTicked: boolean) =>
    onChange(
      options
        .map((option) => option.id)
        .filter((other) => (other === id ? isTicked : chosen.includes(other))),
    );
  return (
    <>
      {options.length > LONG && (
        <WordsField label={t('export.find')} value={words} onChange={setWords} />
      )}
      <ul className={styles.options} aria-label={label}>
        {found.map((option) => (
          <li key={option.id}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(option.id)}
                onChange={({ target }) => tick(option.id, target.checked)}
              />
              {option.label}
            </label>
          </li>
        ))}
        {found.length === 0 && <li className={styles.none}>{t('export.none-found')}</li>}
      </ul>
    </>
  );
}
