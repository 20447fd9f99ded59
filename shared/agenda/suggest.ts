import { fitAgenda, type Fit } from '../analysis/agenda.ts';
import type { Overview } from '../analysis/overview.ts';
import { longestRun } from '../longest-run.ts';
import { agendaOf, standingItems } from '../model/agenda.ts';
import type { AgendaItem, Session } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { WorkspaceState } from '../model/state.ts';
import { arrange } from './arrange.ts';
import { contendersFor, isMovable, type Contender } from './contenders.ts';
import { divide } from './divide.ts';
import type { LeftOut, SuggestedLine, SuggestedSession, Suggestion } from './suggestion.ts';
import { sessionsInOrder } from './warnings.ts';

/** What was chosen, in which order and for which sessions. */
interface Choice {
  /** Each after what it needs. */
  readonly order: readonly Contender[];
  /** The place of each one's session. */
  readonly placed: ReadonlyMap<Id, number>;
  readonly value: number;
  /** No choice is worth more. */
  readonly bound: number;
}

/**
 * An agenda for one session or several: which open issues fit, and in which order, none before what is to be asked before
 * it. What is on the agendas comes before what is not, and in its own order as far as that can be; breaks and free
 * items keep their place, and an item its session, unless there is no time in it.
 *
 * For one session the choice is the best there is, up to 40 contenders (see `fitAgenda`). For several, what fits into
 * all their time together is divided over them, and where it cannot be, the sessions are filled one after the other.
 * Beyond 40, or filled so, it is held against a bound that nothing can surpass.
 * @param ids the sessions, none of which has begun
 * @param now milliseconds since 1970
 */
export function suggestAgenda(
  state: WorkspaceState,
  overview: Overview,
  ids: readonly Id[],
  now: number,
): Suggestion {
  const sessions = sessionsInOrder(state).filter(({ id }) => ids.includes(id));
  const { contenders, leftOut } = contendersFor(state, overview, sessions, now);
  const rooms = sessions.map((session) => roomIn(state, session));
  // However much speaks for candidates, what a chair has put on the agenda is not given up for them.
  const advantage = 1 + contenders.reduce((sum, { worth }) => sum + worth, 0);
  const valueOf = ({ item, worth }: Contender): number => worth + (item ? advantage : 0);
  const choice = choose(contenders, rooms, valueOf);
  const taken = new Set(choice.order.map(({ id }) => id));
  const kept = choice.order.filter(({ item }) => item !== null).length;
  const worth = choice.value - kept * advantage;
  const room = rooms.reduce((sum, each) => sum + Math.max(0, each), 0);
  const most = Math.min(
    choice.bound - kept * advantage,
    fit(contenders, room, (one) => one.worth).bound,
  );
  return {
    sessions: sessions.map((session, place) =>
      suggestedSession(state, session, {
        order: choice.order.filter(({ id }) => choice.placed.get(id) === place),
        goes: contenders.filter(({ id, item, from }) => item && from === place && !taken.has(id)),
      }),
    ),
    leftOut: [...contenders.flatMap((one) => withoutTime(one, taken)), ...leftOut],
    isBest: choice.value >= choice.bound,
    share: most <= 0 ? 1 : Math.min(1, worth / most),
  };
}

/** The minutes of a session that its breaks and free items leave. */
function roomIn(state: WorkspaceState, { id, minutes }: Session): number {
  return agendaOf(state, id)
    .filter((item) => !isMovable(state, item))
    .reduce((left, item) => left - item.minutes, minutes);
}

function withoutTime({ id, issue, item }: Contender, taken: ReadonlySet<Id>): readonly LeftOut[] {
  return item || taken.has(id) ? [] : [{ issue, why: 'no-time' }];
}

type ValueOf = (contender: Contender) => number;

function choose(
  contenders: readonly Contender[],
  rooms: readonly number[],
  valueOf: ValueOf,
): Choice {
  const byId = new Map(contenders.map((one) => [one.id, one]));
  const together = fit(
    contenders,
    rooms.reduce((sum, room) => sum + Math.max(0, room), 0),
    valueOf,
  );
  const order = together.order.flatMap((id) => byId.get(id) ?? []);
  const { bound } = together;
  const divided = divide(order, rooms);
  if (divided) return { order, placed: divided, value: together.value, bound };
  return { ...oneAfterTheOther(contenders, rooms, valueOf), bound };
}

function fit(contenders: readonly Contender[], room: number, valueOf: ValueOf): Fit {
  return fitAgenda(
    contenders.map((one) => ({ ...one, value: valueOf(one) })),
    Math.max(0, room),
  );
}

/** Fills the sessions in turn, each as well as can be with what the earlier ones left. */
function oneAfterTheOther(
  contenders: readonly Contender[],
  rooms: readonly number[],
  valueOf: ValueOf,
): Omit<Choice, 'bound'> {
  const order: Contender[] = [];
  const placed = new Map<Id, number>();
  let value = 0;
  for (const [place, room] of rooms.entries()) {
    const open = availableIn(place, contenders, placed);
    const fitted = fit(open, room, valueOf);
    value += fitted.value;
    for (const id of fitted.order) {
      placed.set(id, place);
      order.push(...open.filter((one) => one.id === id));
    }
  }
  return { order, placed, value };
}

/** What can be taken up in a session: not yet placed, not too early, and so with all that it needs. */
function availableIn(
  place: number,
  contenders: readonly Contender[],
  placed: ReadonlyMap<Id, number>,
): readonly Contender[] {
  let open = contenders.filter((one) => !placed.has(one.id) && one.from <= place);
  for (let size = -1; size !== open.length;) {
    size = open.length;
    const isOpen = new Set(open.map(({ id }) => id));
    open = open.filter((one) => one.needs.every((need) => placed.has(need) || isOpen.has(need)));
  }
  return open;
}

interface Chosen {
  readonly order: readonly Contender[];
  /** What is on its agenda and is not taken up. */
  readonly goes: readonly Contender[];
}

function suggestedSession(
  state: WorkspaceState,
  { id }: Session,
  { order, goes }: Chosen,
): SuggestedSession {
  const present = agendaOf(state, id);
  const closing = new Set(standingItems(state, 'closing').map(({ title }) => title));
  const arranged = arrange(
    present,
    order,
    (item) => isMovable(state, item),
    ({ title }) => closing.has(title),
  );
  const byId = new Map(order.map((one) => [one.id, one]));
  const staying = inPlace(
    arranged.map((one) => one.id),
    present,
  );
  const lines = arranged.map((one): SuggestedLine => {
    const contender = byId.get(one.id);
    if (contender && !contender.item) {
      const { issue, purpose, minutes, documents } = contender;
      return { change: 'comes', issue, purpose, minutes, documents };
    }
    const change = staying.has(one.id) ? 'stays' : 'moves';
    return { change, item: one.id, minutes: one.minutes };
  });
  return {
    session: id,
    lines: [
      ...lines,
      ...goes.map(({ id: item, minutes }): SuggestedLine => ({ change: 'goes', item, minutes })),
    ],
    minutes: lines.reduce((sum, line) => sum + line.minutes, 0),
  };
}

/** Most of the items of a session that stand in the same order in another list: those need not move. */
function inPlace(ids: readonly Id[], present: readonly AgendaItem[]): ReadonlySet<Id> {
  const places = new Map(present.map((item, place) => [item.id, place]));
  const known = ids.filter((id) => places.has(id));
  const run = longestRun(known.map((id) => places.get(id) ?? 0));
  return new Set(run.map((at) => known[at] as Id));
}
