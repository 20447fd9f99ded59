import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

/** What a memo is drawn as; a reader names no format, and the memo's own look has to tell. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('a memo as it is laid out', () => {
  it('goes through a document section by section', () => {
    expect(
      drawn(`MEMORANDUM

To: Working group on the reading room
From: Drafting team B
Date: 3 March 2026
Subject: Where drafting teams A and B differ

We have gone through the draft of 20 February section by section.

Section 3.2: Opening hours

Team A wants the room open until midnight, since students work late. Team B would close it at ten: nobody is there to lock up.

Section 3.4: Food and drink

Both teams agree that hot food stays outside. They differ on coffee: Team A would allow it with a lid, Team B fears for the carpets.

Section 5.1: Who decides on exceptions?

Team A: the librarian alone.
Team B: the librarian together with a student member.

If the student member disagrees, who has the last word?

Section 6: Costs - to be dealt with later
`),
    ).toEqual([
      '? Opening hours [divergence]',
      '  @ Section 3.2',
      '  = The room open until midnight (Team A)',
      '  = Close it at ten (Team B)',
      '? Food and drink',
      '  @ Section 3.4',
      '  = Hot food stays outside (Team A, Team B)',
      '  ? Coffee [divergence]',
      '    = Allow it with a lid (Team A)',
      '      - Team B fears for the carpets',
      '? Who decides on exceptions? [divergence]',
      '  @ Section 5.1',
      '  = The librarian alone (Team A)',
      '  = The librarian together with a student member (Team B)',
      '    ? Who has the last word?',
      '? Costs [placeholder]',
      '  @ Section 6',
    ]);
  });

  it('draws a table of who holds what', () => {
    expect(
      drawn(`Subject: views on the tram line
From: Ilse Brandt

Dear colleagues,

below is how I read the answers so far on the question whether the tram should run on the quay.

| Team    | View                              | Why                          |
|---------|-----------------------------------|------------------------------|
| Traders | yes, but not before ten           | deliveries come in the morning |
| Anglers | no                                | they would lose the wall     |
| City    | yes                               | the bus is full              |

What is open: who pays for the second platform?

Regards
Ilse
`),
    ).toEqual([
      '? Should the tram run on the quay? [divergence]',
      '  = Yes, but not before ten (Traders)',
      '  = No (Anglers)',
      '  = Yes (City)',
      '? Who pays for the second platform?',
    ]);
  });

  it('sets columns by tabs', () => {
    expect(
      drawn(`Memo on the archive

Should letters be open after 30 years or after 50?

Party\tPosition\tReason
Historians\t30 years\tresearch cannot wait
Families\t50 years\tchildren are still alive
Archive\t30 years\tshelves are full

Pros of 30 years: simple, same as in other countries.
Cons of 30 years: some names have to be blacked out.
`),
    ).toEqual([
      '? Should letters be open after 30 years or after 50? [divergence]',
      '  = 30 years (Archive, Historians)',
      '    + Simple, same as in other countries',
      '    - Some names have to be blacked out',
      '  = 50 years (Families)',
    ]);
  });

  it('names options, with lists for and against below', () => {
    expect(
      drawn(`Draft note: lending bicycles

Question: Should members lend bicycles to guests?

Option A: Only with a deposit (supported by Team Wheels)
• Pro
   o thefts went down when we tried it
   o money for repairs
• Contra
   o guests have no cash

Option B: Freely, to everybody
– pro: friendlier
– pro: less paper
– contra: Team Wheels doubts that bicycles come back

Option C: Not at all

Remaining questions:
1) Who is liable if a guest falls?
2) Do we need an insurance (see Annex 2, para. 4)?
`),
    ).toEqual([
      '? Should members lend bicycles to guests?',
      '  = Only with a deposit (Team Wheels)',
      '    + Thefts went down when we tried it',
      '    + Money for repairs',
      '    - Guests have no cash',
      '  = Freely, to everybody',
      '    + Friendlier',
      '    + Less paper',
      '    - Team Wheels doubts that bicycles come back',
      '  = Not at all',
      '? Who is liable if a guest falls?',
      '? Do we need an insurance?',
      '  @ Annex 2, Para. 4',
    ]);
  });

  it('calls its options by their numbers later', () => {
    expect(
      drawn(`Decision needed: which tool do we use for minutes?

Option 1: A shared document
Pros:
- everybody knows it
- free
Cons:
- no history of decisions

Option 2: The new app
Pros:
- keeps decisions
Cons:
- one more login

DT Notes prefers option 2. DT Office is happy with option 1, but could live with option 2.
Who would train people?
`),
    ).toEqual([
      '? Which tool do we use for minutes? [divergence]',
      '  = A shared document (DT Office)',
      '    + Everybody knows it',
      '    + Free',
      '    - No history of decisions',
      '  = The new app (DT Notes)',
      '    + Keeps decisions',
      '    - One more login',
      '  ? Who would train people?',
    ]);
  });

  it('numbers its paragraphs', () => {
    expect(
      drawn(`Position paper of the Members' Council on the draft statutes

1. Election of the board

1.1 The Members' Council holds that the board should be elected by all members.
1.2 The Executive prefers election by delegates. It argues that turnout is low.
1.3 The Members' Council replies that turnout would rise with postal votes.

2. Term limits

2.1 The Executive opposes term limits because experience would be lost.
2.2 The Members' Council supports a limit of two terms.
2.3 Should the limit apply to present members of the board?

3. Dissolution

No differences.
`),
    ).toEqual([
      '? Election of the board [divergence]',
      "  = The board should be elected by all members (Members' Council)",
      '  = Election by delegates (Executive)',
      '    + Turnout is low',
      '      - Turnout would rise with postal votes',
      '? Term limits',
      "  = Term limits (Members' Council)",
      '  ? Should the limit apply to present members of the board?',
    ]);
  });

  it('emphasizes names and questions, and gives grounds one level deeper', () => {
    expect(
      drawn(`Subject: dog beach

Team,

where we stand on the dog beach (see the map in Appendix B):

**1. Should dogs be allowed all year?**

* **Families**: no, only from October to March
  * children play there in summer
* **Dog club**: yes
  * there is no other place within an hour
* **Council**: undecided

**2. Leads**

Families insist on leads at all times. Dog club says that leads make dogs aggressive.

Concern: nobody can enforce it.

Cheers, Tim
`),
    ).toEqual([
      '? Should dogs be allowed all year? [divergence]',
      '  = No, only from October to March (Families)',
      '    + Children play there in summer',
      '  = Yes (Dog club)',
      '    + There is no other place within an hour',
      '? Leads [divergence]',
      '  = Leads at all times (Families)',
      '  = Leads make dogs aggressive (Dog club)',
      '    - Nobody can enforce it',
    ]);
  });

  it('was copied with its markup', () => {
    expect(
      drawn(`<div dir="ltr"><p>Hello team,</p>
<p><b>Issue 1: Name badges</b></p>
<p>DT Events thinks that badges should carry first names only. DT Security wants full names &amp; a photo.</p>
<ul><li>Pro first names: friendlier</li><li>Con first names: two Annas</li></ul>
<p>Who prints them?</p>
<p>Best,<br>Lou</p></div>
`),
    ).toEqual([
      '? Name badges [divergence]',
      '  = Badges should carry first names only (DT Events)',
      '    + Friendlier',
      '    - Two Annas',
      '  = Full names & a photo (DT Security)',
      '? Who prints them?',
    ]);
  });

  it('comes from a word processor, with its bullets, soft hyphens and odd blanks', () => {
    expect(
      drawn(`Working paper: quiet hours

“Quiet” hours\u00A0– where we stand

•\tResidents’ council wants quiet from 22:00, be\u00ADcause chil\u00ADdren sleep.
•\tThe bars propose mid\u00ADnight.
o\tThey say that nobody comes before ten.
•\tThe city has not decided yet.

Would a trial over the summer help\u00A0?
`),
    ).toEqual([
      '? “Quiet” hours – where we stand [divergence]',
      '  = Quiet from 22:00 (Residents’ council)',
      '  = Midnight (Bars)',
      '    + Nobody comes before ten',
      '? Would a trial over the summer help ?',
    ]);
  });

  it('keeps with each element the words that it comes from, and tells what it left out', () => {
    const reading = understood(`Subject: the quay
From: Ilse

Section 4.1: The tram

Team | View | Why
--- | --- | ---
Traders | yes | it is quiet
Anglers | no opinion | -

Dates | Places
--- | ---
May | Town hall
June | Quay

Section 4.2: Trees

Bye
Ilse
`);
    expect(reading.rows.position?.map(({ detail }) => detail)).toEqual([
      '> Traders · yes · it is quiet',
    ]);
    expect(reading.rows.stance?.map(({ reason }) => reason)).toEqual(['It is quiet']);
    expect(reading.rows.reference?.map(({ text }) => text)).toEqual(['Section 4.1']);
    expect(reading.leftOut.map(({ code, line }) => [code, line])).toEqual([
      ['memo-signature', 18],
      ['memo-table', 11],
      ['memo-heading', 16],
    ]);
  });
});
