import type { FocusEvent, KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeysOf } from '../../app/actions/use-keys.ts';
import { FindIcon } from '../../components/buttons/icons.tsx';
import styles from './Find.module.css';

interface FindFieldProps {
  readonly field: Ref<HTMLInputElement>;
  readonly text: string;
  /** The id of the list of what was found. */
  readonly list: string;
  /** Whether that list is there. */
  readonly isExpanded: boolean;
  /** The id of the line in it that Enter takes. */
  readonly line: string | undefined;
  readonly onType: (text: string) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The search field, with the keys that lead to it as long as it is empty. */
export function FindField({
  field,
  text,
  list,
  isExpanded,
  line,
  onType,
  ...hearing
}: FindFieldProps) {
  const { t } = useTranslation();
  const keys = useKeysOf('find');
  return (
    <>
      <span className={styles.icon}>
        <FindIcon />
      </span>
      <input
        ref={field}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={t('action.find')}
        aria-keyshortcuts={keys?.aria}
        aria-expanded={isExpanded}
        aria-controls={list}
        aria-activedescendant={line}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('find:placeholder')}
        value={text}
        onChange={(event) => onType(event.target.value)}
        {...hearing}
      />
      {text === '' && keys && (
        <kbd className={styles.keys} aria-hidden="true">
          {keys.text}
        </kbd>
      )}
    </>
  );
}
