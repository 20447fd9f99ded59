import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppStore } from '../../state/store.ts';
import { sessionToAddTo } from './add-chosen.ts';
import type { AgendaLook } from './agenda-model.ts';
import { candidateActivated, itemActivated, splitOpened, type Active } from './agenda-slice.ts';
import { acrossStep, minutesStep, purposeStep } from './item-steps.ts';
import { addStep, breakStep } from './session-steps.ts';
import { ROWS } from './use-active.ts';
import { useShowDetails } from './use-show-details.ts';
import { useStep } from './use-step.ts';
import { neighbour, type Way } from './walk.ts';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'back',
  ArrowRight: 'on',
  Home: 'first',
  End: 'last',
};

/**
 * Hears the keys of the agenda on its rows: arrows go from item to item, to the session beside and to the candidates; the
 * others do something with what is active. Keys of fields and buttons in a row are theirs.
 */
export function useAgendaKeys(look: AgendaLook): (event: KeyboardEvent<HTMLElement>) => void {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const canEdit = useCanEdit();
  const step = useStep();
  const showDetails = useShowDetails();

  const activate = ({ kind, id }: Active) => {
    if (kind === 'candidate') dispatch(candidateActivated(id));
    const column = look.sessions.find(({ items }) => items.some(({ item }) => item.id === id));
    if (column) dispatch(itemActivated({ item: id, session: column.session.id }));
  };

  /** Gives whether the key meant something. */
  function onItem(id: string, key: string, row: HTMLElement): boolean {
    const session = look.sessions.find(({ items }) => items.some(({ item }) => item.id === id));
    if (!session) return false;
    if (key === 'Enter') {
      showDetails(id);
      return true;
    }
    if (!canEdit || !session.isOpen) return false;
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
        void step(breakStep(t, { session: session.session.id, after: id }, uuidv7));
        return true;
    }
    // A figure begins to type the minutes, and is the first of them.
    if (!/^\d$/.test(key)) return false;
    row.querySelector<HTMLInputElement>('[data-minutes]')?.focus();
    return false;
  }

  function onCandidate(issue: string, key: string): boolean {
    if (!canEdit || !(key === 'Enter' || key === 'a' || key === ' ')) return false;
    const session = sessionToAddTo(look.state, store.getState().agenda.session);
    if (!session) return false;
    void step(addStep(t, issue, { session: session.id }, look.overview, uuidv7));
    return true;
  }

  return (event) => {
    const { target } = event;
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
    if (!target.matches(ROWS)) {
      const row = target.closest<HTMLElement>(ROWS);
      if (event.key !== 'Escape' || !row) return;
      row.focus({ preventScroll: true });
      event.preventDefault();
      return;
    }
    const { item, candidate } = target.dataset;
    const at: Active =
      item === undefined ? { kind: 'candidate', id: candidate ?? '' } : { kind: 'item', id: item };
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const way = mirrored(WAYS[event.key], isRtl);
    let isHeard = false;
    if (event.altKey) {
      if (at.kind === 'item' && (way === 'back' || way === 'on')) {
        void step(acrossStep(t, at.id, way === 'on' ? 1 : -1));
        isHeard = true;
      }
    } else if (way) {
      const next = neighbour(look, at, way);
      if (next) activate(next);
      isHeard = true;
    } else {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      isHeard = at.kind === 'item' ? onItem(at.id, key, target) : onCandidate(at.id, key);
    }
    if (!isHeard) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Left is right where a language runs from right to left. */
function mirrored(way: Way | undefined, isRightToLeft: boolean): Way | undefined {
  if (!isRightToLeft || (way !== 'back' && way !== 'on')) return way;
  return way === 'back' ? 'on' : 'back';
}
