import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('who holds something together', () => {
  it('stands before one colon, under starred headings; what nobody has a view on yet is open, and what is parked is kept', () => {
    expect(
      drawn(`*Opening hours*
- Ana, Bo: till 10 pm
- Chidi: 8 pm, neighbours
- pro 10 pm: people come after work
- contra 10 pm: noise
- open: who locks up?

*Fees*
- everybody: keep at 20
- Dana: 25 from 2027 (heating)
- idea (Bo): sliding scale

*Website*
- parked until spring

*Newsletter*
- no views yet
- who writes it?
`),
    ).toEqual([
      '? Opening hours [divergence]',
      '  = Till 10 pm (Ana, Bo)',
      '    + People come after work',
      '    - Noise',
      '  = 8 pm, neighbours (Chidi)',
      '  ? Who locks up?',
      '? Fees [divergence]',
      '  = Keep at 20',
      '  = 25 from 2027 (heating) (Dana)',
      '  = Sliding scale (Bo)',
      '? Website [placeholder]',
      '? Newsletter',
      '  ? Who writes it?',
    ]);
  });

  it('is named in a row with the writer, and what a question that arises is answered belongs to it', () => {
    expect(
      drawn(`Hello everybody

To prepare our vote I list what I've understood:

Question 1: Do we join the federation?
  For: insurance becomes cheaper; we get the training material.
  Against: 400 a year; their rules on uniforms.
  Anton, Bea and I lean towards yes. Carlo is firmly against. Dora hasn't decided.

Question 2: If we join, who is our delegate?
  Candidates: Bea, Emil.
  Carlo says it must not be a board member.

Question 3: What happens to our own cup?
  Nobody wants to give it up.

Yours, Fritz
`),
    ).toEqual([
      '? Do we join the federation?',
      '  = Yes (Anton, Bea, Fritz)',
      '    + Insurance becomes cheaper',
      '    + We get the training material',
      '    - 400 a year',
      '    - Their rules on uniforms',
      '    ? Who is our delegate?',
      '      = Bea',
      '      = Emil',
      '      = It must not be a board member (Carlo)',
      '? What happens to our own cup?',
      '  = Nobody wants to give it up',
    ]);
  });

  it('decides in two groups of answers by their letters', () => {
    expect(
      drawn(`Questions that the board should settle before the vote

Q1. Does the fund pay for travel?
Supporters say that volunteers from the islands cannot come otherwise. Opponents fear that the fund is empty by summer.

Q2. Who approves payments?
(a) the treasurer alone
(b) the treasurer and one other member
Ms Duarte is for (b), Mr Falk for (a) because it is quicker.

Q3. If the treasurer approves alone, who checks the treasurer?
`),
    ).toEqual([
      '? Does the fund pay for travel?',
      '  = Yes',
      '    + Volunteers from the islands cannot come otherwise',
      '    - The fund is empty by summer',
      '? Who approves payments? [divergence]',
      '  = The treasurer alone (Mr Falk)',
      '    ? Who checks the treasurer?',
      '  = The treasurer and one other member (Ms Duarte)',
    ]);
  });

  it('favours options by their letters, and what is asked of all is a question', () => {
    expect(
      drawn(`Options for the reunion

Option A: the old school hall
+ free
+ everybody knows it
- no kitchen
Option B: the boat house
+ view
- 400 for the day

Leo and Mina favour A, Said B. Jun would be fine with both.
Question: do partners come along? Leo says no, the rest say yes.
`),
    ).toEqual([
      '? The reunion [divergence]',
      '  = The old school hall (Leo, Mina)',
      '    + Free',
      '    + Everybody knows it',
      '    - No kitchen',
      '  = The boat house (Said)',
      '    + View',
      '    - 400 for the day',
      '  ? Do partners come along?',
      '    = No (Leo)',
    ]);
  });
});
