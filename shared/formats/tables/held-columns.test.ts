import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';

/** The map of a table, and each stance with its reason. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text, 'csv', 'views.csv');
  const stances = (reading.rows.stance ?? []).map(({ level, reason }) => `${level}: ${reason}`);
  return [...outlineOf(reading), ...stances];
};

describe('a table of who holds what', () => {
  it.each([
    ['Issue,Statement,Party,For/against,Reason'],
    ['Question,Option,Who,View,Why'],
    ['Topic,Proposal,Group,Position,Comment'],
    ['Thema,Idee,Gruppe,Votum,Kommentar'],
  ])('has a stance where only stances stand, be its columns %s', (heads) => {
    expect(
      drawn(`${heads}\nFees,Flat fee,North,for,simple\nFees,Flat fee,South,against,unfair\n`),
    ).toEqual(['? Fees', '  = Flat fee (North)', 'for: simple', 'against: unfair']);
  });

  it('is read so in a page of Markdown, too', () => {
    const page = `# Fees

| Option | Party | For/against | Reason |
|---|---|---|---|
| Flat fee | North | for | simple |
| Flat fee | South | against | unfair |
`;
    const { rows } = understood(page, 'markdown', 'fees.md');
    expect(rows.stance?.map(({ level, reason }) => `${level}: ${reason}`)).toEqual([
      'for: simple',
      'against: unfair',
    ]);
  });

  it('has columns of parties where several hold stances', () => {
    expect(drawn('Question,Answer,Who,Ann,Bob\nFees?,Flat,Eve,for,against\n')).toEqual([
      '? Fees?',
      '  = Flat (Ann, Eve)',
      'for: ',
      'for: ',
      'against: ',
    ]);
  });
});
