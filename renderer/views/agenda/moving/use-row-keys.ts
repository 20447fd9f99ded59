import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Id } from '../../../../shared/model/id.ts';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppStore } from '../../../state/store.ts';
import { sessionToAddTo } from '../candidates/add-chosen.ts';
import type { AgendaLook } from '../agenda-model.ts';
import { candidateActivated, splitOpened } from '../agenda-slice.ts';
import { minutesStep, purposeStep } from '../items/item-steps.ts';
import { addStep, breakStep } from '../sessions/session-steps.ts';
import { useShowDetails } from '../items/use-show-details.ts';
import { useStep } from '../use-step.ts';
import { nextCandidate } from './walk.ts';

/** Takes a key, letters in lower case, on the row of an item; says whether it meant something. */
type OnItem = (item: Id, key: string, row: HTMLElement) => boolean;

/** Takes a key, letters in lower case, on the row of an issue that could come on an agenda; says whether it meant something. */
type OnCandidate = (issue: Id, key: string) => boolean;

/** What keys do to the item that is active. */
export function useItemKeys(look: AgendaLook): OnItem {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const step = useStep();
  const showDetails = useShowDetails();
  return (id, key, row) => {
    const column = look.sessions.find(({ items }) => items.some(({ item }) => item.id === id));
    if (!column) return false;
    if (key === 'Enter') {
      showDetails(id);
      return true;
    }
    if (!canEdit || !column.isOpen) return false;
    switch (key) {
      case '+':
      case '=':
        void step(minutesStep(t, id, 1));
        return true;
      case '-':
      case '−':
        void step(minutesStep(t, id, -1));
        return true;
      case 'p':
        void step(purposeStep(t, id));
        return true;
      case 's':
        dispatch(splitOpened(id));
        return true;
      case 'b':
        void step(breakStep(t, { session: column.session.id, after: id }, uuidv7));
        return true;
    }
    // A figure begins to type the minutes, and is the first of them.
    if (/^\d$/.test(key)) row.querySelector<HTMLInputElement>('[data-minutes]')?.focus();
    return false;
  };
}

/** What keys do with the issue that is active among those that could come on an agenda. */
export function useCandidateKeys(look: AgendaLook): OnCandidate {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const canEdit = useCanEdit();
  const step = useStep();
  return (issue, key) => {
    if (!canEdit || !(key === 'Enter' || key === 'a' || key === ' ')) return false;
    const session = sessionToAddTo(look.state, store.getState().agenda.session);
    if (!session) return false;
    // A hand that adds one after the other would add the same again: what was added goes to the end of the list.
    const next = nextCandidate(look.candidates, issue);
    if (next !== null) dispatch(candidateActivated(next));
    void step(addStep(t, issue, { session: session.id }, look.overview, uuidv7));
    return true;
  };
}
