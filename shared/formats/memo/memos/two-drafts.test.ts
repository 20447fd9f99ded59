import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('what is told of two drafts', () => {
  it('says who holds what after it, also several in one sentence', () => {
    expect(
      drawn(`Deadlines

How long may a loan last (4.2)?
Two weeks, says the Desk group; four, says the Stacks group.

Who may borrow?
Everyone, says DT M. DT C: members only.
`),
    ).toEqual([
      '? How long may a loan last (4.2)? [divergence]',
      '  = Two weeks (Desk group)',
      '  = Four (Stacks group)',
      '? Who may borrow? [divergence]',
      '  = Everyone (DT M)',
      '  = Members only (DT C)',
    ]);
  });

  it('takes what somebody does not think for what that party thinks is not', () => {
    expect(
      drawn(`1. Judging

DT M wants the jury to mediate. DT C does not think a panel of two should mediate.
`),
    ).toEqual([
      '? Judging [divergence]',
      '  = The jury is to mediate (DT M)',
      '  = A panel of two should not mediate (DT C)',
    ]);
  });

  it('means a text by whose it is, and keeps what else is told of its party', () => {
    const reading = understood(
      `1. The warden

Team C's is narrow (locks, lights). Team M's gives the warden a vote. Team M has since offered to drop the vote in winter.
`,
      'memo',
    );
    expect(outlineOf(reading)).toEqual([
      '? The warden [divergence]',
      '  = Narrow (locks, lights) (Team C)',
      '  = Give the warden a vote (Team M)',
    ]);
    expect(reading.leftOut).toEqual([]);
    expect(reading.rows.position?.[1]?.detail).toContain('offered to drop the vote in winter');
  });

  it('parts what became of a text from what its party proposed', () => {
    const reading = understood(
      `1. The gate

DT C proposed a low gate, and its text has meanwhile become a bylaw. DT M wants a high gate.
`,
      'memo',
    );
    expect(outlineOf(reading)).toEqual([
      '? The gate [divergence]',
      '  = A low gate (DT C)',
      '  = A high gate (DT M)',
    ]);
    expect(reading.rows.position?.[0]?.detail).toContain('become a bylaw');
  });

  it('weighs a view by whose it is, both ways in one sentence', () => {
    expect(
      drawn(`1. The pier

DT C sees a short pier. DT M wants a long one. What supports DT M's view is that boats have nowhere to turn; what speaks against it is the price.

Who is right?

For DT C's reading: it can be built this year. Against: it silts up.
`),
    ).toEqual([
      '? The pier [divergence]',
      '  = A short pier (DT C)',
      '    + It can be built this year',
      '    - It silts up',
      '  = A long one (DT M)',
      '    + Boats have nowhere to turn',
      '    - The price',
    ]);
  });

  it('names the options that a sentence lists by letters, and who is beside an answer', () => {
    expect(
      drawn(`ISSUE 1: Which map? We have not talked about it. Options are A (keep both), B (the old one), C (a new one).

ISSUE 2: Tickets. "All" (Team M, App. X) or "members" (Team C)?
`),
    ).toEqual([
      '? Which map?',
      '  = Keep both',
      '  = The old one',
      '  = A new one',
      '? Tickets: "All" (Team M, App. X) or "members" (Team C)? [divergence]',
      '  @ Appendix X',
      '  = All (Team M)',
      '    @ Appendix X',
      '  = Members (Team C)',
      '    @ Appendix X',
    ]);
  });

  it('keeps a heading over what views part on within it', () => {
    expect(
      drawn(`ISSUE 1: Opening hours. On Sundays they differ: South says yes, North says no because of the cost. Who would pay for Sundays, if they were agreed?

ISSUE 2: Name. North wants "Lake", South wants "Shore".
`),
    ).toEqual([
      '? Opening hours',
      '  ? Sundays [divergence]',
      '    = Yes (South)',
      '      ? Who would pay for Sundays?',
      '    = No (North)',
      '? Name [divergence]',
      '  = Lake (North)',
      '  = Shore (South)',
    ]);
  });
});

describe('what is asked on', () => {
  it('hangs on the yes or no just asked, on what was said last, or on the issue where no answer says it', () => {
    expect(
      drawn(`1. Remit

Is mediation within its remit? If yes, who appoints the mediator, and by what rules?
`),
    ).toEqual([
      '? Is mediation within its remit?',
      '  ? Who appoints the mediator, and by what rules?',
    ]);
    expect(
      drawn(`1. On the role of the jury

DT C wants it small. DT M sees it as a part of the appeal. If the jury mediates, it isn't clear who picks the mediator. Is it the jury itself? The chair? And by what rules?
`),
    ).toEqual([
      '? The role of the jury [divergence]',
      '  = Small (DT C)',
      '  = It is a part of the appeal (DT M)',
      '  ? Who picks the mediator?',
      '    = The jury',
      '    = The chair',
      '  ? By what rules?',
    ]);
  });

  it('begins anew with what a paper supposes, after who may do something was argued', () => {
    expect(
      drawn(`2. Who may bring boats to the lake?

Pro all: everyone pays for it.
Contra all: it could get crowded.

Annex Y, step 2 assumes that the club mediates in quarrels. DT C does not think a small club should mediate. If it does, how would a mediator be appointed?
`),
    ).toEqual([
      '? Who may bring boats to the lake?',
      '  = All',
      '    + Everyone pays for it',
      '    - It could get crowded',
      '? Does the club mediate in quarrels?',
      '  = The club mediates in quarrels',
      '    @ Annex Y, Step 2',
      '    ? How would a mediator be appointed?',
      '  = A small club should not mediate (DT C)',
    ]);
  });

  it('stands after an arrow, and is put off or only about the meeting', () => {
    const reading = understood(
      `Two issues for Monday

1) Moorings. Team C wants buoys, Team M wants posts.
   -> Should there be a pier at all?

2) Dogs. Team C wants a lead, Team M does not.

Could we have thirty minutes on (2) on Monday? Night swimming I'd leave for Tuesday.
`,
      'memo',
    );
    expect(outlineOf(reading)).toEqual([
      '? Moorings [divergence]',
      '  = Buoys (Team C)',
      '  = Posts (Team M)',
      '  ? Should there be a pier at all?',
      '? Dogs',
      '  = A lead (Team C)',
      '? Night swimming [placeholder]',
    ]);
    expect(reading.leftOut.map(({ code, line }) => [code, line])).toEqual([['memo-aside', 8]]);
  });
});

