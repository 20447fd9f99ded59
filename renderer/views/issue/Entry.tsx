import { useId, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../app/actions/context.tsx';
import { classes } from '../../components/classes.ts';
import type { SignKind } from '../../components/KindSign.tsx';
import { LabelChip } from '../../components/LabelChip.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { entitySelected } from '../../state/ui.ts';
import { InPlaceText } from '../details/InPlaceText.tsx';
import { useEdit } from '../details/use-edit.ts';
import { SinceMarks } from '../past/SinceMarks.tsx';
import type { EntryRef } from './adding.ts';
import { ENTRY, focusEntry, stepFrom } from './entry-focus.ts';
import { intentOf } from './entry-keys.ts';
import styles from './Entry.module.css';
import { editingSet, entryActivated } from './issue-slice.ts';
import { useAdd } from './use-add.ts';

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
  heading: Heading,
  beside,
  children,
  className,
}: EntryProps) {
  const { t } = useTranslation('issue');
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const registry = useActions();
  const add = useAdd();
  const edit = useEdit(entry.kind, entry.id);
  const id = useId();
  const isActive = useAppSelector(({ issue }) => issue.active?.key === entry.key);
  const isFirst = useAppSelector(({ issue }) => issue.active === null) && entry.key === entry.id;
  const isEditing = useAppSelector(({ issue }) => issue.editing) && isActive && canEdit;

  const activate = () => {
    dispatch(entryActivated(entry));
    dispatch(entitySelected({ kind: entry.kind, id: entry.id }));
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const rtl = document.documentElement.dir === 'rtl';
    const intent = intentOf(event, entry.kind, rtl);
    if (!intent) return;
    event.preventDefault();
    switch (intent.do) {
      case 'go':
        stepFrom(event.currentTarget, intent.to);
        break;
      case 'edit':
        if (canEdit) dispatch(editingSet(true));
        break;
      case 'stance':
        registry.run('set-stance');
        break;
      case 'add':
        add(entry, intent.what);
        break;
      default:
        intent satisfies never;
    }
  };
  const written = isEditing ? (
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
  ) : (
    <bdi>{text}</bdi>
  );
  return (
    // A group that can have the focus, as the rows of a grid have it; its keys are told in the help.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-labelledby={`${id}-label ${id}-text`}
      className={classes(styles.entry, className)}
      data-active={isActive || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={isActive || isFirst ? 0 : -1}
      {...{ [ENTRY]: entry.key }}
      onFocus={activate}
      onKeyDown={press}
      onDoubleClick={(event: MouseEvent) => {
        const isText = event.target instanceof Element && event.target.closest(`[data-text]`);
        if (isText && canEdit) dispatch(editingSet(true));
      }}
    >
      <div className={styles.head}>
        <span id={`${id}-label`}>
          <LabelChip label={label} kind={sign} />
        </span>
        {beside}
        <SinceMarks id={entry.id} />
      </div>
      {Heading ? (
        <Heading id={`${id}-text`} className={styles.text} data-text="">
          {written}
        </Heading>
      ) : (
        <p id={`${id}-text`} className={styles.text} data-text="">
          {written}
        </p>
      )}
      {children}
    </div>
  );
}
