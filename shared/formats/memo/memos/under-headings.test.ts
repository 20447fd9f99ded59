import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text));

describe('what stands under a heading', () => {
  it('belongs to it, though the same team holds something else there already', () => {
    expect(
      drawn(`Dear all,

this is where the two drafts stand.

1. The quay (draft N, section 2.1)

Team North would let the pilots use the quay at night. Team South wants it closed after ten.

2. Complaints

Both teams agree that there should be two steps. Team North wants the harbour master as the second step. Team South objects: the harbour master would judge his own case.

Regards
Ole
`),
    ).toEqual([
      '? The quay [divergence]',
      '  @ Section 2.1',
      '  = Let the pilots use the quay at night (Team North)',
      '  = Closed after ten (Team South)',
      '? Complaints [divergence]',
      '  = There should be two steps (Team North, Team South)',
      '  = The harbour master as the second step (Team North)',
    ]);
  });

  it('may be held by all who take part, and ends with what is next', () => {
    const reading = understood(`Notes 3 June (Ida, Jens, Karla)

Jetty
- Ida: rebuild it in oak
- Jens: steel

Season
- May to October (all)
- Jens would like a week more

Next: Karla to ask the yard for a price by Friday.
`);
    expect(outlineOf(reading)).toEqual([
      '? Jetty [divergence]',
      '  = Rebuild it in oak (Ida)',
      '  = Steel (Jens)',
      '? Season [divergence]',
      '  = May to October (Ida, Jens, Karla)',
      '  = A week more (Jens)',
    ]);
    expect(reading.rows['action-item']).toMatchObject([
      { owner: 'Karla', text: 'Ask the yard for a price by Friday' },
    ]);
  });

  it('is counted off before a colon', () => {
    expect(
      drawn(`Hi Rut,

two things on the plan.

First, the opening hours. North proposes nine to five. East prefers ten to six.

Second, the seat of the office: North says Lund, East says Malmö.

Best
Per
`),
    ).toEqual([
      '? The opening hours [divergence]',
      '  = Nine to five (North)',
      '  = Ten to six (East)',
      '? The seat of the office [divergence]',
      '  = Lund (North)',
      '  = Malmö (East)',
    ]);
  });

  it('is counted in lines with what each is on before a colon, though nobody announced a list', () => {
    expect(
      drawn(`Hello all,

on Monday's plan three remarks:

1) Section 2.3 Closing time: Team North wants to close at ten. Team South wants midnight, because the last bus goes then.
2) Keys: who has them when the warden is away?
3) Repairs: North: each pays their own. South: the house pays. Against this speaks that nobody would take care.

Greetings
Jutta
`),
    ).toEqual([
      '? Closing time [divergence]',
      '  @ Section 2.3',
      '  = Close at ten (Team North)',
      '  = Midnight (Team South)',
      '? Keys: who has them when the warden is away?',
      '? Repairs [divergence]',
      '  = Each pays their own (Team North)',
      '  = The house pays (Team South)',
      '    - Nobody would take care',
    ]);
  });

  it('is wanted by two in different measures, of which the second only says its own', () => {
    expect(
      drawn(`Closing time

North wants to close after ten hours, South only after twelve, because the last bus goes then.
`),
    ).toEqual([
      '? Closing time [divergence]',
      '  = Close after ten hours (North)',
      '  = Close only after twelve (South)',
    ]);
    expect(
      drawn(`Hallo zusammen,

1) Abschnitt 2.3 Schluss: Team Nord will nach zehn Stunden schließen, Team Süd erst nach zwölf, weil dann der letzte Bus fährt.
2) Kosten: Team Nord möchte, dass jeder seine trägt. Team Süd möchte, dass das Haus zahlt.

Grüße
Jutta
`),
    ).toEqual([
      '? Schluss [divergence]',
      '  @ Abschnitt 2.3',
      '  = Nach zehn Stunden schließen (Team Nord)',
      '  = Erst nach zwölf schließen (Team Süd)',
      '? Kosten [divergence]',
      '  = Jeder trägt seine (Team Nord)',
      '  = Das Haus zahlt (Team Süd)',
    ]);
  });

  it('is nobody’s who leaves it open', () => {
    expect(
      drawn(`Hello all,

B) Who pays

Team A leaves this open. Team M suggests that each side bears its own costs.

Greetings
Sten
`),
    ).toEqual(['? Who pays', '  = Each side bears its own costs (Team M)']);
  });

  it('ends with what is named as still open', () => {
    expect(
      drawn(`Hello all,

Team A wants a mediator. Team M wants a panel.

Still open are the appointment of the mediator and the rules for her work.

Greetings
Sten
`).slice(-2),
    ).toEqual(['? The appointment of the mediator', '? The rules for her work']);
  });

  it('is asked by a few words before what is held', () => {
    expect(
      drawn(`Hi all,

Who may complain. Team M lets any customer start. Team A reserves it to the committee.

Who pays. Team M: each side. Team A: the loser.

Greg
`),
    ).toEqual([
      '? Who may complain? [divergence]',
      '  = Any customer may start (Team M)',
      '  = Reserve it to the committee (Team A)',
      '? Who pays? [divergence]',
      '  = Each side (Team M)',
      '  = The loser (Team A)',
    ]);
  });

  it('is said in one line by one after the other', () => {
    expect(
      drawn(`Action team call – rough notes

1. Service levels
   Staff proposes 95% within a week. Registries: should be 98%. Paul K: 95 is what we have today.
`),
    ).toEqual([
      '? Service levels [divergence]',
      '  = 95% within a week (Staff)',
      '  = Should be 98% (Registries)',
      '  = 95 is what we have today (Paul K)',
    ]);
  });
});
