import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

/** What notes are drawn as; they name no format, and their own look has to tell. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

const NOTES = `Notes – platform guild, Tue 3 Nov

- Deploy freeze in December?
  - Ines: yes, from the 15th. Last year two people were on call for everything
  - Marek: no freeze, just require a second reviewer
    - con: reviewers are on leave too
- Log retention
  - option 1: 30 days
    + cheap
    - audits need 90
  - option 2: 90 days

Actions
- Ines to ask finance for the calendar by 10 Nov 2026
- draft the reviewer rule (Marek)
`;

describe('notes in bullets', () => {
  it('have dashes that only mark an item, beside plus and minus where those stand together', () => {
    expect(drawn(NOTES)).toEqual([
      '? Deploy freeze in December? [divergence]',
      '  = Yes, from the 15th (Ines)',
      '    + Last year two people were on call for everything',
      '  = No freeze, just require a second reviewer (Marek)',
      '    - Reviewers are on leave too',
      '? Log retention',
      '  = 30 days',
      '    + Cheap',
      '    - Audits need 90',
      '  = 90 days',
    ]);
  });

  it('end with what is to be done, each line with who does it', () => {
    const { rows } = understood(NOTES);
    expect(rows['action-item']).toMatchObject([
      { text: 'Ask finance for the calendar by 10 Nov 2026', owner: 'Ines', due: '2026-11-10' },
      { text: 'Draft the reviewer rule', owner: 'Marek' },
    ]);
  });

  it('have what somebody remarked be an argument, and no answer', () => {
    expect(
      drawn(`- Ballot by post?
  - Ada: yes, half of us live abroad
  - Somebody mentioned that the association next door does it
- Ballot paper
  - Ben wants colours
  - Ada wants numbers
`),
    ).toEqual([
      '? Ballot by post?',
      '  = Yes (Ada)',
      '    + The association next door does it',
      '? Ballot paper [divergence]',
      '  = Colours (Ben)',
      '  = Numbers (Ada)',
    ]);
  });
});

describe('minutes', () => {
  it('tell who was against and why, and what was pointed out against an idea', () => {
    expect(
      drawn(`Item 1: Sunday opening
Mr Brandt said that the library should open on Sundays from noon to five. Dr Castellani was against, because staff costs double. Ms Dunne wondered whether volunteers could run the desk. Ms Adeyemi pointed out that the insurance only covers employees.

Item 2: Fines
Ms Dunne proposed to abolish fines. No decision was reached; the item was deferred to the November meeting.
`),
    ).toEqual([
      '? Sunday opening',
      '  = The library should open on Sundays from noon to five (Mr Brandt)',
      '  ? Could volunteers run the desk?',
      '    = Yes',
      '      - The insurance only covers employees',
      '? Fines',
      '  = Abolish fines (Ms Dunne)',
    ]);
  });
});

describe('options with plus and minus', () => {
  it('are followed by questions in dashes, and by a letter under a condition', () => {
    expect(
      drawn(`Briefing: where to put the new recycling point

Option A: car park behind the supermarket
+ people shop there anyway
- lorries would cross the playground path

Option B: corner of Elm Road
- noise for number 12 to 18

The residents' association favours A. The shop owners favour B, provided that collections end before 8 am.

Open questions:
- who empties the containers at weekends?
`),
    ).toEqual([
      '? Where to put the new recycling point [divergence]',
      "  = Car park behind the supermarket (Residents' association)",
      '    + People shop there anyway',
      '    - Lorries would cross the playground path',
      '  = Corner of Elm Road (Shop owners)',
      '    - Noise for number 12 to 18',
      '? Who empties the containers at weekends?',
    ]);
  });
});
