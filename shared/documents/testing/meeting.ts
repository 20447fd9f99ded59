import type { SingleCommand } from '../../model/decide.ts';
import { agendaOf } from '../../model/agenda.ts';
import { harbour, type Builder } from './fixture.ts';

/** The harbour with two evenings that are yet to come: `S2` in Berlin’s time, `S3` a week later. */
export function evenings(): Builder {
  const b = harbour();
  b.run({
    type: 'add-session',
    id: b.id(),
    title: 'Bridge evening',
    start: '2024-05-13T18:00',
    timeZone: 'Europe/Berlin',
    minutes: 90,
    place: 'Custom house',
    chair: 'Ada Quill',
  });
  item(b, 'S2', { title: 'Adoption of the agenda', minutes: 5, purpose: 'decide' });
  item(b, 'S2', {
    issue: b.of('I1'),
    minutes: 40,
    purpose: 'decide',
    presenter: 'Pilots',
    outcome: 'A decision on the hours',
    documents: [b.of('R1')],
  });
  item(b, 'S2', { itemType: 'break', title: 'Break', minutes: 10 });
  item(b, 'S2', { issue: b.of('I2'), minutes: 20, presenter: 'Ferry' });
  item(b, 'S2', { issue: b.of('I3'), minutes: 25, purpose: 'decide' });
  b.run({
    type: 'add-session',
    id: b.id(),
    title: 'Mooring evening',
    start: '2024-05-20T18:00',
    timeZone: 'Europe/Berlin',
    minutes: 60,
  });
  item(b, 'S3', { issue: b.of('I3'), minutes: 60 });
  return b;
}

/** The same after the first evening: what was said, decided and taken on, and one item not reached. */
export function meeting(): Builder {
  const b = evenings();
  const session = b.of('S2');
  const [adoption, hours, pause, keeper] = agendaOf(b.state, session).map(({ id }) => id);
  const at = (time: string, command: SingleCommand): void =>
    b.run(command, `2024-05-13T${time}:00.000Z`);
  b.run(action(b, { text: 'Count the lamps', owner: 'Town', session: b.of('S1') }));

  at('16:02', { type: 'start-session', id: session });
  for (const [presence, who] of [
    ['present', { party: b.of('Ada') }],
    ['present', { party: b.of('Ferry') }],
    ['remote', { name: 'Jo Wick' }],
    ['apologies', { party: b.of('Town') }],
  ] as const) {
    at('16:02', { type: 'record-attendance', id: b.id(), session, presence, ...who });
  }
  at('16:03', { type: 'start-item', id: adoption ?? '' });
  at('16:05', { type: 'start-item', id: hours ?? '' });
  const said = (time: string, entry: object): void =>
    at(time, { type: 'add-minute-entry', id: b.id(), session, ...entry } as SingleCommand);
  said('16:10', {
    item: hours,
    entryType: 'pro',
    text: 'Tides do not wait.',
    speaker: 'Pilots',
    about: b.of('A1'),
  });
  said('16:20', { item: hours, entryType: 'contra', text: 'Our *crossings* would stop.' });
  said('16:30', { item: hours, entryType: 'question', text: 'Who pays?', speaker: 'Jo Wick' });
  const decision = b.id();
  at('16:40', {
    type: 'record-decision',
    id: decision,
    issue: b.of('I1'),
    session,
    text: 'The bridge is opened at night, on demand',
    positions: [b.of('P2')],
    decidedOn: '2024-05-13',
  });
  said('16:40', {
    item: hours,
    entryType: 'decision',
    text: 'The bridge is opened at night, on demand',
    about: decision,
  });
  const designate = (time: string, level: 'divergence' | 'strong-support', reason: string): void =>
    at(time, { type: 'designate', id: b.id(), decision, level, by: 'Ada Quill', reason });
  designate('16:41', 'divergence', 'The ferry masters object.');
  designate('16:55', 'strong-support', 'All others agree.');
  at('16:56', {
    type: 'add-minority-statement',
    id: b.id(),
    decision,
    party: b.of('Ferry'),
    text: 'Our crossings stop when the bridge is open.',
  });
  const task = { text: 'Ask for a second keeper', owner: 'Pilots', due: '2024-06-01', session };
  at('16:57', action(b, { ...task, issue: b.of('I1') }));
  at('17:00', { type: 'start-item', id: pause ?? '' });
  at('17:10', { type: 'start-item', id: keeper ?? '' });
  said('17:20', { item: keeper, text: 'To be looked at with the accounts.' });
  said('17:29', { text: 'The custom house closes early in June.' });
  at('17:30', { type: 'close-session', id: session });
  return b;
}

function item(b: Builder, session: string, fields: object): void {
  b.run({
    type: 'add-agenda-item',
    id: b.id(),
    session: b.of(session),
    ...fields,
  } as SingleCommand);
}

function action(b: Builder, fields: object): SingleCommand {
  return { type: 'add-action-item', id: b.id(), ...fields } as SingleCommand;
}
