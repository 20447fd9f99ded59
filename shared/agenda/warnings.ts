import type { Overview } from '../analysis/overview.ts';
import { isUnsettled } from '../analysis/map.ts';
import { agendaOf } from '../model/agenda.ts';
import type { AgendaItem, Party, Session } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { all, entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { timetableOf, type Slot } from './timetable.ts';
import { momentOf } from './zone.ts';

/** What a chair should know of an item before the session. */
export type ItemWarning =
  /** The session's time is over before the item ends. */
  | { readonly kind: 'over-time'; readonly item: Id; readonly minutes: number }
  /** It comes before issues that are to be asked first. */
  | { readonly kind: 'before-needed'; readonly item: Id; readonly issues: readonly Id[] }
  /** Somebody presents it, and at the same time something else in another session. */
  | {
      readonly kind: 'presenter-twice';
      readonly item: Id;
      readonly presenter: string;
      readonly other: Id;
    }
  /** A decision is due, and there is no position to decide on. */
  | { readonly kind: 'no-position'; readonly item: Id }
  /** A decision is due, and some parties have taken no stance. */
  | { readonly kind: 'not-heard'; readonly item: Id; readonly parties: readonly Party[] };

/** An item with its session and its time. */
interface Placed {
  readonly item: AgendaItem;
  readonly session: Session;
  readonly slot: Slot;
  /** When the session is to be over. */
  readonly limit: number;
}

const MINUTE = 60_000;

/**
 * What is to be minded on the agendas of all sessions that are not closed, in their order.
 * @param overview of the same state
 * @param now milliseconds since 1970
 */
export function agendaWarnings(
  state: WorkspaceState,
  overview: Overview,
  now: number,
): readonly ItemWarning[] {
  const placed = placedItems(state, now);
  const open = placed.filter(({ session }) => session.status !== 'closed');
  const needed = neededLater(placed, state, overview);
  const presenting = Map.groupBy(
    open.flatMap((one) => presentersOf(one.item).map((name) => ({ name, one }))),
    ({ name }) => name,
  );
  return open.flatMap((one) => [
    ...overTime(one),
    ...beforeNeeded(one, needed),
    ...presentersOf(one.item).flatMap((name) => presenterTwice(presenting.get(name) ?? [], one)),
    ...undecidable(one, overview),
  ]);
}

/** All items in the order in which they are taken up. */
function placedItems(state: WorkspaceState, now: number): readonly Placed[] {
  return sessionsInOrder(state).flatMap((session) => {
    const items = agendaOf(state, session.id);
    const { slots, limit } = timetableOf(session, items, now);
    return items.flatMap((item, index) => {
      const slot = slots[index];
      return slot ? [{ item, session, slot, limit }] : [];
    });
  });
}

/** All sessions, the earliest first. */
export function sessionsInOrder(state: WorkspaceState): readonly Session[] {
  return all(state, 'session')
    .map((session) => ({ session, start: momentOf(session.start, session.timeZone) }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ session }) => session);
}

function overTime({ item, slot, limit }: Placed): readonly ItemWarning[] {
  if (slot.state === 'unreached' || slot.state === 'over') return [];
  const minutes = Math.ceil((slot.end - limit) / MINUTE);
  return minutes > 0 ? [{ kind: 'over-time', item: item.id, minutes }] : [];
}

/** By item: the open issues that are to be asked before its own and have not come up until then, in one pass. */
function neededLater(
  placed: readonly Placed[],
  state: WorkspaceState,
  { blocking }: Overview,
): ReadonlyMap<Id, readonly Id[]> {
  const seen = new Set<Id>();
  const later = new Map<Id, readonly Id[]>();
  for (const { item, slot } of placed) {
    if (item.issue === null) continue;
    if (item.purpose !== 'inform') {
      const missing = (blocking.precedence.before.get(item.issue) ?? []).filter((needed) => {
        const issue = entity(state, 'issue', needed);
        return issue !== undefined && isUnsettled(issue) && !seen.has(needed);
      });
      if (missing.length > 0) later.set(item.id, missing);
    }
    // What a session was closed before it came to was not asked.
    if (slot.state !== 'unreached') seen.add(item.issue);
  }
  return later;
}

function beforeNeeded(
  { item }: Placed,
  needed: ReadonlyMap<Id, readonly Id[]>,
): readonly ItemWarning[] {
  const issues = needed.get(item.id);
  return issues ? [{ kind: 'before-needed', item: item.id, issues }] : [];
}

function presenterTwice(
  presenting: readonly { readonly name: string; readonly one: Placed }[],
  { item, session, slot }: Placed,
): readonly ItemWarning[] {
  if (slot.state === 'unreached') return [];
  return presenting.flatMap(({ name, one: other }): readonly ItemWarning[] => {
    if (other.session.id === session.id || other.slot.state === 'unreached') return [];
    const isAtOnce = other.slot.start < slot.end && slot.start < other.slot.end;
    return isAtOnce
      ? [{ kind: 'presenter-twice', item: item.id, presenter: name, other: other.item.id }]
      : [];
  });
}

/** The names in a presenter's field: “DT C, DT M”. */
export function presentersOf({ presenter }: Pick<AgendaItem, 'presenter'>): readonly string[] {
  return presenter
    .split(/[,;&/]|\band\b/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function undecidable({ item }: Placed, { byIssue }: Overview): readonly ItemWarning[] {
  const about = item.issue === null ? undefined : byIssue.get(item.issue);
  if (!about || item.purpose !== 'decide' || !isUnsettled(about.issue)) return [];
  if (about.divergence.positions.length === 0) return [{ kind: 'no-position', item: item.id }];
  const { notHeard } = about.points;
  return notHeard.length > 0 ? [{ kind: 'not-heard', item: item.id, parties: notHeard }] : [];
}
