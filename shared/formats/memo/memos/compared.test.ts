import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

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

describe('what is set out on paper', () => {
  it('is a table of versions with whose each is, and says why beside yes and no', () => {
    const text = `Version comparison, by-laws of the choir

| Article | Version 1 (committee) | Version 2 (basses) |
|---|---|---|
| Membership fee | 60 euros | by income, 30 to 90 euros |
| May guests sing? | no: no insurance | yes |
| Quorum | half of the members | - |

Open: may guests vote?
`;
    expect(drawn(text)).toEqual([
      '? Membership fee [divergence]',
      '  = 60 euros (Committee)',
      '  = By income, 30 to 90 euros (Basses)',
      '? May guests sing? [divergence]',
      '  = No (Committee)',
      '  = Yes (Basses)',
      '? Quorum',
      '  = Half of the members (Committee)',
      '? May guests vote?',
    ]);
    expect(understood(text).rows.stance?.map(({ reason }) => reason)).toContain('No insurance');
  });

  it('is a letter by the group that stands over it', () => {
    expect(
      drawn(`Parents' Association Hill School
14 October 2026

To the Governing Body

Dear Mrs Osei,

We support a later start at 8:45. Teenagers need more sleep. A minority of our members is against it because working parents leave home at 7:30.

As regards lunch, we are opposed to shortening the break to 30 minutes: pupils would have no time for clubs.

Yours sincerely,
Ruth Calder, Secretary
`),
    ).toEqual([
      '? A later start at 8:45?',
      "  = A later start at 8:45 (Parents' Association Hill School)",
      '    + Teenagers need more sleep',
      '    - Working parents leave home at 7:30',
      '? Lunch',
      '  = Shortening the break to 30 minutes',
    ]);
  });

  it('is a list of open points, with what several say on one line', () => {
    expect(
      drawn(`Open points, release 4.0

1. Drop support for Python 3.9?
   Pro: saves two CI jobs
   Con: Debian stable still has it
   -> Lena: drop, Otto: keep until March
2. Config format – TOML or YAML?
   Lena prefers TOML (comments survive), Otto YAML, Ravi does not care.
3. Logo (postponed)
`),
    ).toEqual([
      '? Drop support for Python 3.9? [divergence]',
      '  = Drop support for Python 3.9 (Lena)',
      '    + Saves two CI jobs',
      '    - Debian stable still has it',
      '  = Keep until March (Otto)',
      '? Config format – TOML or YAML? [divergence]',
      '  = TOML (Lena)',
      '  = YAML (Otto)',
      '? Logo [placeholder]',
    ]);
  });

  it('is the record of a hearing, with what was proposed, who supports it and what somebody would do instead', () => {
    const text = `Topic A: Watering
What was proposed: watering only before 9 am and after 7 pm.
Support: Mrs Lenz, Mr Okoro (the well ran dry in August)
Against: Ms Pratt – she works shifts.
Alternative by Mr Tanaka: drip pipes for everybody.

Topic B: Pets
What was proposed: dogs on a leash.
Against: nobody.
`;
    expect(drawn(text)).toEqual([
      '? Watering [divergence]',
      '  = Watering only before 9 am and after 7 pm (Mr Okoro, Mrs Lenz)',
      '  = Drip pipes for everybody (Mr Tanaka)',
      '? Pets',
      '  = Dogs on a leash',
    ]);
    expect(understood(text).leftOut).toMatchObject([{ line: 9 }]);
  });
});
