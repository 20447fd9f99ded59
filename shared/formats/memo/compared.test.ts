import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';

/** What a paper is drawn as; it names no format, and its own look has to tell. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('two drafts that are compared', () => {
  it('are theirs who wrote them, and what a draft does not say is no answer', () => {
    expect(
      drawn(`Comparison of the two drafts of the house rules

Draft A was written by the tenants' group, Draft B by the management.

1. Quiet hours
Draft A: 22:00 to 7:00 every day.
Draft B: 22:00 to 6:00, on Sundays until 9:00.

2. Washing machines
Draft A: says nothing.
Draft B: no washing after 21:00.

3. Pets
Both drafts: cats and small dogs are allowed.

Still to be settled: who decides if a dog is small?
`),
    ).toEqual([
      '? Quiet hours [divergence]',
      "  = 22:00 to 7:00 every day (Tenants' group)",
      '  = 22:00 to 6:00, on Sundays until 9:00 (Management)',
      '? Washing machines',
      '  = No washing after 21:00 (Management)',
      '? Pets',
      "  = Cats and small dogs are allowed (Management, Tenants' group)",
      '? Who decides if a dog is small?',
    ]);
  });
});

describe('the answers to a consultation', () => {
  it('are counted, and said by those for and against, by groups and by nobody with a name', () => {
    const text = `Question 1: Should the zone include Mill Street?
131 respondents agreed, 70 disagreed and 13 had no opinion.
Those in favour said that the school gate would be safer and that the air would improve.
Those against said that deliveries would take longer.
The Chamber of Commerce asked for an exemption for vans.

Question 2: When should it apply?
Most residents want them at all times. Traders prefer school hours only. The bus company suggests weekdays from 7 to 9 am.

Question 3: How should exemptions be granted?
Several respondents suggested a permit for disabled drivers. One respondent feared that permits would be forged.
`;
    expect(drawn(text)).toEqual([
      '? Should the zone include Mill Street?',
      '  = Yes',
      '    + The school gate would be safer',
      '    + The air would improve',
      '    - Deliveries would take longer',
      '  = An exemption for vans (Chamber of Commerce)',
      '? When should it apply? [divergence]',
      '  = At all times',
      '  = School hours only (Traders)',
      '  = Weekdays from 7 to 9 am (Bus company)',
      '? How should exemptions be granted?',
      '  = A permit for disabled drivers',
      '    - Permits would be forged',
    ]);
    expect(understood(text).rows.position?.[0]?.detail).toContain('131 respondents agreed');
  });
});
