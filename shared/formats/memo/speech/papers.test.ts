import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('what papers and teams are said to do', () => {
  it('is what they propose: restrict, let, have somebody do, provide for', () => {
    expect(
      drawn(`Subject: The two drafts on the archive

1. The readers' panel. The Shelf team restricts the panel to giving advice; the Vault team lets it speak at any hour.
2. Meetings. The Shelf team has the panel meeting in public. The Vault team provides for meetings behind doors (Vault paper, Annex A, step 4).
`),
    ).toEqual([
      "? The readers' panel [divergence]",
      '  = Restrict the panel to giving advice (Shelf team)',
      '  = It may speak at any hour (Vault team)',
      '? Meetings [divergence]',
      '  = The panel meeting in public (Shelf team)',
      '  = Meetings behind doors (Vault team)',
      '    @ Annex A, Step 4',
    ]);
  });

  it('is somebody’s where the paper is, also in the middle of a sentence', () => {
    expect(
      drawn(`Hello,

1. Who sits on the panel? Shelf: elected readers. Vault: whoever comes.
2. Does the panel pay for copies? Shelf team: no. Vault team: yes.

Related to this: Vault's Appendix 4, para 2, assumes that the panel can call in an expert. The Shelf team does not want that.
Suppose it could: who would pay the expert?

Also, I stumbled over line 412 on p. 15, where the draft assumes that the panel may close a room. Do we want that? It would calm the hall, but it costs time.
Pro: it gives the panel teeth.
`),
    ).toEqual([
      '? Who sits on the panel? [divergence]',
      '  = Elected readers (Shelf team)',
      '  = Whoever comes (Vault team)',
      '? Does the panel pay for copies? [divergence]',
      '  = No (Shelf team)',
      '  = Yes (Vault team)',
      '? Can the panel call in an expert?',
      '  = The panel can call in an expert (Vault team)',
      '    @ Appendix 4, Para 2',
      '    ? Who would pay the expert?',
      '? May the panel close a room?',
      '  = The panel may close a room',
      '    @ Line 412',
      '    @ P. 15',
      '    + It would calm the hall',
      '    - It costs time',
      '    + It gives the panel teeth',
    ]);
  });

  it('is meant where something is said to be in a place', () => {
    expect(
      drawn(`1. The warden. DT-P's charter says that the warden counts. DT-Q's annexes say that the warden decides, in Annex I (leaks) and Annex J (keys).

2. Signatures. In Annex I at step 2 the tenants are supposed to sign. DT-P does not agree that they should.
`),
    ).toEqual([
      '? The warden [divergence]',
      '  = The warden counts (DT-P)',
      '  = The warden decides (DT-Q)',
      '    @ Annex I',
      '    @ Annex J',
      '? Signatures',
      '  = The tenants are to sign',
      '    @ Annex I, Step 2',
    ]);
  });
});

describe('comments on a paper', () => {
  it('are each about the place with which they begin', () => {
    const reading = understood(`Comments of the Canoe League on the draft "Lake 2030"

General: we welcome the draft.

Page 7, lines 12-18: We disagree that motors can be banned by 2028. The ferries will not be replaced before 2031.

p. 9, sect. 3.2: Who bears the cost of the buoys? The draft is silent on this.

p. 14, ll. 3 ff.: We support a cap on fees. Without it, schools would stay away.

p. 21, table 4: The figures for May are missing.

p. 22, l. 9: If a cap is introduced, who reviews it, and how often?
`);
    expect(outlineOf(reading)).toEqual([
      '? Can motors be banned by 2028? [divergence]',
      '  @ Page 7, lines 12-18',
      '  = Motors can be banned by 2028',
      '    - The ferries will not be replaced before 2031',
      '? Who bears the cost of the buoys?',
      '  @ Sect. 3.2',
      '  @ P. 9',
      '? A cap on fees',
      '  @ P. 14, ll. 3 ff.',
      '  = A cap on fees (Canoe League)',
      '    + Without it, schools would stay away',
      '    ? Who reviews it, and how often?',
      '      @ P. 22, l. 9',
      '? The figures for May are missing',
      '  @ Table 4',
      '  @ P. 21',
    ]);
    expect(reading.rows.stance?.map(({ level }) => level)).toEqual(['against', 'for']);
    expect(reading.leftOut.map(({ code, line }) => [code, line])).toEqual([
      ['memo-aside', 3],
      ['memo-aside', 7],
    ]);
  });
});
