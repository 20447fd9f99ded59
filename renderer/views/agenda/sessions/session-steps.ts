import type { TFunction } from 'i18next';
import { breakCommand } from '../../../../shared/agenda/new-item.ts';
import { placeForNew } from '../../../../shared/agenda/places.ts';
import { addIssue, carryOver, putStanding } from '../../../../shared/agenda/plan.ts';
import { alteringLines, keyOfLine, type Suggestion } from '../../../../shared/agenda/suggestion.ts';
import { takeSuggestion } from '../../../../shared/agenda/take.ts';
import type { Overview } from '../../../../shared/analysis/overview.ts';
import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { entity } from '../../../../shared/model/queries.ts';
import { titleOf } from '../items/item-steps.ts';
import type { MakeStep } from '../use-step.ts';
import { nameOfItem } from '../words.ts';

/** Where an issue comes on an agenda; without `after`, before what ends the session. */
export interface Spot {
  readonly session: Id;
  readonly after?: Id | null;
}

/** A candidate comes on an agenda. */
export function addStep(
  t: TFunction,
  issue: Id,
  spot: Spot,
  overview: Overview,
  newId: () => Id,
): MakeStep {
  return (state) => added(t, addIssue(state, overview, { ...spot, issue }, newId));
}

/** A free item comes on an agenda, before what ends the session. */
export function freeStep(t: TFunction, session: Id, title: string, newId: () => Id): MakeStep {
  return (state) =>
    added(t, {
      type: 'add-agenda-item',
      id: newId(),
      session,
      title,
      minutes: 10,
      after: placeForNew(state, session),
    });
}

/** A break comes on an agenda. */
export function breakStep(t: TFunction, { session, after }: Spot, newId: () => Id): MakeStep {
  return (state) => {
    const id = newId();
    const place = after === undefined ? placeForNew(state, session) : after;
    return {
      ...added(t, breakCommand(id, session, t('vocabulary:item-type.break'), place)),
      active: id,
    };
  };
}

function added(t: TFunction, command: SingleCommand) {
  const id = 'id' in command ? command.id : undefined;
  return {
    command,
    said: (state: Parameters<MakeStep>[0]) => {
      const item = id === undefined ? undefined : entity(state, 'agenda-item', id);
      return t('agenda:said.added', {
        name: item ? nameOfItem(state, item) : '',
        session: titleOf(state, item?.session),
      });
    },
  };
}

/** The group's standing items come on an agenda. */
export function standingStep(t: TFunction, session: Id, newId: () => Id): MakeStep {
  return (state) => {
    const command = putStanding(state, session, newId);
    const values = { count: command?.commands.length, session: titleOf(state, session) };
    return command && { command, said: () => t('agenda:standing.used', values) };
  };
}

/** What a session did not come to is carried over to another one. */
export function carryStep(t: TFunction, from: Id, to: Id, newId: () => Id): MakeStep {
  return (state) => {
    const session = entity(state, 'session', from);
    const command = session ? carryOver(state, session, to, newId) : null;
    const values = { count: command?.commands.length, session: titleOf(state, to) };
    return command && { command, said: () => t('agenda:carry.done', values) };
  };
}

/** A suggestion is taken over, or a part of it. */
export function takeStep(
  t: TFunction,
  suggestion: Suggestion,
  isTaken: (key: Id) => boolean,
  newId: () => Id,
): MakeStep {
  return (state) => {
    const command = takeSuggestion(state, suggestion, isTaken, newId);
    const count = alteringLines(suggestion).filter((line) => isTaken(keyOfLine(line))).length;
    if (!command) return null;
    const made = command.commands.find(({ type }) => type === 'add-agenda-item');
    const active = made && 'id' in made ? made.id : undefined;
    return { command, active, said: () => t('agenda:suggest.taken', { count }) };
  };
}

/** A session goes, with its agenda. */
export function deleteSessionStep(t: TFunction, id: Id): MakeStep {
  return (state) => {
    const title = titleOf(state, id);
    return {
      command: { type: 'delete', entities: [{ kind: 'session', id }] },
      said: () => t('agenda:session.deleted', { title }),
    };
  };
}
