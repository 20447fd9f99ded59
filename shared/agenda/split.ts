import { agendaOf } from '../model/agenda.ts';
import type { BatchCommand, SingleCommand } from '../model/decide.ts';
import type { AgendaItem } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { entity, labelOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { breakCommand, copyOfItem } from './new-item.ts';
import { placeAfterOpening } from './places.ts';

/** How an item is split: how long it takes where it is, and in which session the rest is taken up. */
export interface Split {
  readonly minutes: number;
  readonly session: Id;
}

/**
 * Splits an item over two sessions, or over a break of its own, in one step: here it is discussed, and what it is for,
 * such as to decide, comes with the rest, after what opens the other session or after the break.
 * @param breakTitle what a break is called that is put in between where none follows
 * @returns `null` where there is no such item, or nothing would be left on either side
 */
export function splitItem(
  state: WorkspaceState,
  id: Id,
  { minutes, session }: Split,
  breakTitle: string,
  newId: () => Id,
): BatchCommand | null {
  const item = entity(state, 'agenda-item', id);
  if (!item || minutes <= 0 || minutes >= item.minutes) return null;
  const purpose = item.purpose === 'decide' ? 'discuss' : item.purpose;
  const rest = { ...copyOfItem(item, session, newId()), minutes: item.minutes - minutes };
  return {
    type: 'batch',
    label: { key: 'split-agenda-item', values: { label: labelOf(state, item) } },
    commands: [
      { type: 'edit', kind: 'agenda-item', id, fields: { minutes, purpose } },
      ...(item.session === session
        ? afterBreak(state, item, rest, breakTitle, newId)
        : [{ ...rest, after: placeAfterOpening(state, session) }]),
    ],
  };
}

/** The first break that follows an item in its session. */
export function nextBreak(state: WorkspaceState, item: AgendaItem): AgendaItem | undefined {
  const items = agendaOf(state, item.session);
  const at = items.findIndex(({ id }) => id === item.id);
  return items.slice(at + 1).find(({ type }) => type === 'break');
}

/** The rest of an item comes after the next break, or after one that is put between. */
function afterBreak(
  state: WorkspaceState,
  item: AgendaItem,
  rest: ReturnType<typeof copyOfItem>,
  title: string,
  newId: () => Id,
): readonly SingleCommand[] {
  const next = nextBreak(state, item);
  if (next) return [{ ...rest, after: next.id }];
  const between = newId();
  return [breakCommand(between, item.session, title, item.id), { ...rest, after: between }];
}
