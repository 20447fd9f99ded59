import { sessionsInOrder } from '../../../shared/agenda/warnings.ts';
import { timetableOf } from '../../../shared/agenda/timetable.ts';
import { recordOf, staysOf, type Recorded, type Stay } from '../../../shared/agenda/record.ts';
import { divergenceOf, type PositionViews } from '../../../shared/analysis/divergence.ts';
import { openPointsOf, partiesHeard } from '../../../shared/analysis/open-points.ts';
import { silenceOf } from '../../../shared/analysis/silence.ts';
import { agendaOf, runningItem } from '../../../shared/model/agenda.ts';
import type {
  AgendaItem,
  Attendance,
  Issue,
  Party,
  Session,
} from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { compareParties, entity } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';

/** The session that the view shows: the one chosen, else the one that runs, else the next planned, else the last. */
export function sessionToShow(state: WorkspaceState, chosen: Id | null): Session | null {
  const sessions = sessionsInOrder(state);
  return (
    sessions.find(({ id }) => id === chosen) ??
    sessions.find(({ status }) => status === 'running') ??
    sessions.find(({ status }) => status === 'planned') ??
    sessions.at(-1) ??
    null
  );
}

/** Where a session is on its agenda. */
export interface Course {
  readonly items: readonly AgendaItem[];
  /** The item that it is on; `null` between two items. */
  readonly present: AgendaItem | null;
  /** The item that comes next: of those after the present or last one, the first. */
  readonly next: AgendaItem | null;
  /** The item before the present one, or the last one that it was on. */
  readonly previous: AgendaItem | null;
  /** The items after the present one. */
  readonly ahead: readonly AgendaItem[];
}

/** Where a session is on its agenda. */
export function courseOf(state: WorkspaceState, session: Id): Course {
  const items = agendaOf(state, session);
  const present = runningItem(state, session) ?? null;
  const lastTaken = items.findLastIndex(({ startedAt }) => startedAt !== null);
  const at = present ? items.findIndex(({ id }) => id === present.id) : lastTaken;
  const ahead = items.slice(at + 1);
  return {
    items,
    present,
    ahead,
    next: ahead[0] ?? null,
    previous: (present ? items[at - 1] : items[at]) ?? null,
  };
}

/** The item that a session has left and not yet left behind: its clock stands still; `null` where there is none. */
export function pausedOf({ present, next, previous }: Course): AgendaItem | null {
  return present || !next ? null : previous;
}

/** What is said of a session that is on no item: a key of `meeting.json`. */
export function standstillOf(course: Course): string {
  if (course.items.length === 0) return 'item.no-items';
  if (pausedOf(course)) return 'item.paused';
  return course.next ? 'item.between' : 'item.through';
}

/** What an item is called: its issue's words, or its title. */
export function titleOfItem(
  state: WorkspaceState,
  { issue, title }: AgendaItem,
): { readonly issue: Issue | null; readonly text: string } {
  const found = (issue === null ? undefined : entity(state, 'issue', issue)) ?? null;
  return { issue: found, text: found?.text ?? title };
}

/** When each item of a session is or was taken up, by item; in milliseconds since 1970. */
export function startsOf(
  session: Session,
  items: readonly AgendaItem[],
  now: number,
): ReadonlyMap<Id, number> {
  const { slots } = timetableOf(session, items, now);
  return new Map(slots.flatMap((slot) => ('start' in slot ? [[slot.item, slot.start]] : [])));
}

/** What a chair looks at before naming the level of an outcome. */
export interface Evidence {
  /** How parties stand to each live position of the issue. */
  readonly positions: readonly PositionViews[];
  /** Who objects formally, each to what. */
  readonly objections: readonly { readonly party: Party; readonly position: Id }[];
  /** Who took no stance on the issue, and did on others. */
  readonly notHeard: readonly Party[];
  /** Who took no stance on anything. */
  readonly silent: readonly Party[];
  readonly unanswered: number;
}

/** The evidence on an issue as it stands now. */
export function evidenceOn(state: WorkspaceState, issue: Id): Evidence {
  const divergence = divergenceOf(state, issue);
  const { notHeard } = openPointsOf(state, issue, divergence, partiesHeard(state));
  return {
    positions: divergence.positions,
    objections: divergence.positions.flatMap(({ position, stances }) =>
      stances
        .filter(({ stance }) => stance.formalObjection)
        .map(({ party }) => ({ party, position: position.id })),
    ),
    notHeard,
    silent: silenceOf(state, []).never,
    unanswered: divergence.unansweredContras,
  };
}

/** Somebody who is recorded as there, or not there. */
export interface Attendee {
  readonly attendance: Attendance;
  readonly party: Party | null;
  readonly name: string;
  readonly stays: readonly Stay[];
}

/** Who is recorded at a session, by name. */
export function attendeesOf(state: WorkspaceState, session: Id): readonly Attendee[] {
  return (state.indexes.attendanceAt.get(session) ?? [])
    .map((attendance) => {
      const party =
        (attendance.party === null ? undefined : entity(state, 'party', attendance.party)) ?? null;
      const name = party?.shortName ?? attendance.name;
      return { attendance, party, name, stays: staysOf(state, attendance) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

/** Whether somebody recorded is in the room, or on the line, now. */
export function isHere({ attendance, stays }: Attendee): boolean {
  const isThere = attendance.presence === 'present' || attendance.presence === 'remote';
  return isThere && stays.at(-1)?.until === null;
}

/** The parties of which nothing is recorded at a session, by short name. */
export function partiesNotRecorded(state: WorkspaceState, session: Id): readonly Party[] {
  const recorded = new Set(attendeesOf(state, session).map(({ party }) => party?.id));
  return [...state.tables.party.values()]
    .filter(({ id }) => !recorded.has(id))
    .toSorted(compareParties);
}

/**
 * What was recorded at an item, at all items where none is given: the latest first, and in order once the session
 * is over.
 */
export function recordAt(
  state: WorkspaceState,
  { id, status }: Session,
  item: Id | null,
): readonly Recorded[] {
  const record = recordOf(state, id).filter(({ entry }) => item === null || entry.item === item);
  return status === 'closed' ? record : record.toReversed();
}
