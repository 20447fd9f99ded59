import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  keyOfLine,
  type SuggestedLine,
  type SuggestedSession,
} from '../../../../shared/agenda/suggestion.ts';
import { entity } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { classes } from '../../../components/classes.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { suggestedLineTicked } from '../agenda-slice.ts';
import styles from './SuggestedColumn.module.css';
import type { SessionLook } from '../sessions/session-look.ts';
import { labelsOf, nameOfItem, sayItem, sayLength } from '../words.ts';

interface SuggestedColumnProps {
  readonly state: WorkspaceState;
  readonly suggested: SuggestedSession;
  readonly column: SessionLook;
  /** Whether it is the one that is looked at first. */
  readonly isFirst: boolean;
}

/** Brings a suggestion to where it can be seen, and what it is for with it. */
const showWhole = (element: HTMLElement | null) =>
  element?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** What is suggested for a session, beside what is planned: each change is ticked, or left. */
export function SuggestedColumn({ state, suggested, column, isFirst }: SuggestedColumnProps) {
  const { t } = useTranslation('agenda');
  const heading = useId();
  const { session } = column;
  return (
    <section ref={isFirst ? showWhole : null} className={styles.column} aria-labelledby={heading}>
      <header className={styles.head}>
        <h3 id={heading}>{t('suggest.title', { session: session.title })}</h3>
        <p className={styles.total}>
          {t('suggest.total', {
            planned: sayLength(t, suggested.minutes),
            length: sayLength(t, session.minutes),
          })}
        </p>
      </header>
      <ul className={styles.list} aria-labelledby={heading}>
        {suggested.lines.map((line) => (
          <Line key={keyOfLine(line)} state={state} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ state, line }: { readonly state: WorkspaceState; readonly line: SuggestedLine }) {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const key = keyOfLine(line);
  const isTaken = useAppSelector(({ agenda }) => !agenda.left.includes(key));
  const name = nameOfLine(t, state, line);
  const words = (
    <span className={styles.words}>
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.change}>
        {t(`suggest.${line.change}`)} · {sayLength(t, line.minutes)}
      </span>
    </span>
  );
  if (line.change === 'stays')
    return <li className={classes(styles.line, styles.stays)}>{words}</li>;
  return (
    <li className={classes(styles.line, styles[line.change], !isTaken && styles.left)}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isTaken}
          onChange={(event) => dispatch(suggestedLineTicked({ key, taken: event.target.checked }))}
        />
        {words}
      </label>
    </li>
  );
}

function nameOfLine(
  t: Parameters<typeof sayItem>[0],
  state: WorkspaceState,
  line: SuggestedLine,
): string {
  const item = line.change === 'comes' ? undefined : entity(state, 'agenda-item', line.item);
  const id = line.change === 'comes' ? line.issue : (item?.issue ?? null);
  const issue = id === null ? undefined : entity(state, 'issue', id);
  if (issue) return sayItem(t, { label: labelsOf(state, [issue.id])[0] ?? '', title: issue.text });
  return item ? nameOfItem(state, item) : '';
}
