import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('a mail that answers', () => {
  it('each line that it quotes, of the one to whom it is', () => {
    expect(
      drawn(`From: Beatriz
To: Jonas
Subject: Re: Re: mooring plan

Jonas,

> I think the plan should go to the members in May.

May is too early: the survey is not in until June. I would take it to them in September.

> The fee can stay as it is.

Agreed.

> Should the club buy the buoys or rent them?

Rent. We have nowhere to keep them in winter, and the firm replaces what is lost.

One more thing: if we rent, who signs the contract, you or the treasurer?

B.
`),
    ).toEqual([
      '? Mooring plan [divergence]',
      '  = The plan should go to the members in May (Jonas)',
      '  = Take it to them in September (Beatriz)',
      '? Can the fee stay as it is?',
      '  = The fee can stay as it is (Beatriz, Jonas)',
      '? Should the club buy the buoys or rent them?',
      '  = Rent (Beatriz)',
      '    + We have nowhere to keep them in winter, and the firm replaces what is lost',
      '    ? Who signs the contract?',
      '      = You',
      '      = The treasurer',
    ]);
  });

  it('what was quoted with what should be instead', () => {
    expect(
      drawn(`Subject: Re: Budget for the CSC

On Wed, 8 Apr 2015 at 09:12, Jaap wrote:
> We should ask for a budget of its own for the CSC. Otherwise every trip has to be approved by staff.

I'm not convinced. A budget needs somebody who accounts for it, and the CSC has no secretariat. I'd rather have travel paid from the general budget, with a ceiling.

> Also, who drafts it?

The finance team, I suppose?

> And should the customers contribute?

No. They pay already.

Grace
`),
    ).toEqual([
      '? Budget for the CSC [divergence]',
      '  = We should ask for a budget of its own for the CSC (Jaap)',
      '    + Otherwise every trip has to be approved by staff',
      '    - A budget needs somebody who accounts for it, and the CSC has no secretariat',
      '  = Have travel paid from the general budget, with a ceiling (Grace)',
      '? Who drafts it?',
      '? The finance team, I suppose?',
      '? Should the customers contribute?',
      '  = No (Grace)',
      '    + They pay already',
    ]);
  });

  it('“your draft”, with figures that are weighed against each other', () => {
    expect(
      drawn(`From: M. Haddad
Subject: two things on the residency draft

Dear Selma,

I read the residency draft on the train. Two things.

First, the jury. Your draft lets the board name all five. I'd prefer that the former residents name two of them: they know what the house is like. I realise that this makes the jury harder to convene. What does the board say to it?

Second, the stipend. The draft has 900 a month, while Karim and I had talked about 1,200. With 900 we'd only get people from nearby. On the other hand, 1,200 means one residency fewer.

The rest I like a lot.

Yours,
Mona
`),
    ).toEqual([
      '? The jury [divergence]',
      '  = The board is to name all five (Selma)',
      '  = The former residents name two of them (M. Haddad)',
      '    - This makes the jury harder to convene',
      '  ? What does the board say to it?',
      '? The stipend',
      '  = 900 a month',
      "    - With 900 we'd only get people from nearby",
      '  = 1,200 (Karim, M. Haddad)',
      '    - 1,200 means one residency fewer',
    ]);
  });

  it('“you propose” with what the board had in mind', () => {
    expect(
      drawn(`Dear Tomas,

thank you for your paper on the training scheme. Two points where I see it differently.

Your paper makes the course compulsory. I would keep it voluntary: half of our members are over seventy.

You propose to charge 50. The board had in mind 20. I could live with 30 if meals are included.

What about those who took the course last year - do they have to repeat it?

Kind regards
Irma
`),
    ).toEqual([
      '? Make the course compulsory? [divergence]',
      '  = Make the course compulsory (Tomas)',
      '  = Keep it voluntary (Irma)',
      '? Charge 50? [divergence]',
      '  = Charge 50 (Tomas)',
      '  = 20 (Board)',
      '  = 30 (Irma)',
      '? What about those who took the course last year - do they have to repeat it?',
    ]);
  });

  it('whom it is to, and passes on what somebody told', () => {
    expect(
      drawn(`Hi Anke,

about the exhibition: I'm for the attic, you prefer the cellar. Joachim told me that he'd take the cellar too, because of the light. OK, then the cellar.

On the catalogue we still disagree. I'd print 200. You said 500. At 500 each copy costs half as much; but where do we store them?

See you
Rolf
`),
    ).toEqual([
      '? The exhibition [divergence]',
      '  = The attic (Rolf)',
      '  = The cellar (Anke)',
      '  = Take the cellar too (Joachim)',
      '? The catalogue [divergence]',
      '  = Print 200 (Rolf)',
      '  = 500 (Anke)',
      '  ? Where do we store them?',
    ]);
  });
});
