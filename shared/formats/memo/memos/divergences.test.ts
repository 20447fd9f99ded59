import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('a mail on where two drafts part', () => {
  it('proposes how to go on, names a middle way, and asks what arises', () => {
    expect(
      drawn(`From: Ada Quist <ada@example.org>
Subject: Two points where DT-N and DT-F diverge

Dear all,

The drafts do not fit on two points. I suggest that we bring both to the full group.

Issue 1: Who calls a hearing?

In DT-N's draft (section III.A.i.d, para. 3) a hearing can be called by any tenant. DT-F (chapter 3, § 5) reserves this to the board. If the board does not call it, who can?

Is there a middle way, such as three tenants together?

Issue 2: Scope

DT-F assumes that the hearing may end a lease (Annex L, Step 4). If a lease is ended, who tells the tenant, within what time, and in which form?
`),
    ).toEqual([
      '? Who calls a hearing? [divergence]',
      '  = A hearing can be called by any tenant (DT-N)',
      '    @ Section III.A.i.d, Para. 3',
      '  = Reserve this to the board (DT-F)',
      '    @ Chapter 3, § 5',
      '    + If the board does not call it, who can?',
      '  = Three tenants together',
      '? Scope',
      '  = The hearing may end a lease (DT-F)',
      '    @ Annex L, Step 4',
      '    ? Who tells the tenant, within what time, and in which form?',
    ]);
  });

  it('counts in words, and says what follows from the second', () => {
    expect(
      drawn(`There are two open points.

The first one is the role of the guard. The north group sees the guard as a witness. The south group describes a guard who can stop a cart.

The second one is about who may appeal. Everybody, or only the owner?

One more question, which follows from the second: within how many days must an appeal be lodged?
`),
    ).toEqual([
      '? The role of the guard [divergence]',
      '  = The guard is a witness (North group)',
      '  = A guard who can stop a cart (South group)',
      '? Who may appeal?',
      '  = Everybody',
      '  = Only the owner',
      '  ? Within how many days must an appeal be lodged?',
    ]);
  });

  it('has roman numbers, what is agreed and what is not, and two questions under one head', () => {
    expect(
      drawn(`I. Fences
Position of the old-timers' circle: no fences at all (rule 4.2).
Position of the newcomers' circle: fences up to 80 cm (rule 4.2, footnote 7).

II. Water
It is agreed that water is shut off in winter.
Not agreed: whether each plot has its own meter. The newcomers' circle is for it.
Who reads the meters?
`),
    ).toEqual([
      '? Fences [divergence]',
      "  = No fences at all (Old-timers' circle)",
      '    @ Rule 4.2',
      "  = Fences up to 80 cm (Newcomers' circle)",
      '    @ Rule 4.2, Footnote 7',
      '? Water',
      '  = Water is shut off in winter',
      '  ? Does each plot have its own meter?',
      "    = Yes (Newcomers' circle)",
      '  ? Who reads the meters?',
    ]);
  });

  it('weighs by the name of each thing, and lets both live with a third', () => {
    expect(
      drawn(`1) The destination. The travel group proposes Riga; the music group proposes Vilnius. Both could live with Tallinn.

2) Travelling by bus or by train? Bus: cheaper. Train: nobody gets sick.
The travel group is in favour of the bus.
`),
    ).toEqual([
      '? The destination [divergence]',
      '  = Riga (Travel group)',
      '  = Vilnius (Music group)',
      '  = Tallinn (Music group, Travel group)',
      '? Travelling by bus or by train?',
      '  = By bus (Travel group)',
      '    + Cheaper',
      '  = By train',
      '    + Nobody gets sick',
    ]);
  });

  it('lists answers of both, those that one doubts, and what both keep out', () => {
    expect(
      drawn(`* Who can ask for deletion?
  - customers (both)
  - staff? Team Legal thinks so; Team Data doubts it
  - follow-up: if staff can, within what time must we answer?

* Copies: Team Legal insists that copies count (para 130, sentence 2). Team Data disagrees.

Agreed by both: logs are not part of this.
`),
    ).toEqual([
      '? Who can ask for deletion? [divergence]',
      '  = Customers (Team Data, Team Legal)',
      '  = Staff (Team Legal)',
      '    ? Within what time must we answer?',
      '? Copies [divergence]',
      '  = Copies count (Team Legal)',
      '    @ Para 130, sentence 2',
      '? Are logs part of this?',
      '  = Logs are not part of this (Team Data, Team Legal)',
    ]);
  });

  it('names one exception, what a draft drops, and who might decide', () => {
    expect(
      drawn(`The two drafts are not far apart, with one exception: the late boat. The islanders' draft keeps it (table 2). The company's draft drops it (table 2, line 9).

What I do not understand in either text is who decides on extra boats. The captain? The office in town? And how long before must they be announced?

I hope this helps.
`),
    ).toEqual([
      '? The late boat [divergence]',
      '  = Keep it (Islanders)',
      '    @ Table 2',
      '  = Drop it (Company)',
      '    @ Table 2, Line 9',
      '? Who decides on extra boats?',
      '  = The captain',
      '  = The office in town',
      '  ? How long before must they be announced?',
    ]);
  });

  it('goes by articles, with one of several meant, and the writer on a side', () => {
    expect(
      drawn(`Art. 3 - I'd strike "often". Nobody knows what it means.
Art. 5(2) - who is "the chair" here: the chair of the assembly or of the board?
Art. 9 - Group West and Group East differ. West wants a vote; East would leave it to the board. I lean towards West, as money matters.

Greetings from the train
Tanja
`),
    ).toEqual([
      '? Strike "often"',
      '  @ Art. 3',
      '  = Strike "often" (Tanja)',
      '    + Nobody knows what it means',
      '? Who is "the chair" here?',
      '  @ Art. 5(2)',
      '  = The chair of the assembly',
      '  = The chair of the board',
      '? Art. 9 [divergence]',
      '  @ Art. 9',
      '  = A vote (Group West, Tanja)',
      '  = Leave it to the board (Group East)',
    ]);
  });

  it('supposes something before it asks, and argues for what the question leaves out', () => {
    expect(
      drawn(`Where they part: should a visitor be let in without an appointment? Access team: yes. Security team: no.

An argument that was made for appointments is that the hall is small. An argument against is that the page is in one language.

Suppose that visitors without appointment are let in. Who checks their bags? Where do they wait?
`),
    ).toEqual([
      '? Should a visitor be let in without an appointment? [divergence]',
      '  = Yes (Access team)',
      '    ? Who checks their bags?',
      '    ? Where do they wait?',
      '  = No (Security team)',
      '    + The hall is small',
      '    - The page is in one language',
    ]);
  });
});
