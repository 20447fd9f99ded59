import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('notes that say little', () => {
  it('tell who changed their mind, whose worry and whose reply it is', () => {
    expect(
      drawn(`Hi Ben, hi Ruth

here's how I read where we are on the festival - shout if I got you wrong.

STAGE
Ben wants two stages. Ruth has changed her mind since Monday and is now for one. Reason: only one sound crew. I'm with Ruth.

TICKETS
All of us want to keep the early price. Ben would end it in April, Ruth in May.

FOOD
Ruth's proposal: only local stalls. Ben's worry: too few of them. Ruth's reply: eleven have said yes already.

SECURITY
Still nobody. Who asks the rugby club?

C
`),
    ).toEqual([
      '? STAGE [divergence]',
      '  = Two stages (Ben)',
      '  = One (C, Ruth)',
      '    + Only one sound crew',
      '? TICKETS [divergence]',
      '  = Keep the early price',
      '  = End it in April (Ben)',
      '  = End it in May (Ruth)',
      '? FOOD',
      '  = Only local stalls (Ruth)',
      '    - Too few of them',
      '      - Eleven have said yes already',
      '? SECURITY',
      '  ? Who asks the rugby club?',
    ]);
  });

  it('begin each line with what it is on', () => {
    expect(
      drawn(`Standup notes, allotment committee

Water butts – Ivo: one per plot. Sana: shared ones, because the paths are narrow. Kept open.
Sheds – both Ivo and Sana want a height limit. Ivo 2 m, Sana 2.5 m.
Bees: Sana for, Ivo against (his son is allergic).
Next: who talks to the council?
`),
    ).toEqual([
      '? Water butts [divergence]',
      '  = One per plot (Ivo)',
      '  = Shared ones (Sana)',
      '? Sheds [divergence]',
      '  = A height limit (Ivo, Sana)',
      '  = 2 m (Ivo)',
      '  = 2.5 m (Sana)',
      '? Bees',
      '  = Bees (Sana)',
      '? Who talks to the council?',
    ]);
  });

  it('set one thing against another in a heading, and weigh it by signs', () => {
    expect(
      drawn(`Before the call, the state of play on the style guide:

1. Serial comma
   Wanda and Oto: yes. Petra: no. It's a matter of taste, I'd toss a coin.
2. Capitals in headings
   Petra's draft has title case. Wanda would rather have sentence case as it is easier to keep up. Oto doesn't mind.
3. Footnotes vs endnotes
   + footnotes: reader stays on the page
   - footnotes: break the layout on phones
   Oto: endnotes. Rest undecided.
4. Gender
   Not discussed yet. Petra has asked that we wait for the legal opinion.
`),
    ).toEqual([
      '? Serial comma [divergence]',
      '  = Yes (Oto, Wanda)',
      '  = No (Petra)',
      '? Capitals in headings [divergence]',
      '  = Title case (Petra)',
      '  = Have sentence case (Wanda)',
      '? Footnotes vs endnotes',
      '  = Footnotes',
      '    + Reader stays on the page',
      '    - Break the layout on phones',
      '  = Endnotes (Oto)',
      '? Gender [placeholder]',
      '  = We wait for the legal opinion (Petra)',
    ]);
  });

  it('have two more of the same view, and grounds by what they are for', () => {
    expect(
      drawn(`Board game club – for the meeting

# Tournament
Mika: knock-out. Sole: Swiss system. Argument for Swiss: everyone plays till the end. Argument for knock-out: over by six.

# Guests
Should guests pay? Mika thinks so. Sole does not, and neither does Ari.

# Storage
The cellar is damp. Ari suggests the attic; Mika would move the games to the school. In favour of the attic: nobody has to carry keys. Against the school: closed in August.

If they go to the school, who has a key?
`),
    ).toEqual([
      '? Tournament [divergence]',
      '  = Knock-out (Mika)',
      '    + Over by six',
      '  = Swiss system (Sole)',
      '    + Everyone plays till the end',
      '? Should guests pay?',
      '  = Yes (Mika)',
      '? Storage [divergence]',
      '  = The attic (Ari)',
      '    + Nobody has to carry keys',
      '  = Move the games to the school (Mika)',
      '    - Closed in August',
      '    ? Who has a key?',
    ]);
  });
});
