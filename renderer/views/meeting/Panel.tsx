import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { IconButton } from '../../components/buttons/IconButton.tsx';
import { CloseIcon } from '../../components/buttons/icons.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { AttendancePart } from './sessions/AttendancePart.tsx';
import { Closing } from './minutes/Closing.tsx';
import { CorrectForm } from './minutes/CorrectForm.tsx';
import { DesignateForm } from './decisions/DesignateForm.tsx';
import { panelClosed } from './meeting-slice.ts';
import styles from './Panel.module.css';
import { StatementForm } from './decisions/StatementForm.tsx';

interface PanelProps {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** What was opened for the session: who is here, a correction, a designation, a statement, or its end. */
export function Panel({ state, session }: PanelProps) {
  const panel = useAppSelector(({ meeting }) => meeting.panel);
  switch (panel?.name) {
    case undefined:
      return null;
    case 'attendance':
      return (
        <PanelFrame name="attendance">
          <AttendancePart state={state} session={session} />
        </PanelFrame>
      );
    case 'closing':
      return session.status === 'running' ? (
        <PanelFrame name="closing">
          <Closing state={state} session={session} />
        </PanelFrame>
      ) : null;
    case 'correct':
      return (
        <PanelFrame key={panel.entry} name="correct">
          <CorrectForm state={state} session={session} entry={panel.entry} />
        </PanelFrame>
      );
    case 'designate':
      return (
        <PanelFrame key={panel.decision} name="designate">
          <DesignateForm state={state} session={session} decision={panel.decision} />
        </PanelFrame>
      );
    case 'statement':
      return (
        <PanelFrame key={panel.decision} name="statement">
          <StatementForm state={state} decision={panel.decision} />
        </PanelFrame>
      );
  }
}

interface PanelFrameProps {
  /** Its title is `panel.<name>`. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Gives the focus to its first field, and back to the view on Escape. */
function PanelFrame({ name, children }: PanelFrameProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const frame = useRef<HTMLElement>(null);
  // Before the panel is taken away, while it still has the focus.
  useLayoutEffect(() => {
    const panel = frame.current;
    panel?.scrollIntoView({ block: 'nearest' });
    panel?.querySelector<HTMLElement>('input, select, textarea, button:not([data-close])')?.focus();
    return () => {
      // What had the focus goes with the panel; then the view hears the keys again.
      const view = panel?.closest<HTMLElement>('[data-meeting]');
      if (panel?.contains(document.activeElement)) view?.focus();
    };
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    dispatch(panelClosed());
  };
  return (
    // Escape acts on the panel as a whole, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={frame} className={styles.panel} aria-label={t(`panel.${name}`)} onKeyDown={press}>
      <header className={styles.head}>
        <h2>{t(`panel.${name}`)}</h2>
        <IconButton
          label={t('app:close')}
          icon={<CloseIcon />}
          data-close=""
          onClick={() => dispatch(panelClosed())}
        />
      </header>
      {children}
    </section>
  );
}
