import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

/** Who stands where on what, and why. */
const stances = (text: string): readonly string[] => {
  const { party = [], position = [], stance = [] } = understood(text, 'memo').rows;
  const nameOf = (id: unknown): string => party.find((one) => one.id === id)?.name ?? '';
  const textOf = (id: unknown): string => position.find((one) => one.id === id)?.text ?? '';
  return stance.map(
    ({ party: by, position: on, level, reason }) =>
      `${nameOf(by)} ${level} ${textOf(on)}${reason === '' ? '' : `: ${reason}`}`,
  );
};

describe('what two teams propose', () => {
  it('is heard through a paper of theirs, what they give a body, and why', () => {
    expect(
      drawn(`Subject: Locks

1. The warden. DT P (section II.B.i.a) sees the warden as a clerk. DT Q gives the warden a say in every repair, Annex R, II.4.
DT Q's reason is that tenants are never asked.
2. Keys. DT P's proposal (Annex S, steps 1-2) has the office keep a copy.
`),
    ).toEqual([
      '? The warden [divergence]',
      '  = The warden is a clerk (DT P)',
      '    @ Section II.B.i.a',
      '  = A say in every repair for the warden (DT Q)',
      '    @ Annex R, II.4',
      '    + Tenants are never asked',
      '? Keys',
      '  = The office is to keep a copy (DT P)',
      '    @ Annex S, Steps 1-2',
    ]);
  });

  it('is set under topics before a dash, with an open question of both after the list', () => {
    expect(
      drawn(`There are two places where the teams diverge:

• Emergency repairs – DT P wants a day; DT Q says an hour, as pipes burst.
• Records: should they be public? For: trust. Against: names are in them.

Also there is a question that neither touches: who pays for the archive (Section 4.2)?
`),
    ).toEqual([
      '? Emergency repairs [divergence]',
      '  = A day (DT P)',
      '  = An hour (DT Q)',
      '? Records: should they be public?',
      '  = Yes',
      '    + Trust',
      '    - Names are in them',
      '? Who pays for the archive?',
      '  @ Section 4.2',
    ]);
  });

  it('is answered by who replies, and speaks against what it names', () => {
    expect(
      drawn(`Name of the boat

- “Blue Heron” – proposed by the Rowers’ Forum, because it is short.
- “Boat Nine” – proposed by the Youth Club.

The Rowers’ Forum points out that “Boat Nine” sounds like a ferry. The Youth Club replies that this is the joke.
`),
    ).toEqual([
      '? Name of the boat [divergence]',
      '  = Blue Heron (Rowers’ Forum)',
      '  = Boat Nine (Youth Club)',
      '    - “Boat Nine” sounds like a ferry',
      '      - This is the joke',
    ]);
  });
});

describe('what a careful reader hears', () => {
  it('puts a second question with “and” under what the first one follows from', () => {
    expect(
      drawn(
        `The club wants the pool to open in May. If it opens in May: And who cleans it? And who pays the guard?`,
      ),
    ).toEqual([
      '? Is the pool to open in May?',
      '  = The pool is to open in May (Club)',
      '    ? Who cleans it?',
      '    ? Who pays the guard?',
    ]);
  });

  it('hangs a question that is said to follow under the answer that it supposes', () => {
    expect(
      drawn(`Who may row: all or only members?
Pro all: the lake is public.

One follow-up question: if guests row, under which insurance?
`),
    ).toEqual([
      '? Who may row?',
      '  = All',
      '    + The lake is public',
      '    ? Under which insurance?',
      '  = Only members',
    ]);
  });

  it('tells “yes” from why, and one who changes sides', () => {
    expect(
      stances(`Should the shop sell bread?

Ann: yes, people ask for it
Bob: no, the oven is old
Cem: yes, but only at weekends`),
    ).toEqual([
      'Ann for Yes: People ask for it',
      'Bob for No: The oven is old',
      'Cem for Yes, but only at weekends',
    ]);
    expect(
      stances(
        `In March the choir opposed the sale of the barn; it now supports it if the bell stays.`,
      ),
    ).toEqual(['Choir for The sale of the barn: If the bell stays']);
  });

  it('knows somebody by first name, and answers in small letters', () => {
    const minutes = `Minutes of the board, 3 March 2024

Present: Ada Quist, Bo Lind

Fees
Ada suggests 20 euros. Bo Lind opposed this.
Action: Bo to ask the bank by 1 April.`;
    expect(stances(minutes)).toEqual(['Ada Quist for 20 euros', 'Bo Lind against 20 euros']);
    expect(understood(minutes, 'memo').rows['action-item']?.[0]).toMatchObject({
      owner: 'Bo Lind',
      due: '2024-04-01',
    });
    expect(
      drawn(`what shall we plant? please all answer

ida: a pear tree
ole: no pear tree, a hedge
kim: +1 hedge
`),
    ).toEqual([
      '? What shall we plant? [divergence]',
      '  = A pear tree (ida)',
      '  = A hedge (kim, ole)',
    ]);
  });

  it('takes how things are for why the writer would do something', () => {
    expect(
      drawn(`You asked for our view on the terminals.

Our readers hardly use them. We would switch them off. It is cheaper, too.

Best, Ola (for the town library)`),
    ).toEqual([
      '? The terminals',
      '  = Switch them off (Town library)',
      '    + Our readers hardly use them',
      '    + It is cheaper, too',
    ]);
  });

  it('draws a table of options with what is for and against each', () => {
    expect(
      drawn(`We need to choose a hall for the feast.

Venue        For          Against
Mill         cheap        no lift
Town hall    central      dull

Eva would take the Mill.
`),
    ).toEqual([
      '? A hall for the feast',
      '  = Mill (Eva)',
      '    + Cheap',
      '    - No lift',
      '  = Town hall',
      '    + Central',
      '    - Dull',
    ]);
  });

  it('reads Dutch, with its clauses turned round', () => {
    expect(
      drawn(`Onderwerp: Woensdag

Beste allemaal,

Twee punten:

1. De rol van het bestuur. Team Oost vindt dat het bestuur alleen toezicht houdt. Team West wil dat het bestuur ook klachten behandelt (bijlage C, stap 2).
2. Moeten we de zaal verhuren?
   Voor: het brengt geld op.
   Tegen: lawaai.

Groet,
Joke
`),
    ).toEqual([
      '? De rol van het bestuur [divergence]',
      '  = Het bestuur houdt alleen toezicht (Team Oost)',
      '  = Het bestuur behandelt ook klachten (Team West)',
      '    @ Bijlage C, Stap 2',
      '? Moeten we de zaal verhuren?',
      '  = Ja',
      '    + Het brengt geld op',
      '    - Lawaai',
    ]);
  });
});
