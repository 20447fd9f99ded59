import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('where two teams part', () => {
  it('is told in a mail, with what the annexes of one suppose and what is kept for later', () => {
    expect(
      drawn(`From: Pat Doe <pat@example.org>
Subject: Divergences between DT C and DT M
Date: Sat, 11 Apr 2015 10:02:11 +0000

Dear colleagues,

In preparing for Monday and Tuesday, I have compared the texts of DT C and DT M. There are two issues that I think we should raise to the general level:

1. The role of the CSC in escalation. DT C foresees a narrow, minimal role for the CSC. DT M, in its Annexes X, Y and Z, describes three escalation processes in which the CSC takes part. DT M points out that if the CSC does not do this, somebody else would have to. DT C is concerned that this widens the CSC's mandate.

2. Who can bring complaints to the CSC? Should it be all, or only those whom the CSC directly serves?
   Pro all: everybody touched by the functions should be able to complain.
   Contra all: it could overburden a small committee.

Further, Annex Y, Step 2 supposes that the CSC mediates in customer complaints. DT C disagrees, since the CSC is meant to stay a minimal organization. If the CSC does mediate, how would a mediator be appointed, by whom, and under which rules?

Lastly, there is a placeholder in Section 3.2 for the development of new services, such as DNSSEC or a key rollover. Does this belong to the CSC's oversight? DT C thinks it is outside of the CSC's scope. One suggestion was to leave it to the IETF.

Kind regards,
Pat
`),
    ).toEqual([
      '? The role of the CSC in escalation [divergence]',
      '  = A narrow, minimal role for the CSC (DT C)',
      '  = Three escalation processes in which the CSC takes part (DT M)',
      '    @ Annex X',
      '    @ Annex Y',
      '    @ Annex Z',
      '    + If the CSC does not do this, somebody else would have to',
      "    - This widens the CSC's mandate",
      '? Who can bring complaints to the CSC?',
      '  = All',
      '    + Everybody touched by the functions should be able to complain',
      '    - It could overburden a small committee',
      '  = Only those whom the CSC directly serves',
      '? Does the CSC mediate in customer complaints? [divergence]',
      '  = The CSC mediates in customer complaints (DT M)',
      '    @ Annex Y, Step 2',
      '    ? How would a mediator be appointed, by whom, and under which rules?',
      '? The development of new services, such as DNSSEC or a key rollover [placeholder]',
      "  ? Does this belong to the CSC's oversight?",
      "    = It is outside of the CSC's scope (DT C)",
      '    = Leave it to the IETF',
    ]);
  });

  it('is told with the annex of each in parentheses, and arguments for and against what one of them holds', () => {
    expect(
      drawn(`Subject: The ferry board

Hello all,

Having read both papers on the train I see two issues before the meeting:

1. The board's part in setting the fares. WG A (Annex B, section 4) sees it narrow: it looks at the accounts, and
   otherwise leaves the fares to the line. WG B (Annex K, step 2) expects it to approve each change.
   Pro WG B: passengers need somebody to turn to.
   Contra WG B: it may delay the summer timetable.

2. The night boats. If they go on, who pays for them?
`),
    ).toEqual([
      "? The board's part in setting the fares [divergence]",
      '  = It is narrow (WG A)',
      '    @ Annex B, Section 4',
      '  = It is to approve each change (WG B)',
      '    @ Annex K, Step 2',
      '    + Passengers need somebody to turn to',
      '    - It may delay the summer timetable',
      '? The night boats',
      '  ? Who pays for them?',
    ]);
  });

  it('is told in notes that were taken in a hurry', () => {
    const text = `Hi folks,

where WG-A and WG-B are:

LATE ARRIVALS
Those on foot? Pro: they have come far. Con: could hold up the tide.

MEALS
WG-B would like a cook. WG-A is sceptical but could live with it if the galley stays small. Who hires the cook?

Flags etc. – parked.
`;
    expect(drawn(text)).toEqual([
      '? LATE ARRIVALS: those on foot?',
      '  = Those on foot',
      '    + They have come far',
      '    - Could hold up the tide',
      '? MEALS',
      '  = A cook (WG-B)',
      '  ? Who hires the cook?',
      '? Flags etc [placeholder]',
    ]);
    const { stance = [] } = understood(text).rows;
    expect(stance.map(({ level, reason }) => [level, reason])).toEqual([
      ['for', ''],
      ['neutral', 'Could live with it if the galley stays small'],
    ]);
  });

  it('is told in lists under lettered issues', () => {
    expect(
      drawn(`To: CWG
From: The coordinators

MEMO: open divergences

Issue A: CSC and escalation
- DT C: the CSC has no part in escalation; its charter limits it to monitoring.
- DT M: the CSC is part of each of the three processes (Appendix X, Y, Z).
- Open question: if not the CSC, who would do it?

Issue B: Complaints
- Who may complain to the CSC?
   - all (pro: everyone is touched; contra: overburdens a small body)
   - only direct customers

Issue C: Mediation (Annex Y, step 2)
DT M assumes that the CSC acts as mediator. DT C rejects this.
How would a mediator be appointed?

Parked: new services.
`),
    ).toEqual([
      '? CSC and escalation [divergence]',
      '  = The CSC has no part in escalation (DT C)',
      '  = The CSC is part of each of the three processes (DT M)',
      '    @ Appendix X',
      '    @ Appendix Y',
      '    @ Appendix Z',
      '  ? If not the CSC, who would do it?',
      '? Who may complain to the CSC?',
      '  = All',
      '    + Everyone is touched',
      '    - Overburdens a small body',
      '  = Only direct customers',
      '? Mediation',
      '  @ Annex Y, Step 2',
      '  = The CSC acts as mediator (DT M)',
      '  ? How would a mediator be appointed?',
      '? New services [placeholder]',
    ]);
  });

  it('is told with topics before colons and a view of one’s own', () => {
    expect(
      drawn(`Hello,

Two things before we meet.

*Escalation*: DT C wants the CSC to stay out of it; DT M wants it to take part. The argument for is that customers need somewhere to go when a complaint isn't resolved. The argument against is that the mandate grows.

*Complaints*: everyone or only customers? I don't think we have agreed. My own view is that everyone should be able to complain.

Do we need both on Monday's agenda?

Sam
`),
    ).toEqual([
      '? Escalation [divergence]',
      '  = The CSC is to stay out of it (DT C)',
      '  = It is to take part (DT M)',
      "    + Customers need somewhere to go when a complaint isn't resolved",
      '    - The mandate grows',
      '? Complaints: everyone or only customers?',
      '  = Everyone (Sam)',
      '  = Only customers',
      "? Do we need both on Monday's agenda?",
    ]);
  });

  it('is told in a grid of questions and teams', () => {
    expect(
      drawn(`Summary of positions, for discussion on Tuesday

| Question | DT C | DT M | CWG chairs |
|---|---|---|---|
| Does the CSC have a role in escalation? | No, only monitoring | Yes, in all three processes | - |
| Who may complain? | Direct customers | Everybody | no view |
| May the CSC mediate? | No | Yes (Annex Y, Step 2) | undecided |

Additional notes: the chairs suggest to take the first before the third.
`),
    ).toEqual([
      '? Does the CSC have a role in escalation? [divergence]',
      '  = No, only monitoring (DT C)',
      '  = Yes, in all three processes (DT M)',
      '? Who may complain? [divergence]',
      '  = Direct customers (DT C)',
      '  = Everybody (DT M)',
      '? May the CSC mediate? [divergence]',
      '  = No (DT C)',
      '  = Yes (DT M)',
      '    @ Annex Y, Step 2',
    ]);
  });

  it.each([
    ['Team Red\n\n', '\n\nTeam Blue\n\n'],
    ['Should the night boats stay?\n\nTeam Red:\n', '\n\nTeam Blue:\n'],
  ])('is told under the name of each, on a line by itself: %j', (red, blue) => {
    const text = `${red}We think the night boats should stay. People depend on them.${blue}We would end them in May.\n`;
    expect(outlineOf(understood(text, 'memo'))).toEqual([
      '? Should the night boats stay? [divergence]',
      '  = The night boats should stay (Team Red)',
      '    + People depend on them',
      '  = End them in May (Team Blue)',
    ]);
  });
});
