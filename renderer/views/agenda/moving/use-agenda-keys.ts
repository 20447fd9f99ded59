import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppDispatch } from '../../../state/store.ts';
import type { AgendaLook } from '../agenda-model.ts';
import { candidateActivated, itemActivated, type Active } from '../agenda-slice.ts';
import { acrossStep } from '../items/item-steps.ts';
import { ROWS } from './use-active.ts';
import { useCandidateKeys, useItemKeys } from './use-row-keys.ts';
import { useStep } from '../use-step.ts';
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
  const step = useStep();
  const onItem = useItemKeys(look);
  const onCandidate = useCandidateKeys(look);

  const activate = ({ kind, id }: Active) => {
    if (kind === 'candidate') dispatch(candidateActivated(id));
    const column = look.sessions.find(({ items }) => items.some(({ item }) => item.id === id));
    if (column) dispatch(itemActivated({ item: id, session: column.session.id }));
  };

  return (event) => {
    const { target } = event;
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
    if (!target.matches(ROWS)) {
      const row = target.closest<HTMLElement>(ROWS) ?? rowBeside(target, event.currentTarget);
      if (event.key !== 'Escape' || !row) return;
      activate(activeOf(row));
      row.focus({ preventScroll: true });
      event.preventDefault();
      return;
    }
    const at = activeOf(target);
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

/** What stands in a row. */
function activeOf({ dataset: { item, candidate } }: HTMLElement): Active {
  return item === undefined
    ? { kind: 'candidate', id: candidate ?? '' }
    : { kind: 'item', id: item };
}

/** Where Escape leads out of what stands in no row, such as a session's title: to its items, or to what could come on it. */
function rowBeside(target: HTMLElement, board: HTMLElement): HTMLElement | null {
  const stopIn = (part: Element | null, row: string) =>
    part?.querySelector<HTMLElement>(`[data-${row}][tabindex="0"]`) ?? null;
  return (
    stopIn(target.closest('[data-session]'), 'item') ??
    stopIn(board, 'candidate') ??
    stopIn(board, 'item')
  );
}

/** Left is right where a language runs from right to left. */
function mirrored(way: Way | undefined, isRightToLeft: boolean): Way | undefined {
  if (!isRightToLeft || (way !== 'back' && way !== 'on')) return way;
  return way === 'back' ? 'on' : 'back';
}
