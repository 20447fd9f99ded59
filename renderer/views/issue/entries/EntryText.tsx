import { useTranslation } from 'react-i18next';
import { useAppDispatch } from '../../../state/store.ts';
import { InPlaceText } from '../../details/fields/written/InPlaceText.tsx';
import { useEdit } from '../../details/fields/use-edit.ts';
import type { EntryRef } from './adding.ts';
import styles from './Entry.module.css';
import { focusEntry } from './entry-focus.ts';
import { editingSet } from '../issue-slice.ts';

interface EntryTextProps {
  readonly id: string;
  readonly entry: EntryRef;
  readonly text: string;
  /** The heading that the text is, where it is one. */
  readonly heading: 'h2' | 'h4' | undefined;
  readonly isEditing: boolean;
}

/** The words of an entry, or the field in which they are edited. */
export function EntryText({ id, entry, text, heading, isEditing }: EntryTextProps) {
  const Words = heading ?? 'p';
  return (
    <Words id={id} className={styles.text} data-text="">
      {isEditing ? <EntryEditor entry={entry} text={text} /> : <bdi>{text}</bdi>}
    </Words>
  );
}

function EntryEditor({ entry, text }: Pick<EntryTextProps, 'entry' | 'text'>) {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const edit = useEdit(entry.kind, entry.id);
  return (
    <InPlaceText
      label={t('details:field.text')}
      value={text}
      takesFocus
      onCommit={(words) => edit('text', words)}
      onDone={(by) => {
        dispatch(editingSet(false));
        if (by === 'key') focusEntry(entry.key);
      }}
    />
  );
}
