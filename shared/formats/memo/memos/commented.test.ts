import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('comments on a paper, section by section', () => {
  it('are each about what stands there, for the team that signs them; a nod to a section is nothing', () => {
    expect(
      drawn(`From: Ingrid Sol
To: depot-wg
Subject: Comments on draft 3 of the depot rules

All,

Team Harbour went through draft 3. Our comments by section:

1. Section 2.1 has the keys kept by the watch. We would rather have them at the office, since the watch changes every four hours.

2. Section 3 gives members two weeks to object. This is too short for those who are at sea; we propose four.

3. Section 4.2: fine.

4. Section 5 says that the warden "may" close the gate in a storm. Should that not be "must"?

5. Section 7 does not say who pays for damage. Who does?

Ingrid, for Team Harbour
`),
    ).toEqual([
      '? Are the keys to be kept by the watch?',
      '  @ Section 2.1',
      '  = The keys are to be kept by the watch',
      '    @ Section 2.1',
      '  = Have them at the office (Team Harbour)',
      '? Two weeks for members to object',
      '  @ Section 3',
      '  = Two weeks for members to object',
      '    @ Section 3',
      '  = Four (Team Harbour)',
      '? The warden "may" close the gate in a storm',
      '  @ Section 5',
      '  = The warden "may" close the gate in a storm',
      '    @ Section 5',
      '  ? Should that not be "must"?',
      '? Who pays for damage?',
      '  @ Section 7',
    ]);
  });

  it('begin with a page, ask and remark, and agree with somebody', () => {
    expect(
      drawn(`From: Øystein
To: DT-M
Cc: DT-C
Subject: Re: [DT-M] Comments on the escalation text, version 5

Thanks Marta for the new version. My comments inline with page numbers:

p. 2: "the CSC shall seek to resolve". Shall, or may? I would say may.

p. 3, para 2: I do not understand why the remedial action plan is made by the operator alone. Shouldn't the CSC at least approve it?

p. 3, para 4: The 30 days are in conflict with DT C's charter (III.C), which has 45.

p. 5: Agree with Ravi that the IRP should stay as the last step. But then who has standing - every registry, or only the CSC?

p. 6: typo, "escaltion".

Overall I support sending this to the full group.

Ø
`),
    ).toEqual([
      '? The CSC shall seek to resolve',
      '  @ P. 2',
      '  ? Shall, or may?',
      '    = May (Øystein)',
      '? Why is the remedial action plan made by the operator alone?',
      '  @ P. 3, para 2',
      "  ? Shouldn't the CSC at least approve it?",
      "? The 30 days are in conflict with DT C's charter, which has 45",
      '  @ P. 3, para 4',
      '? Should the IRP stay as the last step?',
      '  @ P. 5',
      '  = The IRP should stay as the last step (Øystein, Ravi)',
      '    ? Who has standing?',
      '      = Every registry',
      '      = Only the CSC',
      '? Send this to the full group?',
      '  = Send this to the full group (Øystein)',
    ]);
  });

  it('name a place as outlines count, and quote two words to put others there', () => {
    expect(
      drawn(`Subject: Quick reaction from DT M

Thanks for the charter. In general we in DT M find it good. Some remarks:

- III.A.2: the list of tasks lacks escalation. We would add it, because direct customers have nowhere else to go.
- III.B: "two weeks" → we suggest one.
- p. 4, last paragraph: who are the "liaisons"? Appointed by whom?
- Annex 1: could live with it as it stands.
- Mediation (our Annex Y, Step 2) is not mentioned. DT C: do you reject it, or did you forget it?

Sven
`),
    ).toEqual([
      '? The list of tasks lacks escalation',
      '  @ III.A.2',
      '  = Add it (DT M)',
      '? Two weeks',
      '  @ III.B',
      '  = One (DT M)',
      '? Who are the "liaisons"?',
      '  @ P. 4',
      '  ? Appointed by whom?',
      '? Do you reject it, or did you forget it?',
      '  @ Annex Y, Step 2',
    ]);
  });
});
