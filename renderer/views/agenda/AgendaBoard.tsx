import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { useAppSelector } from '../../state/store.ts';
import type { AgendaLook } from './agenda-model.ts';
import styles from './AgendaBoard.module.css';
import { Candidates } from './candidates/Candidates.tsx';
import { ItemMenu } from './items/ItemMenu.tsx';
import { DropMark } from './moving/DropMark.tsx';
import type { SessionLook } from './sessions/session-look.ts';
import { SessionColumn } from './sessions/SessionColumn.tsx';
import { SuggestionBar } from './candidates/SuggestionBar.tsx';
import { SuggestedColumn } from './candidates/SuggestedColumn.tsx';
import { useAgendaKeys } from './moving/use-agenda-keys.ts';
import { useDrag } from './moving/use-drag.ts';

interface AgendaBoardProps {
  readonly look: AgendaLook;
  readonly board: RefObject<HTMLDivElement | null>;
}

/** The sessions, each with what is suggested for it beside it, and the candidates; hears the keys and the pointer. */
export function AgendaBoard({ look, board }: AgendaBoardProps) {
  const { t } = useTranslation('agenda');
  const hidesCandidates = useAppSelector(({ agenda }) => agenda.hidesCandidates);
  const active = useAppSelector(({ agenda }) => agenda.active);
  const chosen = useAppSelector(({ agenda }) => agenda.session);
  const splitting = useAppSelector(({ agenda }) => agenda.splitting);
  const onKeyDown = useAgendaKeys(look);
  const { handlers, dropping } = useDrag(board);
  const activeItem = active?.kind === 'item' ? active.id : null;
  const { suggestion } = look;
  return (
    // Keys and the pointer act on the rows in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={board} className={styles.board} onKeyDown={onKeyDown} {...handlers}>
      {suggestion && <SuggestionBar look={look} suggestion={suggestion} />}
      <div className={styles.sessions} role="region" aria-label={t('sessions')} data-sessions="">
        {look.sessions.map((column) => {
          const { id } = column.session;
          const suggested = suggestion?.sessions.find(({ session }) => session === id);
          return (
            <div key={id} className={styles.pair}>
              <SessionColumn
                state={look.state}
                look={column}
                isChosen={id === chosen}
                active={isIn(column, activeItem) ? activeItem : null}
                splitting={isIn(column, splitting) ? splitting : null}
              />
              {suggested && (
                <SuggestedColumn
                  state={look.state}
                  suggested={suggested}
                  column={column}
                  isFirst={suggested === suggestion?.sessions[0]}
                />
              )}
            </div>
          );
        })}
      </div>
      {!hidesCandidates && (
        <Candidates look={look} active={active?.kind === 'candidate' ? active.id : null} />
      )}
      <ItemMenu look={look} />
      {dropping && <DropMark dropping={dropping} />}
    </div>
  );
}

function isIn({ items }: SessionLook, id: Id | null): boolean {
  return items.some(({ item }) => item.id === id);
}
