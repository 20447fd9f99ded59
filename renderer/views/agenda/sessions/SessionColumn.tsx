import { memo, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { classes } from '../../../components/classes.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { useCanEdit } from '../../../state/commands.ts';
import { AddLine } from './AddLine.tsx';
import { sessionChosen } from '../agenda-slice.ts';
import { CarryOver } from './CarryOver.tsx';
import { ItemRow } from '../items/ItemRow.tsx';
import styles from './SessionColumn.module.css';
import { SessionHead } from './SessionHead.tsx';
import type { SessionLook } from './session-look.ts';
import { sayWarning } from '../words.ts';

interface SessionColumnProps {
  readonly state: WorkspaceState;
  readonly look: SessionLook;
  /** Whether candidates are added to it. */
  readonly isChosen: boolean;
  /** The item of it that keys act on. */
  readonly active: string | null;
  /** The item of it that is being split. */
  readonly splitting: string | null;
}

/** One session: its title, time and place, its items with their clock times, and what may be added. */
export const SessionColumn = memo(function SessionColumn({
  state,
  look,
  isChosen,
  active,
  splitting,
}: SessionColumnProps) {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const heading = useId();
  const { session, items, isOpen } = look;
  const warnings = useMemo(
    () =>
      items.map((item) => item.warnings.map((warning) => sayWarning(t, state, warning)).join('\n')),
    [t, state, items],
  );
  const isEditable = canEdit && isOpen;
  // Where none of them is the active one, the first is what Tab comes to.
  const stop = items.some(({ item }) => item.id === active) ? active : items[0]?.item.id;
  return (
    // What is in it has the focus; here it is only noticed in which session that is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes(styles.column, isChosen && styles.chosen, !isOpen && styles.closed)}
      aria-labelledby={heading}
      data-session={session.id}
      data-open={isOpen || undefined}
      onFocus={() => {
        if (isOpen) dispatch(sessionChosen(session.id));
      }}
    >
      <SessionHead look={look} id={heading} />
      <div className={styles.list} data-list="">
        {items.length > 0 ? (
          <div role="grid" aria-label={t('agenda-of', { title: session.title })}>
            {items.map((item, index) => (
              <ItemRow
                key={item.item.id}
                look={item}
                warnings={warnings[index] ?? ''}
                session={session.id}
                isStop={item.item.id === stop}
                isActive={item.item.id === active}
                isSplitting={item.item.id === splitting}
                isEditable={isEditable}
              />
            ))}
          </div>
        ) : (
          <div className={styles.nothing}>
            <p>{t('session.nothing')}</p>
            {isEditable && <p>{t('session.nothing-hint')}</p>}
          </div>
        )}
        {canEdit && look.notReached.length > 0 && <CarryOver look={look} />}
      </div>
      {isEditable && <AddLine look={look} />}
    </section>
  );
});
