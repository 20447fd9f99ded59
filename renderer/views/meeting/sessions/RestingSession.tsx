import type { ReactNode } from 'react';
import type { Session } from '../../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Panel } from '../Panel.tsx';
import styles from './RestingSession.module.css';

interface RestingSessionProps {
  readonly state: WorkspaceState;
  readonly session: Session;
  /** When it is or was, and where. */
  readonly facts: ReactNode;
  /** What can be done with it. */
  readonly buttons: ReactNode;
  /** Its parts, one beside the other. */
  readonly children: ReactNode;
}

/** A session that does not run: its head, and its parts below. */
export function RestingSession({ state, session, facts, buttons, children }: RestingSessionProps) {
  return (
    <div className={styles.scroller}>
      <Panel state={state} session={session} />
      <header className={styles.head}>
        <h2 className={styles.title}>
          <bdi>{session.title}</bdi>
        </h2>
        {facts !== null && <p className={styles.facts}>{facts}</p>}
        {buttons}
      </header>
      <div className={styles.parts}>{children}</div>
    </div>
  );
}
