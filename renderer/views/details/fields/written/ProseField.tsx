import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/buttons/Button.tsx';
import { Prose } from '../../../../components/prose/Prose.tsx';
import { TextArea } from '../../../../components/fields/TextField.tsx';
import styles from './ProseField.module.css';
import { useLeaving } from './use-leaving.ts';

interface ProseFieldProps {
  /** The field's name, by which the catalogue calls it. */
  readonly name: string;
  /** Markdown. */
  readonly value: string;
  readonly onCommit: (text: string) => Promise<boolean>;
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean;
  /** Whether the label is only heard, where the place says it to the eye. */
  readonly labelHidden?: boolean;
}

/**
 * Markdown that is read as it will be printed and written as it is typed. While it is empty, one
 * quiet button offers to write it.
 */
export function ProseField({
  name,
  value,
  onCommit,
  required,
  readOnly,
  labelHidden,
}: ProseFieldProps) {
  const { t } = useTranslation('details');
  const label = t(`field.${name}`);
  const [isWriting, setWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { commit, leave } = useLeaving(onCommit, (by) => {
    setWriting(false);
    // The button is there again once the editor has gone.
    if (by === 'key') requestAnimationFrame(() => button.current?.focus());
  });
  if (isWriting) {
    const isSaved = (event: { readonly target: EventTarget }) =>
      event.target instanceof HTMLElement && event.target.dataset['undo'] === 'app';
    return (
      // The field inside is what keys and focus are for; here it is only noticed when it is left.
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
      <div
        onBlur={(event: FocusEvent) => leave('blur', isSaved(event))}
        onKeyDownCapture={(event: KeyboardEvent) => {
          if (event.key === 'Escape') leave('key', true);
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Escape') event.stopPropagation();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            leave('key', isSaved(event));
          }
        }}
      >
        <TextArea
          label={label}
          labelHidden={labelHidden ?? false}
          face="written"
          value={value}
          required={required}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person asked to write here
          autoFocus
          onCommit={commit}
        />
      </div>
    );
  }
  if (value === '') {
    return readOnly ? null : (
      <Button ref={button} tone="quiet" className={styles.add} onClick={() => setWriting(true)}>
        {t(`write.${name}`)}
      </Button>
    );
  }
  const editButton = !readOnly && (
    <Button
      ref={button}
      tone="quiet"
      className={styles.edit}
      aria-label={t(`rewrite.${name}`)}
      onClick={() => setWriting(true)}
    >
      {t('edit')}
    </Button>
  );
  return labelHidden ? (
    <div className={styles.beside} role="group" aria-label={label}>
      <Prose text={value} />
      {editButton}
    </div>
  ) : (
    <div className={styles.field} role="group" aria-label={label}>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        {editButton}
      </div>
      <Prose text={value} />
    </div>
  );
}
