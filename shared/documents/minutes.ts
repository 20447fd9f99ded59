import { timetableOf } from '../agenda/timetable.ts';
import { agendaOf } from '../model/agenda.ts';
import type { Session } from '../model/entities.ts';
import type { WorkspaceState } from '../model/state.ts';
import { PAPER_FORMATS, type DocumentDefinition, type Scope } from './definition.ts';
import { startDraft, type Draft } from './parts/draft.ts';
import { sessionPaper } from './parts/paper.ts';
import { plannedTimes } from './parts/agenda-table.ts';
import { earlierActionSection, actionSection } from './parts/minutes-actions.ts';
import { attendanceSection } from './parts/minutes-attendance.ts';
import { otherDecisionSection } from './parts/minutes-decisions.ts';
import { entriesOutside, isRecorded } from './parts/minutes-entries.ts';
import { itemSection } from './parts/minutes-items.ts';
import { nextSection } from './parts/minutes-next.ts';
import { chosenSessions, sessionFacts, whenRun } from './parts/session.ts';
import { paragraph, type Block, type Document } from './tree.ts';
import type { Wording } from './wording.ts';

/**
 * What happened at a session, or at each that has begun: who was there, what was said, decided and taken on, as
 * it was recorded then, and what goes on from there.
 */
export const minutes: DocumentDefinition = {
  name: 'minutes',
  formats: PAPER_FORMATS,
  heeds: ['session', 'names'],
  comesBack: true,
  build: { tree: buildMinutes },
};

function buildMinutes(state: WorkspaceState, scope: Scope, wording: Wording): Document {
  const draft = startDraft(state, wording);
  const sessions = chosenSessions(draft, scope.session).filter(
    (session) => scope.session !== null || hasBegun(session) || isRecorded(draft, session),
  );
  return sessionPaper(draft, {
    name: 'minutes',
    sessions,
    chapter: (session, level) => sessionMinutes(draft, session, level),
    none: 'minutes.none-begun',
  });
}

function hasBegun({ status, startedAt }: Session): boolean {
  return startedAt !== null || status !== 'planned';
}

/** @param level of the headings in it */
function sessionMinutes(draft: Draft, session: Session, level: 2 | 3): readonly Block[] {
  const { wording, state } = draft;
  const items = agendaOf(state, session.id);
  return [
    sessionFacts(draft, session, when(draft, session)),
    ...(hasBegun(session) ? [] : [paragraph(wording.say('minutes.not-begun'), 'note')]),
    ...(session.status === 'running' ? [paragraph(wording.say('minutes.running'), 'note')] : []),
    ...attendanceSection(draft, session, level),
    ...itemSection(draft, session, items, level),
    ...entriesOutside(draft, session, items, level),
    ...otherDecisionSection(draft, session, items, level),
    ...actionSection(draft, session, level),
    ...earlierActionSection(draft, session, level),
    ...(hasBegun(session) ? nextSection(draft, session, items, level) : []),
  ];
}

/** When it really was, where that was recorded; when it was planned for, where not. */
function when(draft: Draft, session: Session) {
  if (session.startedAt === null) {
    const { start, limit } = plannedTimes(session, []);
    return whenRun(draft, session, start, limit);
  }
  const { start, end } = timetableOf(session, [], 0);
  return whenRun(draft, session, start, session.endedAt === null ? null : end);
}
