import { memo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../../shared/model/place.ts';
import { elementOf, labelOf } from '../../../shared/model/queries.ts';
import { classes } from '../../components/classes.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { ChevronIcon, IssueIcon } from '../../components/icons.tsx';
import { KindSign } from '../../components/KindSign.tsx';
import { useMap, useOutline } from './context.ts';
import { showIssue } from './go.ts';
import type { Active } from './outline-slice.ts';
import styles from './Row.module.css';
import { RowEditor } from './RowEditor.tsx';
import { RowMarks } from './RowMarks.tsx';
import { RowNotice } from './RowNotice.tsx';
import type { Row } from './rows.ts';
import { RowText } from './RowText.tsx';
import { signOf } from './signs.ts';

/** Deeper rows are not indented further: there must be room for words. */
const DEEPEST = 16;

interface OutlineRowProps {
  readonly row: Row;
  readonly index: number;
  /** The DOM's id, by which the tree names the row that keys act on. */
  readonly id: string;
  readonly position: number;
  readonly siblings: number;
  readonly isOpen: boolean;
  readonly hasChildren: boolean;
  readonly isCut: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Set while the row is typed in. */
  readonly typing: Active | null;
  readonly measure: (element: Element | null) => void;
}

/** One line of the outline. Everything that a pointer does to it is heard by the tree around it. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, index, id, isOpen, hasChildren, isCut, measure, typing } = props;
  const { depth, draft, key } = row;
  return (
    <div
      ref={measure}
      role="treeitem"
      id={id}
      data-index={index}
      data-key={key}
      aria-level={depth + 1}
      aria-posinset={props.position + 1}
      aria-setsize={props.siblings}
      aria-expanded={hasChildren ? isOpen : undefined}
      aria-selected={props.isSelected}
      className={classes(
        styles.row,
        props.isActive && styles.active,
        props.isSelected && styles.selected,
        draft?.failure && styles.unsaved,
      )}
      style={{ '--depth': Math.min(depth, DEEPEST) } as CSSProperties}
    >
      <RowContent
        row={row}
        isOpen={isOpen}
        hasChildren={hasChildren}
        isCut={isCut}
        typing={typing}
      />
    </div>
  );
});

type ContentProps = Pick<OutlineRowProps, 'row' | 'isOpen' | 'hasChildren' | 'isCut' | 'typing'>;

/** What is in a row: apart from the row, which is drawn anew whenever rows above it come or go. */
const RowContent = memo(function RowContent({
  row,
  isOpen,
  hasChildren,
  isCut,
  typing,
}: ContentProps) {
  return (
    <>
      <Twisty hasChildren={hasChildren} isOpen={isOpen} isCut={isCut} />
      <span className={styles.sign}>
        <KindSign kind={signOf(row.place)} />
      </span>
      <RowLabel row={row} />
      <span className={styles.body} data-body="">
        {typing ? <RowEditor row={row} active={typing} /> : <RowText row={row} />}
        <RowNotice row={row} />
      </span>
      {!row.draft && row.place.kind === 'issue' && <ShowIssue row={row} />}
      {!row.draft && <RowMarks place={row.place} />}
    </>
  );
});

/** Opens and closes what stands below; the keyboard does it by arrows, so it is for pointers alone. */
function Twisty({
  hasChildren,
  isOpen,
  isCut,
}: Pick<OutlineRowProps, 'hasChildren' | 'isOpen' | 'isCut'>) {
  const { t } = useTranslation();
  if (isCut) {
    return (
      <span
        className={styles.twisty}
        role="img"
        aria-label={t('outline:circle')}
        title={t('outline:circle')}
      >
        ↺
      </span>
    );
  }
  return (
    <span
      className={classes(styles.twisty, isOpen && styles.open)}
      data-twisty={hasChildren ? '' : undefined}
      aria-hidden="true"
    >
      {hasChildren && <ChevronIcon />}
    </span>
  );
}

/** Shows an issue in depth; the keyboard does it by Ctrl or Cmd with Enter. */
function ShowIssue({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const { perform } = useOutline();
  const label = useMap((map) => nameOf(map, row.place.child)) ?? '';
  return (
    <IconButton
      label={t('outline:show-issue', { label })}
      icon={<IssueIcon />}
      className={styles.show}
      tabIndex={-1}
      onClick={() => perform((desk) => showIssue(desk, row))}
    />
  );
}

function RowLabel({ row }: { readonly row: Row }) {
  const { child } = row.place;
  const label = useMap((map) => {
    const found = elementOf(map, child);
    return found && labelOf(map, found.element);
  });
  return <span className={styles.label}>{label}</span>;
}
