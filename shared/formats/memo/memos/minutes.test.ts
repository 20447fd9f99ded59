import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

/** What minutes are drawn as; they name no format, and their own look has to tell. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

/** Who stands where on what, and why. */
const stances = (text: string): readonly string[] => {
  const { rows } = understood(text);
  const names = new Map((rows.party ?? []).map(({ id, name }) => [id, name]));
  const texts = new Map((rows.position ?? []).map(({ id, text: said }) => [id, said]));
  return (rows.stance ?? []).map(({ party, position, level, reason }) =>
    [names.get(party), level, texts.get(position), reason].join(' | '),
  );
};

const DIALOGUE = `<rita> Topic: Icons in menus

Omar: Should every entry have an icon?
Pia: Yes, people find entries faster.
Rita: I don't agree, because small icons look alike.
Omar: +1 to Rita's concern, but we could use larger ones.
Pia: What would larger icons do to long menus?
PROPOSED: Entries have an icon unless the menu is long.
Omar: +1
Rita: +1
Pia: 0
RESOLUTION: Entries have an icon unless the menu is long.
ACTION: Pia to draw twelve icons by 3 June 2026
`;

describe('minutes of a discussion', () => {
  it('answer each other turn by turn: a point that is granted is answered, and nobody is put on a side by that', () => {
    expect(drawn(DIALOGUE)).toEqual([
      '? Should every entry have an icon? [divergence]',
      '  = Yes (Pia)',
      '    + We could use larger ones',
      '  ? What would larger icons do to long menus?',
      '  = Entries have an icon unless the menu is long (Omar, Rita)',
    ]);
    expect(stances(DIALOGUE)).toEqual([
      'Pia | for | Yes | People find entries faster',
      'Rita | against | Yes | Small icons look alike',
      'Omar | for | Entries have an icon unless the menu is long | ',
      'Rita | for | Entries have an icon unless the menu is long | ',
      'Pia | neutral | Entries have an icon unless the menu is long | ',
    ]);
  });

  it('say what was decided and who is to do what, each at its line and by its day', () => {
    const { rows, lines } = understood(DIALOGUE);
    const [decision] = rows.decision ?? [];
    const [action] = rows['action-item'] ?? [];
    expect(decision).toMatchObject({ text: 'Entries have an icon unless the menu is long' });
    expect(rows.issue?.[0]).toMatchObject({ status: 'resolved' });
    expect(action).toMatchObject({ owner: 'Pia', due: '2026-06-03', issue: rows.issue?.[0]?.id });
    expect([decision, action].map((row) => row && lines.get(row.id))).toEqual([12, 13]);
  });

  it('keep the passage of each turn, with who said it', () => {
    const { rows } = understood(DIALOGUE);
    expect(rows.argument?.[0]?.detail).toBe(
      "> Omar: +1 to Rita's concern, but we could use larger ones.",
    );
  });

  it('take how things are for a ground of where the speaker stands, and what is suggested for an answer', () => {
    expect(
      drawn(`Topic: Names of branches
Ivo: I propose that we name branches after tickets.
Uma: Objection: half of our tickets are private.
Ivo: We have no other number.
Uma: Could we use dates?
Ivo: fine by me
`),
    ).toEqual([
      '? Names of branches',
      '  = We name branches after tickets (Ivo)',
      '    + We have no other number',
      '  = Use dates (Ivo)',
    ]);
  });

  it('tell of a committee: who objects and why, what was agreed, who dissents, what is put off', () => {
    const text = `ALLOTMENT COMMITTEE
Minutes of the meeting of 4 May

Present: Mrs Hale (chair), Mr Finn, Ms Orr
Apologies: Mr Wood

1. Water charges
Mr Finn proposed raising the charge to £12, as the pump is worn out. Ms Orr objected that pensioners could not pay. It was agreed that the charge rises to £12. Ms Orr asked that her dissent be recorded.

2. Hens
Mrs Hale felt that hens should be allowed. The matter was deferred to the next meeting.
`;
    expect(drawn(text)).toEqual([
      '? Water charges',
      '  = Raise the charge to £12 (Mr Finn)',
      '? Hens',
      '  = Hens should be allowed (Mrs Hale)',
    ]);
    const { rows, leftOut } = understood(text);
    expect(rows.issue?.map(({ status }) => status)).toEqual(['resolved', 'deferred']);
    expect(stances(text)).toContain('Ms Orr | against | Raise the charge to £12 | ');
    expect(leftOut.map(({ line }) => line)).toEqual(expect.arrayContaining([4, 5]));
  });

  it('are a chat of small names, where “yes” is to what was proposed last', () => {
    expect(
      drawn(`<ida> should we close the old forum?
<ben> not yet, the manuals link to it
<ida> what if we freeze it in autumn?
<ben> autumn works
<cem> +1
`),
    ).toEqual([
      '? Should we close the old forum? [divergence]',
      '  = Not yet (ben)',
      '  = Freeze it in autumn (ben, cem)',
    ]);
  });

  it('have a side after each name, and names after each side', () => {
    expect(drawn(`Votes so far on the new name: Ada +1, Bo +1, Cy -1 (too long), Di 0.`)).toEqual([
      '? The new name',
      '  = The new name (Ada, Bo)',
    ]);
    const list = `Moving the archive

for: Press, Library
against: Legal - the lease runs on
undecided: Estates
`;
    expect(drawn(list)).toEqual([
      '? Moving the archive',
      '  = Moving the archive (Library, Press)',
    ]);
    expect(stances(list)).toContain('Legal | against | Moving the archive | The lease runs on');
    expect(stances(list)).toContain('Estates | neutral | Moving the archive | ');
  });
});
