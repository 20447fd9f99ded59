import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('a mail on two teams by another hand', () => {
  it('asks on a line by itself between which answers, and marks what is to be done', () => {
    expect(
      drawn(`1. What is the role of the panel?

DT-C: minimal.
DT-M: a step in all paths.

2. Who may complain?

All, or those who pay?

 - Pro all: everybody depends on it.

The development of new boats is marked "to be done" in both texts.

Per
`),
    ).toEqual([
      '? What is the role of the panel? [divergence]',
      '  = Minimal (DT-C)',
      '  = A step in all paths (DT-M)',
      '? Who may complain?',
      '  = All',
      '    + Everybody depends on it',
      '  = Those who pay',
      '? The development of new boats [placeholder]',
    ]);
  });

  it('tells what a thing would cost from what a team would like', () => {
    expect(
      drawn(`Discount: Finance team is against. It would cost 3 000 a year (paper, p. 6). Volunteers team insists on it. One argument against it is that guests feel cheated.
`),
    ).toEqual([
      '? Discount',
      '  = Discount (Volunteers team)',
      '    - It would cost 3 000 a year (paper, p. 6)',
      '      @ Paper, P. 6',
      '    - Guests feel cheated',
    ]);
  });

  it('knows teams by their names after what they are, and titles after places', () => {
    expect(
      drawn(`§ 3 (2): Who may join? Team West would admit companies, Team East would not.

§ 5: Fees. Team East proposes 40, Team West 60.

§ 12 (1): If companies are admitted, how many votes do they have?
`),
    ).toEqual([
      '? Who may join?',
      '  @ § 3 (2)',
      '  = Admit companies (Team West)',
      '    ? How many votes do they have?',
      '      @ § 12 (1)',
      '? Fees [divergence]',
      '  @ § 5',
      '  = 40 (Team East)',
      '  = 60 (Team West)',
    ]);
  });

  it('has each mention what is for and against, under a label of their own', () => {
    expect(
      drawn(`(A) Guests

Night group: guests may stay over.
Day group: no guests, see the letter of 2 May, page 3.

In favour of guests, the Night group mentions that parents come from abroad. Against, the Day group mentions noise.
`),
    ).toEqual([
      '? Guests [divergence]',
      '  = Guests may stay over (Night group)',
      '    + Parents come from abroad',
      '    - Noise',
      '  = No guests (Day group)',
      '    @ Page 3',
    ]);
  });

  it('argues against “keeping it” where something else was kept', () => {
    expect(
      drawn(`1. The barracks

Heritage side: keep both wings.
Housing side: keep the east wing only, build flats in place of the west wing.

2. Parking

Housing side: one space a flat.

Arguments that came up at the hearing, for keeping the west wing: once gone, it's gone. Against keeping it: the roof.
`),
    ).toEqual([
      '? The barracks [divergence]',
      '  = Keep both wings (Heritage side)',
      "    + Once gone, it's gone",
      '    - The roof',
      '  = Keep the east wing only, build flats in place of the west wing (Housing side)',
      '? Parking',
      '  = One space a flat (Housing side)',
    ]);
  });

  it('says that a group would, and argues for what was asked before', () => {
    const reading = understood(
      `> a) Should we thin the slope?

The Hunters' group would; the deer need light. The Hikers' group would rather wait a year.

> b) What about the oak?

Hikers: leave it.

A point in favour of thinning now: the sawmill pays well.

/Per
`,
      'memo',
    );
    expect(outlineOf(reading)).toEqual([
      '? Should we thin the slope? [divergence]',
      "  = Yes (Hunters' group)",
      '    + The sawmill pays well',
      "  = Wait a year (Hikers' group)",
      '? What about the oak?',
      "  = Leave it (Hikers' group)",
    ]);
    expect(reading.leftOut.map(({ code }) => code)).toEqual(['memo-signature']);
  });
});
