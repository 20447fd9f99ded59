import type { SingleCommand } from '../model/decide.ts';
import type { Id } from '../model/id.ts';
import type { Purpose } from '../model/vocabulary.ts';

/** The two sessions of the sample, with their agendas. */
export function sampleSessions(id: (name: string) => Id): readonly SingleCommand[] {
  const session = (name: string, title: string, start: string): SingleCommand => ({
    type: 'add-session',
    id: id(name),
    title,
    start,
    timeZone: 'UTC',
    minutes: 120,
    place: 'Teleconference',
    chair: 'The chairs of the CWG',
  });
  const item = (
    on: string,
    what: { readonly issue: string } | { readonly title: string },
    purpose: Purpose,
    minutes: number,
    presenter = '',
  ): SingleCommand => ({
    type: 'add-agenda-item',
    id: id(`${on} ${'issue' in what ? what.issue : what.title}`),
    session: id(on),
    ...('issue' in what ? { issue: id(what.issue) } : { title: what.title }),
    purpose,
    minutes,
    presenter,
  });
  return [
    session('S1', 'Monday: the role of the committee', '2015-04-13T13:00'),
    item('S1', { title: 'Welcome, and adoption of the agenda' }, 'decide', 10, 'Chairs'),
    item('S1', { issue: 'I1' }, 'discuss', 45, 'DT C, DT M'),
    item('S1', { issue: 'I2' }, 'discuss', 25),
    item('S1', { issue: 'I3' }, 'discuss', 30, 'DT M'),
    item('S1', { title: 'What goes to Tuesday' }, 'inform', 10, 'Chairs'),
    session('S2', 'Tuesday: mediation and what follows from it', '2015-04-14T13:00'),
    item('S2', { title: 'Where Monday left us' }, 'inform', 10, 'Chairs'),
    item('S2', { issue: 'I1' }, 'decide', 30, 'DT C, DT M'),
    item('S2', { issue: 'I3' }, 'decide', 30, 'DT C, DT M'),
    item('S2', { issue: 'I4' }, 'discuss', 25, 'DT M'),
    item('S2', { issue: 'I5' }, 'inform', 15, 'DT C'),
    item('S2', { title: 'Next steps' }, 'inform', 10, 'Chairs'),
  ];
}
