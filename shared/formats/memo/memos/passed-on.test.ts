import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('what is passed on, listed and set side by side', () => {
  it('is a mail that is quoted whole below a line that says so, with what two drafts define', () => {
    expect(
      drawn(`Subject: Fwd: where CT-1 and CT-2 are apart

Begin forwarded message:

> From: Ines
> To: core list
>
> All, what is not aligned:
>
> 1) Membership. CT-1 limits the panel to three pilots. CT-2's
> flow chart (Fig. 2, box 5) presupposes one from each quay.
>
> 2) "Serious delay" - CT-1 defines it as an hour; CT-2 leaves
> the definition to the panel.
>
> If the panel is to define it, by what majority?
`),
    ).toEqual([
      '? Membership [divergence]',
      '  = Limit the panel to three pilots (CT-1)',
      '  = One from each quay (CT-2)',
      '    @ Fig. 2, Box 5',
      '? Serious delay [divergence]',
      '  = An hour (CT-1)',
      '  = Leave the definition to the panel (CT-2)',
      '    ? By what majority?',
    ]);
  });

  it('has the texts of two groups in columns, with remarks', () => {
    expect(
      drawn(`Text of Group Elm                | Text of Group Oak              | Remarks
---------------------------------|--------------------------------|--------
Art. 2: Members pay 50.          | Art. 2: Members pay by income. | divergence
Art. 5: The board meets openly.  | Art. 5: The board meets alone. | divergence - for openly: trust; against: names
Art. 7: no text                  | Art. 7: Minutes go to all.     | who writes them?
`),
    ).toEqual([
      '? Art. 2 [divergence]',
      '  @ Art. 2',
      '  = Members pay 50 (Group Elm)',
      '    @ Art. 2',
      '  = Members pay by income (Group Oak)',
      '    @ Art. 2',
      '? Art. 5 [divergence]',
      '  @ Art. 5',
      '  = The board meets openly (Group Elm)',
      '    @ Art. 5',
      '    + Trust',
      '    - Names',
      '  = The board meets alone (Group Oak)',
      '    @ Art. 5',
      '? Art. 7',
      '  @ Art. 7',
      '  = Minutes go to all (Group Oak)',
      '    @ Art. 7',
      '  ? Who writes them?',
    ]);
  });

  it('counts its issues on lines of their own, and its options with letters', () => {
    expect(
      drawn(`Issue 1
  Where should the boats winter?
  Position A (Crew): in the old shed
     Pros:
       - dry

Issue 2
  The feast
  Options: (a) a grill by the lake, (b) a dinner in town.
  Pro (a): cheap
  Con (b): dull
`),
    ).toEqual([
      '? Where should the boats winter?',
      '  = In the old shed (Crew)',
      '    + Dry',
      '? The feast',
      '  = A grill by the lake',
      '    + Cheap',
      '  = A dinner in town',
      '    - Dull',
    ]);
  });

  it('flags points in bullets, each by what is held', () => {
    expect(
      drawn(`I would flag the following:

- The Blue team restricts the forum to advice; the Green team lets it speak at any time.

- Green's Appendix 4, para 2, assumes that the forum can call in an expert. Blue had not seen that and doesn't want it. Who would pay the expert?
`),
    ).toEqual([
      '? Restrict the forum to advice? [divergence]',
      '  = Restrict the forum to advice (Blue team)',
      '  = It may speak at any time (Green team)',
      '? Can the forum call in an expert?',
      '  = The forum can call in an expert (Green team)',
      '    @ Appendix 4, Para 2',
      '  ? Who would pay the expert?',
    ]);
  });

  it('tells what it made nothing of, even where that names a place', () => {
    const reading = understood(
      `Ana wants a boat.\n\nSee Annex B, which nobody in the whole club has ever read.\n`,
      'memo',
    );
    expect(reading.leftOut.map(({ line }) => line)).toEqual([3]);
  });
});

describe('who is meant', () => {
  it('is known by what a group is, by its name alone, and by a name after what is said', () => {
    expect(
      drawn(`Position paper of the Rowers' League on the Mill Street lock

The League believes that the lock should be closed at night. The main reason is noise. The Quiet-water group opposes a closure. The Open-lock group proposes a guard. Open-lock argues that locks want company.

One camp (Norway Club, Baltic Club) holds that the guard should be armed. A middle way was floated by the secretariat: he may have a dog.
`),
    ).toEqual([
      '? The Mill Street lock [divergence]',
      "  = The lock should be closed at night (Rowers' League)",
      '    + Noise',
      '  = A guard (Open-lock group)',
      '    + Locks want company',
      '  = The guard should be armed (Baltic Club, Norway Club)',
      '  = He may have a dog (Secretariat)',
    ]);
  });

  it('signs below what is said, and says yes and no in other words', () => {
    const text = `Should guests get a key?

Yes from my side. - Kerstin

No. Guests lose
keys all the time. - Ottokar

And should the yard be lit?

Ottokar: absolutely, it helps.
Kerstin: please no, lamps cost too much.
`;
    expect(drawn(text)).toEqual([
      '? Should guests get a key? [divergence]',
      '  = Yes (Kerstin)',
      '  = No (Ottokar)',
      '    + Guests lose keys all the time',
      '? Should the yard be lit? [divergence]',
      '  = Yes (Ottokar)',
      '  = No (Kerstin)',
    ]);
  });
});
