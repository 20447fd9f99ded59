import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

/** What a thread is drawn as; it names no format, and its own look has to tell. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('mails that quote each other', () => {
  it('give each their own words, however deep they are quoted', () => {
    expect(
      drawn(`From: Karim Haddad <karim@example.org>
To: rowing@example.org
Date: Thu, 5 Nov 2026 21:14:00 +0100
Subject: Re: Re: New boathouse

On Thu, 5 Nov 2026, Lotte Berg wrote:
> On Wed, 4 Nov 2026, Samuel Ito wrote:
>> Should we buy the plot by the lock or rent the old shed?
>>
>> I would buy. Rents only go up.
>
> I'd rent for now. We don't know how many members we'll have in five years.

I agree with Lotte, and the shed has a ramp already.

>> Second question: do we let the canoe club share the building?
>
> Yes, they would pay a third.

Not before they have insured their boats.

Karim
`),
    ).toEqual([
      '? Should we buy the plot by the lock or rent the old shed? [divergence]',
      '  = Buy the plot by the lock (Samuel Ito)',
      '    + Rents only go up',
      '  = Rent the old shed (Karim Haddad, Lotte Berg)',
      "    + We don't know how many members we'll have in five years",
      '? Do we let the canoe club share the building? [divergence]',
      '  = Yes (Lotte Berg)',
      '  = Not before they have insured their boats (Karim Haddad)',
    ]);
  });

  it.each([
    ['Am 3.11.2026 um 10:02 schrieb Lotte Berg <lotte@example.org>:', 'Lotte Berg'],
    ['El mar, 3 nov 2026 a las 10:02, Ana Ruiz (<ana@example.org>) escribió:', 'Ana Ruiz'],
    ['Op di 3 nov 2026 om 10:02 schreef Jan de Vries <jan@example.org>:', 'Jan de Vries'],
    [
      'Il giorno mar 3 nov 2026 alle ore 10:02 Marco Rossi <m@example.org> ha scritto:',
      'Marco Rossi',
    ],
    ['On Tue, 3 Nov 2026 at 10:02, Mei Lin\n<mei@example.org> wrote:', 'Mei Lin'],
  ])('are by whom the line over them says: %s', (line, name) => {
    const text = `${line}\n> Should we move the shed?\n>\n> I think we should move the shed.\n\nI disagree.\n`;
    expect(drawn(text).join('\n')).toContain(`(${name})`);
  });
});

describe('a chat', () => {
  it('has small talk, pictures and laughter, which answer nothing, and thumbs with a name', () => {
    expect(
      drawn(`[03.11.26, 19:02:11] Nadia: did everyone read the landlord's letter?
[03.11.26, 19:02:40] Theo: I read it
[03.11.26, 19:03:05] Priya: yes. so do we sign for two years or move out?
[03.11.26, 19:03:30] Theo: sign, moving costs more than the increase
[03.11.26, 19:04:02] Nadia: I'd rather move, the mould is not going away
[03.11.26, 19:04:50] Priya: 👍🏽 Nadia
[03.11.26, 19:05:10] Theo: ok but who pays the deposit on a new place?
[03.11.26, 19:05:44] Nadia: we split it
[03.11.26, 19:06:01] Priya: fine
[03.11.26, 19:06:30] Theo: haha ok
[03.11.26, 19:07:00] Nadia: <Media omitted>
`),
    ).toEqual([
      '? Do we sign for two years or move out? [divergence]',
      '  = Sign (Theo)',
      '  = Move (Nadia, Priya)',
      '? Who pays the deposit on a new place?',
      '  = We split it (Nadia, Priya, Theo)',
    ]);
  });

  it.each([
    [['10:02:33 From Ana Ruiz to Everyone: ', '10:03:10 From Ben Ode to Everyone: ']],
    [['Ana Ruiz (10:02): ', 'Ben Ode (10:03): ']],
    [['[10:02] Ana Ruiz\n', '[10:03] Ben Ode\n']],
    [['Ana Ruiz, [3 Nov 2026 at 10:02]:\n', 'Ben Ode, [3 Nov 2026 at 10:03]:\n']],
  ])('is known by how its program writes who speaks: %j', ([ana = '', ben = '']) => {
    expect(
      drawn(
        `${ana}should we drop the mirrors?\n\n${ben}no, two labs use them\n\n${ana}ok, then we keep them\n`,
      ),
    ).toEqual(expect.arrayContaining([expect.stringContaining('No (')]));
  });
});

describe('posts and turns', () => {
  it('of a forum are by whom the line over them says, and quote what stands above', () => {
    expect(
      drawn(`Topic: Should the allotment society allow drones?

marrow_man wrote:
I think drones should be banned outright. They scare the birds.

leekqueen wrote:
> I think drones should be banned outright.
Why not allow them on the first Saturday of the month?

oldspade wrote:
+1 for first Saturdays. But who checks that people stick to it?

marrow_man wrote:
@leekqueen ok, I could live with first Saturdays if the hens are locked in.
`),
    ).toEqual([
      '? Should the allotment society allow drones? [divergence]',
      '  = Drones should be banned outright (marrow_man)',
      '    + They scare the birds',
      '  = Allow them on the first Saturday of the month (marrow_man, oldspade)',
      '  ? Who checks that people stick to it?',
    ]);
  });

  it('of a chat for teams greet, thank and put thumbs in colons', () => {
    expect(
      drawn(`Jonas Weil  9:02 AM
morning! do we move standup to 10?

Ayla Demir  9:03 AM
yes please, school run ends at 9:30

Piotr  9:05 AM
I'd keep 9:15. The Warsaw office has lunch at 12

Jonas Weil  9:06 AM
could we do 9:45?

Piotr  9:07 AM
ok for me

Ayla Demir  9:07 AM
:+1:

Jonas Weil  9:12 AM
thx
`),
    ).toEqual([
      '? Do we move standup to 10? [divergence]',
      '  = Yes (Ayla Demir)',
      '  = Keep 9:15 (Piotr)',
      '    + The Warsaw office has lunch at 12',
      '  = Do 9:45 (Ayla Demir, Piotr)',
    ]);
  });

  it('of minutes tell how things are against what was just held, and put up with something', () => {
    expect(
      drawn(`Attending: Ola Brun (chair), Kit Mace, Farah Aziz, Tomas Lund

1) Winter moorings
Kit: we should keep the east pontoon open, six boats live aboard.
Farah: the pontoon isn't safe in gales.
Tomas: agree with Farah. The harbour office has no budget for repairs either.
Kit: what if only the inner berths stay open?
Farah: I can accept that.
AGREED: inner berths stay open until 31 March.
`),
    ).toEqual([
      '? Winter moorings [divergence]',
      '  = We should keep the east pontoon open (Kit Mace)',
      "    - The pontoon isn't safe in gales",
      '    - The harbour office has no budget for repairs either',
      '  = Only the inner berths stay open (Farah Aziz)',
    ]);
  });
});

describe('a thread whose mails stand below each other under their headers', () => {
  it('begins with the oldest, and each says what its own headers name', () => {
    expect(
      drawn(`From: Dana Petrov
Sent: Wednesday, 4 November 2026 16:20
To: Lars Holm; Noor Haddad
Subject: RE: Print or web?

I agree with Lars.

Dana

From: Noor Haddad
Sent: Wednesday, 4 November 2026 11:02
To: Lars Holm; Dana Petrov
Subject: RE: Print or web?

No, printing takes two weeks.

Noor

From: Lars Holm
Sent: Tuesday, 3 November 2026 09:15
To: Dana Petrov; Noor Haddad
Subject: Print or web?

Hi both,

Should the annual report be printed? I would print it, because donors like to hold something.

Lars
`),
    ).toEqual([
      '? Should the annual report be printed? [divergence]',
      '  = Print it (Dana Petrov, Lars Holm)',
      '  = No (Noor Haddad)',
    ]);
  });
});
