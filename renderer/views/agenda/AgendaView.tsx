import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../app/actions/ActionButton.tsx';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { useKept } from '../../state/kept.tsx';
import { useMirror } from '../../app/use-mirror.ts';
import { RequestQueue } from '../../state/queue.tsx';
import { useAppSelector, useWorkspace } from '../../state/store.ts';
import { AgendaModel, type AgendaLook } from './agenda-model.ts';
import { AgendaBoard } from './AgendaBoard.tsx';
import styles from './AgendaView.module.css';
import { AgendaToolbar } from './AgendaToolbar.tsx';
import { AgendaContext, type AgendaParts } from './context.ts';
import { ownZone } from './sessions/own-zone.ts';
import { useActive } from './moving/use-active.ts';
import { useMinute } from './sessions/use-minute.ts';
import { ViewActions } from './ViewActions.tsx';

const makeModel = () => new AgendaModel();

/** The chair's preparation: sessions side by side with their agendas, and beside them what could come on one. */
export function AgendaView() {
  const model = useKept(makeModel);
  const now = useMinute();
  const [zone] = useState(ownZone);
  const state = useWorkspace((workspace) => workspace);
  const showsEarlier = useAppSelector(({ agenda }) => agenda.showsEarlier);
  const suggesting = useAppSelector(({ agenda }) => agenda.suggesting);
  if (!state) return null;
  return <Agenda look={model.look(state, { showsEarlier, suggesting }, zone, now)} />;
}

function Agenda({ look }: { readonly look: AgendaLook }) {
  const { t } = useTranslation('agenda');
  const board = useRef<HTMLDivElement>(null);
  const latest = useRef(look);
  const [turns] = useState(() => new RequestQueue());
  useLayoutEffect(() => {
    latest.current = look;
  });
  const parts = useMemo((): AgendaParts => ({ look: () => latest.current, turns }), [turns]);
  const active = useActive(look, board);
  // Without a session no row shows: what was selected elsewhere stays so.
  const shown = look.sessions.length === 0 ? null : active;
  useMirror(shown && { kind: shown.kind === 'item' ? 'agenda-item' : 'issue', id: shown.id });
  return (
    <AgendaContext value={parts}>
      <ViewActions look={look} board={board} />
      {look.sessions.length === 0 ? (
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.hint')}</p>
          <ActionButton name="new-session" tone="primary" />
        </EmptyState>
      ) : (
        <div className={styles.view}>
          <AgendaToolbar look={look} />
          <AgendaBoard look={look} board={board} />
        </div>
      )}
    </AgendaContext>
  );
}
