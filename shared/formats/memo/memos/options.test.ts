import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

/** What a memo is drawn as; a reader names no format, and the memo's own look has to tell. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('a paper on options', () => {
  it('has a title, options with what speaks for and against each, and who is for which', () => {
    expect(
      drawn(`OPTIONS PAPER: Parking on the square

Option A: Keep all spaces
Advantages: customers park near the shops; no building cost.
Disadvantages: the square stays full.

Option B: Remove half
Advantages: room for the market. Disadvantages: traders fear losing customers.

Stakeholder views
The Traders' Association supports Option A. The planning department recommends Option B.
`),
    ).toEqual([
      '? Parking on the square [divergence]',
      "  = Keep all spaces (Traders' Association)",
      '    + Customers park near the shops',
      '    + No building cost',
      '    - The square stays full',
      '  = Remove half (Planning department)',
      '    + Room for the market',
      '    - Traders fear losing customers',
    ]);
  });

  it('numbers its options below a question, and recommends one by its number', () => {
    expect(
      drawn(`TO: City Council
FROM: Public Works
SUBJECT: Snow

ISSUE
Should the city clear sidewalks as well as streets?

OPTIONS
1. Keep the present rule.
   Pros: no cost
   Cons: uneven results; elderly owners cannot comply
2. The city clears all sidewalks.
   Pros: accessible for all
   Cons: costs 1.2 million a year (see Appendix B, Table 2)

STAFF RECOMMENDATION
Option 2.
`),
    ).toEqual([
      '? Should the city clear sidewalks as well as streets?',
      '  = Keep the present rule',
      '    + No cost',
      '    - Uneven results',
      '    - Elderly owners cannot comply',
      '  = The city clears all sidewalks (Public Works)',
      '    + Accessible for all',
      '    - Costs 1.2 million a year (see Appendix B, Table 2)',
      '      @ Appendix B',
      '      @ Appendix B, Table 2',
    ]);
  });

  it('weighs a proposal in lists, and says who is for it after other questions', () => {
    expect(
      drawn(`School uniform – discussion note for the board

Proposal: introduce a uniform in September.

Arguments in favour
1. Less pressure to wear brands

Concerns raised so far
1. Cost for families

Open questions
a) Who pays for families on benefits?

The teachers' conference supports the proposal. The student council is against it.
`),
    ).toEqual([
      '? School uniform',
      "  = Introduce a uniform in September (Teachers' conference)",
      '    + Less pressure to wear brands',
      '    - Cost for families',
      '? Who pays for families on benefits?',
    ]);
  });

  it('claims something, and lets arguments speak about arguments by how deep they stand', () => {
    expect(
      drawn(`Claim: The city should ban fireworks.
Pro: They injure hundreds every year.
  Con: Most injuries come from illegal ones.
Con: It is a tradition.
`),
    ).toEqual([
      '? Should the city ban fireworks?',
      '  = The city should ban fireworks',
      '    + They injure hundreds every year',
      '      - Most injuries come from illegal ones',
      '    - It is a tradition',
    ]);
  });

  it('puts arguments under a topic that asks nothing, by signs and by names on a side', () => {
    expect(drawn('Car-free Sundays\n(+) quiet streets\n(–) shops lose customers\n')).toEqual([
      '? Car-free Sundays',
      '  = Car-free Sundays',
      '    + Quiet streets',
      '    - Shops lose customers',
    ]);
    expect(
      drawn(`Extension of the cemetery

Concerns:
 1. Groundwater (water board)

In favour: the parish, the undertakers.
`),
    ).toEqual([
      '? Extension of the cemetery',
      '  = Extension of the cemetery (Parish, Undertakers)',
      '    - Groundwater (water board)',
    ]);
  });
});
