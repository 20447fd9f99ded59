import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { handOn } from '../../../../components/buttons/hand-on.ts';
import { CloseIcon } from '../../../../components/buttons/icons.tsx';
import hidden from '../../../../components/notices/VisuallyHidden.module.css';
import { useAppStore } from '../../../../state/store.ts';
import { addTags, tagsInUse } from './tags.ts';
import styles from './TagsField.module.css';

interface TagsFieldProps {
  readonly label: string;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => Promise<boolean>;
  readonly readOnly?: boolean;
  /** Whether the label is only heard, where the place says it to the eye. */
  readonly labelHidden?: boolean;
}

/** Tags as words with a cross each, and a line in which others are typed: completed from those in use. */
export function TagsField({ label, tags, onChange, readOnly, labelHidden }: TagsFieldProps) {
  const { t } = useTranslation('details');
  const store = useAppStore();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [known, setKnown] = useState<readonly string[]>([]);
  if (readOnly && tags.length === 0) return null;

  const add = async () => {
    const next = addTags(tags, typed);
    if (next.length === tags.length) setTyped('');
    else if (await onChange(next)) setTyped('');
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      void add();
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      setTyped('');
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      event.preventDefault();
      void onChange(tags.slice(0, -1));
    }
  };
  return (
    <div className={styles.field}>
      <label
        className={labelHidden ? hidden.hidden : styles.label}
        htmlFor={readOnly ? undefined : id}
        id={`${id}-label`}
      >
        {label}
      </label>
      <div className={styles.tags}>
        {tags.length > 0 && (
          <TagList
            tags={tags}
            labelledBy={`${id}-label`}
            onRemove={
              readOnly
                ? null
                : (tag) => {
                    if (tags.length === 1) input.current?.focus();
                    void onChange(tags.filter((other) => other !== tag));
                  }
            }
          />
        )}
        {!readOnly && (
          <>
            <input
              ref={input}
              id={id}
              className={styles.input}
              list={`${id}-known`}
              value={typed}
              placeholder={t('add-tag')}
              autoComplete="off"
              spellCheck={false}
              onFocus={() => {
                const { data } = store.getState().workspace;
                setKnown(data ? tagsInUse(data) : []);
              }}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={press}
              onBlur={() => void add()}
            />
            <datalist id={`${id}-known`}>
              {known
                .filter((tag) => !tags.includes(tag))
                .map((tag) => (
                  <option key={tag} value={tag}>
                    {tag}
                  </option>
                ))}
            </datalist>
          </>
        )}
      </div>
    </div>
  );
}

interface TagListProps {
  readonly tags: readonly string[];
  readonly labelledBy: string;
  /** `null` where none can be taken away. */
  readonly onRemove: ((tag: string) => void) | null;
}

function TagList({ tags, labelledBy, onRemove }: TagListProps) {
  const { t } = useTranslation('details');
  return (
    <ul className={styles.list} aria-labelledby={labelledBy}>
      {tags.map((tag) => (
        <li key={tag} className={styles.tag}>
          {tag}
          {onRemove && (
            <button
              type="button"
              className={styles.remove}
              aria-label={t('remove-tag', { tag })}
              title={t('remove-tag', { tag })}
              onClick={({ currentTarget }) => {
                handOn(currentTarget);
                onRemove(tag);
              }}
            >
              <CloseIcon />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
