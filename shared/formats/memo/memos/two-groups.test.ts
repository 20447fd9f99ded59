import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

/** Who stands where on what. */
const stances = (text: string): readonly string[] => {
  const { party = [], position = [], stance = [] } = understood(text, 'memo').rows;
  const nameOf = (id: unknown): unknown => party.find((one) => one.id === id)?.name;
  const textOf = (id: unknown): unknown => position.find((one) => one.id === id)?.text;
  return stance.map((one) => `${nameOf(one.party)} ${one.level} ${textOf(one.position)}`);
};

describe('what two groups hold', () => {
  it('is told with their reasons, with one verb for both, and with what comes back to a number', () => {
    expect(
      drawn(`To: Board
From: Working party
Re: Insulation - views of the Costs group and the Climate group

The working party could not agree on the following:

1. Thickness. The Costs group recommends 12 cm; the Climate group 20 cm.
   Reasons of the Costs group: it is cheaper.
   Reasons of the Climate group: heating costs fall.

2. Order of the works. Should the north wing come first? The Climate group says yes.

3. Who pays if the budget is exceeded?
`),
    ).toEqual([
      '? Thickness [divergence]',
      '  = 12 cm (Costs group)',
      '    + It is cheaper',
      '  = 20 cm (Climate group)',
      '    + Heating costs fall',
      '? Should the north wing come first?',
      '  = Yes (Climate group)',
      '? Who pays if the budget is exceeded?',
    ]);
  });

  it('is known by what they are, line by line, with an argument for and one against in a sentence', () => {
    expect(
      drawn(`Subject: shift model

Early shift: start at 5. Reason: the buses.
Late shift: start at 6, because nobody sleeps before eleven.

I see one argument for 5 (the yard is empty) and one against (it is cold).

Also unresolved: overtime. Early shift want it paid; late shift want time off.

If we start at 5, who opens the gate?

Talk Monday
Irina
`),
    ).toEqual([
      '? Shift model [divergence]',
      '  = Start at 5 (Early shift)',
      '    + The buses',
      '    + The yard is empty',
      '    - It is cold',
      '    ? Who opens the gate?',
      '  = Start at 6 (Late shift)',
      '? Overtime [divergence]',
      '  = Paid (Early shift)',
      '  = Time off (Late shift)',
    ]);
  });

  it('goes on in a line that only ends with a label, and is meant by a letter', () => {
    expect(
      drawn(`- The name. Not worth an hour.
- The remit. Design Team A keeps the panel out of it altogether. Design Team B wants it to
  approve each plan (section 4, page 12). For B's position: the customers feel the failure
  first. Against B's position: approval takes weeks.
`),
    ).toEqual([
      '? The remit [divergence]',
      '  = Keep the panel out of it altogether (Design Team A)',
      '  = It is to approve each plan (Design Team B)',
      '    @ Section 4, Page 12',
      '    + The customers feel the failure first',
      '    - Approval takes weeks',
    ]);
  });

  it('is against what it finds too much, and what both want may be wanted otherwise', () => {
    const text = `(1) Scope. DT N: only names. DT O: all functions. This needs to go to the full group.

(2) Frequency. DT N proposes every five years, DT O every two. DT N thinks every two years is too often.

(3) Public comment. Both want it, but DT O would make it a condition.

Arguments for a wide scope: one review instead of three.
`;
    expect(drawn(text)).toEqual([
      '? Scope [divergence]',
      '  = Only names (DT N)',
      '  = All functions (DT O)',
      '  = A wide scope',
      '    + One review instead of three',
      '? Frequency [divergence]',
      '  = Every five years (DT N)',
      '  = Every two (DT O)',
      '? Public comment [divergence]',
      '  = Public comment (DT N, DT O)',
      '  = Make it a condition (DT O)',
    ]);
    expect(stances(text)).toContain('DT N against Every two');
    expect(understood(text, 'memo').rows.issue?.[0]).toMatchObject({ status: 'raised' });
  });

  it('is a paper’s by “its”, and “ours” is who writes', () => {
    expect(
      drawn(`Hi,

DT-M sees it differently. Its annex still has the panel decide (Annex J, step 3). The pro is obvious: nobody is left outside.

What am I missing?
`),
    ).toContain('  = The panel is to decide (DT-M)');
    expect(
      drawn(`Comments on "Draft of 1 March" by the Coastal Division

Para. 5, second sentence - we propose to strike "shall". Reason: we have no staff.

Para. 7: Here the Inland Division's wording and ours differ. Inland: reports go to the Secretary. Ours: reports go to the Board.

Para. 9(b): Is a raft a vessel? If yes, who registers it?
`),
    ).toEqual([
      '? Strike "shall"',
      '  @ Para. 5',
      '  = Strike "shall" (Coastal Division)',
      '    + We have no staff',
      '? Para. 7 [divergence]',
      '  @ Para. 7',
      '  = Reports go to the Secretary (Inland Division)',
      '  = Reports go to the Board (Coastal Division)',
      '? Is a raft a vessel?',
      '  @ Para. 9',
      '  ? Who registers it?',
    ]);
  });
});
