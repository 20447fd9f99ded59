import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('two drafts of by-laws', () => {
  it('are set apart by titles with their places, in halves of sentences, and by what both have', () => {
    expect(
      drawn(`Dear colleagues

The drafts of the drafting group on membership ("Membership") and of the one on finance ("Finance") differ.

Guests (Membership draft art. 4; Finance draft art. 2 (c))
Membership wants honorary guests to have a vote. Finance thinks they should not have one, because they pay nothing.

Fees (Finance draft art. 7)
Finance proposes a fee of 1 % of turnover. Membership finds that too high for small members. As a compromise, Membership suggests a ceiling.

Expulsion
Both drafts foresee expulsion for silence. They part on the time limit: Finance says after one year, Membership after three.
Is there a right of appeal?
`),
    ).toEqual([
      '? Guests [divergence]',
      '  @ Art. 4',
      '  @ Art. 2 (c)',
      '  = Honorary guests are to have a vote (Membership)',
      '  = They should not have one (Finance)',
      '? Fees [divergence]',
      '  @ Art. 7',
      '  = A fee of 1 % of turnover (Finance)',
      '  = A ceiling (Membership)',
      '? Expulsion',
      '  = Expulsion for silence (Finance, Membership)',
      '  ? The time limit [divergence]',
      '    = After one year (Finance)',
      '    = After three (Membership)',
      '  ? Is there a right of appeal?',
    ]);
  });

  it('have numbers, one thing in both, and a ground against what the other one has', () => {
    expect(
      drawn(`Voting age. Group 1 has 14 (p. 2), Group 2 has 16 (p. 3).

Term. One year in both.

Money: Group 1 gives the parliament 5 000 a year; Group 2 does not mention it.
`),
    ).toEqual([
      '? Voting age [divergence]',
      '  = 14 (Group 1)',
      '    @ P. 2',
      '  = 16 (Group 2)',
      '    @ P. 3',
      '? Term',
      '  = One year (Group 1, Group 2)',
      '? Money',
      '  = 5 000 a year for the parliament (Group 1)',
    ]);
    expect(
      drawn(`1. Approval. DT-E wants the council to approve each line. DT-G only gives it the right to reject the budget. DT-E argues that a right to reject is too blunt to be used. If the budget is rejected, what happens then – a caretaker budget or last year's figures?
`),
    ).toEqual([
      '? Approval [divergence]',
      '  = The council is to approve each line (DT-E)',
      '  = The right to reject the budget (DT-G)',
      '    - A right to reject is too blunt to be used',
      '    ? What happens then?',
      '      = A caretaker budget',
      "      = Last year's figures",
    ]);
  });

  it('name options by what they are, in parentheses, with who is for which', () => {
    expect(
      drawn(`Subject: position of the Harbour Pilots on the lock schedule

To the secretary

Option A (a lock every two hours). We support this option. It needs no extra staff.

Option B (locks on demand). We cannot support this. Small boats would be locked one by one (§ 3.5).

We would also ask that pilots are heard.

For the Harbour Pilots
Edda Brink
`),
    ).toEqual([
      '? The lock schedule',
      '  = A lock every two hours (Harbour Pilots)',
      '    + It needs no extra staff',
      '  = Locks on demand',
      '    - Small boats would be locked one by one (§ 3.5)',
      '      @ § 3.5',
      '? Are pilots heard?',
      '  = Pilots are heard (Harbour Pilots)',
    ]);
  });
});
