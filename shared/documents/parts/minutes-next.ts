import { leftAt } from '../../agenda/left.ts';
import { momentOf } from '../../agenda/zone.ts';
import { sessionsInOrder } from '../../agenda/warnings.ts';
import { agendaOf } from '../../model/agenda.ts';
import type { AgendaItem, Session } from '../../model/entities.ts';
import {
  bullets,
  heading,
  paragraph,
  type Block,
  type HeadingLevel,
  type Inline,
} from '../tree.ts';
import { plannedTimes } from './agenda-table.ts';
import type { Draft } from './draft.ts';
import { itemTitle, whenRun } from './session.ts';

/** What was not reached or not settled, where it is taken up again, and when the group meets next. */
export function nextSection(
  draft: Draft,
  session: Session,
  items: readonly AgendaItem[],
  level: HeadingLevel,
): readonly Block[] {
  const { wording } = draft;
  const lines = items.flatMap((item) => lineOf(draft, session, item));
  const [next] = laterSessions(draft, session);
  if (lines.length === 0 && !next) return [];
  return [
    heading(level, wording.say('minutes.next')),
    ...(lines.length > 0 ? [bullets(lines)] : []),
    paragraph(
      next
        ? wording.say('minutes.next-session', {
            session: next.title,
            when: plannedWhen(draft, next),
          })
        : wording.say('minutes.no-next-session'),
    ),
  ];
}

/** The session after another one in which what an item takes up is on the agenda again. */
export function laterItem(draft: Draft, session: Session, item: AgendaItem): Session | undefined {
  return laterSessions(draft, session).find(({ id }) =>
    agendaOf(draft.state, id).some((other) =>
      item.issue === null
        ? other.issue === null && other.title === item.title
        : other.issue === item.issue,
    ),
  );
}

/** The sessions that begin before another one, or after it. */
export function earlierSessions({ state }: Draft, session: Session): readonly Session[] {
  return sessionsInOrder(state).filter((other) => startOf(other) < startOf(session));
}

function laterSessions({ state }: Draft, session: Session): readonly Session[] {
  return sessionsInOrder(state).filter((other) => startOf(other) > startOf(session));
}

function startOf({ start, timeZone }: Session): number {
  return momentOf(start, timeZone);
}

function plannedWhen(draft: Draft, session: Session): readonly Inline[] {
  const { start, limit } = plannedTimes(session, []);
  return whenRun(draft, session, start, limit);
}

function lineOf(draft: Draft, session: Session, item: AgendaItem): readonly (readonly Inline[])[] {
  const left = whatIsLeft(draft, session, item);
  if (left === null) return [];
  const later = laterItem(draft, session, item);
  const title = itemTitle(draft, item);
  return [
    later
      ? draft.wording.say(`minutes.${left}-for`, { title, session: later.title })
      : draft.wording.say(`minutes.${left}`, { title }),
  ];
}

/** What an item leaves to do; what was not reached is known once the session is over. */
function whatIsLeft(draft: Draft, session: Session, item: AgendaItem): 'left' | 'undecided' | null {
  const left = leftAt(draft.state, item);
  if (left !== 'unreached') return left;
  return session.status === 'closed' && session.startedAt !== null ? 'left' : null;
}
