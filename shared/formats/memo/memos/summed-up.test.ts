import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('what was discussed, summed up in prose', () => {
  it('parts three views on how long, and turns to access', () => {
    expect(
      drawn(`Dear all,

I've tried to sum up last week's discussion on the archive.

There seem to be three views on how long recordings are kept. Miriam and the library would keep them for good. Tariq holds that five years are enough; after that nobody asks for them. Legal would rather delete them after one year, on account of the data protection rules (Art. 5, para. 1).

Against keeping them for good: storage costs about 3,000 a year. For it: we have been asked for old recordings twice this year.

A related question that nobody answered: who decides about exceptions?

Then there is access. According to Tariq, members should be able to listen to everything. Miriam disagrees, because some speakers asked for confidentiality. Could those talks be kept apart?

Best
Yuki
`),
    ).toEqual([
      '? How long are recordings kept? [divergence]',
      '  = Keep them for good (Library, Miriam)',
      '    - Storage costs about 3,000 a year',
      '    + We have been asked for old recordings twice this year',
      '  = Five years are enough (Tariq)',
      '  = Delete them after one year (Legal)',
      '    @ Art. 5, Para. 1',
      '? Who decides about exceptions?',
      '? Access [divergence]',
      '  = Members should be able to listen to everything (Tariq)',
      '  ? Could those talks be kept apart?',
    ]);
  });

  it('has a side object for a reason in parentheses and another put a compromise forward', () => {
    expect(
      drawn(`Subject: Summary of responses to the consultation on the footbridge

We received 31 responses. The main points:

Width. The cyclists' union asks for four metres so that two bikes can pass. The parish council holds that three metres are enough and save a fifth of the cost.

Lighting. Residents of Mill Lane object to lamps on the bridge (glare in bedrooms). The police, on the contrary, consider lamps essential. A compromise put forward by the parish council is lamps in the handrail.

Steps or ramp? Nearly all respondents want a ramp. The Disability Forum points out that a ramp steeper than 1:20 is of no use to most wheelchair users.

Name. No comments.

It is unclear who will maintain the bridge after the guarantee ends in year five.
`),
    ).toEqual([
      '? Width [divergence]',
      "  = Four metres (Cyclists' union)",
      '  = Three metres are enough and save a fifth of the cost (Parish council)',
      '? Lighting [divergence]',
      '  = Lamps on the bridge (Police)',
      '  = Lamps in the handrail (Parish council)',
      '? Steps or ramp?',
      '  = A ramp',
      '    - A ramp steeper than 1:20 is of no use to most wheelchair users',
      '? Who will maintain the bridge after the guarantee ends in year five?',
    ]);
  });
});
