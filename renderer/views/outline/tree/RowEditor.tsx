import { useRef } from 'react';
import { LINE_LIMIT } from '../../../../shared/model/text.ts';
import { useOutline } from '../context.ts';
import type { Active } from '../outline-state.ts';
import styles from './Row.module.css';
import type { RowFacts } from './row-facts.ts';
import type { Row } from '../rows/row.ts';
import { signOf } from '../typing/signs.ts';
import { useLineSaving } from '../saving/use-line-saving.ts';
import { useLineTyping } from '../typing/use-line-typing.ts';

interface RowEditorProps {
  readonly row: Row;
  readonly active: Active;
  readonly facts: RowFacts;
}

/**
 * The text field of the line that is typed in. What is typed stays in the field, out of the state of
 * the window, until it is saved on a pause or on leaving; nothing that arrives takes it away.
 */
export function RowEditor({ row, active, facts }: RowEditorProps) {
  const { t } = useOutline();
  const field = useRef<HTMLTextAreaElement>(null);
  const { label, text, failure, element } = facts;
  useLineTyping(field, { row, active, saved: element?.text ?? '', failure });
  const saving = useLineSaving(field, row);
  const sign = signOf(row.place);
  return (
    <textarea
      ref={field}
      className={styles.editor}
      rows={1}
      dir="auto"
      defaultValue={text}
      placeholder={t(`outline:placeholder.${sign}`)}
      aria-label={
        label === ''
          ? t('outline:text-of-new', { sign: t(`vocabulary:kind.${sign}`) })
          : t('outline:text-of', { label })
      }
      aria-multiline={false}
      autoComplete="off"
      maxLength={LINE_LIMIT}
      {...saving}
    />
  );
}
