import { memo } from 'react';
import type { Element as WrittenElement } from '../../../../shared/model/entities.ts';
import { classes } from '../../../components/classes.ts';
import { IconButton } from '../../../components/buttons/IconButton.tsx';
import { ChevronIcon, IssueIcon } from '../../../components/buttons/icons.tsx';
import { KindSign, SIGNS } from '../../../components/elements/KindSign.tsx';
import kinds from '../../../components/elements/kinds.module.css';
import { useOutline } from '../context.ts';
import { showIssue } from '../go.ts';
import type { Active } from '../outline-state.ts';
import styles from './Row.module.css';
import { RowEditor } from './RowEditor.tsx';
import { RowMarks } from './RowMarks.tsx';
import { RowNotice } from './RowNotice.tsx';
import { useRowFacts } from './row-facts.ts';
import type { Row } from '../rows/row.ts';
import { signOf } from '../typing/signs.ts';

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
  /** Whether it was cut, and waits to be pasted. */
  readonly isTaken: boolean;
  /** Set while the row is typed in. */
  readonly typing: Active | null;
  /** In a first look: the element, of which only the words are drawn. */
  readonly sketch: WrittenElement | null;
  readonly measure: (element: Element | null) => void;
}

/** One line of the outline. Everything that a pointer does to it is heard by the tree around it. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, index, id, isOpen, hasChildren, isCut, measure, typing, sketch } = props;
  const { depth, draft, key } = row;
  const content = { row, isOpen, hasChildren, isCut };
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
        props.isTaken && styles.taken,
        draft?.failure && styles.unsaved,
      )}
      style={{ '--depth': Math.min(depth, DEEPEST) }}
    >
      {sketch ? (
        <RowSketch {...content} sketch={sketch} />
      ) : (
        <RowContent {...content} isActive={props.isActive} typing={typing} />
      )}
    </div>
  );
});

type Shape = Pick<OutlineRowProps, 'row' | 'isOpen' | 'hasChildren' | 'isCut'>;

/** What is in a row: apart from the row, which is drawn anew whenever rows above it come or go. */
const RowContent = memo(function RowContent({
  row,
  isOpen,
  hasChildren,
  isCut,
  isActive,
  typing,
}: Shape & Pick<OutlineRowProps, 'isActive' | 'typing'>) {
  const facts = useRowFacts(row);
  const { label, text, failure, refusal } = facts;
  return (
    <>
      <Twisty hasChildren={hasChildren} isOpen={isOpen} isCut={isCut} />
      <span className={styles.sign}>
        <KindSign kind={signOf(row.place)} />
      </span>
      <span className={styles.label}>{label}</span>
      <span className={styles.body} data-body="">
        {typing ? <RowEditor row={row} active={typing} facts={facts} /> : <Words text={text} />}
        {(failure ?? refusal) && <RowNotice row={row} failure={failure} refusal={refusal} />}
      </span>
      {!row.draft && (
        <span className={styles.end}>
          {isActive && row.place.kind === 'issue' && <ShowIssue row={row} label={label} />}
          <RowMarks place={row.place} />
        </span>
      )}
    </>
  );
});

/** A row as it is first drawn: what reading begins with. The rest comes when that is on the screen. */
function RowSketch({
  row,
  isOpen,
  hasChildren,
  isCut,
  sketch,
}: Shape & { readonly sketch: WrittenElement }) {
  const sign = signOf(row.place);
  return (
    <>
      <Twisty hasChildren={hasChildren} isOpen={isOpen} isCut={isCut} />
      <span className={styles.sign}>
        <span className={classes(kinds.sign, kinds[sign])}>{SIGNS[sign]}</span>
      </span>
      <span className={styles.label}>{sketch.label}</span>
      <span className={styles.body} data-body="">
        <Words text={sketch.text} />
      </span>
    </>
  );
}

function Words({ text }: { readonly text: string }) {
  return (
    <span className={styles.text} dir="auto" data-text="">
      {text}
    </span>
  );
}

/** Opens and closes what stands below; the keyboard does it by arrows, so it is for pointers alone. */
function Twisty({
  hasChildren,
  isOpen,
  isCut,
}: Pick<OutlineRowProps, 'hasChildren' | 'isOpen' | 'isCut'>) {
  const { t } = useOutline();
  if (isCut) {
    const circle = t('outline:circle');
    return (
      <span className={styles.twisty} role="img" aria-label={circle} title={circle}>
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
function ShowIssue({ row, label }: { readonly row: Row; readonly label: string }) {
  const { t, perform } = useOutline();
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
