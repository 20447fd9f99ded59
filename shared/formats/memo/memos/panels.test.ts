import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('a mail before two calls', () => {
  it('has grounds against what the other team holds, and a place that is about something else', () => {
    expect(
      drawn(`1. Standing crew or crew for a day
DT-K proposes a standing crew of seven (section 3.1). DT-L suggests that a crew is formed for each trip. DT-L believes that a standing crew would be idle. DT-K is worried that nobody is found in time.

2. Who can call the crew?
Should it be everyone who rows, or only the clubs?
Pro everyone: safety.

In Annex B, step 3, DT-L assumes that the crew can stop a race. DT-K does not agree. If the crew can stop a race, for how long?
`),
    ).toEqual([
      '? Standing crew or crew for a day [divergence]',
      '  = A standing crew of seven (DT-K)',
      '    @ Section 3.1',
      '    - A standing crew would be idle',
      '  = A crew is formed for each trip (DT-L)',
      '    - Nobody is found in time',
      '? Who can call the crew?',
      '  = Everyone who rows',
      '    + Safety',
      '  = Only the clubs',
      '? Can the crew stop a race?',
      '  = The crew can stop a race (DT-L)',
      '    @ Annex B, Step 3',
      '    ? For how long?',
    ]);
  });

  it('goes by articles counted in words, for the group in whose name it is signed', () => {
    expect(
      drawn(`First, article 5. The Path group wants paths to be wide. We think one metre is plenty. The Path group's answer is that wheelchairs need more.

Second, article 9, third sentence. May dogs be off the lead? We say no. The Path group says yes, outside the season.

Both groups agree that fires are banned.

Regards
Hans, for the Hedge group
`),
    ).toEqual([
      '? Article 5 [divergence]',
      '  @ Article 5',
      '  = Paths are to be wide (Path group)',
      '    + Wheelchairs need more',
      '  = One metre is plenty (Hedge group)',
      '? May dogs be off the lead? [divergence]',
      '  @ Article 9',
      '  = No (Hedge group)',
      '  = Yes, outside the season (Path group)',
      '? Are fires banned?',
      '  = Fires are banned (Hedge group, Path group)',
    ]);
  });

  it('tells what the writer will not do from what anybody holds, and how long from on which condition', () => {
    expect(
      drawn(`I will not repeat what is known. What divides them is this:

(a) whether the fund should have a name. Sub-team 1 is in favour (paragraph 12 of its report). In favour of a name it was said that donors want one. Against it, that letters cost twice as much.

(b) how long a grant may last. Sub-team 1: three years. Sub-team 2: as long as the project runs.
`),
    ).toEqual([
      '? Should the fund have a name?',
      '  = Yes (Sub-team 1)',
      '    @ Paragraph 12',
      '    + Donors want one',
      '    - Letters cost twice as much',
      '? How long may a grant last? [divergence]',
      '  = Three years (Sub-team 1)',
      '  = As long as the project runs (Sub-team 2)',
    ]);
  });
});

describe('what is left of two texts', () => {
  it('is what both leave open, what nobody discussed, and what they part on within what they agree on', () => {
    expect(
      drawn(`1. Fees: North group for, South group against. The South group says they cost too much.

2. Access
The two groups agree that guests are admitted. They disagree on reporters. The North group would admit them.

Apart from that, both texts leave open how the warden is replaced.

What has not been discussed at all is who pays.

Both groups want longer hours.
`),
    ).toEqual([
      '? Fees',
      '  = Fees (North group)',
      '    - They cost too much',
      '? Access',
      '  = Guests are admitted (North group, South group)',
      '  ? Reporters [divergence]',
      '    = Admit them (North group)',
      '? How is the warden replaced?',
      '? Who pays?',
      '? Longer hours?',
      '  = Longer hours (North group, South group)',
    ]);
  });
});

describe('a counter', () => {
  it('that too much is a bad thing is not against what its own party holds', () => {
    expect(
      drawn(`1. Who calls a review? DT-N: any member. DT-F (Annex L) reserves this to the board. DT-F counters that too many reviews would never end.
`),
    ).toEqual([
      '? Who calls a review? [divergence]',
      '  = Any member (DT-N)',
      '  = Reserve this to the board (DT-F)',
      '    @ Annex L',
      '    + Too many reviews would never end',
    ]);
  });
});
