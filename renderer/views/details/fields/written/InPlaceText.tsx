import type { KeyboardEvent } from 'react';
import { classes } from '../../../../components/classes.ts';
import { useEditing } from '../../../../components/fields/use-editing.ts';
import styles from './InPlaceText.module.css';
import { useLeaving, type LeftBy } from './use-leaving.ts';

interface InPlaceTextProps {
  /** What the text is called, for screen readers. */
  readonly label: string;
  readonly value: string;
  /** Saves the text; `false` where it was refused. */
  readonly onCommit: (text: string) => Promise<boolean>;
  /** Called when the editing is over and what was typed is saved. */
  readonly onDone?: (by: LeftBy) => void;
  readonly readOnly?: boolean;
  readonly takesFocus?: boolean;
  readonly tabIndex?: 0 | -1;
  readonly className?: string | undefined;
}

/**
 * One line of what people say, in as many rows as it needs: set as it is read, without a box until
 * the focus is in it. Enter saves; Escape brings the old text back.
 */
export function InPlaceText({
  label,
  value,
  onCommit,
  onDone,
  readOnly,
  takesFocus,
  tabIndex,
  className,
}: InPlaceTextProps) {
  const { commit, leave } = useLeaving(onCommit, (by) => onDone?.(by));
  const { fieldProps } = useEditing({ value, required: true, onCommit: commit });
  const isSaved = fieldProps['data-undo'] === 'app' || fieldProps.value.trim() === '';
  return (
    <textarea
      rows={1}
      dir="auto"
      aria-label={label}
      className={classes(styles.text, className)}
      readOnly={readOnly}
      tabIndex={tabIndex}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a person who wants to write here
      autoFocus={takesFocus}
      spellCheck={false}
      {...fieldProps}
      onKeyDown={(event: KeyboardEvent<HTMLTextAreaElement>) => {
        if (event.nativeEvent.isComposing) return;
        fieldProps.onKeyDown(event);
        if (event.key === 'Enter') {
          event.preventDefault();
          leave('key', isSaved);
        } else if (event.key === 'Escape' && onDone) {
          event.preventDefault();
          event.stopPropagation();
          onDone('key');
        }
      }}
      onBlur={() => {
        fieldProps.onBlur();
        leave('blur', isSaved);
      }}
    />
  );
}
