import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('what is weighed', () => {
  it.each([
    ['A pro for the hut: it is near. A contra: it leaks.'],
    ['On the plus side it is near. On the minus side it leaks.'],
    ['An obvious plus is that it is near. The downside is that it leaks.'],
    ['What speaks for it: it is near. What speaks against: it leaks.'],
    ['I would add as a pro that it is near, and as a contra that it leaks.'],
    ['(One advantage: it is near. A drawback is that it leaks.)'],
    [
      'The reason given is that it is near. A counter-argument, raised by the cook, is that it leaks.',
    ],
    ['Points made in favour: it is near. Points made against: it leaks.'],
  ])('is for or against by what it is called: %s', (weighed) => {
    expect(drawn(`1. The hut. Ana proposes to buy it. ${weighed}`)).toEqual([
      '? The hut',
      '  = Buy it (Ana)',
      '    + It is near',
      '    - It leaks',
    ]);
  });

  it('is counted within one sentence, each by itself', () => {
    expect(
      drawn(`You asked the Crew and the Guests for their views on the galley.

The Crew's position: the galley should stay small. Reasons given are (a) gas is dear, (b) the deck is wet, and (c) nobody cooks.

Guests position: it should grow.

Would a grill be possible? And who would clean it?
`),
    ).toEqual([
      '? The galley [divergence]',
      '  = The galley should stay small (Crew)',
      '    + Gas is dear',
      '    + The deck is wet',
      '    + Nobody cooks',
      '  = It should grow (Guests)',
      '  ? Would a grill be possible?',
      '  ? Who would clean it?',
    ]);
  });

  it('speaks for what those want who say it, and for what the issue names where it stands by itself', () => {
    expect(
      drawn(`Issue #1: selling the hut

Garden team - "The hut should be sold." (note, p. 2)
Kitchen team - "We keep it; guests eat there." (note, p. 5)

What speaks for: it saves the tax.

Issue #2: herbs

Garden team wants to dig. Kitchen team wants to buy pots. Those who want to dig say that it is cheap.
`),
    ).toEqual([
      '? Selling the hut [divergence]',
      '  = The hut should be sold (Garden team)',
      '    @ Note, P. 2',
      '    + It saves the tax',
      '  = We keep it (Kitchen team)',
      '    @ Note, P. 5',
      '? Herbs [divergence]',
      '  = Dig (Garden team)',
      '    + It is cheap',
      '  = Buy pots (Kitchen team)',
    ]);
  });
});

describe('what is asked in other words', () => {
  it.each([
    ['What neither draft says is who pays.', 'Who pays?'],
    ['It isn’t clear to me who pays.', 'Who pays?'],
    ['I wonder who pays.', 'Who pays?'],
    ['The report does not say who pays.', 'Who pays?'],
    ['My question would be whether the club pays.', 'Does the club pay?'],
    ['A further issue is who pays.', 'Who pays?'],
  ])('is a question: %s', (words, question) => {
    expect(drawn(`Ana wants a boat.\n\n${words}\n`)).toContain(`? ${question}`);
  });

  it('comes back to what was counted, and follows from it where it says so', () => {
    expect(
      drawn(`Item 1. Role of the panel in complaints
Crew position: the panel only counts.
Guests position: the panel is where complaints begin (Annex 1, steps 1-3).
Argument against the Guests position: the panel becomes a court.

Item 2. Guests of guests
Crew position: not on board.

Neither team has a view on Item 3, the new boat.

Follow-up question on Item 1: if the panel is where complaints begin, may it refuse one?

On 2: the Guests would take them on Sundays.
`),
    ).toEqual([
      '? Role of the panel in complaints [divergence]',
      '  = The panel only counts (Crew)',
      '  = The panel is where complaints begin (Guests)',
      '    @ Annex 1, Steps 1-3',
      '    - The panel becomes a court',
      '    ? May it refuse one?',
      '? Guests of guests [divergence]',
      '  = Not on board (Crew)',
      '  = Take them on Sundays (Guests)',
      '? The new boat',
    ]);
  });

  it('is begun by what it is about', () => {
    expect(
      drawn(`A) On the question whether the crew should be paid, Ana favours a wage and Bo a share.

B) On who appoints them, there's agreement that the guests do; the disagreement is about the cook. Ana wants a vote and Bo wants a draw.

C) On the bell, they also part ways. Ana wants it to go. Bo wants it to stay.

Where they really differ is on Sundays. Ana wants rest.
`),
    ).toEqual([
      '? Should the crew be paid? [divergence]',
      '  = A wage (Ana)',
      '  = A share (Bo)',
      '? Who appoints them?',
      '  = The guests do',
      '? The cook [divergence]',
      '  = A vote (Ana)',
      '  = A draw (Bo)',
      '? The bell [divergence]',
      '  = It is to go (Ana)',
      '  = It is to stay (Bo)',
      '? Sundays [divergence]',
      '  = Rest (Ana)',
    ]);
  });
});