describe('notes on two drafts', () => {
  it('count headings by Roman numbers, mark questions, and mix bullets with pros and cons', () => {
    expect(
      drawn(`Divergences pier / boats – status 11 April

I. Role of the warden (general)
   - DT C: limited role, per charter (III.A.i)
   - DT M: active role in steps 2 and 3
   ? Is the "may" enough for DT C?

II. Complaints
   - Who can complain?
     a) everybody
        + those affected should be heard
        - too much for a small club
     b) members only
        + clear scope
   - ? What happens to complaints by guests?

III. Mediation
   - Warden as mediator: DT M yes / DT C no
   ? How is a mediator appointed, by what rules? (only if yes)
`),
    ).toEqual([
      '? Role of the warden (general) [divergence]',
      '  = Limited role, per charter (DT C)',
      '    @ III.A.i',
      '  = Active role in steps 2 and 3 (DT M)',
      '  ? Is the "may" enough for DT C?',
      '? Who can complain?',
      '  = Everybody',
      '    + Those affected should be heard',
      '    - Too much for a small club',
      '  = Members only',
      '    + Clear scope',
      '  ? What happens to complaints by guests?',
      '? Warden as mediator',
      '  = Warden as mediator (DT M)',
      '  ? How is a mediator appointed, by what rules (only if yes)?',
    ]);
  });

  it('number their headings under others, and ask what follows in a list of questions', () => {
    const reading = understood(
      `MEMORANDUM

To:   Co-chairs
From: Secretariat
Date: 7 April 2015
Re:   Role of the Panel

1. Differences

1.1 Part in escalation
Design Team C assigns the Panel a monitoring role only (Draft C, section 2). According to Design Team M, the Panel should also take part in the second step.

1.2 Standing to complain
Under Draft M any member may complain. Draft C is silent.

2. Questions
2.1 May the Panel act as mediator?
2.2 If so, who appoints the mediator and under what rules?

3. Recommendation
The secretariat recommends that question 2.1 be taken before 2.2.
`,
      'memo',
    );
    expect(outlineOf(reading)).toEqual([
      '? Part in escalation [divergence]',
      '  = A monitoring role only for the Panel (Design Team C)',
      '    @ Section 2',
      '  = The Panel should also take part in the second step (Design Team M)',
      '? Standing to complain',
      '  = Any member may complain (Design Team M)',
      '? May the Panel act as mediator?',
      '  ? Who appoints the mediator and under what rules?',
    ]);
    expect(reading.leftOut.map(({ code }) => code)).not.toContain('memo-quoted');
  });

  it('name their topics by “re” or a word, and come back to a letter with a view', () => {
    expect(
      drawn(`hi both

re role of the jury - you two are miles apart :) Martin's draft keeps it to advice. Staffan's draft puts it into three appeals. Staffan's reason: guests need a contact.

re complaints - Staffan: open to all. Martin: members.
`),
    ).toEqual([
      '? Role of the jury [divergence]',
      '  = Keep it to advice (Martin)',
      '  = Put it into three appeals (Staffan)',
      '    + Guests need a contact',
      '? Complaints [divergence]',
      '  = Open to all (Staffan)',
      '  = Members (Martin)',
    ]);
    expect(
      drawn(`Two readings of the guide's role by DT-1 and DT-2.

First, tasks. DT-1 understands the guide as a listener. DT-2 has the guide decide small cases alone.

Second, appointment. Both want the assembly to elect the guide. What happens if nobody is elected?

Not a divergence, but a gap: who replaces the guide in summer?
`),
    ).toEqual([
      '? Tasks [divergence]',
      '  = The guide is a listener (DT-1)',
      '  = The guide is to decide small cases alone (DT-2)',
      '? Appointment',
      '  = The assembly is to elect the guide (DT-1, DT-2)',
      '    ? What happens if nobody is elected?',
      '? Who replaces the guide in summer?',
    ]);
    expect(
      drawn(`A. Jury in appeals
DT-M shows the jury in every box. DT-C says the jury "is not meant for disputes".

B. Mediation
Step 2 in Appendix Y: the jury mediates. Would that be acceptable to DT-C? If yes: who appoints mediators? Who pays them?

Avri's view on A is that the jury should advise, but not decide.
`),
    ).toEqual([
      '? Jury in appeals [divergence]',
      '  = The jury "is not meant for disputes" (DT-C)',
      '  = The jury should advise, but not decide (Avri)',
      '? Mediation',
      '  = The jury mediates',
      '    @ Appendix Y, Step 2',
      '  ? Would that be acceptable to DT-C?',
      '    ? Who appoints mediators?',
      '    ? Who pays them?',
    ]);
  });
});
