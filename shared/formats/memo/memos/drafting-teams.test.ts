import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

function outline(text: string): readonly string[] {
  return outlineOf(understood(text, 'memo', 'memo.txt'));
}

describe('a memo that sets two drafting teams beside each other', () => {
  it('knows them by what comes after what they are, and later by that name alone', () => {
    expect(
      outline(`Re: Two drafts on the ferry

1) Size of the crew

   Drafting team Quay: three people, all with a licence (sec. 2.1).
   Drafting team Marsh: five people, two of them trainees (sec. 4, lines 12-18).

   For Quay's model: nobody aboard has to learn.
   Against it: licences are rare.

2) Rules of the crew

   Quay says the crew's rules should be binding. Marsh wants them to be advice only.

3) Costs

   Neither team says who bears the costs of a licence.
`),
    ).toEqual([
      '? Size of the crew [divergence]',
      '  = Three people, all with a licence (Drafting team Quay)',
      '    @ Sec. 2.1',
      '    + Nobody aboard has to learn',
      '    - Licences are rare',
      '  = Five people, two of them trainees (Drafting team Marsh)',
      '    @ Sec. 4, Lines 12-18',
      '? Rules of the crew [divergence]',
      "  = The crew's rules should be binding (Drafting team Quay)",
      '  = They are to be advice only (Drafting team Marsh)',
      '? Who bears the costs of a licence?',
    ]);
  });

  it('takes a place between a team and its colon for a place', () => {
    expect(
      outline(`Who may ring the bell? DT K, Annex J: all. DT L: only the crew.

Pro all: it is heard sooner.

If ringing is logged (Annex J, Step 3), who keeps the log?
`),
    ).toEqual([
      '? Who may ring the bell? [divergence]',
      '  = All (DT K)',
      '    @ Annex J',
      '    + It is heard sooner',
      '  = Only the crew (DT L)',
      '? If ringing is logged (Annex J, Step 3), who keeps the log?',
      '  @ Annex J, Step 3',
    ]);
  });
});

describe('a person who is against something', () => {
  it('may say why in parentheses', () => {
    const reading = understood(
      'The fee: Ida wants to raise it to 40. Ole is strongly against it (he thinks people will leave).\n',
      'memo',
      'memo.txt',
    );
    expect(reading.rows.position).toHaveLength(1);
    expect(reading.rows.stance).toMatchObject([
      { level: 'for' },
      { level: 'against', reason: 'People will leave' },
    ]);
  });
});

describe('a mail whose program quotes who wrote along with the words', () => {
  it('is about what was written', () => {
    expect(
      outline(`> On 10 Apr 2015, at 09:12, Ole wrote:
>
> I think the crew should not ring at night.

I disagree. People at the quay need to hear it.
`),
    ).toEqual([
      '? Should the crew ring at night? [divergence]',
      '  = The crew should not ring at night (Ole)',
      '    - People at the quay need to hear it',
    ]);
  });
});
