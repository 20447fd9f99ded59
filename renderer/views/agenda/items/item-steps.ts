import type { TFunction } from 'i18next';
import {
  moveAcross,
  moveTo,
  nextMinutes,
  nextPurpose,
  reorder,
} from '../../../../shared/agenda/moves.ts';
import { keepStanding } from '../../../../shared/agenda/plan.ts';
import { splitItem, type Split } from '../../../../shared/agenda/split.ts';
import { agendaOf } from '../../../../shared/model/agenda.ts';
import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { AgendaItem } from '../../../../shared/model/entities.ts';
import type { EditableFields } from '../../../../shared/model/fields.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { entity } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { MakeStep, NoStep, Step } from '../use-step.ts';
import { nameOfItem, sayLength } from '../words.ts';

/** Steps on one item. What is on the agenda of a session that is over stays as it was. */
type OnItem = (item: AgendaItem, state: WorkspaceState) => Step | NoStep | null;

function onItem(t: TFunction, id: Id, make: OnItem): MakeStep {
  return (state) => {
    const item = entity(state, 'agenda-item', id);
    if (!item) return null;
    const session = entity(state, 'session', item.session);
    if (session?.status === 'closed') return { command: null, why: t('agenda:said.over') };
    return make(item, state);
  };
}

/** An item goes a place up or down. */
export function reorderStep(t: TFunction, id: Id, by: -1 | 1): MakeStep {
  return onItem(t, id, (_item, state) => moved(t, id, reorder(state, id, by)));
}

/** An item goes to the session before or after its own. */
export function acrossStep(t: TFunction, id: Id, by: -1 | 1): MakeStep {
  return onItem(t, id, (_item, state) => {
    const why = t(by === 1 ? 'agenda:said.no-later' : 'agenda:said.no-earlier');
    return moved(t, id, moveAcross(state, id, by)) ?? { command: null, why };
  });
}

/** An item goes where it was dropped. */
export function moveToStep(t: TFunction, id: Id, session: Id, after: Id | null): MakeStep {
  return onItem(t, id, (_item, state) => moved(t, id, moveTo(state, id, session, after)));
}

function moved(t: TFunction, id: Id, command: SingleCommand | null): Step | null {
  if (!command) return null;
  return {
    command,
    active: id,
    said: (state) => {
      const item = entity(state, 'agenda-item', id);
      const items = item ? agendaOf(state, item.session) : [];
      return t('agenda:said.moved', {
        name: item ? nameOfItem(state, item) : '',
        place: items.findIndex((other) => other.id === id) + 1,
        count: items.length,
        session: titleOf(state, item?.session),
      });
    },
  };
}

/** An item takes five minutes more or less. */
export function minutesStep(t: TFunction, id: Id, by: -1 | 1): MakeStep {
  return onItem(t, id, (item, state) => {
    const minutes = nextMinutes(item.minutes, by);
    const values = { name: nameOfItem(state, item), length: sayLength(t, minutes) };
    return { command: edit(id, { minutes }), said: () => t('agenda:said.minutes', values) };
  });
}

/** An item serves another purpose. */
export function purposeStep(t: TFunction, id: Id): MakeStep {
  return onItem(t, id, (item, state) => {
    const purpose = nextPurpose(item);
    const values = {
      name: nameOfItem(state, item),
      purpose: t(`vocabulary:purpose.${purpose}`),
    };
    return { command: edit(id, { purpose }), said: () => t('agenda:said.purpose', values) };
  });
}

/** Fields of an item get other values. */
export function editStep(
  t: TFunction,
  id: Id,
  fields: Partial<EditableFields<'agenda-item'>>,
): MakeStep {
  return onItem(t, id, () => ({ command: edit(id, fields) }));
}

function edit(id: Id, fields: Partial<EditableFields<'agenda-item'>>): SingleCommand {
  return { type: 'edit', kind: 'agenda-item', id, fields };
}

/** An item goes; keys act on the one that takes its place. */
export function removeStep(t: TFunction, id: Id): MakeStep {
  return onItem(t, id, (item, state) => {
    const items = agendaOf(state, item.session);
    const at = items.findIndex((other) => other.id === id);
    const name = nameOfItem(state, item);
    return {
      command: { type: 'delete', entities: [{ kind: 'agenda-item', id }] },
      active: (items[at + 1] ?? items[at - 1])?.id,
      said: () => t('agenda:said.removed', { name }),
    };
  });
}

/** An item is split over two sessions, or over a break. */
export function splitStep(t: TFunction, id: Id, split: Split, newId: () => Id): MakeStep {
  return onItem(t, id, (item, state) => {
    const command = splitItem(state, id, split, t('vocabulary:item-type.break'), newId);
    const values = {
      name: nameOfItem(state, item),
      rest: sayLength(t, item.minutes - split.minutes),
      session: titleOf(state, split.session),
    };
    const said = item.session === split.session ? 'agenda:split.done-here' : 'agenda:split.done';
    return command && { command, active: id, said: () => t(said, values) };
  });
}

/** A free item becomes one that the group always has. */
export function keepStep(t: TFunction, id: Id, newId: () => Id): MakeStep {
  return (state) => {
    const item = entity(state, 'agenda-item', id);
    if (!item || item.title === '') return null;
    const said = () => t('agenda:standing.kept', { title: item.title });
    return { command: keepStanding(state, item, newId), said };
  };
}

/** A session's title. */
export function titleOf(state: WorkspaceState, session: Id | undefined): string {
  return (session === undefined ? undefined : entity(state, 'session', session))?.title ?? '';
}
