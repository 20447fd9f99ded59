import { overviewOf, type Overview } from '../analysis/overview.ts';
import { agendaOf } from '../model/agenda.ts';
import type { Session } from '../model/entities.ts';
import type { WorkspaceState } from '../model/state.ts';
import { PAPER_FORMATS, type DocumentDefinition, type Scope } from './definition.ts';
import { agendaNotes } from './parts/agenda-notes.ts';
import { agendaCalendar } from './parts/agenda-calendar.ts';
import { agendaTable, plannedTimes, totalOf } from './parts/agenda-table.ts';
import { startDraft, type Draft } from './parts/draft.ts';
import { sessionPaper } from './parts/paper.ts';
import { referenceSection } from './parts/references.ts';
import { chosenSessions, sessionFacts, whenRun } from './parts/session.ts';
import { paragraph, type Block, type Document } from './tree.ts';
import type { Wording } from './wording.ts';

/**
 * What a session takes up, or each of them: when, for how long, to what end, who presents it and what to read
 * before. The times are those that are planned, whatever came of them, so that the paper stays the same.
 */
export const agenda: DocumentDefinition = {
  name: 'agenda',
  formats: [...PAPER_FORMATS, 'ics'],
  heeds: ['session', 'names'],
  comesBack: true,
  build: { tree: buildAgenda, events: agendaCalendar },
};

function buildAgenda(state: WorkspaceState, scope: Scope, wording: Wording): Document {
  const draft = startDraft(state, wording);
  const overview = overviewOf(state);
  return sessionPaper(draft, {
    name: 'agenda',
    sessions: chosenSessions(draft, scope.session),
    chapter: (session, level) => sessionAgenda(draft, overview, session, level),
    none: 'agenda.no-session',
    end: () => referenceSection(draft, 'cited'),
  });
}

/** @param level of the headings in it */
function sessionAgenda(
  draft: Draft,
  overview: Overview,
  session: Session,
  level: 2 | 3,
): readonly Block[] {
  const items = agendaOf(draft.state, session.id);
  const times = plannedTimes(session, items);
  return [
    sessionFacts(draft, session, whenRun(draft, session, times.start, times.limit)),
    ...(items.length > 0
      ? [agendaTable(draft, session, items, times), paragraph(totalOf(draft, session, items))]
      : [paragraph(draft.wording.say('agenda.no-item'))]),
    ...agendaNotes(draft, overview, session, level),
  ];
}
