import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('a chat that settles two things', () => {
  it('gives somebody a point, proposes what to do then, and turns to another thing', () => {
    expect(
      drawn(`[18:02] lara: so do we merge the two lists?
[18:03] kofi: I'd say no, the old one has people who never asked for mail
[18:03] min-ji: yes please, I'm tired of posting twice
[18:05] lara: kofi has a point
[18:06] min-ji: then ask them first and merge after
[18:06] kofi: could live with that
[18:07] lara: who would ask them?
[18:07] kofi: not me :)
[18:09] min-ji: other thing: archive public or members only?
[18:10] kofi: members only
[18:10] lara: public, otherwise why keep it
`),
    ).toEqual([
      '? Do we merge the two lists? [divergence]',
      '  = No (kofi, lara)',
      '  = Yes (min-ji)',
      '  = Ask them first and merge after (kofi, min-ji)',
      '? Who would ask them?',
      '? Archive public or members only? [divergence]',
      '  = Archive public (lara)',
      '  = Members only (kofi)',
    ]);
  });
});
