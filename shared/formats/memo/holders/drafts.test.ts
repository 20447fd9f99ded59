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

describe('two drafts side by side', () => {
  it('are counted in running text, each reading with its own place, and what both hold apart', () => {
    expect(
      drawn(`Dear all,

On nearly everything the teams are at one: both teams agree that the mill should open in May. Two matters remain.

First, supervision. DT-A reads the task of the wardens (II.B.1) as advice only, whereas DT-B takes it to include a veto (II.D, para 7). DT-B worries that advice is forgotten.

Second point, guests. Should they have a key? DT-A says no, because the locks are old. DT-B could accept a key for the yard. And if they do get a key, who collects it?

Neither draft says who pays for the locks.
`),
    ).toEqual([
      '? Should the mill open in May?',
      '  = The mill should open in May (DT-A, DT-B)',
      '? Supervision [divergence]',
      '  = The task of the wardens is advice only (DT-A)',
      '    @ II.B.1',
      '    - Advice is forgotten',
      '  = It includes a veto (DT-B)',
      '    @ II.D, Para 7',
      '? Guests: should they have a key? [divergence]',
      '  = No (DT-A)',
      '  = A key for the yard (DT-B)',
      '    ? Who collects it?',
      '? Who pays for the locks?',
    ]);
  });

  it('have a body do something, and answer what is said against them', () => {
    expect(
      drawn(`The divergence is about dismissal. CWG's text (Art. 4) lets a third of the tenants dismiss a warden. CCWG would require a hearing and a vote. CWG considers that a hearing takes months. CCWG replies that without one, good wardens would be dismissed.
`),
    ).toEqual([
      '? Dismissal [divergence]',
      '  = A third of the tenants are to dismiss a warden (CWG)',
      '    @ Art. 4',
      '  = Require a hearing and a vote (CCWG)',
      '    - A hearing takes months',
      '    + Without one, good wardens would be dismissed',
    ]);
  });

  it('know what a follow-up is on, what somebody remarked, and what a text forbids', () => {
    expect(
      drawn(`(1) Who may use the kiln? The East team thinks anybody may, the West team thinks only members may. A follow-up question to "anybody": would there be a fee, and who would collect it?

(2) Paragraph 12 of the lease. The West team reads it as forbidding fires; the East team reads it as silent on fires. Someone remarked that the landlord smokes.
`),
    ).toEqual([
      '? Who may use the kiln? [divergence]',
      '  = Anybody may (East team)',
      '    ? Would there be a fee, and who would collect it?',
      '  = Only members may (West team)',
      '? Paragraph 12 of the lease [divergence]',
      '  @ Paragraph 12',
      '  = It forbids fires (West team)',
      '  = It is silent on fires (East team)',
      '    + The landlord smokes',
    ]);
  });

  it('name who holds an answer after a dash, and places by letters and “bis”', () => {
    expect(
      drawn(`1. Which faults count?
   a) any fault - Team 2
   b) only leaks - Team 1
   Against a): nobody could keep up.

2. Repairs (Annex T)
Both teams agree that repairs are free. They differ on paint: Team 1 (Section 5.1 bis) would supply it, Team 2 would not supply it.
`),
    ).toEqual([
      '? Which faults count? [divergence]',
      '  = Any fault (Team 2)',
      '    - Nobody could keep up',
      '  = Only leaks (Team 1)',
      '? Repairs',
      '  @ Annex T',
      '  = Repairs are free (Team 1, Team 2)',
      '  ? Paint [divergence]',
      '    = Supply it (Team 1)',
      '      @ Section 5.1 bis',
    ]);
  });

  it('are listed by what is agreed and what is not', () => {
    expect(
      drawn(`What we agree on
- the lane runs along the canal

What we don't agree on
* Width. Pedal team: 2 m is enough (p. 4 l. 12). Walking team: 3 m (p. 6).
* Surface – brick or gravel?
    + brick: quiet
    - brick: dear
* Should it be lit? The Pedal team wants lamps. The Walking team fears for the bats, but would accept lamps until ten.
`),
    ).toEqual([
      '? Does the lane run along the canal?',
      '  = The lane runs along the canal (Pedal team, Walking team)',
      '? Width [divergence]',
      '  = 2 m is enough (Pedal team)',
      '    @ P. 4 l. 12',
      '  = 3 m (Walking team)',
      '    @ P. 6',
      '? Surface',
      '  = Brick',
      '    + Quiet',
      '    - Dear',
      '  = Gravel',
      '? Should it be lit? [divergence]',
      '  = Lamps (Pedal team)',
      '    - Walking team fears for the bats',
      '  = Lamps until ten (Walking team)',
    ]);
  });
});

describe('a mail', () => {
  it('says something after the name, too', () => {
    expect(
      drawn(`Keys. May guests have one? The wardens are against it. The porters say yes, without a copy (p. 3).

Lamps. Not discussed yet; parked.

Cheers
Bo

PS: the caretaker asks whether the gate will be mended.
`),
    ).toEqual([
      '? May guests have one?',
      '  = Yes, without a copy (Porters)',
      '    @ P. 3',
      '? Lamps [placeholder]',
      '? Will the gate be mended?',
    ]);
  });

  it('answers in a word or two what it quotes', () => {
    expect(
      drawn(`On Mon, 4 May 2026 at 17:22, Ruth wrote:
> Should the desk stand at the door or at the window of the hall?

At the window, I think: the light is better.

> Who opens the hall?

The porter. I would not want guests to have keys.

Jon
`),
    ).toEqual([
      '? Should the desk stand at the door or at the window of the hall?',
      '  = At the door',
      '  = At the window of the hall (Jon)',
      '? Who opens the hall?',
      '  = The porter (Jon)',
      '    + I would not want guests to have keys',
    ]);
  });

  it('comments on sections for who is named in its subject, place by place', () => {
    expect(
      drawn(`Subject: Comments of the Tenants' Guild on draft 3

Section 2.4. We think the notice period should be three months. Families cannot find a flat in four weeks.

Section 3. We support the new text on repairs.
`),
    ).toEqual([
      '? Should the notice period be three months?',
      '  @ Section 2.4',
      "  = The notice period should be three months (Tenants' Guild)",
      '    + Families cannot find a flat in four weeks',
      '? The new text on repairs',
      '  @ Section 3',
      "  = The new text on repairs (Tenants' Guild)",
    ]);
  });

  it('asks between two things after a dash, and says what a text says nothing of', () => {
    expect(
      drawn(`Question in passing: what happens to a lost key – is it replaced at once or left until spring?

The draft is silent on bicycles.
`),
    ).toEqual([
      '? What happens to a lost key?',
      '  = Replaced at once',
      '  = Left until spring',
      '? Bicycles',
    ]);
  });
});

describe('a yes', () => {
  it('with a detail is the yes of who said only that, and one under a condition is another answer', () => {
    expect(
      stances(`Should we store the boats?

Ann: yes
Bob: yes, in the cellar
Cem: yes, but only two`),
    ).toEqual(['Ann for Yes', 'Bob for Yes: In the cellar', 'Cem for Yes, but only two']);
  });

  it('is not taken for what somebody would not do', () => {
    expect(
      stances(`Names in the minutes. Team 1 would print them. Team 2 would not print them.`),
    ).toEqual(['Team 1 for Print them', 'Team 2 against Print them']);
  });
});
