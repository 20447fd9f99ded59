import { agendaOf } from '../../model/agenda.ts';
import type { AgendaItem, Session } from '../../model/entities.ts';
import { entity, workspaceOf } from '../../model/queries.ts';
import type { WorkspaceState } from '../../model/state.ts';
import type { Calendar, CalendarEvent, Past, Scope } from '../definition.ts';
import { plainText } from '../tree.ts';
import type { Wording } from '../wording.ts';
import { documentRun, plannedTimes } from './agenda-table.ts';
import { startDraft, type Draft } from './draft.ts';
import { chosenSessions, clockAt, itemTitle, whenRun } from './session.ts';

/** The sessions as a calendar has them, each with its agenda as text. */
export function agendaCalendar(
  state: WorkspaceState,
  scope: Scope,
  wording: Wording,
  { revisions }: Past,
): Calendar {
  const draft = startDraft(state, wording);
  return {
    name: workspaceOf(state)?.title || wording.plain('untitled'),
    events: chosenSessions(draft, scope.session).map((session) =>
      eventOf(draft, session, revisions[session.id]),
    ),
  };
}

function eventOf(
  draft: Draft,
  session: Session,
  revision = { sequence: 0, at: Date.parse(session.createdAt) || 0 },
): CalendarEvent {
  const items = agendaOf(draft.state, session.id);
  const { start, limit, slots } = plannedTimes(session, items);
  const { wording } = draft;
  const lines = [
    plainText(whenRun(draft, session, start, limit)),
    ...(session.chair === ''
      ? []
      : [wording.plain('agenda.event-chair', { chair: session.chair })]),
    ...(items.length > 0 ? [''] : []),
    ...items.flatMap((item, index) => {
      const slot = slots[index];
      const from = slot && 'start' in slot ? slot.start : start;
      return itemLines(draft, item, clockAt(draft, session, from));
    }),
  ];
  return {
    session: session.id,
    title: session.title,
    start,
    end: limit,
    place: session.place,
    description: lines.join('\n'),
    revision,
  };
}

function itemLines(draft: Draft, item: AgendaItem, time: string): readonly string[] {
  const { wording } = draft;
  const title = plainText(itemTitle(draft, item));
  const said = wording.plain('agenda.event-item', { time, title, count: item.minutes });
  const { presenter, outcome } = item;
  return [
    presenter === '' ? said : wording.plain('agenda.event-for', { item: said, presenter }),
    ...(outcome === '' ? [] : [`  ${wording.plain('agenda.outcome', { outcome })}`]),
    ...item.documents.flatMap((id) => {
      const reference = entity(draft.state, 'reference', id);
      if (!reference) return [];
      const document = plainText(documentRun(draft, reference));
      return [`  ${wording.plain('agenda.event-read', { document })}`];
    }),
  ];
}
