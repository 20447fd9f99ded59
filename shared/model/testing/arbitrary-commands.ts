import type { Command } from '../decide.ts';
import type { Id } from '../id.ts';
import type { WorkspaceState } from '../state.ts';
import * as group from './group-makers.ts';
import { pick, type Intent, type Maker } from './intents.ts';
import * as map from './map-makers.ts';

/**
 * The command that an intent comes to in a state. It is well-formed; whether the model allows it (a
 * name may be taken, a circle close) is the model's to say.
 * @param nextId gives an id that nothing has
 */
export function commandFor(
  state: WorkspaceState,
  intent: Intent,
  nextId: () => Id,
): Command | null {
  return pick(MAKERS, intent.what)?.(state, intent, nextId) ?? null;
}

// Twice what makes a map grow, so that the others have something to work on.
const MAKERS: readonly Maker[] = [
  map.addElement,
  map.addElement,
  map.addElement,
  map.addElement,
  map.addLink,
  map.addLink,
  map.edit,
  map.edit,
  map.moveElement,
  map.moveElement,
  map.changeKind,
  map.revisePosition,
  map.deleteEntities,
  map.placeElement,
  map.placeElement,
  map.releasePlaces,
  group.addParty,
  group.addParty,
  group.addMember,
  group.setStance,
  group.setStance,
  group.addSession,
  group.addAgendaItem,
  group.addAgendaItem,
  group.moveAgendaItem,
  group.addStandingItem,
  group.moveStandingItem,
  group.recordDecision,
  group.addMinorityStatement,
  group.addActionItem,
];
