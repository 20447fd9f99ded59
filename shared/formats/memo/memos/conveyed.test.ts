import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('what a mail conveys of two teams', () => {
  it('stands in a paper that one of them drafted, or in the flows of the other', () => {
    expect(
      drawn(`A) The board in escalation

In the charter that DT-C drafted (section 2) the board keeps the books and nothing else. The flow charts of DT-M (Appendix K, steps 1 to 3) however give the board a seat in every step. In DT-M's view there is nobody else who could do it. DT-C fears scope creep.

I would also like to draw your attention to Annex J, step 2, which has the board settle quarrels.
`),
    ).toEqual([
      '? The board in escalation [divergence]',
      '  = The board keeps the books and nothing else (DT-C)',
      '    @ Section 2',
      '  = A seat in every step for the board (DT-M)',
      '    @ Appendix K, Steps 1 to 3',
      '    + There is nobody else who could do it',
      '    - Scope creep',
      '? Is the board to settle quarrels?',
      '  = The board is to settle quarrels',
      '    @ Annex J, Step 2',
    ]);
  });

  it('is what they agree on, what they do not, and what nobody thought about', () => {
    expect(
      drawn(`The two design teams, Lending and Storage, have met.

They agree that every seed is kept twice (Lending draft, p. 5).

They do not agree on the following:

- who may borrow. Lending would open the shed to everybody. Storage would restrict it to members.

- what happens to a seed that fails. Storage would drop it. Nobody has thought about who decides that it failed.
`).filter((line) => !line.includes('@')),
    ).toEqual([
      '? Is every seed kept twice? [divergence]',
      '  = Every seed is kept twice (Lending, Storage)',
      '? Who may borrow? [divergence]',
      '  = Open the shed to everybody (Lending)',
      '  = Restrict it to members (Storage)',
      '? What happens to a seed that fails?',
      '  = Drop it (Storage)',
      '  ? Who decides that it failed?',
    ]);
  });

  it('is a reply with a label, what one accepts in part, and sides under a yes with a detail', () => {
    const text = `1. Bridge or ferry (plan, sheet 3)

River Team: ferry.
Road Team: bridge; a ferry stops in winter.
Reply of the River Team: an ice ferry exists.

2. Payment

The Road Team suggests that the county pays. The River Team accepts this for a ferry but not for a bridge.

3. Should there be a toll?

Road Team: yes, for lorries only.
River Team: no.
Pro toll: lorries do the damage.
`;
    expect(drawn(text)).toEqual([
      '? Bridge or ferry [divergence]',
      '  @ Plan, Sheet 3',
      '  = Ferry (River Team)',
      '  = Bridge (Road Team)',
      '    - An ice ferry exists',
      '? Payment',
      '  = The county pays (Road Team)',
      '? Should there be a toll? [divergence]',
      '  = Yes, for lorries only (Road Team)',
      '    + Lorries do the damage',
      '  = No (River Team)',
    ]);
    expect(understood(text, 'memo').rows.stance).toContainEqual(
      expect.objectContaining({ level: 'neutral' }),
    );
  });

  it('is said by several of us, and the question that follows is answered in the same breath', () => {
    expect(
      drawn(`It is whether the library should lend tools. Three of us (Ana, Piet, Lou) say yes; Fatou and Ines say no. Ana's point was that nobody needs a drill often. Piet proposed to begin with hammers. Ines could agree to that. Lou could not, because people want drills.

If we do lend tools, a further question is who is liable. Ines thinks that the town's insurance covers it (clause 3).
`),
    ).toEqual([
      '? Should the library lend tools? [divergence]',
      '  = Yes (Ana, Lou, Piet)',
      '    + Nobody needs a drill often',
      '    ? Who is liable?',
      "      = The town's insurance covers it (Ines)",
      '        @ Clause 3',
      '  = No (Fatou, Ines)',
      '  = Begin with hammers (Ines, Piet)',
    ]);
  });

  it('weighs in lists with who says so, and follows from deciding it', () => {
    expect(
      drawn(`The question is simple: do we move the archive to the brewery?

For:
1. It has a loading dock.
2. Group A points out that the rent is low.

Against:
1. Group B doubts that the floor carries it (survey, p. 14).

Group A is for the move. Group B would move only the maps.

Should we decide to move, then who packs, and when do we close?
`),
    ).toEqual([
      '? Do we move the archive to the brewery? [divergence]',
      '  = Yes (Group A)',
      '    + It has a loading dock',
      '    + The rent is low',
      '    - The floor carries it',
      '      @ Survey, P. 14',
      '    ? Who packs, and when do we close?',
      '  = Move only the maps (Group B)',
    ]);
  });

  it('comes back to a row of a table', () => {
    expect(
      drawn(`Topic         Version Lisbon        Version Oslo
Seat          rotates               stays
Languages     three                 one

On languages: what happens if a paper exists in one language only?
`).slice(-4),
    ).toEqual([
      '? Languages [divergence]',
      '  = Three (Version Lisbon)',
      '  = One (Version Oslo)',
      '  ? What happens if a paper exists in one language only?',
    ]);
  });
});
