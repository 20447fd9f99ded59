import type { TFunction } from 'i18next';
import { carryOver, comingAfter } from '../../../../shared/agenda/plan.ts';
import type { Command, SingleCommand } from '../../../../shared/model/decide.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { courseOf, titleOfItem } from '../meeting-model.ts';

/** How many minutes an item gets by one key. */
const MORE_MINUTES = 5;

/** The session that shows, in the workspace as it stands. */
export interface Sitting {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** Something to be done to a session, and what is said once it is done. */
export interface Act {
  readonly command: Command;
  readonly said: string;
}

/** Begins the session. One that begins takes up its first item; one that goes on does not say with which. */
export function startAct(t: TFunction, { state, session }: Sitting): Act {
  const said = t('meeting:said.started');
  const start: SingleCommand = { type: 'start-session', id: session.id };
  const [first] = courseOf(state, session.id).items;
  if (session.startedAt !== null || !first) return { command: start, said };
  return {
    command: { type: 'batch', commands: [start, { type: 'start-item', id: first.id }] },
    said,
  };
}

/** Takes up an item; `null` where there is no such item. */
export function takeAct(t: TFunction, { state }: Sitting, id: Id): Act | null {
  const item = state.tables['agenda-item'].get(id);
  if (!item) return null;
  const said = t('meeting:said.taken', { title: titleOfItem(state, item).text });
  return { command: { type: 'start-item', id }, said };
}

/** Takes up the next item, or leaves the last one; begins a session that is planned. `null` where it is over, or through. */
export function nextAct(t: TFunction, sitting: Sitting): Act | null {
  const { state, session } = sitting;
  if (session.status === 'planned') return startAct(t, sitting);
  if (session.status !== 'running') return null;
  const { next, present } = courseOf(state, session.id);
  if (next) return takeAct(t, sitting, next.id);
  return (
    present && { command: { type: 'stop-item', id: present.id }, said: t('meeting:said.done') }
  );
}

/** Takes up the item before; `null` where the session does not run, or there is none. */
export function previousAct(t: TFunction, sitting: Sitting): Act | null {
  const { state, session } = sitting;
  if (session.status !== 'running') return null;
  const { previous } = courseOf(state, session.id);
  return previous && takeAct(t, sitting, previous.id);
}

/**
 * Stops the clock of the item at hand, or goes on with the one that was at hand last; `null` where the session does not
 * run, or nothing was taken up yet.
 */
export function pauseAct(t: TFunction, sitting: Sitting): Act | null {
  const { state, session } = sitting;
  if (session.status !== 'running') return null;
  const { present, previous } = courseOf(state, session.id);
  if (!present) return previous && takeAct(t, sitting, previous.id);
  return { command: { type: 'stop-item', id: present.id }, said: t('meeting:said.paused') };
}

/** Gives the item at hand more minutes; `null` where there is none. */
export function minutesAct(t: TFunction, { state, session }: Sitting): Act | null {
  const { present } = courseOf(state, session.id);
  if (!present) return null;
  const minutes = present.minutes + MORE_MINUTES;
  return {
    command: { type: 'edit', kind: 'agenda-item', id: present.id, fields: { minutes } },
    said: t('meeting:said.minutes', { count: minutes }),
  };
}

/** Has the session that comes next take up what this one did not come to; `null` where there is nothing, or none comes. */
export function carryAct(t: TFunction, { state, session }: Sitting, newId: () => Id): Act | null {
  const next = comingAfter(state, session.id)[0];
  const command = next ? carryOver(state, session, next.id, newId) : null;
  if (!next || !command) return null;
  const values = { count: command.commands.length, session: next.title };
  return { command, said: t('agenda:carry.done', values) };
}

/** Closes the session. */
export function closeAct(t: TFunction, { session }: Sitting): Act {
  return { command: { type: 'close-session', id: session.id }, said: t('meeting:said.closed') };
}
