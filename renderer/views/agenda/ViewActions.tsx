import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionName } from '../../../shared/actions.ts';
import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { sessionToAddTo } from './candidates/add-chosen.ts';
import type { AgendaLook } from './agenda-model.ts';
import { suggestionAsked } from './agenda-slice.ts';
import { removeStep, reorderStep } from './items/item-steps.ts';
import { rowOf } from './moving/use-active.ts';
import { useStep } from './use-step.ts';

interface ViewActionsProps {
  readonly look: AgendaLook;
  readonly board: RefObject<HTMLElement | null>;
}

/** Binds what can be done in the view: suggesting an agenda, and what menu and keys do with the active item. */
export function ViewActions({ look, board }: ViewActionsProps) {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const step = useStep();
  const canEdit = useCanEdit();
  const active = useAppSelector(({ agenda }) => agenda.active);
  const chosen = useAppSelector(({ agenda }) => agenda.session);
  const session = sessionToAddTo(look.state, chosen);
  const id = active?.kind === 'item' ? active.id : null;
  const column = look.sessions.find(({ items }) => items.some(({ item }) => item.id === id));
  const canAct = canEdit && id !== null && column?.isOpen === true;

  useAction('suggest-agenda', {
    enabled: canEdit && session?.status === 'planned',
    run: () => {
      if (session) dispatch(suggestionAsked([session.id]));
    },
  });
  const act = (name: ActionName, run: (item: string) => void) => ({
    name,
    binding: {
      enabled: canAct,
      run: () => {
        if (id !== null) run(id);
      },
    },
  });
  return [
    act('move-up', (item) => void step(reorderStep(t, item, -1))),
    act('move-down', (item) => void step(reorderStep(t, item, 1))),
    act('delete', (item) => void step(removeStep(t, item))),
    act('edit-text', () => rowOf(board.current, active)?.querySelector('textarea')?.focus()),
  ].map(({ name, binding }) => <Bound key={name} name={name} {...binding} />);
}

interface BoundProps {
  readonly name: ActionName;
  readonly enabled: boolean;
  readonly run: () => void;
}

function Bound({ name, enabled, run }: BoundProps) {
  useAction(name, { enabled, run });
  return null;
}
