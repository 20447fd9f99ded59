import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

/** What a memo is drawn as; a reader names no format, and the memo's own look has to tell. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('a memo by another hand', () => {
  it('gives views by name, and arguments for and against who holds them', () => {
    const lines = drawn(`From: Anna Keller <anna@example.org>
Subject: Night opening

1) Should the bridge open at night?
DT Ferry's view: It should open every night.
DT Pilots' view: Only when a pilot asks an hour before.
Pro Ferry: ships need not wait until dawn
Contra Ferry: the keepers need their sleep.

Best,
Anna
`);
    expect(lines).toEqual([
      '? Should the bridge open at night? [divergence]',
      '  = It should open every night (DT Ferry)',
      '    + Ships need not wait until dawn',
      '    - The keepers need their sleep',
      '  = Only when a pilot asks an hour before (DT Pilots)',
    ]);
  });

  it('answers what it quotes, and leaves out the mail that hangs below', () => {
    const reading = understood(
      `Hi folks\r
\r
> Should we drop the old protocol?\r
> DT Core thinks we should drop it in June.\r
\r
I disagree. Too many customers still use it\r
> It costs us two days a month.\r
\r
Ben\r
\r
On Tue, 5 May 2026 at 10:01, Anna <anna@example.org> wrote:\r
> Should we drop the old protocol, or pay for it?\r
`,
    );
    expect(outlineOf(reading)).toEqual([
      '? Should we drop the old protocol? [divergence]',
      '  = We should drop it in June (DT Core)',
      '    - Too many customers still use it',
    ]);
    const [stance] = (reading.rows.stance ?? []).filter(({ level }) => level === 'against');
    const by = reading.rows.party?.find(({ id }) => id === stance?.party);
    expect(by?.name).toBe('Ben');
  });

  it('has headings of its own, options with letters, and a line over each', () => {
    expect(
      drawn(`MEMO

TO: Steering group
FROM: M. Ortiz
RE: The new site

Background
The lease of the old site ends in September.

Options
A) Riverside. Cheap and close to the station.
B) Hilltop. Safe from floods.
C) Stay where we are.

Recommendation
I recommend option B.

Questions for the group
1. Do we need parking?
2. Can we wait until spring?
`),
    ).toEqual([
      '? The new site',
      '  = Riverside',
      '  = Hilltop (M. Ortiz)',
      '  = Stay where we are',
      '? Do we need parking?',
      '? Can we wait until spring?',
    ]);
  });

  it('in German numbers its questions, and lets teams speak line by line', () => {
    expect(
      drawn(`Hallo zusammen,

Frage 1: Soll die Brücke nachts öffnen?
AG Fähre: Ja, jede Nacht.
AG Lotsen: Nein, nur auf Anfrage.
Dafür: Schiffe warten nicht bis zum Morgen.
Dagegen: Die Wärter brauchen Schlaf.

Frage 2: Wer zahlt die zweite Schicht?

Viele Grüße
Katrin
`),
    ).toEqual([
      '? Soll die Brücke nachts öffnen? [divergence]',
      '  = Ja, jede Nacht (AG Fähre)',
      '    + Schiffe warten nicht bis zum Morgen',
      '    - Die Wärter brauchen Schlaf',
      '  = Nein, nur auf Anfrage (AG Lotsen)',
      '? Wer zahlt die zweite Schicht?',
    ]);
  });

  it('is passed on as it came, with small numerals', () => {
    expect(
      drawn(`---------- Forwarded message ---------
From: Jo Park <jo@example.net>
Subject: Fwd: budget split

All -

There are two issues to close before the meeting:

  i. How the budget is split. Site North argues for 60/40. Site South wants an even split.
  ii. Whether travel is paid centrally.

Jo
Sent from my iPhone
`),
    ).toEqual([
      '? How the budget is split? [divergence]',
      '  = 60/40 (Site North)',
      '  = An even split (Site South)',
      '? Is travel paid centrally?',
    ]);
  });

  it('tells what people said, and means them by “she”; the question comes last', () => {
    expect(
      drawn(`Dear colleagues,

I listened to what Maria said on the call about logs. She thought that we should delete logs after 30 days.

Should access be limited to the security team?

What do others think?

Thanks
Tom
`),
    ).toEqual([
      '? Should we delete logs after 30 days?',
      '  = We should delete logs after 30 days (Maria)',
      '? Should access be limited to the security team?',
    ]);
    expect(
      drawn(`Here is where the teams stand.

QA: not ready, 14 blockers left.
Sales: customers were promised June
Engineering: we could ship without the importer.

So the question for tomorrow: ship in June without the importer, or slip to July?
Counterpoint from QA is that two of three users are our largest.
`),
    ).toEqual([
      '? Ship in June without the importer, or slip to July? [divergence]',
      '  = Not ready, 14 blockers left (QA)',
      '  = Customers were promised June (Sales)',
      '  = We could ship without the importer (Engineering)',
      '    - Two of three users are our largest',
    ]);
  });

  it('marks with plus and minus what speaks for and against each option', () => {
    expect(
      drawn(`ISSUE: Name of the committee
OPTION 1: "Standing Committee" (supported by: DT A, DT B)
  + known name
  - sounds bureaucratic
OPTION 2: "Review Board" (supported by: DT C)
  + says what it does

Thanks,
R.
`),
    ).toEqual([
      '? Name of the committee [divergence]',
      '  = Standing Committee (DT A, DT B)',
      '    + Known name',
      '    - Sounds bureaucratic',
      '  = Review Board (DT C)',
      '    + Says what it does',
    ]);
  });

  it('asks which, not whether, where it names two ways', () => {
    expect(
      drawn(`B. Customers

Should only direct customers complain, or everyone?

Pro everyone: all are touched by it.
Con everyone: it could overburden a small body.
`),
    ).toEqual([
      '? Should only direct customers complain, or everyone?',
      '  = Everyone',
      '    + All are touched by it',
      '    - It could overburden a small body',
    ]);
  });
});
