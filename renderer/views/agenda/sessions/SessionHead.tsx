import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/model/id.ts';
import { classes } from '../../../components/classes.ts';
import { inARow } from '../../../components/facts.ts';
import { ChevronIcon } from '../../../components/buttons/icons.tsx';
import { VisuallyHidden } from '../../../components/notices/VisuallyHidden.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { entitySelected } from '../../../state/ui.ts';
import { useDates } from '../../details/dates.ts';
import { InPlaceText } from '../../details/fields/written/InPlaceText.tsx';
import { useEdit } from '../../details/fields/use-edit.ts';
import { sessionFieldsToggled, sessionNamed } from '../agenda-slice.ts';
import { sayOwn, sayWhen } from './say-when.ts';
import { SessionFields } from './SessionFields.tsx';
import styles from './SessionHead.module.css';
import type { SessionLook } from './session-look.ts';
import { SessionTotal } from './SessionTotal.tsx';

interface SessionHeadProps {
  readonly look: SessionLook;
  /** The DOM's id of what names the session. */
  readonly id: string;
}

/** What a session is called, when and where it is, and how full it is; all of it edited in place. */
export function SessionHead({ look, id }: SessionHeadProps) {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const dates = useDates();
  const { session, time, own } = look;
  const isEditing = useAppSelector(({ agenda }) => agenda.editing.includes(session.id));
  const edit = useEdit('session', session.id);
  const head = useRef<HTMLElement>(null);
  useNaming(session.id, head);
  const facts = inARow([sayWhen(t, dates, look), session.place, session.chair]);
  return (
    <header ref={head} className={styles.head}>
      <h2 id={id} className={styles.name}>
        <VisuallyHidden>{session.title}</VisuallyHidden>
      </h2>
      <InPlaceText
        label={t('session.title', { label: session.label })}
        className={styles.title}
        value={session.title}
        readOnly={!canEdit}
        onCommit={(title) => edit('title', title)}
      />
      <button
        type="button"
        className={styles.facts}
        aria-expanded={isEditing}
        title={t('session.facts')}
        onClick={() => {
          dispatch(sessionFieldsToggled(session.id));
          dispatch(entitySelected({ kind: 'session', id: session.id }));
        }}
      >
        <span className={classes(styles.twisty, isEditing && styles.open)} aria-hidden="true">
          <ChevronIcon />
        </span>
        <span>
          {session.status !== 'planned' && (
            <span className={styles.status}>{t(`session.status.${session.status}`)}</span>
          )}{' '}
          {facts}
        </span>
      </button>
      {own && <p className={styles.own}>{sayOwn(t, dates, time, own)}</p>}
      {!look.isZoneKnown && (
        <p className={styles.problem}>{t('session.unknown-zone', { zone: session.timeZone })}</p>
      )}
      {isEditing && <SessionFields look={look} />}
      <SessionTotal look={look} />
    </header>
  );
}

/** The title of a session that was just made is ready to be typed over. */
function useNaming(session: Id, head: RefObject<HTMLElement | null>): void {
  const dispatch = useAppDispatch();
  const isNaming = useAppSelector(({ agenda }) => agenda.naming === session);
  useEffect(() => {
    if (!isNaming) return;
    const field = head.current?.querySelector('textarea');
    field?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    field?.focus();
    field?.select();
    dispatch(sessionNamed());
  }, [dispatch, head, isNaming]);
}
