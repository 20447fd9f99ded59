import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

/** What a memo is drawn as; a reader names no format, and the memo's own look has to tell. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('a memo as it is written', () => {
  it('answers between quotations, and joins in with plus one', () => {
    expect(
      drawn(`From: Rosa Lind <rosa@example.org>
To: moorings@example.org
Subject: Re: [moorings] Two points before Thursday
Date: Tue, 14 Apr 2026 09:12:00 +0200

Hi all,

On Mon, 13 Apr 2026 at 18:40, Piet Maas <piet@example.net> wrote:
> 1. Should guests pay by the night or by the week?
>
> DT Fees prefers the night, because most boats stay for two.

+1 from DT Berths: weekly bills are never paid.

> 2. Who keeps the key to the fuel pump?

The harbour master, I would say. DT Safety, on the other hand, wants two people to hold it.

--
Rosa Lind
Treasurer, moorings group
tel. 555 0100
`),
    ).toEqual([
      '? Should guests pay by the night or by the week?',
      '  = The night (DT Berths, DT Fees)',
      '? Who keeps the key to the fuel pump? [divergence]',
      '  = The harbour master (Rosa Lind)',
      '  = Two people to hold it (DT Safety)',
    ]);
  });

  it('says we for a team, and asks and answers line by line', () => {
    expect(
      drawn(`Notes for the Chairs, 12 May

Issue 1 – Does the secretariat speak for the group?

We (DT M) believe the secretariat may answer questions of fact without asking, whereas DT C holds that every answer should be seen by the chairs first.

Pro (DT M): the press calls at night.
Contra (DT C): facts can be wrong, too.

Issue 2 – Length of terms

Q: How long should a term be?
A: DT M says two years. DT C says three, with one renewal.
Q: And may somebody come back after a break?
A: Nobody objected so far.

Issue 3 – Remote votes (parked)
`),
    ).toEqual([
      '? Does the secretariat speak for the group? [divergence]',
      '  = The secretariat may answer questions of fact without asking (DT M)',
      '    + The press calls at night',
      '    - Facts can be wrong, too',
      '  = Every answer should be seen by the chairs first (DT C)',
      '? How long should a term be? [divergence]',
      '  = Two years (DT M)',
      '  = Three, with one renewal (DT C)',
      '  ? May somebody come back after a break?',
      '? Remote votes [placeholder]',
    ]);
  });

  it('counts its questions in sentences, and weighs them on two hands', () => {
    expect(
      drawn(`Colleagues,

There are two open questions on the shared kitchen.

The first is about cleaning. On the one hand, Floor 1 argues that everybody cleans up after themselves. On the other hand, Floor 2 thinks a rota is the only thing that works, as nobody feels responsible otherwise. Floor 3 can live with either.

The second concerns the fridge. Should old food be thrown away without asking? Floor 2: yes, every Friday. Floor 1 is strongly against: food is private property.

Follow-up (who throws it away, and at what hour?) to be decided once this is settled.

Thanks!
Nora
`),
    ).toEqual([
      '? Cleaning [divergence]',
      '  = Everybody cleans up after themselves (Floor 1)',
      '  = A rota is the only thing that works (Floor 2)',
      '? Should old food be thrown away without asking?',
      '  = Yes, every Friday (Floor 2)',
      '  ? Who throws it away, and at what hour?',
    ]);
  });

  it('is passed on over a list, with lettered items that ask without a mark', () => {
    expect(
      drawn(`From: "O. Berg" <ob@example.com>
Date: Thu, 30 Apr 2026 21:55:12 -0400
Subject: [rota] Fwd: what divides us

FYI.

-----Original Message-----
From: Team Night
Sent: Wednesday, April 29, 2026 11:02 PM
To: rota
Subject: what divides us

All,

As promised, here is in short what divides the two teams on the new
rota, so that we need not spend Friday on it.

(a) Whether nights count double. Team Night says they must, as sleep
lost is not made up for. Team Day accepts one and a half. 

(b) How swaps are made. Team Day would like swaps to go through the
office. Team Night is opposed: the office is closed when it matters.
This may well slow everything down.

(c) What happens with the old rota until June? No views so far.

Not at issue, but please note: holidays are done (Appendix C).

If nights do count double, from which date?

Ruth for Team Night

______________________________________________
rota mailing list
https://lists.example.com/rota
`),
    ).toEqual([
      '? Do nights count double? [divergence]',
      '  = Yes (Team Night)',
      '    ? From which date?',
      '  = One and a half (Team Day)',
      '? How swaps are made?',
      '  = Swaps are to go through the office (Team Day)',
      '    - This may well slow everything down',
      '? What happens with the old rota until June?',
    ]);
  });

  it('is a chat, in which who speaks stands before each line', () => {
    expect(
      drawn(`Thread: Should the wiki be open to guests?

anna: I think yes. It helps newcomers.
ben: No! We had spam for weeks.
anna: Then let us approve their edits first.
carla: +1 to approving edits
ben: OK if somebody does the work. Who?
`),
    ).toEqual([
      '? Should the wiki be open to guests? [divergence]',
      '  = Yes (anna)',
      '    + It helps newcomers',
      '  = No (ben)',
      '    + We had spam for weeks',
      '  = Let us approve their edits first (anna, ben, carla)',
    ]);
  });

  it('begins its paragraphs with titles, and says what both agree on', () => {
    expect(
      drawn(`Report of the two co-rapporteurs

Access to the archive. Both rapporteurs agree that members should have access. They disagree on the public. Ms Lund proposes access after ten years. Mr Oda is against any public access, since names are in it.

Language of the archive. Ms Lund believes that English is enough. Mr Oda believes that everything should be translated. Translation would cost a lot.

If the public gets access, should names be removed?
`),
    ).toEqual([
      '? Access to the archive',
      '  = Members should have access (Mr Oda, Ms Lund)',
      '  ? The public [divergence]',
      '    = Access after ten years (Ms Lund)',
      '      ? Should names be removed?',
      '? Language of the archive [divergence]',
      '  = English is enough (Ms Lund)',
      '  = Everything should be translated (Mr Oda)',
      '    - Translation would cost a lot',
    ]);
  });

  it('is jotted down', () => {
    expect(
      drawn(`Quick note on the canteen.

1/ Prices. HR says prices must stay. Kitchen says they can't. Pros of raising: better food; fewer losses. Cons: people bring their own.
2/ Opening on Fridays. Nobody has said anything. Is it worth it?
3/ Trays -> parked.
`),
    ).toEqual([
      '? Prices',
      '  = Prices must stay (HR)',
      '  = Raising',
      '    + Better food',
      '    + Fewer losses',
      '    - People bring their own',
      '? Opening on Fridays: is it worth it?',
      '? Trays [placeholder]',
    ]);
  });
});
