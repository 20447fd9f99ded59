import { addActionItem } from './add-action-item.ts';
import { addAgendaItem } from './add-agenda-item.ts';
import { addElement } from './add-element.ts';
import { addLink } from './add-link.ts';
import { addMember } from './add-member.ts';
import { addMinorityStatement } from './add-minority-statement.ts';
import { addMinuteEntry } from './add-minute-entry.ts';
import { addParty } from './add-party.ts';
import { addSession } from './add-session.ts';
import { addStandingItem } from './add-standing-item.ts';
import { changeKind } from './change-kind.ts';
import { closeSession } from './close-session.ts';
import { deleteEntities } from './delete.ts';
import { designate } from './designate.ts';
import { edit } from './edit.ts';
import { importEntities } from './import-entities.ts';
import { leaveDeleted } from './leave-deleted.ts';
import { moveAgendaItem } from './move-agenda-item.ts';
import { moveElement } from './move-element.ts';
import { moveStandingItem } from './move-standing-item.ts';
import { nameState } from './name-state.ts';
import { placeElement } from './place-element.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordDecision } from './record-decision.ts';
import { releasePlaces } from './release-places.ts';
import { restore } from './restore.ts';
import { revisePosition } from './revise-position.ts';
import { setStance } from './set-stance.ts';
import { settle } from './settle.ts';
import { startItem } from './start-item.ts';
import { startSession } from './start-session.ts';
import { stopItem } from './stop-item.ts';

/** Every command of the model. A new one is one file and one line here. */
export const COMMANDS = [
  addElement,
  addLink,
  edit,
  moveElement,
  changeKind,
  revisePosition,
  deleteEntities,
  placeElement,
  releasePlaces,
  addParty,
  addMember,
  setStance,
  addSession,
  addAgendaItem,
  moveAgendaItem,
  addStandingItem,
  moveStandingItem,
  startSession,
  startItem,
  stopItem,
  closeSession,
  recordAttendance,
  addMinuteEntry,
  recordDecision,
  designate,
  addMinorityStatement,
  addActionItem,
  nameState,
  restore,
  importEntities,
  settle,
  leaveDeleted,
] as const;
