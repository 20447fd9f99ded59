import { useId, type MouseEvent, type ReactNode } from 'react';
import { classes } from '../../../components/classes.ts';
import type { SignKind } from '../../../components/elements/KindSign.tsx';
import { LabelChip } from '../../../components/elements/LabelChip.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { entitySelected } from '../../../state/ui.ts';
import { SinceMarks } from '../../past/SinceMarks.tsx';
import type { EntryRef } from './adding.ts';
import { ENTRY } from './entry-focus.ts';
import styles from './Entry.module.css';
import { EntryText } from './EntryText.tsx';
import { editingSet, entryActivated } from '../issue-slice.ts';
import { useEntryKeys } from './use-entry-keys.ts';

interface EntryProps {
  readonly entry: EntryRef;
  /** The element's kind as people see it. */
  readonly sign: SignKind;
  readonly label: string;
  readonly text: string;
  /** The heading that the text is, where it is one. */
  readonly heading?: 'h2' | 'h4';
  /** What stands beside the label. */
  readonly beside?: ReactNode;
  /** What belongs to the element itself, under its text. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

/**
 * An element on the page. One of all entries is in the order of the Tab key; arrow keys go from one
 * to the next, and the signs of the outline add below it.
 */
export function Entry({
  entry,
  sign,
  label,
  text,
  heading,
  beside,
  children,
  className,
}: EntryProps) {
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const press = useEntryKeys(entry);
  const id = useId();
  const isActive = useAppSelector(({ issue }) => issue.active?.key === entry.key);
  const isStop = useAppSelector(({ issue: { active } }) =>
    active === null ? entry.key === entry.id : active.key === entry.key,
  );
  const isEditing = useAppSelector(({ issue }) => isActive && issue.editing) && canEdit;
  const activate = () => {
    dispatch(entryActivated(entry));
    dispatch(entitySelected({ kind: entry.kind, id: entry.id }));
  };
  const editText = ({ target }: MouseEvent) => {
    const isText = target instanceof Element && target.closest('[data-text]') !== null;
    if (isText && canEdit) dispatch(editingSet(true));
  };
  return (
    // A group that can have the focus, as the rows of a grid have it; its keys are told in the help.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-labelledby={`${id}-label ${id}-text`}
      className={classes(styles.entry, className)}
      data-active={isActive || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={isStop ? 0 : -1}
      {...{ [ENTRY]: entry.key }}
      onFocus={activate}
      onKeyDown={press}
      onDoubleClick={editText}
    >
      <div className={styles.head}>
        <span id={`${id}-label`}>
          <LabelChip label={label} kind={sign} />
        </span>
        {beside}
        <SinceMarks id={entry.id} />
      </div>
      <EntryText
        id={`${id}-text`}
        entry={entry}
        text={text}
        heading={heading}
        isEditing={isEditing}
      />
      {children}
    </div>
  );
}
