import { sessionsInOrder } from '../../agenda/warnings.ts';
import { offsetAt, wallTimeAt } from '../../agenda/zone.ts';
import type { AgendaItem, Session } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { entity } from '../../model/queries.ts';
import { paragraph, strong, text, type Block, type Inline } from '../tree.ts';
import { titled, type Draft } from './draft.ts';

/** The sessions of which a document speaks: the one that is asked for, or all, the earliest first. */
export function chosenSessions({ state }: Draft, session: Id | null): readonly Session[] {
  return sessionsInOrder(state).filter(({ id }) => session === null || id === session);
}

/**
 * The time that a session's clocks show, with the day where it is not the one on which the session begins.
 * @param moment milliseconds since 1970
 * @param begun when it really began, where that is what is spoken of; else it begins as planned
 */
export function clockAt(
  { wording }: Draft,
  session: Session,
  moment: number,
  begun: number | null = null,
): string {
  const wall = wallTimeAt(moment, session.timeZone);
  const first = begun === null ? session.start : wallTimeAt(begun, session.timeZone);
  const [day = '', time] = [wall.slice(0, 10), wording.time(wall)];
  return day === first.slice(0, 10)
    ? time
    : wording.plain('session.on-day', { day: wording.day(day), time });
}

/** The time that a session's clocks show, with the day where it is not the one on which it really began. */
export function clockSinceBegun(draft: Draft, session: Session, moment: number): string {
  const { startedAt } = session;
  return clockAt(draft, session, moment, startedAt === null ? null : Date.parse(startedAt));
}

/** “Europe/Berlin, UTC+02:00”: a session's time zone, and how far its clocks are ahead on that day. */
export function zoneOf({ timeZone }: Session, moment: number): string {
  return timeZone === 'UTC' ? timeZone : `${timeZone}, ${offsetAt(moment, timeZone)}`;
}

/**
 * The day of a session, from when until when, and its zone.
 * @param end `null` where it is not known
 */
export function whenRun(
  draft: Draft,
  session: Session,
  start: number,
  end: number | null,
): readonly Inline[] {
  const { wording } = draft;
  const wall = wallTimeAt(start, session.timeZone);
  const values = {
    day: wording.weekday(wall.slice(0, 10)),
    start: wording.time(wall),
    zone: zoneOf(session, start),
  };
  return end === null
    ? wording.say('session.from', values)
    : wording.say('session.span', { ...values, end: clockAt(draft, session, end, start) });
}

/** When, where, and who is in the chair: a line each, those left out that are not said. */
export function sessionFacts(
  { wording }: Draft,
  { place, chair }: Session,
  when: readonly Inline[],
): Block {
  const lines = [
    { term: 'when', content: when },
    { term: 'where', content: [text(place)] },
    { term: 'chair', content: [text(chair)] },
  ].filter(({ content: [first] }) => first?.kind !== 'text' || first.text !== '');
  return paragraph(
    lines.flatMap(({ term, content }, index): readonly Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      strong(text(`${wording.plain(`session.${term}`)}:`)),
      text(' '),
      ...content,
    ]),
  );
}

/** What an item is called: the issue that it takes up, or its title. */
export function itemTitle(draft: Draft, item: AgendaItem): readonly Inline[] {
  const issue = item.issue === null ? undefined : entity(draft.state, 'issue', item.issue);
  if (issue) return titled(draft, issue);
  return [text(item.title || draft.wording.plain(`vocabulary:item-type.${item.type}`))];
}
