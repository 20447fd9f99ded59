import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('two teams and their reasons', () => {
  it('give the reason, answer it, have somebody elected and agree', () => {
    expect(
      drawn(`Subject: Where Team A and Team B differ

Dear chairs,

here is what I found when I put the two texts side by side.

1) Who elects the auditor. Team A (section 4.2, p. 3) has the auditor elected by the assembly. Team B (¶ 14) leaves it to the council. Team A's reason is independence: the council would be choosing its own controller. Team B answers that the assembly meets once a year and a vacancy cannot wait so long.

2) Length of the term. Both agree that it should be three years. Neither says whether an auditor can be re-elected.

3) Separation. Team A wants the register to be separable from the rest "at any time"; Team B objects because nobody would then invest in it. If it is separated, who decides, and by what majority?

Budget: Team B's text has the council adopt it. Team A says nothing on this.

Regards,
Olu
`),
    ).toEqual([
      '? Who elects the auditor? [divergence]',
      '  = The auditor is to be elected by the assembly (Team A)',
      '    @ Section 4.2, P. 3',
      '    + Independence: the council would be choosing its own controller',
      '      - The assembly meets once a year and a vacancy cannot wait so long',
      '  = Leave it to the council (Team B)',
      '    @ ¶ 14',
      '? Length of the term',
      '  = It should be three years (Team A, Team B)',
      '  ? Can an auditor be re-elected?',
      '? Separation',
      '  = The register is to be separable from the rest "at any time" (Team A)',
      '    ? Who decides, and by what majority?',
      '? Budget',
      '  = The council is to adopt it (Team B)',
    ]);
  });

  it('regard as too hasty what the other has, and counter', () => {
    expect(
      drawn(`To: CWG
From: Design Team N co-leads
Re: Separation

Colleagues,

Having met with DT L on Wednesday, we want to put two matters before the plenary.

Frequency of the review. DT N recommends (N.2) a first review after two years and then every five. DT L would like it to be annual. In the view of DT N, an annual review would exhaust volunteers. DT L counters that problems otherwise go unnoticed for years.

Trigger for separation. DT L's draft has separation follow from any failed mediation. We in DT N regard this as too hasty: separation should need a special review first. Both teams agree that the contract must not be moved without the community's consent.

What remains open: who convenes a special review, and what majority does it need?

Kind regards,
Amara and Piet
`),
    ).toEqual([
      '? Frequency of the review [divergence]',
      '  = A first review after two years and then every five (DT N)',
      '    @ N.2',
      '  = It is to be annual (DT L)',
      '    - An annual review would exhaust volunteers',
      '    + Problems otherwise go unnoticed for years',
      '? Trigger for separation [divergence]',
      '  = Separation is to follow from any failed mediation (DT L)',
      '  = Separation should need a special review first (DT N)',
      "? Must the contract be moved without the community's consent?",
      "  = The contract must not be moved without the community's consent (DT L, DT N)",
      '? Who convenes a special review, and what majority does it need?',
    ]);
  });

  it('are told by letters, with agreement after a colon', () => {
    expect(
      drawn(`Subject: Where the two subteams stand

Colleagues,

Subteam A sees the council as an advisory body only (A.3, para 2). Subteam B, in chapter 4 of its paper, gives it a veto over the budget. A thinks a veto would paralyse the office. B replies that the office has overspent three years in a row.

On elections there is agreement: every two years, by secret ballot.

As to fees, A would raise them by 5 %, B would not. Neither explains what the money is for.

Open: who chairs the council until the first election, and by what rule is that person chosen?

Greetings
Ada
`),
    ).toEqual([
      '? Is the council an advisory body only? [divergence]',
      '  = The council is an advisory body only (Subteam A)',
      '    @ A.3, para 2',
      '  = A veto over the budget (Subteam B)',
      '    @ Chapter 4',
      '    - A veto would paralyse the office',
      '    + The office has overspent three years in a row',
      '? Elections',
      '  = Every two years, by secret ballot',
      '? Fees',
      '  = Raise them by 5 % (Subteam A)',
      '  ? What is the money for?',
      '  ? Who chairs the council until the first election, and by what rule is that person chosen?',
    ]);
  });

  it('are answered by what is called the answer', () => {
    expect(
      drawn(`Subject: Harbour group vs. Town group, for Thursday

Hello,

in short, this is what separates the two papers.

The ferry ramp. The Harbour group wants to move it to the east side. The Town group would leave it where it is, since the bus stops there. Harbour's answer: the bus can be rerouted.

Opening of the gate (Harbour paper p. 6, Town paper § 3). Harbour: dawn to dusk. Town: round the clock. A compromise might be to close it from midnight to five.

Night watch. Neither paper says who pays for it. If the town pays, does it also appoint the guard?

Bye
Malik
`),
    ).toEqual([
      '? The ferry ramp [divergence]',
      '  = Move it to the east side (Harbour group)',
      '  = Leave it where it is (Town group)',
      '    - The bus can be rerouted',
      '? Opening of the gate [divergence]',
      '  @ § 3',
      '  @ P. 6',
      '  = Dawn to dusk (Harbour group)',
      '  = Round the clock (Town group)',
      '  = Close it from midnight to five',
      '? Night watch: who pays for it?',
      '  ? Does it also appoint the guard?',
    ]);
  });

  it('set text against text under letters', () => {
    expect(
      drawn(`Subject: Two teams, one annex

Chairs,

The annex on appeals was written by the procedures team; the users' team has sent remarks. They diverge on these points:

(a) Time limit – annex: 30 days; users' team: 90 days, "people are on leave".
(b) Who hears the appeal – annex: the secretary-general alone; users' team: a panel of three.
(c) Costs – annex silent; users' team: free of charge.

On (b), the procedures team could accept a panel if its members are staff. The users' team has not replied to that.

What happens to appeals that are pending when the rules change? Neither text deals with this.

– Noor
`),
    ).toEqual([
      '? Time limit',
      '  = 30 days',
      `  = 90 days, "people are on leave" (Users' team)`,
      '? Who hears the appeal?',
      '  = The secretary-general alone',
      "  = A panel of three (Procedures team, Users' team)",
      '  ? What happens to appeals that are pending when the rules change?',
      '? Costs',
      "  = Free of charge (Users' team)",
    ]);
  });

  it('object, by a ground on what the other side holds', () => {
    expect(
      drawn(`Issue 1: Quorum
Team East: half of the members.
Team West: a third is enough, since attendance is low.
East: with a third, eight people could sell the house.

Issue 2: Proxy votes
Team East's draft (clause 9) forbids them. Team West allows two per person.
Who checks the proxies?

Issue 3: Minutes
To be published within a week (both).
`),
    ).toEqual([
      '? Quorum [divergence]',
      '  = Half of the members (Team East)',
      '    + With a third, eight people could sell the house',
      '  = A third is enough (Team West)',
      '? Proxy votes [divergence]',
      '  = Forbid them (Team East)',
      '    @ Clause 9',
      '  = Allow two per person (Team West)',
      '  ? Who checks the proxies?',
      '? Minutes',
      '  = To be published within a week (Team East, Team West)',
    ]);
  });

  it('are noted point by point, with places of two kinds', () => {
    expect(
      drawn(`Subject: DT M / DT C call, my summary

- We agree that the IAP is public.
- Timeline: DT M says 30 days from the first report (p. 12), DT C says 60 (III.C.1).
- Role of the ccNSO: DT C's draft gives it the last word. DT M is not happy with this: it would mix policy and operations.
- Mediation. DT M: step 2 of Annex J. DT C hasn't discussed it.
- Costs: to be checked with XPLANE.
- One question I forgot to ask: can a customer withdraw a complaint?
`),
    ).toEqual([
      '? Is the IAP public?',
      '  = The IAP is public',
      '? Timeline [divergence]',
      '  = 30 days from the first report (DT M)',
      '    @ P. 12',
      '  = 60 (DT C)',
      '    @ III.C.1',
      '? Role of the ccNSO',
      '  = The last word (DT C)',
      '? Mediation',
      '  = Step 2 of Annex J (DT M)',
      '    @ Annex J, Step 2',
      '? Can a customer withdraw a complaint?',
    ]);
  });
});
