import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('a question that follows', () => {
  it('has its condition at the end, or speaks of what was asked just now', () => {
    expect(
      drawn(`3. Opening in winter

The Finance team proposes to close in winter. In favour of closing it was said that nobody comes. Against closing it was said that the school needs it.

Mr Brand asked who would tell the school if it came to a closure.

The Swim team says nothing. A question for both: would you accept an expert? And if an expert is called in, who chooses?
`),
    ).toEqual([
      '? Opening in winter',
      '  = Close in winter (Finance team)',
      '    + Nobody comes',
      '    - The school needs it',
      '    ? Who would tell the school?',
      '? Would you accept an expert?',
      '  ? Who chooses?',
    ]);
  });

  it('names what it is on, and the answer that its condition has most words of', () => {
    expect(
      drawn(`Subject: Wharf group / Market group

STALL FEES
Wharf wants a flat fee. Market wants a share of sales.
+ flat fee: simple
- flat fee: small stalls suffer
What about charities?

SEATS
The Wharf text has seven seats. The Market text has five.

Follow-up for stall fees: if it's a share, who checks the books?

In case seven seats it is: who chairs?
`),
    ).toEqual([
      '? STALL FEES [divergence]',
      '  = A flat fee (Wharf group)',
      '    + Simple',
      '    - Small stalls suffer',
      '  = A share of sales (Market group)',
      '    ? Who checks the books?',
      '  ? What about charities?',
      '? SEATS [divergence]',
      '  = Seven seats (Wharf group)',
      '    ? Who chairs?',
      '  = Five (Market group)',
    ]);
  });
});

describe('an answer', () => {
  it('says why in parentheses, and who is spoken of by everybody', () => {
    expect(
      drawn(`A further issue is what "guest" means.

How long is a term?
- two years (one is over before anybody notices)
- four years

Who may vote: all or only members?

If all may vote: who counts?
`),
    ).toEqual([
      '? What does "guest" mean?',
      '? How long is a term?',
      '  = Two years',
      '    + One is over before anybody notices',
      '  = Four years',
      '? Who may vote?',
      '  = All',
      '    ? Who counts?',
      '  = Only members',
    ]);
  });
});

describe('what the texts of two sides say', () => {
  it('is told by their names, with what only one of them brings up', () => {
    expect(
      drawn(`I see these points of divergence:

a) Composition (Art. 3). The North text has seven members. The South text has five.

b) Quorum (Art. 7, para. 2). North: half of the members. South: two thirds. Against it, one might say that a handful can block everything.

c) Art. 9 of the South text mentions an "arbiter". Who would that be?
`),
    ).toEqual([
      '? Composition [divergence]',
      '  @ Art. 3',
      '  = Seven members (North)',
      '  = Five (South)',
      '? Quorum [divergence]',
      '  @ Art. 7, Para. 2',
      '  = Half of the members (North)',
      '  = Two thirds (South)',
      '    - A handful can block everything',
      '? An "arbiter": who would that be?',
      '  @ Art. 9',
    ]);
  });

  it('is what a team says, does or counts on, and a reply is to what was said last', () => {
    expect(
      drawn(`From the point of view of DT-D there are two:

- Trigger. DT-B starts the review after one missed target; we think it takes three in a row.
- Who is informed. DT-B: everybody, on the website. DT-D: the two parties first.

Pros of informing everybody: rumours stop. Cons: a party is pilloried.
`),
    ).toEqual([
      '? Trigger [divergence]',
      '  = Start the review after one missed target (DT-B)',
      '  = It takes three in a row (DT-D)',
      '? Who is informed? [divergence]',
      '  = Everybody, on the website (DT-B)',
      '    + Rumours stop',
      '    - A party is pilloried',
      '  = The two parties first (DT-D)',
    ]);
    expect(
      drawn(`Section 2.1: DT-1 wants the panel to hear appeals. DT-2 thinks appeals belong in the courts. DT-1 replies that courts are slow.

Section 2.4: In DT-1's view the panel is small. DT-2's escalation document (Appendix 1, Phase 2) counts on the panel as an actor.

Section 3: Should appeals be open to all or just to members?
`),
    ).toEqual([
      '? Is the panel to hear appeals? [divergence]',
      '  @ Section 2.1',
      '  = The panel is to hear appeals (DT-1)',
      '  = Appeals belong in the courts (DT-2)',
      '    - Courts are slow',
      '? Is the panel small? [divergence]',
      '  @ Section 2.4',
      '  = The panel is small (DT-1)',
      '  = Count on the panel as an actor (DT-2)',
      '    @ Appendix 1, Phase 2',
      '? Should appeals be open to all or just to members?',
      '  @ Section 3',
      '  = All',
      '  = Just to members',
    ]);
  });

  it('puts names under yes and no, though each says why', () => {
    const reading = understood(`Strand 1: should the committee publish its votes?

 * Yes: Petra (accountability), Goran ("we are paid for it")
 * No: Ilir (members vote tactically)

Strand 2: remote members

Petra suggested that they may vote by mail. Ilir agreed. Goran raised the question of who counts the mail.

Not discussed: travel.
`);
    expect(outlineOf(reading)).toEqual([
      '? Should the committee publish its votes?',
      '  = Yes (Goran, Petra)',
      '? Remote members',
      '  = They may vote by mail (Ilir, Petra)',
      '  ? Who counts the mail?',
      '? Travel [placeholder]',
    ]);
    expect(reading.rows.stance?.map(({ level }) => level)).toEqual([
      'for',
      'for',
      'against',
      'for',
      'for',
    ]);
  });
});
