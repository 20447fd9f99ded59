import { isUnsettled } from '../analysis/map.ts';
import type { Overview } from '../analysis/overview.ts';
import { agendaOf } from '../model/agenda.ts';
import type { AgendaItem, Session } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { candidatesOf } from './candidates.ts';
import { newItemFields, type ItemFields } from './new-item.ts';
import type { LeftOut } from './suggestion.ts';
import { sessionsInOrder } from './warnings.ts';

/** Something that a suggested agenda can take up: an issue that is on the agenda, or a candidate. */
export interface Contender extends ItemFields {
  /** The item's id where it is on the agenda, else the issue's. */
  readonly id: Id;
  readonly issue: Id;
  /** The item that is there already. */
  readonly item: AgendaItem | null;
  /** The first of the sessions, by place, in which it may be taken up. */
  readonly from: number;
  /** What speaks for it, as a whole number above 0. */
  readonly worth: number;
  /** The contenders that are to be taken up before it. */
  readonly needs: readonly Id[];
}

/** An item about an issue on one of the sessions' agendas. */
interface Present {
  readonly item: AgendaItem;
  readonly issue: Id;
  /** The place of its session. */
  readonly from: number;
}

/** The contenders for some sessions, and the candidates that do not come whatever the time. */
export interface Field {
  readonly contenders: readonly Contender[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * What could be taken up in sessions: what is on their agendas first, in its order, then the candidates, those for which
 * most speaks first.
 * @param sessions the earliest first
 * @param now milliseconds since 1970
 */
export function contendersFor(
  state: WorkspaceState,
  overview: Overview,
  sessions: readonly Session[],
  now: number,
): Field {
  const values = new Map(candidatesOf(state, overview, now).map((one) => [one.issue.id, one]));
  const worthOf = (issue: Id): number => 1 + Math.round(2 * (values.get(issue)?.value ?? 0));
  const present = presentIn(state, sessions);
  const coming = [...values.values()].flatMap(({ issue, isPlanned }) =>
    isPlanned ? [] : [issue.id],
  );
  const here = new Set(present.map(({ issue }) => issue));
  const planned = [...values.values()].flatMap(({ issue, isPlanned }) =>
    isPlanned && !here.has(issue.id) ? [issue.id] : [],
  );
  const done = takenUpBefore(state, sessions);
  const first = new Map<Id, Id>(coming.map((issue) => [issue, issue]));
  for (const { item, issue } of present) if (!first.has(issue)) first.set(issue, item.id);
  const missing = missingNeeds(overview, coming, (issue) => done.has(issue) || first.has(issue));
  const needsOf = (issue: Id): readonly Id[] =>
    (overview.blocking.precedence.before.get(issue) ?? []).flatMap((need) => {
      const other = done.has(need) || missing.has(need) ? undefined : first.get(need);
      return other === undefined ? [] : [other];
    });
  const onAgenda = ({ item, issue, from }: Present): Contender => {
    const { id, minutes, purpose, documents } = item;
    const again = first.get(issue);
    const needs = [
      ...(again === undefined || again === id ? [] : [again]),
      ...(purpose === 'inform' ? [] : needsOf(issue)),
    ];
    const worth = worthOf(issue);
    return { id, issue, item, from, minutes, purpose, documents, worth, needs };
  };
  const candidate = (issue: Id): Contender => {
    const fields = newItemFields(state, overview, issue);
    const worth = worthOf(issue);
    return { ...fields, id: issue, issue, item: null, from: 0, worth, needs: needsOf(issue) };
  };
  return {
    contenders: [
      ...present.map(onAgenda),
      ...coming.filter((issue) => !missing.has(issue)).map(candidate),
    ],
    leftOut: [
      ...[...missing].map(([issue, needs]): LeftOut => ({ issue, why: 'waits', for: needs })),
      ...planned.map((issue): LeftOut => ({ issue, why: 'planned' })),
    ],
  };
}

/** The movable items of some sessions that are about an issue, in the agenda's order. */
function presentIn(state: WorkspaceState, sessions: readonly Session[]): readonly Present[] {
  return sessions.flatMap(({ id }, from) =>
    agendaOf(state, id).flatMap((item) =>
      isMovable(state, item) && item.issue !== null ? [{ item, issue: item.issue, from }] : [],
    ),
  );
}

/** Whether a suggestion may move an item or leave it out: it takes up an open issue and has not begun. */
export function isMovable(state: WorkspaceState, { issue, startedAt, type }: AgendaItem): boolean {
  const found = issue === null ? undefined : entity(state, 'issue', issue);
  return type === 'item' && startedAt === null && found !== undefined && isUnsettled(found);
}

/** The issues that were or will be taken up before the first of some sessions, or have begun in them. */
function takenUpBefore(
  state: WorkspaceState,
  sessions: readonly Session[],
): ReadonlySet<Id | null> {
  const all = sessionsInOrder(state);
  const earlier = all.slice(
    0,
    all.findIndex(({ id }) => id === sessions[0]?.id),
  );
  return new Set([
    ...earlier.flatMap(({ id, status }) =>
      agendaOf(state, id).flatMap(({ issue, startedAt }) =>
        status === 'closed' && startedAt === null ? [] : [issue],
      ),
    ),
    ...sessions.flatMap(({ id }) =>
      agendaOf(state, id).flatMap((item) => (item.startedAt === null ? [] : [item.issue])),
    ),
  ]);
}

/** The candidates that need something which cannot be taken up before them, and what that is. */
function missingNeeds(
  { blocking }: Overview,
  coming: readonly Id[],
  isThere: (issue: Id) => boolean,
): ReadonlyMap<Id, readonly Id[]> {
  const missing = new Map<Id, readonly Id[]>();
  for (let size = -1; size !== missing.size;) {
    size = missing.size;
    for (const issue of coming) {
      if (missing.has(issue)) continue;
      const needs = (blocking.precedence.before.get(issue) ?? []).filter(
        (need) => !isThere(need) || missing.has(need),
      );
      if (needs.length > 0) missing.set(issue, needs);
    }
  }
  return missing;
}
