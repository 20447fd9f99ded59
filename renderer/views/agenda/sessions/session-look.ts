import { missingStanding, notReached } from '../../../../shared/agenda/plan.ts';
import { timetableOf, type Slot } from '../../../../shared/agenda/timetable.ts';
import type { ItemWarning } from '../../../../shared/agenda/warnings.ts';
import { clockIn, isSameClock, isZone, offsetAt } from '../../../../shared/agenda/zone.ts';
import { agendaOf } from '../../../../shared/model/agenda.ts';
import type { AgendaItem, Session } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { entity, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';

/** From when until when, as clocks show it: `2015-04-13T09:00`. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** An item of a session as the view shows it. */
export interface ItemLook {
  readonly item: AgendaItem;
  readonly slot: Slot['state'];
  /** By the session's clocks; `null` for what was not reached. */
  readonly time: Span | null;
  /** By the reader's own clocks, where these show something else. */
  readonly own: Span | null;
  /** The issue's label and words, or the free title. */
  readonly label: string;
  readonly title: string;
  readonly warnings: readonly ItemWarning[];
}

/** A session with its agenda as the view shows it. */
export interface SessionLook {
  readonly session: Session;
  readonly items: readonly ItemLook[];
  /** Whether its agenda can still be altered: it is not over. */
  readonly isOpen: boolean;
  readonly time: Span;
  /** The same by the reader's own clocks, where these show something else. */
  readonly own: (Span & { readonly zone: string }) | null;
  /** How far its clocks are ahead, `UTC+02:00`; `null` where its zone says so by itself. */
  readonly offset: string | null;
  /** Whether its zone is one that this system knows; else it counts as UTC. */
  readonly isZoneKnown: boolean;
  /** The minutes of its items. */
  readonly planned: number;
  /** By how many minutes it takes longer than it is long. */
  readonly over: number;
  readonly notReached: readonly AgendaItem[];
  /** How many of the group's standing items it does not have. */
  readonly missing: number;
}

interface Around {
  readonly ownZone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly warnings: ReadonlyMap<Id, readonly ItemWarning[]>;
}

/** A session as the view shows it. */
export function sessionColumn(
  state: WorkspaceState,
  session: Session,
  { ownZone, now, warnings }: Around,
): SessionLook {
  const items = agendaOf(state, session.id);
  const { slots, start, limit, end, minutesOver } = timetableOf(session, items, now);
  const last = Math.max(limit, end);
  const until = session.status === 'closed' ? end : limit;
  const [theirs, ours] = [clockIn(session.timeZone, start, last), clockIn(ownZone, start, last)];
  const differs =
    !isSameClock(start, session.timeZone, ownZone) || !isSameClock(last, session.timeZone, ownZone);
  const spanOf = (from: number, to: number, clock: (moment: number) => string): Span => ({
    start: clock(from),
    end: clock(to),
  });
  return {
    session,
    items: items.map((item, index): ItemLook => {
      const slot = slots[index];
      const isTimed = slot !== undefined && slot.state !== 'unreached';
      const issue = item.issue === null ? undefined : entity(state, 'issue', item.issue);
      return {
        item,
        slot: slot?.state ?? 'planned',
        time: isTimed ? spanOf(slot.start, slot.end, theirs) : null,
        own: isTimed && differs ? spanOf(slot.start, slot.end, ours) : null,
        label: issue ? labelOf(state, issue) : '',
        title: issue ? issue.text : item.title,
        warnings: warnings.get(item.id) ?? NO_WARNINGS,
      };
    }),
    isOpen: session.status !== 'closed',
    // What is over lasted as long as it did.
    time: spanOf(start, until, theirs),
    own: differs ? { ...spanOf(start, until, ours), zone: ownZone } : null,
    offset: session.timeZone === 'UTC' ? null : offsetAt(start, session.timeZone),
    isZoneKnown: isZone(session.timeZone),
    planned: items.reduce((sum, { minutes }) => sum + minutes, 0),
    over: minutesOver,
    notReached: notReached(state, session),
    missing: session.status === 'closed' ? 0 : missingStanding(state, session.id).length,
  };
}

const NO_WARNINGS: readonly ItemWarning[] = [];

/** Whether two looks at an item show the same. */
export function isSameItem(a: ItemLook, b: ItemLook): boolean {
  return (
    a.item === b.item &&
    a.slot === b.slot &&
    a.label === b.label &&
    a.title === b.title &&
    isSameSpan(a.time, b.time) &&
    isSameSpan(a.own, b.own)
  );
}

function isSameSpan(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
